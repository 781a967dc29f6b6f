import type {
  FilterEvent,
  InsertionEvent,
  PaneEvent,
  PlanEvent,
  ShelfEvent,
  SurroundingsEvent,
} from "./paneEvent";
import { NO_FILTER, type InsertionRequest, type Outcome, type PaneState } from "./paneState";
import { reduceBlanks } from "./blanks/reduceBlanks";
import { WHOLE_SPEECH } from "./check/checkScope";
import { reduceCheck } from "./check/reduceCheck";
import { reduceDraft } from "./draft/draftState";
import { withHostOf } from "./draft/otherDocument";
import { reduceImport } from "./import/reduceImport";
import { reduceOutline } from "./outline/reduceOutline";
import { lossToTell, reduceKeeping } from "./keepingState";
import { isOwnEvent } from "./own/ownState";
import { reduceOwn } from "./own/reduceOwn";
import { reduceSheet } from "./draft/sheetState";
import { reduceSettings } from "./settings/settingsState";
import { reduceUnit } from "./unit/reduceUnit";
import { withPassages } from "./passages/withPassages";
import { nextNumber } from "./outcomeNumber";
import { wayBackStale, wayBackWith } from "./wayBack";
import { shelfWithFavourite, shelfWithUse } from "./passages/shelf";

const withToggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

function reduceFilter(state: PaneState, event: FilterEvent): PaneState {
  switch (event.kind) {
    case "filterChanged":
      return { ...state, filter: { ...state.filter, ...event.change } };
    case "filterCleared":
      return { ...state, filter: NO_FILTER };
    case "sectionToggled":
      return { ...state, closedSections: withToggled(state.closedSections, event.section) };
    case "passageToggled":
      return {
        ...state,
        openPassage: state.openPassage === event.passage ? null : event.passage,
      };
  }
}

const isAwaited = ({ insertion }: PaneState, request: InsertionRequest): boolean =>
  insertion.status === "running" && insertion.request.number === request.number;

type DoneOutcome = Extract<Outcome, { readonly kind: "inserted" | "applied" }>;

/** One thing is told at a time; what can be taken back stays. */
const withoutWords = (state: PaneState): PaneState => ({
  ...state,
  notice: null,
  own: state.own.news === null ? state.own : { ...state.own, news: null },
});

const LASTING: readonly Outcome["kind"][] = ["inserted", "applied", "notKept", "failed"];

/** Words that ask for nothing and undo nothing are not carried into another view. */
function withoutAside(state: PaneState): PaneState {
  const { notice, own } = state;
  const isLasting = notice === null ? own.news?.kind === "done" : LASTING.includes(notice.kind);
  return isLasting ? state : withoutWords(state);
}

function withOutcome(state: PaneState, outcome: Outcome): PaneState {
  return { ...withoutWords(state), notice: { number: nextNumber(state), ...outcome } };
}

/** Where `change` is null, only Word's own undo can take it back. */
function withDone(state: PaneState, done: DoneOutcome): PaneState {
  const told = withOutcome(state, done);
  const { change } = done;
  if (change === null) return told;
  const work = { ...done, change, number: nextNumber(state) };
  return { ...told, wayBack: wayBackWith(state.wayBack, work) };
}

const withUseOf = (state: PaneState, passage: string): PaneState => ({
  ...state,
  shelf: shelfWithUse(state.shelf, passage),
});

