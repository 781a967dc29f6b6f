import { withOwnPassages, type OwnEvent } from "./ownState";
import type { PaneState } from "./paneState";

export function reduceOwn(state: PaneState, event: OwnEvent): PaneState {
  switch (event.kind) {
    case "ownPageOpened":
      return { ...state, view: "own", own: { ...state.own, page: event.page } };
    case "ownPassagesRead":
      return {
        ...state,
        passages: withOwnPassages(state.passages, event.passages),
        own: { ...state.own, status: "ready" },
      };
    case "ownStorageTroubled":
      return { ...state, own: { ...state.own, status: "ready", trouble: event.trouble } };
  }
}
