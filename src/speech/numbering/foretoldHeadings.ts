import type { NumberedParagraph, Series, TextPoint } from "./numbering";
import { clauseStart, sentencesOf } from "../text/sentence";

/** A sentence before the first heading that names the headings to come, one after another. */
export interface ForetoldHeadings {
  readonly at: TextPoint;
  readonly text: string;
  /** How many it names, those that the speech then leaves out included. */
  readonly count: number;
}

const SHORTEST_HEADING = 4;
const LOOK_BACK = 6;
/** More than one sentence could name; each sentence is searched for every one of them. */
const MOST_HEADINGS = 30;

export function foretoldHeadingsOf(
  main: Series | null,
  paragraphs: readonly NumberedParagraph[],
): ForetoldHeadings | null {
  const first = main?.items[0];
  if (main === null || first === undefined) return null;
  const headings = main.items
    .slice(0, MOST_HEADINGS)
    .map(({ at, marker }) => paragraphs[at.paragraph]?.text.slice(at.offset + marker.length) ?? "")
    .map((text) => text.replace(/[。；：，！？].*$/, "").trim())
    .filter((text) => text.length >= SHORTEST_HEADING);
  const start = Math.max(0, first.at.paragraph - LOOK_BACK);
  for (let paragraph = start; paragraph < first.at.paragraph; paragraph++) {
    for (const { offset, text } of sentencesOf(paragraphs[paragraph]?.text ?? "")) {
      const places = headings.map((heading) => text.indexOf(heading)).filter((at) => at >= 0);
      if (places.length < 2) continue;
      const from = Math.min(...places);
      const begin = clauseStart(text, from);
      const count = text.slice(from).split(/[、，；]/).length;
      return { at: { paragraph, offset: offset + begin }, text: text.slice(begin), count };
    }
  }
  return null;
}
