import type { ApiLevel, WordEdition } from "../protocol/apiLevel";
import type { DisplayLanguage } from "../protocol/appContext";
import type { AddinManifest } from "./manifest";
import type { OpenFailure } from "./openedDocument";

export type WindowTheme = "light" | "dark";

/** The theme of Office as the person has chosen it, or that of the system. */
export type ThemeChoice = WindowTheme | "system";

/** What outlives a visit, except the draft. */
export interface Preferences {
  readonly language: DisplayLanguage;
  readonly theme: ThemeChoice;
  readonly apiLevel: ApiLevel;
  /** Decides which of the two manifests Word is given. */
  readonly edition: WordEdition;
  /** CSS pixels. */
  readonly paneWidth: number;
  readonly isLogOpen: boolean;
}

/** The document on the page. Other bytes mean that another document was opened. */
export interface ShownDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whether the draft kept in this browser is up to date. */
export type Saving = "saved" | "unsaved" | "failed";

/** A frame of the add-in; a new `key` starts its page anew. */
export interface AddinFrame {
  readonly key: string;
  readonly name: string;
  readonly url: string;
}

/** How far the pane's page has come. */
export type PaneProgress = "starting" | "running" | "unreachable" | "silent";

export interface PaneState {
  readonly frame: AddinFrame;
  /** The address without host information, to open in a tab of its own. */
  readonly pageUrl: string;
  readonly isVisible: boolean;
  readonly progress: PaneProgress;
}

export interface DialogState {
  readonly frame: AddinFrame;
  /** Per cent of the window. */
  readonly width: number;
  readonly height: number;
}

export type Notice =
  /** Another document took the place of one that was nowhere but here. */
  | { readonly kind: "replaced"; readonly name: string }
  | { readonly kind: "openFailed"; readonly name: string; readonly failure: OpenFailure }
  | { readonly kind: "saveFailed"; readonly detail: string }
  | { readonly kind: "commandFailed"; readonly name: string; readonly detail: string };

export interface WindowState extends Preferences {
  readonly manifest: AddinManifest;
  readonly document: ShownDocument;
  readonly isReadOnly: boolean;
  /** Whether what is typed, and what the add-in writes, is tracked. */
  readonly isTracking: boolean;
  readonly saving: Saving;
  /** Characters that are not blanks, as Word's 字数 counts Chinese text. */
  readonly characters: number;
  readonly pane: PaneState | null;
  /** The hidden page of ribbon functions, where they do not run in the pane. */
  readonly functionFrame: AddinFrame | null;
  readonly dialog: DialogState | null;
  /** Buttons that the add-in switched on or off, by id. */
  readonly buttonStates: ReadonlyMap<string, boolean>;
  /** Ribbon tabs of the add-in that it hid, by id. */
  readonly hiddenTabs: ReadonlySet<string>;
  readonly notice: Notice | null;
}

export const PANE_WIDTH = { standard: 350, least: 280, most: 640 } as const;

export const STANDARD_PREFERENCES: Preferences = {
  language: "zh-CN",
  theme: "system",
  apiLevel: "1.3",
  edition: "365",
  paneWidth: PANE_WIDTH.standard,
  isLogOpen: false,
};