function reduceInsertion(state: PaneState, event: InsertionEvent): PaneState {
  const idle: PaneState = { ...state, insertion: { status: "idle" } };
  switch (event.kind) {
    case "insertionStarted": {
      const { request } = event;
      const insertion = { status: "running", request } as const;
      return { ...withoutWords(state), insertion, lastRequest: request.number };
    }
    case "selectionFound": {
      const { request, selectedText } = event;
      if (!isAwaited(state, request)) return state;
      return { ...state, insertion: { status: "choosing", request, selectedText } };
    }
    case "insertionFinished": {
      const { request, change } = event;
      if (!isAwaited(state, request)) return state;
      const { passage } = request;
      return withDone(withUseOf(idle, passage), { kind: "inserted", passage, change });
    }
    case "insertionFailed": {
      const { request, failure } = event;
      if (!isAwaited(state, request)) return state;
      return withOutcome(idle, { kind: "failed", passage: request.passage, failure });
    }
    case "insertionCancelled":
      return idle;
    case "takeBackStarted":
      return { ...state, insertion: { status: "takingBack" } };
    case "workTakenBack":
    case "takeBackFailed":
      // Where another document has come meanwhile, its work is none of this one's.
      return state.insertion.status === "takingBack" ? reduceTakeBack(idle, event) : state;
    case "passageCopied":
      return withOutcome(withUseOf(state, event.passage), { ...event, kind: "copied" });
    case "copyFailed":
      return withOutcome(state, { ...event, kind: "failed" });
    case "noticeDismissed":
      return { ...state, notice: null };
  }
}

type TakeBackEvent = Extract<InsertionEvent, { readonly kind: "workTakenBack" | "takeBackFailed" }>;

function reduceTakeBack(idle: PaneState, event: TakeBackEvent): PaneState {
  const { wayBack } = idle;
  const work = wayBack.find(({ number }) => number === event.of);
  const passage = work?.kind === "inserted" ? work.passage : null;
  if (event.kind === "takeBackFailed") {
    const { failure } = event;
    const isStale = failure.action === "takeBack" && failure.reason === "stale";
    const left = isStale ? { ...idle, wayBack: wayBackStale(wayBack, event.of) } : idle;
    return withOutcome(left, { kind: "failed", passage, failure });
  }
  if (work === undefined) return idle;
  return withOutcome(
    { ...idle, wayBack: wayBack.filter((one) => one !== work) },
    work.kind === "applied"
      ? { kind: "planTakenBack", work: work.work }
      : { kind: "takenBack", passage: work.passage },
  );
}

function reducePlan(state: PaneState, event: PlanEvent): PaneState {
  const idle: PaneState = { ...state, insertion: { status: "idle" } };
  switch (event.kind) {
    case "planStarted":
      return { ...withoutWords(state), insertion: { status: "applying" } };
    case "planFinished": {
      // Where another document has come meanwhile, nobody waits for it.
      if (state.insertion.status !== "applying") return state;
      const { work, change } = event;
      return withDone(idle, { kind: "applied", work, change });
    }
    case "planFailed":
      return withOutcome(idle, { kind: "failed", passage: null, failure: event.failure });
  }
}

function reduceShelf(state: PaneState, event: ShelfEvent): PaneState {
  switch (event.kind) {
    case "shelfRead":
      return { ...state, shelf: event.shelf };
    case "favouriteChanged": {
      const shelf = shelfWithFavourite(state.shelf, event.passage, event.isFavourite);
      return { ...state, shelf };
    }
  }
}

function reduceSurroundings(state: PaneState, event: SurroundingsEvent): PaneState {
  switch (event.kind) {
    case "officeAnswered": {
      const answered = { ...state, office: event.answer };
      return withHostOf(state, answered);
    }
    case "addressOpened": {
      const { address } = event;
      if (address.view === "check") {
        const scope =
          address.extent === "selection" ? ({ kind: "selection" } as const) : WHOLE_SPEECH;
        return { ...state, view: "check", check: { ...state.check, scope } };
      }
      if (address.view === "own") {
        const isSelectionWanted = address.wantsSelection ?? state.own.isSelectionWanted;
        return {
          ...state,
          view: "own",
          own: { ...state.own, page: address.page, isSelectionWanted },
        };
      }
      if (address.view !== "passages") return { ...state, view: address.view };
      return { ...state, view: "passages", filter: { ...NO_FILTER, list: address.list } };
    }
    case "viewOpened":
      return event.view === state.view ? state : { ...withoutAside(state), view: event.view };
    case "languageChanged":
      return { ...state, language: event.language, text: event.text };
    case "themeChanged":
      return { ...state, theme: { ...state.theme, ...event.change } };
    case "passagesLoaded": {
      const builtInPassages = [...state.builtInPassages, ...event.passages];
      return { ...withPassages(state, { builtInPassages }), otherPassages: { status: "done" } };
    }
    case "passagesFailed":
      return { ...state, otherPassages: { status: "failed" } };
    case "searchRequested":
      return { ...state, search: { status: "running" } };
    case "searchPrepared":
      return { ...state, search: { status: "done", result: event.searcher } };
    case "searchFailed":
      return { ...state, search: { status: "failed" } };
    case "speechTextsRequested":
      return { ...state, speechTexts: { status: "running" } };
    case "speechTextsLoaded":
      return { ...state, speechTexts: { status: "done", result: event.speechTexts } };
    case "speechTextsFailed":
      return { ...state, speechTexts: { status: "failed" } };
  }
}

