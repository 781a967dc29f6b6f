import { NO_MATERIAL, type Material } from "../../library/packs/material";
import type { Passage } from "../../library/passage";
import type { DocumentChange } from "../../speech/edits/documentChange";
import type { GenreId } from "../../speech/genre/genreProfile";
import type { InsertionPlace } from "../../speech/edits/insertionWay";
import type { DocumentHost, HostFailureKind } from "../../word/documentHost";
import type { Language } from "../../speech/said";
import type { PaneText } from "../text/zh-CN";
import type { PassageSearcher } from "./passages/passageSearcher";
import { INITIAL_BLANKS, type BlanksState } from "./blanks/blanksState";
import { INITIAL_CHECK, type CheckState } from "./check/checkState";
import { INITIAL_DRAFT, type DraftState } from "./draft/draftState";
import { NO_FORMAT_CHOICES, type EditedFormat, type FormatChoices } from "./format/formatState";
import { INITIAL_KEEPING, type KeepingState, type KeepingTrouble } from "./keepingState";
import { INITIAL_OWN, type OwnState } from "./own/ownState";
import { INITIAL_IMPORT, type ImportState } from "./import/importState";
import { INITIAL_OUTLINE, type OutlineState } from "./outline/outlineState";
import { INITIAL_SETTINGS, type SettingsState } from "./settings/settingsState";
import { EMPTY_SHELF, type Shelf } from "./passages/shelf";
import { INITIAL_SHEET, type SheetState } from "./draft/sheetState";
import type { PaneTheme } from "./paneTheme";
import type { PlanWork } from "./planWork";
import { INITIAL_UNIT, type UnitState } from "./unit/unitState";
import type { WayBack } from "./wayBack";
import type { Work } from "./work";

/** Each view of the pane; a ribbon button opens one by its address, see viewAddressOf. */
export type ViewId = "draft" | "passages" | "check" | "outline" | "blanks" | "format" | "own";

export type OfficeAnswer =
  | { readonly kind: "word"; readonly language: string; readonly host: DocumentHost }
  /** The page was opened outside Word. */
  | { readonly kind: "browser" }
  /** office.js did not load, or has not answered yet; it may still. */
  | { readonly kind: "blocked" }
  | { readonly kind: "tooOld" };

/** `own`: those of this person; the others as the shelf has them. */
export type PassageList = "all" | "favourites" | "recent" | "own";

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
  /** A plan is being carried out. */
  | { readonly status: "applying" }
  /** The last insertion or plan is being taken back. */
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
  /**
   * `stale`: the text that is to change, or that was inserted, has been edited since; `unmovable`: what is
   * to be moved holds more than text.
   */
  | {
      readonly action: "applyPlan" | "takeBack";
      readonly reason: HostFailureKind | "stale" | "unmovable";
      /** Part of the plan may stand in the document. */
      readonly partial: boolean;
      readonly detail: string;
    };

/** Outcomes of which there is no more to tell. A choice that is not kept lasts as long as the pane. */
export type Remark =
  | "placeGone"
  | "choiceNotKept"
  | "reportCopied"
  | "reportNotCopied"
  | "evidenceGone"
  | "notFormatted"
  | "blankGone"
  | "headingsMissing"
  | "headingsUncounted"
  | "selectionUnread";

/** The outcome of an action. A `change` says how to take it back; null where only Word's own undo can. */
export type Outcome =
  | {
      readonly kind: "inserted";
      readonly passage: string;
      readonly change: DocumentChange | null;
    }
  | { readonly kind: "copied" | "takenBack"; readonly passage: string }
  | {
      readonly kind: "applied";
      readonly work: PlanWork;
      readonly change: DocumentChange | null;
    }
  | { readonly kind: "planTakenBack"; readonly work: PlanWork }
  | { readonly kind: Remark }
  /** What was changed lasts as long as the pane. */
  | { readonly kind: "notKept"; readonly trouble: KeepingTrouble }
  /** `passage` null: of no passage. */
  | { readonly kind: "failed"; readonly passage: string | null; readonly failure: PaneFailure };

/** The last outcome. `number` tells two equal ones apart. */
export type Notice = { readonly number: number } & Outcome;

export interface PaneState {
  readonly view: ViewId;
  readonly language: Language;
  readonly text: PaneText;
  readonly theme: PaneTheme;
  readonly office: OfficeAnswer | { readonly kind: "starting" };
  /** All of them: built in, the unit's and the person's own. */
  readonly passages: readonly Passage[];
  /** Until it is done, `passages` begins with the first built-in ones instead of all of them. */
  readonly otherPassages: Pick<Work<unknown>, "status">;
  /** Those that have been fetched so far. */
  readonly builtInPassages: readonly Passage[];
  /** What the unit's packs add up to. */
  readonly material: Material;
  readonly filter: PassageFilter;
  readonly closedSections: readonly string[];
  readonly openPassage: string | null;
  readonly insertion: Insertion;
  /** Number of the last {@link InsertionRequest}. */
  readonly lastRequest: number;
  readonly notice: Notice | null;
  readonly wayBack: WayBack;
  readonly shelf: Shelf;
  readonly keeping: KeepingState;
  readonly check: CheckState;
  readonly blanks: BlanksState;
  readonly draft: DraftState;
  readonly sheet: SheetState;
  readonly outline: OutlineState;
  readonly format: FormatChoices;
  /** What is in the editor of formats, also while another view is in sight; null: nothing. */
  readonly editedFormat: EditedFormat | null;
  readonly settings: SettingsState;
  readonly own: OwnState;
  readonly imports: ImportState;
  readonly unit: UnitState;
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
    theme: {
      office: null,
      browser: { isDark: false, isHighContrast: false, areColorsForced: false },
    },
    office: { kind: "starting" },
    passages,
    otherPassages: { status: "done" },
    builtInPassages: passages,
    material: NO_MATERIAL,
    filter: NO_FILTER,
    closedSections: [],
    openPassage: null,
    insertion: { status: "idle" },
    lastRequest: 0,
    notice: null,
    wayBack: [],
    shelf: EMPTY_SHELF,
    keeping: INITIAL_KEEPING,
    check: INITIAL_CHECK,
    blanks: INITIAL_BLANKS,
    draft: INITIAL_DRAFT,
    sheet: INITIAL_SHEET,
    outline: INITIAL_OUTLINE,
    format: NO_FORMAT_CHOICES,
    editedFormat: null,
    settings: INITIAL_SETTINGS,
    own: INITIAL_OWN,
    imports: INITIAL_IMPORT,
    unit: INITIAL_UNIT,
    search: { status: "idle" },
    speechTexts: { status: "idle" },
  };
}

export function isFiltered({ query, genre, section, list }: PassageFilter): boolean {
  return query.trim() !== "" || genre !== null || section !== null || list !== "all";
}
