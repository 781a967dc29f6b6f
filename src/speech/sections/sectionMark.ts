import type { GenreId } from "../genre/genreProfile";
import type { LogicalParagraph } from "../lines/logicalParagraph";
import type { Numbering, Series, TextPoint } from "../numbering/numbering";
import type { Opening } from "./opening";
import type { SpeechPromise } from "./promise";

/** Where a section begins, with the words that show it. */
export interface SectionMark {
  /** Section id, as profiles use them. */
  readonly id: string;
  readonly at: TextPoint;
  readonly evidence: string;
}

/** What the section finders work on; all points are of the logical paragraphs. */
export interface SectionSource {
  readonly paragraphs: readonly LogicalParagraph[];
  readonly opening: Opening;
  readonly numbering: Numbering;
  readonly promises: readonly SpeechPromise[];
  readonly main: Series | null;
  readonly genre: GenreId;
}

const LONGEST_EVIDENCE = 40;

export function sectionMark(
  source: Pick<SectionSource, "paragraphs">,
  id: string,
  at: TextPoint,
): SectionMark {
  const text = source.paragraphs[at.paragraph]?.text ?? "";
  return { id, at, evidence: text.slice(at.offset, at.offset + LONGEST_EVIDENCE) };
}