/** The state after an event. Pure: time, storage and the document speak through events. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  if (isOwnEvent(event)) return reduceOwn(state, event);
  switch (event.kind) {
    case "filterChanged":
    case "filterCleared":
    case "sectionToggled":
    case "passageToggled":
      return reduceFilter(state, event);
    case "shelfRead":
    case "favouriteChanged":
      return reduceShelf(state, event);
    case "planStarted":
    case "planFinished":
    case "planFailed":
      return reducePlan(state, event);
    case "checkStarted":
    case "checkProgressed":
    case "checkAbandoned":
    case "checkFinished":
    case "checkFailed":
    case "documentEdited":
    case "checkScopeChosen":
    case "checkMemoryChanged":
    case "checkPreferencesChanged":
    case "underliningTried":
      return { ...state, check: reduceCheck(state.check, event) };
    case "blanksRead":
    case "blanksUnread":
    case "blanksFilled":
    case "blankShown":
    case "blankValuesRecalled":
      return { ...state, blanks: reduceBlanks(state.blanks, event) };
    case "draftRead":
      return { ...state, draft: reduceDraft(state.draft, event) };
    case "outlineChosen":
    case "outlineReordered":
    case "sectionChosen":
    case "sectionMoveToggled":
    case "outlineReading":
    case "outlineListed":
    case "outlineFailed":
    case "outlineListClosed":
      return { ...state, outline: reduceOutline(state.outline, event) };
    case "outlineWritten": {
      const { work, change } = event;
      const outline = reduceOutline(state.outline, event);
      if (outline === state.outline) return state;
      return withDone({ ...state, outline }, { kind: "applied", work, change });
    }
    case "formatChoicesChanged":
      return { ...state, format: event.choices };
    case "formatEdited":
      return { ...state, editedFormat: event.edited };
    case "importFilesAdded":
    case "importFileBegun":
    case "importFileEnded":
    case "importCancelled":
    case "importDecided":
    case "importWorkBegun":
    case "importStored":
    case "importTakenBack":
    case "importTroubled":
    case "importClosed":
      return { ...state, imports: reduceImport(state.imports, event) };
    case "sheetOpened": {
      const opened = { ...state, sheet: reduceSheet(state.sheet, event) };
      return withHostOf(state, opened);
    }
    case "sheetClosed":
    case "sheetKept":
    case "otherDraftsFound":
    case "sheetRemarked":
    case "windowWidened":
    case "sheetMemoryChanged":
      return { ...state, sheet: reduceSheet(state.sheet, event) };
    case "keepingChanged": {
      const trouble = lossToTell(state.keeping, event);
      const kept = { ...state, keeping: reduceKeeping(state.keeping, event) };
      return trouble === null ? kept : withOutcome(kept, { kind: "notKept", trouble });
    }
    case "settingsChanged":
    case "keysShown":
      return { ...state, settings: reduceSettings(state.settings, event) };
    case "unitPacksReading":
    case "unitPacksRead":
    case "materialChanged":
      return reduceUnit(state, event);
    case "remarkMade":
      return withOutcome(state, { kind: event.remark });
    case "officeAnswered":
    case "addressOpened":
    case "viewOpened":
    case "languageChanged":
    case "themeChanged":
    case "passagesLoaded":
    case "passagesFailed":
    case "searchRequested":
    case "searchPrepared":
    case "searchFailed":
    case "speechTextsRequested":
    case "speechTextsLoaded":
    case "speechTextsFailed":
      return reduceSurroundings(state, event);
    default:
      return reduceInsertion(state, event);
  }
}
