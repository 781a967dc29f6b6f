import { inOwnOrder, type OwnPassage } from "../../../library/ownPassage";
import type { Said } from "../../../speech/said";
import type { Passage } from "../../../library/passage";
import type { OwnDraft } from "./ownDraft";
import type { OwnChange, OwnWayBack, OwnWork } from "./ownWayBack";
import type { PackMerge } from "./packMerge";

/**
 * Why own passages are not stored. `refused`: the browser stores nothing here. `wiped`: what was stored
 * is gone. `newer`: a newer version of the add-in has taken over the store; `blocked`: an older one in
 * another pane holds it.
 */
export type OwnStorageTrouble = "refused" | "full" | "wiped" | "newer" | "blocked" | "unknown";

/** What there is to say about the last action. */
export type OwnNews =
  | { readonly kind: "done" | "takenBack"; readonly work: OwnWork }
  | {
      readonly kind:
        | "changedElsewhere"
        | "nothingSelected"
        | "selectionUnread"
        | "keptNow"
        | "exported"
        | "packIsSpeech";
    }
  /** Why the file is no pack; null where it could not be read at all. */
  | { readonly kind: "packUnread"; readonly why: Said | null };

/** One passage, changed in two panes at once. */
export interface OwnConflict {
  readonly mine: OwnPassage;
  readonly theirs: OwnPassage;
}

/** What the tab 我的 shows. */
export type OwnPage = "list" | "import";

/** Own passages, and what there is to say about their storage. */
export interface OwnState {
  readonly page: OwnPage;
  /** `ready` also where nothing is stored: the passages then last as long as the pane. */
  readonly status: "loading" | "ready";
  /** As last read. */
  readonly stored: readonly OwnPassage[];
  /** Saved and removed in this pane, but not stored. */
  readonly unkept: readonly OwnPassage[];
  readonly unremoved: readonly OwnPassage[];
  /** Null: everything is stored. */
  readonly trouble: OwnStorageTrouble | null;
  /** Stored entries that could not be read and were set aside. */
  readonly damaged: number;
  /** What is being written, the latest first; it outlives the pane. */
  readonly drafts: readonly OwnDraft[];
  /** Id of the draft in the editor. */
  readonly openDraft: string | null;
  readonly conflict: OwnConflict | null;
  /** A pack that is looked through before anything of it is stored. */
  readonly merge: PackMerge | null;
  /** The tag that the list is narrowed to. */
  readonly tag: string | null;
  /** `number` tells two equal ones apart, and what is later; the outcomes in the document count with them. */
  readonly news: (OwnNews & { readonly number: number }) | null;
  readonly wayBack: OwnWayBack;
  /** The selection in the document is to become a passage as soon as there is a document. */
  readonly isSelectionWanted: boolean;
}

export const INITIAL_OWN: OwnState = {
  page: "list",
  status: "loading",
  stored: [],
  unkept: [],
  unremoved: [],
  trouble: null,
  damaged: 0,
  drafts: [],
  openDraft: null,
  conflict: null,
  merge: null,
  tag: null,
  news: null,
  wayBack: [],
  isSelectionWanted: false,
};

export type OwnEvent =
  | { readonly kind: "ownPageOpened"; readonly page: OwnPage }
  | {
      readonly kind: "ownPassagesRead";
      readonly passages: readonly OwnPassage[];
      readonly damaged: number;
    }
  /** Everything of this pane is stored. */
  | { readonly kind: "ownPassagesKept" }
  /** Nothing of it was stored; it lasts as long as the pane. */
  | {
      readonly kind: "ownPassagesUnkept";
      readonly saved: readonly OwnPassage[];
      readonly removed: readonly OwnPassage[];
      readonly trouble: OwnStorageTrouble;
    }
  | { readonly kind: "ownStorageTroubled"; readonly trouble: OwnStorageTrouble }
  | { readonly kind: "ownNewsMade"; readonly news: OwnNews }
  | { readonly kind: "ownNewsDismissed" }
  | { readonly kind: "ownWorkDone"; readonly work: OwnWork; readonly change: OwnChange }
  /** The work of this number, where it is still the last; `revisions` are those of its passages now. */
  | {
      readonly kind: "ownWorkTakenBack";
      readonly of: number;
      readonly revisions: ReadonlyMap<string, number>;
    }
  /** Another pane has changed a passage of that work since. */
  | { readonly kind: "ownWorkOvertaken"; readonly of: number }
  /** What is kept of them, by this pane and others. */
  | { readonly kind: "ownDraftsRead"; readonly drafts: readonly OwnDraft[] }
  /** Also of one that is there already: it is then replaced. */
  | { readonly kind: "ownDraftOpened"; readonly draft: OwnDraft }
  | { readonly kind: "ownDraftChanged"; readonly draft: OwnDraft }
  | { readonly kind: "ownDraftClosed" }
  | { readonly kind: "ownDraftDropped"; readonly id: string }
  | { readonly kind: "ownConflictFound"; readonly conflict: OwnConflict }
  /** What this pane could not store of it gives way. */
  | { readonly kind: "ownConflictSettled" }
  /** What was to be removed has been changed by another pane, and stays. */
  | { readonly kind: "ownRemovalsDropped" }
  | { readonly kind: "ownMergeChanged"; readonly merge: PackMerge | null }
  | { readonly kind: "ownTagChosen"; readonly tag: string | null }
  | { readonly kind: "ownSelectionTaken" };

/** All their kinds begin with the word, and no others do. */
export function isOwnEvent(event: { readonly kind: string }): event is OwnEvent {
  return /^own[A-Z]/.test(event.kind);
}

const isOwn = (passage: Passage): passage is OwnPassage => passage.layer === "own";

export function ownPassagesAmong(passages: readonly Passage[]): readonly OwnPassage[] {
  return passages.filter(isOwn);
}

/** Own passages stand behind those of the other layers. */
export function withOwnPassages(
  passages: readonly Passage[],
  own: readonly OwnPassage[],
): readonly Passage[] {
  return [...passages.filter((passage) => !isOwn(passage)), ...own];
}

/** What is stored, with what this pane could not store laid over it. */
export function ownPassagesIn({
  stored,
  unkept,
  unremoved,
}: Pick<OwnState, "stored" | "unkept" | "unremoved">): readonly OwnPassage[] {
  const covered = new Set([...unkept, ...unremoved].map(({ id }) => id));
  return inOwnOrder([...stored.filter(({ id }) => !covered.has(id)), ...unkept]);
}

/** Both lists, each passage once; the later one counts. */
export function ownPassagesOfBoth(
  earlier: readonly OwnPassage[],
  later: readonly OwnPassage[],
): readonly OwnPassage[] {
  return [...new Map([...earlier, ...later].map((passage) => [passage.id, passage])).values()];
}
