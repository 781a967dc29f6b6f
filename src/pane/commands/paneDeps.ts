import type { Checker } from "../../checker/runChecker";
import type { KnownText } from "../../library/cuts/twinFinder";
import type { OwnPassage } from "../../library/ownPassage";
import type { Passage } from "../../library/passage";
import type { StoredDraft } from "../../draft/storedDraft";
import type { UnreadableKind } from "../../checker/readers/unreadableDocument";
import type { readPack } from "../../library/packs/readPack";
import type { Analyser } from "../../speech/analysis";
import type { SpeechDocument } from "../../speech/paragraph";
import type { BlankValues } from "../state/blanks/blanksState";
import type { CheckMemory, CheckPreferences } from "../state/check/checkState";
import type { FormatChoices } from "../state/format/formatState";
import type { ReadOutcome, SpeechFile } from "../state/import/importedSpeech";
import type { KeepingTrouble } from "../state/keepingState";
import type { OwnDraft } from "../state/own/ownDraft";
import type { DraftReader } from "../state/draft/draftReader";
import type { PaneEvent } from "../state/paneEvent";
import type { PassageSearcher } from "../state/passages/passageSearcher";
import type { PaneState } from "../state/paneState";
import type { PaneSettings } from "../state/settings/settingsState";
import type { Shelf } from "../state/passages/shelf";
import type { Store } from "../state/store";

export interface PaneClipboard {
  /** Rejects where the browser refuses both ways of copying. */
  write(content: { readonly text: string; readonly html: string }): Promise<void>;
}

/**
 * Something small that outlives the pane. Changes are made one by one to what is there then, so that
 * nothing of another pane is lost.
 */
export interface SmallStorage<T> {
  /** Null: everything is stored. */
  readonly trouble: KeepingTrouble | null;
  /** What is stored, with what could not be stored laid over it. */
  read(): T;
  /** What was stored and cannot be read, as it stood there. */
  damaged(): readonly unknown[];
  /** Where it cannot be stored it lasts as long as the pane, and is tried again with the next change. */
  change(change: (value: T) => T): void;
  /** Calls back when another pane has changed something. Returns the way to stop. */
  watch(onChange: () => void): () => void;
}

/** Where the shelf outlives the pane. */
export type ShelfStorage = SmallStorage<Shelf>;

/** What the add-in stores in the document; it comes back with the document, on any machine. */
export interface DocumentMemory {
  /** What was stored last, whoever stored it; undefined where nothing was. */
  read(): unknown;
  /** Rejects where Word does not keep it. */
  keep(memory: CheckMemory): Promise<void>;
}

/** What this person has decided for all documents. */
export type CheckPreferencesStorage = SmallStorage<CheckPreferences>;

/** The formats that this person has made or changed. */
export type FormatStorage = SmallStorage<FormatChoices>;

/** What this person has chosen for the pane itself. */
export type SettingsStorage = SmallStorage<PaneSettings>;

/** Values of blanks that outlive the document. */
export type BlankMemoryStorage = SmallStorage<BlankValues>;

/**
 * Passages of this person's own, kept from one session to the next. Other panes may write too, so that
 * every write says which revision it has seen. Rejects with {@link OwnStorageFailure}.
 */
export interface OwnStorage {
  /** False where the browser refuses to store, so that everything lasts as long as the pane. */
  readonly isKept: boolean;
  /** In the person's order. Entries that are not passages are set aside, see {@link damaged}. */
  read(): Promise<readonly OwnPassage[]>;
  /** What is stored but cannot be read, as it stands there. */
  damaged(): Promise<readonly unknown[]>;
  /**
   * Writes all or none. `revision` is the one last read, 0 of a new passage; it is stored one higher.
   * `conflicts` are the passages as another pane has stored them meanwhile; then nothing was written.
   * One that another pane has removed is written anew.
   */
  save(
    passages: readonly OwnPassage[],
  ): Promise<"saved" | { readonly conflicts: readonly OwnPassage[] }>;
  /** Removes all, or none where another pane has changed one of them since. */
  remove(
    passages: readonly Pick<OwnPassage, "id" | "revision">[],
  ): Promise<"removed" | { readonly conflicts: readonly OwnPassage[] }>;
  /** Calls back when another pane has changed something. Returns the way to stop. */
  watch(onChange: () => void): () => void;
}

/** What is being written when the pane closes, kept for the next time; the latest first. */
export type OwnDraftStorage = SmallStorage<readonly OwnDraft[]>;

/** Reads and cuts speeches beside the pane, one file at a time. */
export interface SpeechReader {
  /** Rejects where the reading itself fails; a file that cannot be read is an outcome. */
  read(file: SpeechFile): Promise<ReadOutcome>;
  /** Whatever is being read is given up and never answered. */
  stop(): void;
}

