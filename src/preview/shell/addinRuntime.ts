import { openAddinConversation } from "../protocol/addinConversation";
import {
  fireAction,
  fireCommand,
  fireDialogClosed,
  fireDialogMessage,
  fireParentMessage,
  fireSelectionChanged,
  fireSettingsChanged,
  fireVisibilityChanged,
} from "../protocol/addinEvents";
import { requirementSetsAt } from "../protocol/apiLevel";
import { appContextOf } from "../protocol/appContext";
import type { CommonDocument } from "../protocol/commonCalls";
import type { DocumentSettings } from "../protocol/documentSettings";
import type { FaultPlan } from "../protocol/faultPlan";
import {
  frameName,
  frameUrl,
  newFrameIdentity,
  type FrameFacts,
  type FrameIdentity,
} from "../protocol/frameIdentity";
import { TAB_IN, TAB_IN_BACKWARDS, type HostNotice } from "../protocol/hostNotice";
import type { MessageChannel, MessageSource } from "../protocol/messageChannel";
import type { BatchAnswer } from "../protocol/methodCall";
import { createOpenedFiles } from "../protocol/openedFiles";
import type { RoundTripLog } from "../protocol/roundTrip";
import { createServiceAnswer } from "../protocol/serviceAnswer";
import type { WritingGate } from "../protocol/writingGate";
import type { AddinManifest, CommandAction } from "./manifest";
import { paneServices } from "./paneServices";
import { createPending, type Pending } from "./pending";
import type { StateStore } from "./stateStore";
import type { AddinFrame, WindowState } from "./windowState";

export interface RuntimeOptions {
  readonly state: StateStore<WindowState>;
  readonly source: MessageSource;
  /** Address of this page, without query and fragment. */
  readonly ownUrl: string;
  readonly document: CommonDocument;
  readonly answerDocument: BatchAnswer;
  readonly settings: DocumentSettings;
  readonly gate: WritingGate;
  readonly faults: FaultPlan;
  readonly log: RoundTripLog;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whether anything answers at an address; the browser may refuse a certificate. */
  readonly canReach: (url: string) => Promise<boolean>;
  readonly noticed: (notice: HostNotice) => void;
}

/** The add-in's pages and what the window says to them. */
export interface AddinRuntime {
  readonly run: (action: CommandAction, buttonId: string) => Promise<void>;
  readonly showPane: (pageUrl: string) => void;
  readonly closePane: () => void;
  /** Starts the pane's page again, as after a change of language or of the document's mode. */
  readonly restartPane: () => void;
  /** Settles once the pane's page has started office.js and told of its handlers. */
  readonly paneReady: () => Promise<void>;
  readonly focusPane: (backwards: boolean) => void;
  readonly closeDialog: () => void;
  readonly selectionChanged: () => void;
  readonly settingsChanged: () => void;
  /** Runs the add-in's action for a key combination; false where it has none. */
  readonly runShortcut: (keys: string) => boolean;
}

interface Page {
  readonly frame: AddinFrame;
  readonly channel: MessageChannel;
  readonly ready: Pending;
}

/** A page that has not asked for its context by then runs no office.js, or one that lost its way. */
const SILENCE_MILLISECONDS = 20_000;

