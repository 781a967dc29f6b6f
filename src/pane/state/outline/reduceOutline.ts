import { INITIAL_OUTLINE, type OutlineEvent, type OutlineState } from "./outlineState";

const isAwaited = ({ work }: OutlineState, request: number): boolean =>
  work.status === "reading" && work.request === request;

export function reduceOutline(state: OutlineState, event: OutlineEvent): OutlineState {
  switch (event.kind) {
    case "outlineChosen": {
      const { genre, outline } = event;
      return { ...INITIAL_OUTLINE, lastRequest: state.lastRequest, genre, outline };
    }
    case "outlineReordered":
      return { ...state, order: event.order };
    case "sectionChosen":
      return { ...state, choices: { ...state.choices, [event.item]: event.choice } };
    case "sectionMoveToggled": {
      const { item } = event;
      const moves = state.moves.includes(item)
        ? state.moves.filter((other) => other !== item)
        : [...state.moves, item];
      return { ...state, moves };
    }
    case "outlineReading": {
      const { request } = event;
      return { ...state, work: { status: "reading", request }, lastRequest: request };
    }
    case "outlineListed": {
      const { request, document, isReadAgain } = event;
      if (!isAwaited(state, request)) return state;
      return { ...state, moves: [], work: { status: "listed", document, isReadAgain } };
    }
    case "outlineFailed": {
      const { request, reason, detail } = event;
      if (!isAwaited(state, request)) return state;
      return { ...state, work: { status: "failed", reason, detail } };
    }
    case "outlineWritten":
      if (!isAwaited(state, event.request)) return state;
      return { ...state, work: { status: "idle" } };
    case "outlineListClosed":
      return { ...state, moves: [], work: { status: "idle" } };
  }
}
