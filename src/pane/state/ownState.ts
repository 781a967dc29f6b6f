import type { OwnPassage } from "../../library/ownPassage";
import type { Passage } from "../../library/passage";

/**
 * Why own passages are not stored. `refused`: the browser stores nothing here. `wiped`: what was stored
 * is gone. `newer`: a newer version of the add-in has taken over the store; `blocked`: an older one in
 * another pane holds it.
 */
export type OwnStorageTrouble = "refused" | "full" | "wiped" | "newer" | "blocked" | "unknown";

/** What the tab 我的 shows. */
export type OwnPage = "list" | "import";

/** Own passages, and what there is to say about their storage. */
export interface OwnState {
  readonly page: OwnPage;
  /** `ready` also where nothing is stored: the passages then last as long as the pane. */
  readonly status: "loading" | "ready";
  /** Null: everything is stored. */
  readonly trouble: OwnStorageTrouble | null;
  /** Stored entries that could not be read and were set aside. */
  readonly damaged: number;
}

export const INITIAL_OWN: OwnState = {
  page: "list",
  status: "loading",
  trouble: null,
  damaged: 0,
};

export type OwnEvent =
  | { readonly kind: "ownPageOpened"; readonly page: OwnPage }
  /** What is stored, or stays in the pane where nothing can be stored; in the person's order. */
  | { readonly kind: "ownPassagesRead"; readonly passages: readonly OwnPassage[] }
  | { readonly kind: "ownStorageTroubled"; readonly trouble: OwnStorageTrouble | null };

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
