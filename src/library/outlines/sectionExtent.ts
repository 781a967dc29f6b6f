import { isBefore } from "../../speech/numbering/numbering";
import type { OutlineItem } from "./outline";
import type { Candidate } from "./outlineAlignment";
import { endOfSpeech } from "./outlineGap";
import { documentPoint, logicalAt, logicalOffset, type OutlineGround } from "./outlineGround";
import { guidanceIn } from "./outlineGuidance";
import type { DocumentPoint } from "./outlineLine";

/**
 * The physical paragraphs that a section fills; empty where it begins or ends inside one. A heading takes
 * all that stands under it along.
 */
export function paragraphsOfSection(
  at: DocumentPoint,
  item: OutlineItem,
  ground: OutlineGround,
  inOrder: ReadonlyMap<number, Candidate>,
): readonly number[] {
  const { analysis, document } = ground;
  const logical = logicalAt(analysis, at);
  const written = document.paragraphs[at.paragraph]?.text ?? "";
  if (written.slice(0, at.offset).trim() !== "") return [];
  if (logical !== undefined && logicalOffset(logical, at) > 0) return [];
  const bounds = (item.level === 1 ? boundsOfPart : boundsOfSection)(at, ground, inOrder);
  const next = bounds.sort((one, other) => (isBefore(one, other) ? -1 : 1))[0];
  if (next !== undefined && !beginsParagraph(next, ground)) return [];
  const last = next === undefined ? (endOfSpeech(at, ground).after ?? 0) : next.paragraph - 1;
  const filled: number[] = [];
  for (let index = at.paragraph; index <= last; index++) filled.push(index);
  while (document.paragraphs[filled.at(-1) ?? -1]?.text.trim() === "") filled.pop();
  return filled;
}

function beginsParagraph(at: DocumentPoint, { analysis, document }: OutlineGround): boolean {
  const written = document.paragraphs[at.paragraph]?.text ?? "";
  const logical = logicalAt(analysis, at);
  return (
    written.slice(0, at.offset).trim() === "" &&
    (logical === undefined || logical.slices[0]?.paragraph === at.paragraph)
  );
}

/** Whatever section begins behind it, however doubtful, ends it. */
function boundsOfSection(
  at: DocumentPoint,
  ground: OutlineGround,
  inOrder: ReadonlyMap<number, Candidate>,
): DocumentPoint[] {
  const { analysis, document } = ground;
  return [
    ...analysis.sections.map((mark) => documentPoint(analysis, mark.at)),
    ...[...inOrder.values()].map((one) => one.at),
    ...guidanceIn(document).map((one) => one.at),
  ].filter((other) => isBefore(at, other));
}

function boundsOfPart(
  at: DocumentPoint,
  { headings, outline }: OutlineGround,
  inOrder: ReadonlyMap<number, Candidate>,
): DocumentPoint[] {
  const alone = [...inOrder].filter(([item]) => outline.items[item]?.level === 0);
  return [...headings.map((one) => one.at), ...alone.map(([, one]) => one.at)].filter((other) =>
    isBefore(at, other),
  );
}
