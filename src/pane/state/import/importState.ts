import type { UnreadableKind } from "../../../checker/readers/unreadableDocument";
import type { OwnPassage } from "../../../library/ownPassage";
import type { GenreId } from "../../../speech/genre/genreProfile";
import type { Said } from "../../../speech/said";
import type { ImportedPassage, ImportedSpeech, ReadOutcome } from "./importedSpeech";
import type { OwnStorageTrouble } from "../own/ownState";

export type FileProgress =
  | { readonly status: "waiting" | "reading" }
  | { readonly status: "read"; readonly speeches: readonly ImportedSpeech[] }
  | {
      readonly status: "unread";
      readonly reason: UnreadableKind | "failed" | "cancelled";
      readonly detail: Said;
    };

export interface ImportFile {
  readonly name: string;
  readonly progress: FileProgress;
}

/** What the person has decided about a proposed passage; what is absent stays as proposed. */
export interface PassageDecision {
  readonly isChosen?: boolean;
  readonly title?: string;
  /** Section id. */
  readonly section?: string;
  readonly genre?: GenreId;
  /** Whether words become a blank, by their offset in the text. */
  readonly blanks?: Readonly<Record<number, boolean>>;
  /** Fixes to apply, see {@link fixKey}. */
  readonly fixes?: readonly string[];
}

export type Decisions = Readonly<Record<string, PassageDecision>>;

/** Speeches being imported: read, then reviewed; nothing is stored before the person says so. */
export interface ImportState {
  /** In the order in which they were chosen; none: nothing is being imported. */
  readonly files: readonly ImportFile[];
  /** By the keys of passages. */
  readonly decisions: Decisions;
  readonly work: "idle" | "storing" | "takingBack";
  /** Why storing or taking back failed. `changed`: another pane has edited what was stored. */
  readonly trouble: OwnStorageTrouble | "changed" | null;
  /** What was stored last; the review it came from is kept, for taking back leads there again. */
  readonly stored: readonly OwnPassage[] | null;
}

export const INITIAL_IMPORT: ImportState = {
  files: [],
  decisions: {},
  work: "idle",
  trouble: null,
  stored: null,
};

export type ImportEvent =
  | { readonly kind: "importFilesAdded"; readonly names: readonly string[] }
  /** `file` is the place in the list of files. */
  | { readonly kind: "importFileBegun"; readonly file: number }
  | { readonly kind: "importFileEnded"; readonly file: number; readonly outcome: ReadOutcome }
  | { readonly kind: "importCancelled" }
  | { readonly kind: "importDecided"; readonly decisions: Decisions }
  | { readonly kind: "importWorkBegun"; readonly work: "storing" | "takingBack" }
  | { readonly kind: "importStored"; readonly passages: readonly OwnPassage[] }
  | { readonly kind: "importTakenBack" }
  | { readonly kind: "importTroubled"; readonly trouble: OwnStorageTrouble | "changed" }
  | { readonly kind: "importClosed" };

export const fixKey = (damage: number, fix: number): string => `${damage}.${fix}`;

/** Whether files are still to be read. */
export function isImportReading({ files }: ImportState): boolean {
  return files.some(
    ({ progress }) => progress.status === "waiting" || progress.status === "reading",
  );
}

/** The speeches read so far, with the names of their files. */
export function importedSpeechesOf({ files }: Pick<ImportState, "files">): readonly {
  readonly file: string;
  readonly speech: ImportedSpeech;
}[] {
  return files.flatMap(({ name, progress }) =>
    progress.status === "read" ? progress.speeches.map((speech) => ({ file: name, speech })) : [],
  );
}

/** Whether it is not there already, and worth keeping. */
export function isNew({ unworthy, twins }: ImportedPassage): boolean {
  return unworthy === null && twins.length === 0;
}
