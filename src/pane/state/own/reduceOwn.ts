import { withoutOwnDraft, withOwnDraft } from "./ownDraft";
import {
  ownPassagesIn,
  ownPassagesOfBoth,
  withOwnPassages,
  type OwnEvent,
  type OwnState,
} from "./ownState";
import { ownWayBackWith, ownWayBackWithout } from "./ownWayBack";
import { nextNumber } from "../outcomeNumber";
import type { PaneState } from "../paneState";

const otherThan =
  (ids: readonly { readonly id: string }[]) =>
  ({ id }: { readonly id: string }): boolean =>
    ids.every((one) => one.id !== id);

function reduceStored(own: OwnState, event: OwnEvent): OwnState | null {
  switch (event.kind) {
    case "ownPassagesRead":
      return { ...own, status: "ready", stored: event.passages, damaged: event.damaged };
    case "ownPassagesKept":
      return { ...own, unkept: [], unremoved: [], trouble: null };
    case "ownPassagesUnkept": {
      const { saved, removed, trouble } = event;
      return {
        ...own,
        status: "ready",
        unkept: ownPassagesOfBoth(own.unkept, saved).filter(otherThan(removed)),
        unremoved: ownPassagesOfBoth(own.unremoved, removed).filter(otherThan(saved)),
        trouble,
      };
    }
    case "ownStorageTroubled": {
      const { trouble } = event;
      if (trouble !== "wiped") return { ...own, status: "ready", trouble };
      // What was read before is all there is left of it.
      return { ...own, status: "ready", trouble, unkept: ownPassagesIn(own), stored: [] };
    }
    case "ownRemovalsDropped":
      return { ...own, unremoved: [] };
    case "ownConflictSettled":
      return {
        ...own,
        conflict: null,
        unkept: own.unkept.filter(({ id }) => id !== own.conflict?.mine.id),
      };
    default:
      return null;
  }
}

function reduceWork(own: OwnState, event: OwnEvent): OwnState {
  switch (event.kind) {
    case "ownNewsDismissed":
      return { ...own, news: null };
    case "ownDraftsRead": {
      // What is being written here is newer than what is stored of it.
      const open = own.drafts.find(({ id }) => id === own.openDraft);
      return { ...own, drafts: open ? withOwnDraft(event.drafts, open) : event.drafts };
    }
    case "ownDraftOpened": {
      const drafts = withOwnDraft(own.drafts, event.draft);
      return { ...own, drafts, openDraft: event.draft.id, news: null };
    }
    case "ownDraftChanged":
      return { ...own, drafts: withOwnDraft(own.drafts, event.draft) };
    case "ownDraftClosed":
      return { ...own, openDraft: null };
    case "ownDraftDropped": {
      const drafts = withoutOwnDraft(own.drafts, event.id);
      return { ...own, drafts, openDraft: own.openDraft === event.id ? null : own.openDraft };
    }
    case "ownConflictFound":
      return { ...own, conflict: event.conflict };
    case "ownMergeChanged":
      return { ...own, merge: event.merge };
    case "ownTagChosen":
      return { ...own, tag: event.tag };
    case "ownSelectionTaken":
      return { ...own, isSelectionWanted: false };
    default:
      return own;
  }
}

/** Null where the event tells no news. `number` is that of the next. */
function reduceNews(own: OwnState, event: OwnEvent, number: number): OwnState | null {
  const { wayBack } = own;
  switch (event.kind) {
    case "ownNewsMade":
      return { ...own, news: { ...event.news, number } };
    case "ownWorkDone": {
      const { work, change } = event;
      const kept = ownWayBackWith(wayBack, { number, work, change });
      return { ...own, news: { kind: "done", work, number }, wayBack: kept };
    }
    case "ownWorkTakenBack":
    case "ownWorkOvertaken": {
      const [last, ...others] = wayBack;
      if (last?.number !== event.of) return own;
      if (event.kind === "ownWorkOvertaken")
        return { ...own, news: { kind: "changedElsewhere", number }, wayBack: others };
      const rest = ownWayBackWithout(wayBack, event.revisions);
      return { ...own, news: { kind: "takenBack", work: last.work, number }, wayBack: rest };
    }
    default:
      return null;
  }
}

/** What was told on one page and undoes nothing is not carried to the other. */
const withoutAside = (own: OwnState): OwnState =>
  own.news === null || own.news.kind === "done" ? own : { ...own, news: null };

export function reduceOwn(state: PaneState, event: OwnEvent): PaneState {
  if (event.kind === "ownPageOpened")
    return { ...state, view: "own", own: { ...withoutAside(state.own), page: event.page } };
  const told = reduceNews(state.own, event, nextNumber(state));
  if (told !== null) return told === state.own ? state : { ...state, notice: null, own: told };
  const own = reduceStored(state.own, event);
  if (own === null) return { ...state, own: reduceWork(state.own, event) };
  return { ...state, own, passages: withOwnPassages(state.passages, ownPassagesIn(own)) };
}
