import {
  caretAt,
  endOf,
  isEmptyDraft,
  rangeAfter,
  type DraftDocument,
  type DraftRange,
} from "./draftDocument";
import type { Typed } from "./typing";

/** The draft that is open, and where the person is in it. */
export interface DraftState extends Typed {
  /** The selection is to be shown, and nobody has yet: the draft may be out of sight. */
  readonly isAwaited: boolean;
}

/**
 * `typed`: by the person; `written`: by the pane; `revealed`: look here; `opened`: another draft;
 * `followed`: edited in another window.
 */
export type DraftNews = "typed" | "written" | "selected" | "revealed" | "opened" | "followed";

/**
 * `anew`: nothing of the one before can be undone into it; `undoable`: the one before can be had back;
 * `following`: it is the same draft, edited in another window, and the caret stays where it is.
 */
export type OpeningWay = "anew" | "undoable" | "following";

export interface OpenDraft {
  readonly state: () => DraftState;
  /** What the person types; letters typed one behind the other are one step of undo. */
  readonly type: (typed: Typed) => void;
  /** What the pane writes; each is a step of its own. */
  readonly write: (document: DraftDocument, selection: DraftRange) => void;
  readonly select: (selection: DraftRange) => void;
  /** Selects, and asks for it to be shown. */
  readonly reveal: (selection: DraftRange) => void;
  /** What was asked for is in sight. */
  readonly shown: () => void;
  /** Another document takes its place; see {@link OpeningWay}. */
  readonly open: (document: DraftDocument, way: OpeningWay) => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Returns the way to stop. */
  readonly subscribe: (listener: (news: DraftNews) => void) => () => void;
}

const DEPTH = 300;

interface Step {
  readonly document: DraftDocument;
  readonly selection: DraftRange;
}

/** Whether two states differ by a few characters of one paragraph, typed where the first had its caret. */
function continues(before: DraftState, after: Typed): boolean {
  const { start, end } = before.selection;
  const next = after.selection.start;
  return (
    start.paragraph === end.paragraph &&
    start.offset === end.offset &&
    next.paragraph === start.paragraph &&
    before.document.paragraphs.length === after.document.paragraphs.length &&
    Math.abs(next.offset - start.offset) <= LONGEST_WORD
  );
}

/** A word that an input method puts in at once; what is longer was pasted. */
const LONGEST_WORD = 12;

/** Ends what one undo takes back: a sentence, not a page. */
const SENTENCE_END = /[。！？；：\n]$/;

const stateOf = (document: DraftDocument): DraftState => ({
  document,
  selection: caretAt(endOf(document)),
  inside: null,
  isAwaited: false,
});

/** A draft with its selection and its way back. */
export function openDraft(document: DraftDocument): OpenDraft {
  let state = stateOf(document);
  let past: readonly Step[] = [];
  let future: readonly Step[] = [];
  let isTyping = false;
  const listeners = new Set<(news: DraftNews) => void>();
  const tell = (news: DraftNews): void => {
    for (const listener of [...listeners]) listener(news);
  };
  const remember = (): void => {
    past = [...past, { document: state.document, selection: state.selection }].slice(-DEPTH);
    future = [];
  };
  const goTo = (step: Step): void => {
    isTyping = false;
    state = { ...step, inside: null, isAwaited: false };
    tell("written");
  };
  return {
    state: () => state,
    type(typed) {
      if (typed.document !== state.document) {
        const isMore = isTyping && continues(state, typed);
        if (!isMore) remember();
        const { paragraph, offset } = typed.selection.start;
        const written = typed.document.paragraphs[paragraph]?.text.slice(0, offset) ?? "";
        isTyping = !SENTENCE_END.test(written);
        future = [];
      }
      state = { ...typed, isAwaited: false };
      tell("typed");
    },
    write(written, selection) {
      if (written !== state.document) remember();
      isTyping = false;
      state = { document: written, selection, inside: null, isAwaited: false };
      tell("written");
    },
    select(selection) {
      isTyping = false;
      state = { ...state, selection, inside: null, isAwaited: false };
      tell("selected");
    },
    reveal(selection) {
      isTyping = false;
      state = { ...state, selection, inside: null, isAwaited: true };
      tell("revealed");
    },
    shown() {
      state = { ...state, isAwaited: false };
    },
    open(opened, way) {
      if (way === "anew") [past, future] = [[], []];
      else if (!isEmptyDraft(state.document)) remember();
      isTyping = false;
      state =
        way === "following"
          ? {
              ...state,
              document: opened,
              selection: rangeAfter(state.selection, state.document, opened),
              inside: null,
            }
          : stateOf(opened);
      tell(way === "following" ? "followed" : "opened");
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    undo() {
      const step = past.at(-1);
      if (step === undefined) return;
      past = past.slice(0, -1);
      future = [...future, { document: state.document, selection: state.selection }];
      goTo(step);
    },
    redo() {
      const step = future.at(-1);
      if (step === undefined) return;
      future = future.slice(0, -1);
      past = [...past, { document: state.document, selection: state.selection }];
      goTo(step);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
