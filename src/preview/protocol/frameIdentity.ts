import type { DisplayLanguage } from "./appContext";

/** Who the frame's conversation is with; new at every activation, since office.js caches by it. */
export interface FrameIdentity {
  readonly conversationId: string;
  readonly controlId: string;
  readonly correlationId: string;
}

export function newFrameIdentity(): FrameIdentity {
  return {
    conversationId: crypto.randomUUID(),
    controlId: crypto.randomUUID(),
    correlationId: crypto.randomUUID(),
  };
}

export interface FrameFacts {
  readonly identity: FrameIdentity;
  readonly hostUrl: string;
  readonly displayLanguage: DisplayLanguage;
  readonly isDialog: boolean;
  /** The manifest asks for one long-lived runtime behind pane and ribbon. */
  readonly isSharedRuntime: boolean;
  /** Handed on where the person has chosen one; the pane follows the system otherwise. */
  readonly officeTheme?: OfficeTheme;
}

/** Colours as `Office.context.officeTheme` names them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

const SHARED_RUNTIME_FLAG = 1;

/** Second carrier of the host information, in the address, as Word on the web gives it. */
function hostInfoOf(facts: FrameFacts): string {
  return [
    "Word",
    "Web",
    "16.01",
    facts.displayLanguage,
    facts.identity.correlationId,
    facts.isDialog ? "isDialog" : "",
    "disableLogging",
    facts.isSharedRuntime ? SHARED_RUNTIME_FLAG : 0,
  ].join("$");
}

/** The frame's `window.name`, from which office.js learns of its host before its first message. */
export function frameName(facts: FrameFacts): string {
  const { conversationId, controlId } = facts.identity;
  return JSON.stringify({
    baseFrameName: `addin-${conversationId}`,
    hostInfo: hostInfoOf(facts),
    xdmInfo: [conversationId, controlId, encodeURIComponent(facts.hostUrl)].join("|"),
    serializerVersion: "1",
    flights: "[]",
    disabledChangeGates: "[]",
    hostFallback: false,
    ...(facts.officeTheme && { officeTheme: facts.officeTheme }),
  });
}

/** The page's address with the host information in its query, its `$` unescaped, and its hash kept. */
export function frameUrl(pageUrl: string, facts: FrameFacts): string {
  const url = new URL(pageUrl);
  url.search += `${url.search === "" ? "?" : "&"}_host_Info=${hostInfoOf(facts)}`;
  return url.href;
}
