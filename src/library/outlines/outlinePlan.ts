import type { SpeechAnalysis } from "../../speech/analysis";
import { piecesOf, textOfPieces, type Piece } from "../../speech/blank";
import type {
  EditPlan,
  EditStep,
  NewParagraph,
  ParagraphAnchor,
} from "../../speech/edits/editPlan";
import type { SpeechDocument } from "../../speech/paragraph";
import { isSameGap } from "./outlineGap";
import { headingsOf } from "./outlineGround";
import { guidanceOf, piecesWritten } from "./outlineGuidance";
import type { ElsewhereLine, NewLine, OutlineChoice, OutlineGap, OutlineLine } from "./outlineLine";
import { countedTexts, ordinalNotes } from "./outlineOrdinals";
import { outlineTexts } from "./outlineTexts";
import { roleOfSection } from "./sectionRole";
import type { Said } from "../../speech/said";

/** An edit plan, with what it leaves to the person. */
export interface OutlinePlan extends EditPlan {
  readonly notes: readonly Said[];
}

/**
 * The edit that does what was chosen, line by line (`choices[i]` for `lines[i]`; none: left out). It adds
 * what is new, in the outline's order, and moves only what is elsewhere and was chosen to move.
 * `valueOf` gives what is already known of a blank.
 */
export function outlinePlan(
  analysis: SpeechAnalysis,
  lines: readonly OutlineLine[],
  choices: readonly (OutlineChoice | undefined)[],
  valueOf: (name: string) => string | null = () => null,
): OutlinePlan {
  const stands = lines.some(({ status, item }) => item.level === 1 && status !== "new");
  const headings = stands ? headingsOf(analysis) : [];
  const { texts, guided, notes } = outlineTexts(analysis, lines, choices);
  const counted = countedTexts(texts, lines, headings, analysis);
  const moved = new Set<number>();
  const members = lines.flatMap((line, index): readonly GapMember[] => {
    if (line.status === "elsewhere" && choices[index]?.kind === "move")
      return movedMember(line, analysis.document, moved);
    if (line.status !== "new") return [];
    const text = counted.get(index);
    const paragraphs = [
      ...(text === undefined ? [] : [writtenParagraph(line, piecesOf(text, valueOf))]),
      ...(guided.has(index) ? [guidanceParagraph(line, text !== undefined)] : []),
    ];
    return paragraphs.length === 0 ? [] : [{ gap: line.gap, paragraphs }];
  });
  const steps = gapsOf(members).flatMap((gap) => stepsAt(gap, analysis.document));
  return { steps, notes: [...notes, ...ordinalNotes(texts, lines, headings)] };
}

/** Something that goes to a gap: new paragraphs, or the document's own from `moved`. */
interface GapMember {
  readonly gap: OutlineGap;
  readonly paragraphs: readonly NewParagraph[];
  readonly moved?: readonly ParagraphAnchor[];
}

function writtenParagraph({ item }: NewLine, pieces: readonly Piece[]): NewParagraph {
  return { role: roleOfSection(item.section), pieces };
}

function guidanceParagraph({ item }: NewLine, isUnderHeading: boolean): NewParagraph {
  return {
    role: isUnderHeading ? "body" : roleOfSection(item.section),
    pieces: [guidanceOf(item)],
  };
}

/** No paragraph moves twice, and none that stands in its place already. */
function movedMember(
  { gap, paragraphs }: ElsewhereLine,
  document: SpeechDocument,
  moved: Set<number>,
): readonly GapMember[] {
  const [first] = paragraphs;
  if (first === undefined || paragraphs.some((index) => moved.has(index))) return [];
  if (gap.offset === undefined && gap.after !== null && paragraphs.includes(gap.after)) return [];
  for (const index of paragraphs) moved.add(index);
  const standing = paragraphs.flatMap((index) => document.paragraphs[index] ?? []);
  return [
    {
      gap,
      moved: standing.map(({ index, text }) => ({ index, quote: text })),
      paragraphs: standing.map(({ text, format }) => ({
        role: "body",
        pieces: piecesWritten(text),
        ...(format && { format }),
      })),
    },
  ];
}

function gapsOf(members: readonly GapMember[]): readonly (readonly GapMember[])[] {
  const gaps: GapMember[][] = [];
  for (const member of members) {
    const same = gaps.find(([first]) => first !== undefined && isSameGap(first.gap, member.gap));
    if (same === undefined) gaps.push([member]);
    else same.push(member);
  }
  return gaps;
}

/** All that goes to one gap, as one step that writes. */
function stepsAt(members: readonly GapMember[], document: SpeechDocument): readonly EditStep[] {
  const [first] = members;
  if (first === undefined) return [];
  const { after: index, offset } = first.gap;
  const quote = index === null ? "" : (document.paragraphs[index]?.text ?? "");
  const after = index === null ? null : { index, quote };
  const anchors = members.flatMap(({ moved }) => moved ?? []);
  if (offset === undefined && members.every(({ moved }) => moved !== undefined))
    return [{ kind: "moveParagraphs", paragraphs: anchors, after }];
  const paragraphs = members.flatMap((member) => member.paragraphs);
  if (after !== null && offset !== undefined && isInline(members, quote, offset)) {
    const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
    const inserted = textOfPieces(pieces);
    return [{ kind: "replaceText", at: after, offset, removed: "", inserted, pieces }];
  }
  // Between new paragraphs a move has no place of its own: it is written anew and deleted.
  const deleted = anchors.map((at): EditStep => ({ kind: "deleteParagraph", at }));
  const divided = offset === undefined ? {} : { offset };
  return [{ kind: "insertParagraphs", after, ...divided, paragraphs }, ...deleted];
}

/** Running text goes into the paragraph it finds; headings and moved paragraphs divide it. */
function isInline(members: readonly GapMember[], quote: string, offset: number): boolean {
  return (
    quote[offset - 1] !== "\v" &&
    members.every(
      ({ moved, paragraphs }) =>
        moved === undefined && paragraphs.every(({ role }) => role === "body"),
    )
  );
}
