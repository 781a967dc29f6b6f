import { openAddinConversation } from "../protocol/addinConversation";
import { requirementSetsAt } from "../protocol/apiLevel";
import { appContextOf } from "../protocol/appContext";
import type { CommonCallContext, CommonDocument } from "../protocol/commonCalls";
import type { DocumentSettings } from "../protocol/documentSettings";
import type { FaultPlan } from "../protocol/faultPlan";
import {
  frameName,
  frameUrl,
  newFrameIdentity,
  type FrameIdentity,
} from "../protocol/frameIdentity";
import type { HostNotice } from "../protocol/hostNotice";
import type { MessageChannel, MessageSource } from "../protocol/messageChannel";
import type { BatchAnswer } from "../protocol/methodCall";
import type { OpenedFiles } from "../protocol/openedFiles";
import type { RoundTripLog } from "../protocol/roundTrip";
import { createServiceAnswer } from "../protocol/serviceAnswer";
import type { WindowServices } from "../protocol/windowServices";
import type { WritingGate } from "../protocol/writingGate";
import type { AddinManifest } from "./manifest";
import { createPending, type Pending } from "./pending";
import { OFFICE_THEMES } from "./officeTheme";
import type { StateStore } from "./stateStore";
import type { AddinFrame, WindowState } from "./windowState";

/** What every page of the add-in is given. */
export interface PageHost {
  readonly state: StateStore<WindowState>;
  readonly source: MessageSource;
  /** Address of this page, without query and fragment. */
  readonly ownUrl: string;
  readonly document: CommonDocument;
  readonly answerDocument: BatchAnswer;
  readonly services: Omit<WindowServices, "handlersReady">;
  readonly settings: DocumentSettings;
  readonly files: OpenedFiles;
  readonly gate: WritingGate;
  readonly faults: FaultPlan;
  readonly log: RoundTripLog;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** What a page may set off in the window. */
export interface PageCallbacks extends Pick<
  CommonCallContext,
  "commandCompleted" | "messageToParent" | "messageToDialog" | "closePane"
> {
  /** office.js has asked for its context. */
  readonly started: () => void;
  /** Options of a dialog the page wants, as JSON. */
  readonly dialogWanted: (options: string) => void;
  readonly dialogEnded: () => void;
  readonly noticed: (notice: HostNotice) => void;
}

/** A page of the add-in in a frame, and the conversation with it. */
export interface AddinPage {
  readonly frame: AddinFrame;
  readonly origin: string;
  readonly channel: MessageChannel;
  /** Settled once the page's office.js has started. */
  readonly ready: Pending;
}

export type PageRole = "pane" | "functions" | "dialog";

export function openAddinPage(
  host: PageHost,
  pageUrl: string,
  role: PageRole,
  callbacks: PageCallbacks,
): AddinPage {
  const identity = newFrameIdentity();
  const { origin } = new URL(pageUrl);
  const { manifest, language, theme } = host.state.get();
  const ready = createPending();
  const channel = openAddinConversation({
    ...host,
    answerServices: createServiceAnswer({ ...host.services, handlersReady: ready.resolve }),
    identity,
    addinOrigin: origin,
    ownOrigin: new URL(host.ownUrl).origin,
    peer: role === "dialog" ? "dialog" : "pane",
    appContext: () => pageContext(host, identity, origin),
    common: { ...host, ...callbacks },
    started: callbacks.started,
    noticed: callbacks.noticed,
    subscribed: (event, data) => {
      if (event === DIALOG_EVENT) callbacks.dialogWanted(targetOf(data));
      return 0;
    },
    unsubscribed: (event) => {
      if (event === DIALOG_EVENT) callbacks.dialogEnded();
    },
  });
  const facts = {
    identity,
    hostUrl: host.ownUrl,
    displayLanguage: language,
    isDialog: role === "dialog",
    isSharedRuntime: hasSharedRuntime(manifest),
    ...(theme !== "system" && { officeTheme: OFFICE_THEMES[theme] }),
  };
  const frame = {
    key: identity.conversationId,
    name: frameName(facts),
    url: frameUrl(pageUrl, facts),
  };
  return { frame, origin, channel, ready };
}

export function hasSharedRuntime(manifest: AddinManifest): boolean {
  return manifest.sharedRuntimeUrl !== null;
}

/** A page opens a dialog by subscribing to its messages; the options are the subscription's target. */
const DIALOG_EVENT = "dialogMessageReceived";

function targetOf(data: unknown): string {
  const isObject = typeof data === "object" && data !== null && "targetId" in data;
  return isObject && typeof data.targetId === "string" ? data.targetId : "";
}

function pageContext(host: PageHost, identity: FrameIdentity, origin: string) {
  const { manifest, language, apiLevel, edition, pane } = host.state.get();
  return appContextOf({
    controlId: identity.controlId,
    correlationId: identity.correlationId,
    displayLanguage: language,
    documentUrl: host.document.url,
    isReadOnly: host.document.isReadOnly,
    settings: host.settings.all(),
    requirementSets: requirementSetsAt(apiLevel, edition),
    addinName: manifest.name,
    addinDomains: [origin, ...manifest.domains],
    windowWidth: innerWidth,
    windowHeight: innerHeight,
    isPaneVisible: pane?.isVisible ?? true,
  });
}
