import type { Passage } from "../../library/passage";
import type { DocumentChange } from "../../speech/edits/documentChange";
import type { Language } from "../../speech/said";
import type { PaneText } from "../text/zh-CN";
import type {
  InsertionRequest,
  OfficeAnswer,
  PaneFailure,
  PassageFilter,
  ViewId,
} from "./paneState";
import type { PaneTheme } from "./paneTheme";
import type { PlanWork } from "./planWork";
import type { BlanksEvent } from "./blanks/blanksState";
import type { CheckEvent } from "./check/checkEvent";
import type { DraftEvent } from "./draft/draftState";
import type { FormatEvent } from "./format/formatState";
import type { ImportEvent } from "./import/importState";
import type { KeepingEvent } from "./keepingState";
import type { OutlineEvent } from "./outline/outlineState";
import type { OwnEvent } from "./own/ownState";
import type { PassageSearcher } from "./passages/passageSearcher";
import type { SheetEvent } from "./draft/sheetState";
import type { SettingsEvent } from "./settings/settingsState";
import type { Shelf } from "./passages/shelf";
import type { UnitEvent } from "./unit/unitState";
import type { ViewAddress } from "./viewAddress";

export type FilterEvent =
  | { readonly kind: "filterChanged"; readonly change: Partial<PassageFilter> }
  | { readonly kind: "filterCleared" }
  | { readonly kind: "sectionToggled"; readonly section: string }
  | { readonly kind: "passageToggled"; readonly passage: string };

export type InsertionEvent =
  | { readonly kind: "insertionStarted"; readonly request: InsertionRequest }
  | {
      readonly kind: "selectionFound";
      readonly request: InsertionRequest;
      readonly selectedText: string;
    }
  | {
      readonly kind: "insertionFinished";
      readonly request: InsertionRequest;
      readonly change: DocumentChange | null;
    }
  | {
      readonly kind: "insertionFailed";
      readonly request: InsertionRequest;
      readonly failure: PaneFailure;
    }
  | { readonly kind: "insertionCancelled" }
  | { readonly kind: "takeBackStarted" }
  /** `of`: number of the work in the way back. */
  | { readonly kind: "workTakenBack"; readonly of: number }
  | { readonly kind: "takeBackFailed"; readonly of: number; readonly failure: PaneFailure }
  | { readonly kind: "passageCopied"; readonly passage: string }
  | {
      readonly kind: "copyFailed";
      readonly passage: string;
      readonly failure: PaneFailure;
    }
  | { readonly kind: "noticeDismissed" };

export type PlanEvent =
  | { readonly kind: "planStarted" }
  | {
      readonly kind: "planFinished";
      readonly work: PlanWork;
      readonly change: DocumentChange | null;
    }
  | { readonly kind: "planFailed"; readonly failure: PaneFailure };

export type ShelfEvent =
  /** What is kept, with what this pane has changed. */
  | { readonly kind: "shelfRead"; readonly shelf: Shelf }
  | {
      readonly kind: "favouriteChanged";
      readonly passage: string;
      readonly isFavourite: boolean;
    };

export type SurroundingsEvent =
  | { readonly kind: "officeAnswered"; readonly answer: OfficeAnswer }
  | { readonly kind: "addressOpened"; readonly address: ViewAddress }
  | { readonly kind: "viewOpened"; readonly view: ViewId }
  | { readonly kind: "languageChanged"; readonly language: Language; readonly text: PaneText }
  | { readonly kind: "themeChanged"; readonly change: Partial<PaneTheme> }
  /** Those that did not come with the pane. */
  | { readonly kind: "passagesLoaded"; readonly passages: readonly Passage[] }
  | { readonly kind: "passagesFailed" }
  | { readonly kind: "searchRequested" }
  | { readonly kind: "searchPrepared"; readonly searcher: PassageSearcher }
  | { readonly kind: "searchFailed" }
  | { readonly kind: "speechTextsRequested" }
  | { readonly kind: "speechTextsLoaded"; readonly speechTexts: readonly string[] }
  | { readonly kind: "speechTextsFailed" };

export type PaneEvent =
  | FilterEvent
  | InsertionEvent
  | PlanEvent
  | CheckEvent
  | BlanksEvent
  | DraftEvent
  | OutlineEvent
  | SheetEvent
  | FormatEvent
  | OwnEvent
  | ImportEvent
  | SettingsEvent
  | KeepingEvent
  | UnitEvent
  | ShelfEvent
  | SurroundingsEvent;
