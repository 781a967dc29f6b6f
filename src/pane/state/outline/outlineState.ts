import type { GenreId } from "../../../speech/genre/genreProfile";
import type { DocumentChange } from "../../../speech/edits/documentChange";
import type { SpeechDocument } from "../../../speech/paragraph";
import type { HostFailureKind } from "../../../word/documentHost";
import type { PlanWork } from "../planWork";

/** What is to become of a section that the document lacks. */
export type SectionChoice =
  | { readonly kind: "scaffold" }
  | { readonly kind: "passage"; readonly passage: string }
  | { readonly kind: "leaveOut" };

/** Work on the chosen outline. `document` is the one that the list of what will happen was made from. */
export type OutlineWork =
  | { readonly status: "idle" }
  | { readonly status: "reading"; readonly request: number }
  | {
      readonly status: "listed";
      readonly document: SpeechDocument;
      /** The document changed between the list before and this one. */
      readonly isReadAgain: boolean;
    }
  | {
      readonly status: "failed";
      readonly reason: HostFailureKind;
      readonly detail: string;
    };

export interface OutlineState {
  readonly genre: GenreId;
  /** Id of an outline; null until one is chosen: the first of the genre. */
  readonly outline: string | null;
  /** Indexes of the outline's items as the person put them; null: as the outline has them. */
  readonly order: readonly number[] | null;
  /** By index of the item; a scaffold where nothing is chosen. */
  readonly choices: Readonly<Record<number, SectionChoice>>;
  /** Indexes of items whose text, standing elsewhere, is to be moved. */
  readonly moves: readonly number[];
  readonly work: OutlineWork;
  readonly lastRequest: number;
}

export const INITIAL_OUTLINE: OutlineState = {
  genre: "opening",
  outline: null,
  order: null,
  choices: {},
  moves: [],
  work: { status: "idle" },
  lastRequest: 0,
};

/** Answers carry the number of their request; a later request makes them void. */
export type OutlineEvent =
  | { readonly kind: "outlineChosen"; readonly genre: GenreId; readonly outline: string | null }
  | { readonly kind: "outlineReordered"; readonly order: readonly number[] }
  | { readonly kind: "sectionChosen"; readonly item: number; readonly choice: SectionChoice }
  | { readonly kind: "sectionMoveToggled"; readonly item: number }
  | { readonly kind: "outlineReading"; readonly request: number }
  | {
      readonly kind: "outlineListed";
      readonly request: number;
      readonly document: SpeechDocument;
      readonly isReadAgain: boolean;
    }
  /** It was written into an empty document, where there was nothing to list. */
  | {
      readonly kind: "outlineWritten";
      readonly request: number;
      readonly work: PlanWork;
      readonly change: DocumentChange | null;
    }
  | {
      readonly kind: "outlineFailed";
      readonly request: number;
      readonly reason: HostFailureKind;
      readonly detail: string;
    }
  /** Back from the list to the outline, or done with it. */
  | { readonly kind: "outlineListClosed" };
