import type { Passage } from "../../library/passage";
import type { DocumentChange } from "../../speech/documentChange";
import type { GenreId } from "../../speech/genreProfile";
import type { DocumentHost, HostFailureKind, InsertionPlace } from "../../word/documentHost";
import type { Language } from "../text/paneTextIn";
import type { PaneText } from "../text/zh-CN";
import type { PassageSearcher } from "./passageSearcher";
import { EMPTY_SHELF, type Shelf } from "./shelf";
import type { Work } from "./work";

/** Each view of the pane; a ribbon button opens one by its address, see viewAddressOf. */
export type ViewId = "passages";

export type OfficeAnswer =
  | { readonly kind: "word"; readonly language: string; readonly host: DocumentHost }
  /** The page was opened outside Word. */
  | { readonly kind: "browser" }
  /** office.js did not load, or has not answered yet; it may still. */
  | { readonly kind: "blocked" }
  | { readonly kind: "tooOld" };

export type PassageList = "all" | "favourites" | "recent";

export interface PassageFilter {
  readonly query: string;
  readonly genre: GenreId | null;
  readonly section: string | null;
  readonly list: PassageList;
}

/** One wish to insert. Answers carry its number, so that a later wish makes them void. */
export interface InsertionRequest {
  readonly number: number;
  readonly passage: string;
  readonly place: InsertionPlace;
}

export type Insertion =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly request: InsertionRequest }
  /** Text is selected; nothing was written, the person says what becomes of it. */
  | {
      readonly status: "choosing";
      readonly request: InsertionRequest;
      readonly selectedText: string;
    }
  /** The last insertion is being taken back. */
  | { readonly status: "takingBack" };

/** `detail` is what the host or the browser said, for whoever looks into it. */
export type PaneFailure =
  | {
      readonly action: "insert";
      readonly reason: HostFailureKind;
      /** Where to try again. */
      readonly place: InsertionPlace;
      /** Part of the passage may stand in the document. */
      readonly partial: boolean;
      readonly detail: string;
    }
  | { readonly action: "copy"; readonly detail: string }
  /** `stale`: what was inserted has been edited since. */
  | {
      readonly action: "takeBack";
      readonly reason: HostFailureKind | "stale";
      readonly detail: string;
    };

export interface PaneTheme {
  /** Null where Office does not tell. */
  readonly isOfficeDark: boolean | null;
  readonly isBrowserDark: boolean;
}

/** The outcome of the last action on a passage. `number` tells two equal outcomes apart. */
export type Notice = { readonly number: number; readonly passage: string } & (
  | {
      readonly kind: "inserted";
      /** How to take it back; null where only Word's own undo can. */
      readonly change: DocumentChange | null;
    }
  | { readonly kind: "copied" | "takenBack" }
  | { readonly kind: "failed"; readonly failure: PaneFailure }
);

export interface PaneState {
  readonly view: ViewId;
  readonly language: Language;
  readonly text: PaneText;
  readonly theme: PaneTheme;
  readonly office: OfficeAnswer | { readonly kind: "starting" };
  readonly passages: readonly Passage[];
  readonly filter: PassageFilter;
  readonly closedSections: readonly string[];
  readonly openPassage: string | null;
  readonly insertion: Insertion;
  /** Number of the last {@link InsertionRequest}. */
  readonly lastRequest: number;
  readonly notice: Notice | null;
  readonly shelf: Shelf;
  /** False where the browser refuses to store: the shelf then lasts as long as the pane. */
  readonly isShelfKept: boolean;
  readonly search: Work<PassageSearcher>;
  /** Texts of the source speeches, fetched when somebody first asks for the text around a passage. */
  readonly speechTexts: Work<readonly string[]>;
}

export const NO_FILTER: PassageFilter = { query: "", genre: null, section: null, list: "all" };

export function initialPaneState(
  passages: readonly Passage[],
  language: Language,
  text: PaneText,
): PaneState {
  return {
    view: "passages",
    language,
    text,
    theme: { isOfficeDark: null, isBrowserDark: false },
    office: { kind: "starting" },
    passages,
    filter: NO_FILTER,
    closedSections: [],
    openPassage: null,
    insertion: { status: "idle" },
    lastRequest: 0,
    notice: null,
    shelf: EMPTY_SHELF,
    isShelfKept: true,
    search: { status: "idle" },
    speechTexts: { status: "idle" },
  };
}

export function isFiltered({ query, genre, section, list }: PassageFilter): boolean {
  return query.trim() !== "" || genre !== null || section !== null || list !== "all";
}