/** Where drafts written without Word outlive the page. */
export interface DraftStorage {
  /** False where the browser refuses to store, so that everything lasts as long as the page. */
  readonly isKept: boolean;
  /** All that can be read, the one changed last first. */
  read(): Promise<readonly StoredDraft[]>;
  /**
   * Stores a draft whose revision is one more than the stored one's; `conflict`, and nothing stored,
   * where another window has stored that revision. An empty draft is removed.
   * Rejects where the store is full or gone.
   */
  save(draft: StoredDraft): Promise<"saved" | "conflict">;
  /** Keeps the draft at once, for when the page is about to go; {@link read} finds it there. */
  leave(draft: StoredDraft): void;
  /** Calls back with the id of a draft that another window has stored. Returns the way to stop. */
  watch(onChange: (id: string) => void): () => void;
}

/** What the machine gives to a draft that is written without Word. */
export interface SheetDevice {
  readonly openStorage: () => Promise<DraftStorage>;
  /** The speech in a file, or why there is none. */
  readonly readFile: (
    name: string,
    bytes: () => Promise<ArrayBuffer>,
  ) => Promise<SpeechDocument | { readonly why: UnreadableKind | "unknown" }>;
  readonly now: () => Date;
  /** Tells at once, and on every change, whether there is room beside the pane. */
  readonly watchWidth: (onWidth: (isWide: boolean) => void) => void;
  /** `onLeave` runs whenever the page may go for good; the browser asks before where something is at risk. */
  readonly watchLeaving: (page: {
    readonly onLeave: () => void;
    readonly isAtRisk: () => boolean;
  }) => void;
}

/** A file of the unit's folder as the server had it. */
export interface UnitFile {
  readonly text: string;
  /** What the list of packs said of it; null where it said nothing. */
  readonly version: string | null;
  /** When, in milliseconds since 1970. */
  readonly fetched: number;
}

/** The folder beside the pane in which the unit's packs lie. Only `fetch` asks the server, and only it rejects. */
export interface UnitFolder {
  /** Null where the server has no such file. */
  fetch(file: string): Promise<UnitFile | null>;
  /** As kept last; null where nothing is. */
  kept(file: string): Promise<UnitFile | null>;
  keep(file: string, kept: UnitFile): Promise<void>;
  forgetAllBut(files: readonly string[]): Promise<void>;
}

export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Calls `run` later. Returns the way to prevent it. */
  after(milliseconds: number, run: () => void): () => void;
  /** Resolves once the page has done what was waiting: keys, clicks, drawing. */
  pause(): Promise<void>;
}

/** What commands need besides their arguments. */
export interface PaneDeps {
  readonly store: Store<PaneState, PaneEvent>;
  readonly clipboard: PaneClipboard;
  /** Opens the shelf the first time, and gives the same one afterwards. */
  readonly openShelf: () => Promise<ShelfStorage>;
  /** Fetches the passages that did not come with the pane. */
  readonly loadPassages: () => Promise<readonly Passage[]>;
  readonly loadSearch: () => Promise<(passages: readonly Passage[]) => PassageSearcher>;
  /** Fetches the checker the first time, and gives the same one afterwards. */
  readonly loadChecker: () => Promise<Checker>;
  /** Fetches what reads a document as a speech, and gives the same one afterwards. */
  readonly loadAnalyser: () => Promise<Analyser>;
  /** Fetches what looks at the document for the list of passages, and gives the same one afterwards. */
  readonly loadDraftReader: () => Promise<DraftReader>;
  readonly documentMemory: DocumentMemory;
  /** Opens them the first time, and gives the same ones afterwards. */
  readonly openCheckPreferences: () => Promise<CheckPreferencesStorage>;
  /** Opens the formats the first time, and gives the same ones afterwards. */
  readonly openFormats: () => Promise<FormatStorage>;
  /** Those of the fonts that this machine has; null where the browser does not tell. */
  readonly installedFonts: (names: readonly string[]) => Promise<ReadonlySet<string> | null>;
  /** Opens the memory the first time, and gives the same one afterwards. */
  readonly openBlankMemory: () => Promise<BlankMemoryStorage>;
  /** Opens own passages the first time, and gives the same ones afterwards. */
  readonly openOwnStorage: () => Promise<OwnStorage>;
  /** `known` is what the pane has already; every reader numbers its passages differently. */
  readonly startSpeechReader: (known: readonly KnownText[]) => Promise<SpeechReader>;
  /** A name that nothing else has. */
  readonly newId: () => string;
  /** Opens the settings the first time, and gives the same ones afterwards. */
  readonly openSettings: () => Promise<SettingsStorage>;
  readonly openUnitFolder: () => Promise<UnitFolder>;
  readonly loadPackReader: () => Promise<typeof readPack>;
  /** Opens them the first time, and gives the same ones afterwards. */
  readonly openOwnDrafts: () => Promise<OwnDraftStorage>;
  /** Hands a file to the person; `type` is its media type. */
  readonly downloadFile: (
    name: string,
    type: string,
    content: string | Uint8Array<ArrayBuffer>,
  ) => void;
  readonly clock: Clock;
  /** Tells when the pane goes out of the person's sight, and comes back. Returns the way to stop. */
  readonly watchVisibility: (onChange: (isVisible: boolean) => void) => () => void;
  /** Fetches what a draft without Word takes, and gives the same afterwards. */
  readonly loadSheetDevice: () => Promise<SheetDevice>;
  readonly loadSpeechTexts: () => Promise<readonly string[]>;
}
