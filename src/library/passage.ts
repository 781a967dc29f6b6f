import { piecesOf } from "../speech/blank";
import type { GenreId } from "../speech/genre/genreProfile";
import type { Layer } from "./layer";

/**
 * `dated`: leans on a meeting, slogan, law or leader of its day, and needs new wording before use.
 * `repaired`: a word was put back, dropped or replaced. A corrected mark, ordinal or miswritten character
 * (的/地/得, 渡/度, 做/作) leaves a passage `ok`; a passage that is both is `dated`.
 */
export type PassageStatus = "ok" | "dated" | "repaired";

/** Where a passage stands in the five source speeches: speech 1 to 5, paragraphs such as "2.4". */
export interface Origin {
  readonly speech: number;
  readonly paragraphs: readonly string[];
}

/** A difference from the source. `to` stands exactly once in the passage, outside its blanks. */
export interface Repair {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export interface Passage {
  readonly id: string;
  /** Section id. */
  readonly section: string;
  readonly genres: readonly GenreId[];
  /** What the passage is for. */
  readonly title: string;
  /** One paragraph; blanks as `{name}`. */
  readonly text: string;
  readonly origin: Origin | "editorial";
  /** What the source says in each blank; an empty text where there is no source. */
  readonly blanks: Readonly<Record<string, string>>;
  readonly repairs: readonly Repair[];
  /** Words of the source that are no longer current; some have become blanks. */
  readonly dated: readonly string[];
  readonly status: PassageStatus;
  /** Id of the dated passage that this one says in current words. */
  readonly replaces?: string;
  /** When to use it and what to change first. */
  readonly guidance: string;
  readonly keywords: readonly string[];
  /** Absent: built in. */
  readonly layer?: Layer;
  /** Name of the unit's pack that it comes from. */
  readonly pack?: string;
  readonly tags?: readonly string[];
}

/** The passage as the source has it, damage included: blanks filled from the source, repairs undone. */
export function sourceWordingOf(passage: Passage): string {
  const filled = piecesOf(passage.text)
    .map((piece) => (piece.kind === "text" ? piece.text : (passage.blanks[piece.name] ?? "")))
    .join("");
  return passage.repairs.reduceRight((text, { from, to }) => text.replace(to, () => from), filled);
}
