import type { Passage } from "../../src/library/passage";
import type { PaneDeps, SmallStorage } from "../../src/pane/commands/paneDeps";
import type { KeepingTrouble } from "../../src/pane/state/keepingState";
import type { PaneEvent } from "../../src/pane/state/paneEvent";
import { initialPaneState, type PaneState } from "../../src/pane/state/paneState";
import { reducePane } from "../../src/pane/state/reducePane";
import { EMPTY_SHELF, type Shelf } from "../../src/pane/state/passages/shelf";
import { createStore } from "../../src/pane/state/store";
import { zhCN } from "../../src/pane/text/zh-CN";
import type { NewParagraph } from "../../src/speech/edits/editPlan";
import type { InsertionPlace } from "../../src/speech/edits/insertionWay";
import type { DocumentHost, InsertOutcome } from "../../src/word/documentHost";

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

/**
 * Storage that starts with a value. `isFull` lets every change last only as long as the pane;
 * `changedElsewhere` is what another pane does.
 */
export function smallStorageOf<T>(value: T, isFull = false) {
  let kept = value;
  let own = value;
  let trouble: KeepingTrouble | null = null;
  const listeners = new Set<() => void>();
  const storage: SmallStorage<T> = {
    get trouble() {
      return trouble;
    },
    read: () => own,
    damaged: () => [],
    change(change) {
      own = change(own);
      if (isFull) trouble = "full";
      else kept = own;
    },
    watch(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
  const changedElsewhere = (now: T): void => {
    kept = now;
    own = now;
    for (const listener of listeners) listener();
  };
  return { storage, kept: () => kept, changedElsewhere, listeners };
}

/** Storage that starts with `shelf`. */
export function storageWith(shelf: Shelf = EMPTY_SHELF, isFull = false) {
  return smallStorageOf(shelf, isFull);
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
    clock: { now: () => 0, after: () => () => undefined, pause: () => Promise.resolve() },
    watchVisibility: () => () => undefined,
    loadSheetDevice: unasked,
    loadSpeechTexts: unasked,
    ...part,
  };
  return { deps, events, kept, state: store.state };
}
