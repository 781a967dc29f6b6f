import type { Passage } from "../../../library/passage";
import { fittingPassagesAt } from "./fittingGroup";
import type { PaneState } from "../paneState";

const SALUTATION = "salutation";

/** The passage that a person who has used none yet is offered: what fits at the caret, else a salutation. */
export function firstPassageOf({
  passages,
  draft,
}: Pick<PaneState, "passages" | "draft">): Passage | null {
  const hasText = draft.read?.document.paragraphs.some(({ text }) => text.trim() !== "") === true;
  const fitting = hasText && draft.place !== null ? fittingPassagesAt(passages, draft.place) : null;
  const [first = passages.find(({ section }) => section === SALUTATION)] = fitting?.passages ?? [];
  return first ?? null;
}

/** Once and never again: not after it was declined, nor after anything was used or kept. */
export function isFirstRun({
  settings,
  shelf,
  office,
}: Pick<PaneState, "settings" | "shelf" | "office">): boolean {
  const isUnused = shelf.recent.length === 0 && shelf.favourites.length === 0;
  return settings.isRead && !settings.isWelcomed && isUnused && office.kind === "word";
}
