import type { Passage } from "../../src/library/passage";
import type { PaneDeps, ShelfStorage } from "../../src/pane/commands/paneDeps";
import type { PaneEvent } from "../../src/pane/state/paneEvent";
import { initialPaneState, type PaneState } from "../../src/pane/state/paneState";
import { reducePane } from "../../src/pane/state/reducePane";
import { EMPTY_SHELF, type Shelf } from "../../src/pane/state/shelf";
import { createStore } from "../../src/pane/state/store";
import { zhCN } from "../../src/pane/text/zh-CN";
import type { NewParagraph } from "../../src/speech/editPlan";
import type { DocumentHost, InsertionPlace, InsertOutcome } from "../../src/word/documentHost";

export function passageOf(id: string, part: Partial<Passage> = {}): Passage {
  return {
    id,
    section: "background",
    genres: ["opening"],
    title: `${id} 的题目`,
    text: `${id} 的正文，在{地点}。`,
    origin: "editorial",
    blanks: { 地点: "县委党校" },
    repairs: [],
    dated: [],
    status: "ok",
    guidance: "",
    keywords: [],
    ...part,
  };
}

export function stateOf(part: Partial<PaneState> = {}): PaneState {
  return { ...initialPaneState([passageOf("A"), passageOf("B")], "zh-CN", zhCN), ...part };
}

interface InsertCall {
  readonly paragraphs: readonly NewParagraph[];
  readonly place: InsertionPlace;
}

const unasked = () => Promise.reject(new Error("not asked for in this test"));

/** A document of which `insert` and `takeBack` are asked; it answers as told, and remembers. */
export function hostAnswering(
  answer: () => Promise<InsertOutcome>,
  takeBack: DocumentHost["takeBack"] = unasked,
) {
  const calls: InsertCall[] = [];
  const host: Partial<DocumentHost> = {
    insert: (paragraphs, place) => {
      calls.push({ paragraphs, place });
      return answer();
    },
    takeBack,
  };
  return { host: host as DocumentHost, calls };
}

/** Storage that starts with `shelf`; `fails` makes every change throw. */
export function storageWith(shelf: Shelf = EMPTY_SHELF, fails = false) {
  let kept = shelf;
  const storage: ShelfStorage = {
    isKept: true,
    read: () => kept,
    change(change) {
      if (fails) throw new Error("QuotaExceededError");
      kept = change(kept);
    },
  };
  return { storage, kept: () => kept };
}

/** Commands' surroundings, each part replaceable; `events` lists what was dispatched. */
export function depsWith(state: PaneState, part: Partial<PaneDeps> = {}) {
  const events: PaneEvent[] = [];
  const inner = createStore(reducePane, state);
  const store: PaneDeps["store"] = {
    ...inner,
    dispatch(event) {
      events.push(event);
      inner.dispatch(event);
    },
  };
  const { storage, kept } = storageWith();
  const deps: PaneDeps = {
    store,
    clipboard: { write: () => Promise.resolve() },
    openShelf: () => Promise.resolve(storage),
    loadPassages: unasked,
    loadSearch: unasked,
    loadChecker: unasked,
    loadAnalyser: unasked,
    loadDraftReader: unasked,
    documentMemory: { read: () => undefined, keep: () => Promise.resolve() },
    openCheckPreferences: unasked,
    openBlankMemory: unasked,
    openFormats: unasked,
    openOwnStorage: unasked,
    startSpeechReader: unasked,
    newId: () => "1",
    openUnitFolder: unasked,
    loadPackReader: unasked,
    openOwnDrafts: unasked,
    downloadFile: () => undefined,
    installedFonts: () => Promise.resolve(null),
    openSettings: unasked,
    clock: { now: () => 0, after: () => () => undefined },
    loadSheetDevice: unasked,
    loadSpeechTexts: unasked,
    ...part,
  };
  return { deps, events, kept, state: store.state };
}