export function createAddinRuntime(options: RuntimeOptions): AddinRuntime {
  const { state } = options;
  const files = createOpenedFiles();
  const commands = new Map<string, Pending>();
  let pane: Page | null = null;
  let functions: Page | null = null;
  let dialog: Page | null = null;

  const services = paneServices(state, {
    handlersReady: () => {
      pane?.ready.resolve();
      functions?.ready.resolve();
    },
    setPaneVisible,
  });
  const answerServices = createServiceAnswer(services);

  function openPage(pageUrl: string, role: "pane" | "functions" | "dialog"): Page {
    const identity = newFrameIdentity();
    const facts: FrameFacts = {
      identity,
      hostUrl: options.ownUrl,
      displayLanguage: state.get().language,
      isDialog: role === "dialog",
      isSharedRuntime: isShared(state.get().manifest),
    };
    const ready = createPending();
    const origin = new URL(pageUrl).origin;
    const channel = openAddinConversation({
      ...options,
      identity,
      addinOrigin: origin,
      ownOrigin: new URL(options.ownUrl).origin,
      peer: role === "dialog" ? "dialog" : "pane",
      answerServices,
      appContext: () => contextOf(identity, origin),
      common: {
        document: options.document,
        settings: options.settings,
        files,
        commandCompleted: (id) => {
          commands.get(id)?.resolve();
          commands.delete(id);
        },
        messageToParent: (text) => {
          if (pane !== null) fireDialogMessage(pane.channel, text, origin);
        },
        messageToDialog: (text) => {
          if (dialog !== null) fireParentMessage(dialog.channel, text, origin);
        },
        closePane,
      },
      started: () => {
        if (role === "dialog") ready.resolve();
        if (role === "pane") setPane({ progress: "running" });
      },
      noticed: options.noticed,
      subscribed: (event, data) => {
        if (event === "dialogMessageReceived") openDialog(data);
        return 0;
      },
      unsubscribed: (event) => {
        if (event === "dialogMessageReceived") endDialog();
      },
    });
    const frame = {
      key: identity.conversationId,
      name: frameName(facts),
      url: frameUrl(pageUrl, facts),
    };
    return { frame, channel, ready };
  }

  function contextOf(identity: FrameIdentity, origin: string): Readonly<Record<string, unknown>> {
    const { manifest, language, apiLevel, pane: shown } = state.get();
    return appContextOf({
      controlId: identity.controlId,
      correlationId: identity.correlationId,
      displayLanguage: language,
      documentUrl: options.document.url,
      isReadOnly: options.document.isReadOnly,
      settings: options.settings.all(),
      requirementSets: requirementSetsAt(apiLevel),
      addinName: manifest.name,
      addinDomains: [origin, ...manifest.domains],
      windowWidth: innerWidth,
      windowHeight: innerHeight,
      isPaneVisible: shown?.isVisible ?? true,
    });
  }

  function setPane(change: Partial<NonNullable<WindowState["pane"]>>): void {
    const shown = state.get().pane;
    if (shown !== null) state.set({ pane: { ...shown, ...change } });
  }

  function startPane(pageUrl: string, isVisible: boolean): Page {
    pane?.channel.close();
    endDialog();
    const page = openPage(pageUrl, "pane");
    pane = page;
    state.set({ pane: { frame: page.frame, pageUrl, isVisible, progress: "starting" } });
    void watchStart(page, pageUrl);
    return page;
  }

  async function watchStart(page: Page, pageUrl: string): Promise<void> {
    const isStarting = () => pane === page && state.get().pane?.progress === "starting";
    if (!(await options.canReach(pageUrl))) {
      if (isStarting()) setPane({ progress: "unreachable" });
      return;
    }
    await options.wait(SILENCE_MILLISECONDS);
    if (isStarting()) setPane({ progress: "silent" });
  }

  function setPaneVisible(isVisible: boolean): void {
    const shown = state.get().pane;
    if (shown === null || shown.isVisible === isVisible) return;
    setPane({ isVisible });
    if (pane !== null) fireVisibilityChanged(pane.channel, isVisible);
  }

  function showPane(pageUrl: string): void {
    const shown = state.get().pane;
    if (pane === null || shown === null) {
      startPane(pageUrl, true);
      return;
    }
    if (withoutHash(shown.pageUrl) !== withoutHash(pageUrl)) {
      startPane(pageUrl, true);
      return;
    }
    // Only the fragment may differ: the page goes on and hears of it by itself.
    setPane({ pageUrl, frame: { ...shown.frame, url: withHashOf(shown.frame.url, pageUrl) } });
    setPaneVisible(true);
  }

  function closePane(): void {
    if (isShared(state.get().manifest)) {
      setPaneVisible(false);
      return;
    }
    pane?.channel.close();
    pane = null;
    state.set({ pane: null });
  }

  /** The page that holds ribbon functions: the pane's where they share a runtime. */
  function functionPage(manifest: AddinManifest): Page {
    if (isShared(manifest)) return pane ?? startPane(manifest.sharedRuntimeUrl ?? "", false);
    if (functions === null) {
      functions = openPage(manifest.functionUrl ?? manifest.sourceUrl, "functions");
      state.set({ functionFrame: functions.frame });
    }
    return functions;
  }

  async function runFunction(name: string, buttonId: string): Promise<void> {
    const { manifest } = state.get();
    const page = functionPage(manifest);
    await page.ready.promise;
    const id = crypto.randomUUID();
    const pending = createPending();
    commands.set(id, pending);
    if (!fireCommand(page.channel, id, name, buttonId)) {
      commands.delete(id);
      throw new Error(name);
    }
    await pending.promise;
  }

  function openDialog(data: unknown): void {
    const request = dialogRequestOf(data);
    if (request === null) return;
    dialog?.channel.close();
    dialog = openPage(request.url, "dialog");
    state.set({ dialog: { frame: dialog.frame, width: request.width, height: request.height } });
  }

  function endDialog(): void {
    dialog?.channel.close();
    dialog = null;
    if (state.get().dialog !== null) state.set({ dialog: null });
  }

  return {
    run: async (action, buttonId) => {
      if (action.kind === "showPane") showPane(action.url);
      else await runFunction(action.name, buttonId);
    },
    showPane,
    closePane,
    restartPane() {
      functions?.channel.close();
      functions = null;
      state.set({ functionFrame: null });
      const shown = state.get().pane;
      if (shown !== null) startPane(shown.pageUrl, shown.isVisible);
    },
    paneReady: () => pane?.ready.promise ?? Promise.reject(new Error("the pane is closed")),
    focusPane(backwards) {
      pane?.channel.notify([backwards ? TAB_IN_BACKWARDS : TAB_IN]);
    },
    closeDialog() {
      if (pane !== null) fireDialogClosed(pane.channel);
      endDialog();
    },
    selectionChanged() {
      if (pane !== null) fireSelectionChanged(pane.channel);
    },
    settingsChanged() {
      if (pane !== null) fireSettingsChanged(pane.channel);
    },
    runShortcut(keys) {
      const action = services.actionOf(keys);
      return action !== null && pane !== null && fireAction(pane.channel, action);
    },
  };
}

function isShared(manifest: AddinManifest): boolean {
  return manifest.sharedRuntimeUrl !== null;
}

function withoutHash(url: string): string {
  return url.split("#", 1)[0] ?? url;
}

function withHashOf(url: string, other: string): string {
  return withoutHash(url) + new URL(other).hash;
}

interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The dialog's options travel as the target of its subscription. Sizes are per cent of the window. */
function dialogRequestOf(data: unknown): DialogRequest | null {
  if (typeof data !== "object" || data === null || !("targetId" in data)) return null;
  if (typeof data.targetId !== "string" || data.targetId === "") return null;
  const { url, width, height } = JSON.parse(data.targetId) as Partial<DialogRequest>;
  return url === undefined ? null : { url, width: width ?? 50, height: height ?? 50 };
}
