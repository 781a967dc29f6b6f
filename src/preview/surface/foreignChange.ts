import type { TreeModelChange } from "@docx-editor.dev/core/store";
import type { Anchors } from "./anchors";

/** One story before and after a change that somebody else made: typing, paste, undo. */
export interface ChangedStory {
  readonly story: string;
  /** Null for a paragraph that is not there. */
  readonly textBefore: (paragraphId: string) => string | null;
  readonly textNow: (paragraphId: string) => string | null;
}

/** The engine says what it changed, but not where: splits and joins are named, text is compared. */
export function followForeignChange(
  anchors: Anchors,
  change: TreeModelChange,
  changed: ChangedStory,
): void {
  const texts = new Map<string, string>();
  const textOf = (paragraphId: string): string | null =>
    texts.get(paragraphId) ?? changed.textBefore(paragraphId);
  for (const step of change.splitJoin) {
    if ("split" in step) {
      const { from, tail } = step.split;
      const whole = textOf(from);
      const head = changed.textNow(from);
      if (whole === null || head === null) continue;
      const at = Math.min(head.length, whole.length);
      anchors.paragraphSplit(from, tail, at, null);
      texts.set(from, whole.slice(0, at));
      texts.set(tail, whole.slice(at));
    } else {
      const { kept, removed } = step.join;
      const keptText = textOf(kept) ?? "";
      anchors.paragraphsJoined(kept, removed, keptText.length);
      texts.set(kept, keptText + (textOf(removed) ?? ""));
    }
  }
  for (const paragraphId of anchors.paragraphIds(changed.story)) {
    const was = textOf(paragraphId);
    const now = changed.textNow(paragraphId);
    if (now === null) anchors.paragraphRemoved(paragraphId);
    else if (was !== null && was !== now) {
      const caret = change.caret?.paragraphId === paragraphId ? change.caret.start : null;
      const { at, removed, inserted } = textDifference(was, now, caret);
      anchors.textReplaced(paragraphId, at, removed, inserted);
    }
  }
}

export interface TextDifference {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * Where one text became the other, as one replacement. In repeated text many places would do;
 * `caret`, where it stands after the change, picks the right one.
 */
export function textDifference(was: string, now: string, caret: number | null): TextDifference {
  const grown = now.length - was.length;
  if (caret !== null) {
    if (grown > 0 && caret >= grown && was === now.slice(0, caret - grown) + now.slice(caret)) {
      return { at: caret - grown, removed: 0, inserted: grown };
    }
    if (grown < 0 && now === was.slice(0, caret) + was.slice(caret - grown)) {
      return { at: caret, removed: -grown, inserted: 0 };
    }
  }
  const shorter = Math.min(was.length, now.length);
  let front = 0;
  while (front < shorter && was[front] === now[front]) front += 1;
  let back = 0;
  while (back < shorter - front && was.at(-1 - back) === now.at(-1 - back)) back += 1;
  return { at: front, removed: was.length - front - back, inserted: now.length - front - back };
}
