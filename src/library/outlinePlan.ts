import type { SpeechAnalysis } from "../speech/analysis";
import { piecesOf, textOfPieces, type Piece } from "../speech/blank";
import type { EditPlan, EditStep, NewParagraph, ParagraphAnchor } from "../speech/editPlan";
import type { SpeechDocument } from "../speech/paragraph";
import { isSameGap } from "./outlineGap";
import { headingsOf } from "./outlineGround";
import { guidanceOf, piecesWritten } from "./outlineGuidance";
import type { OutlineChoice, OutlineGap, OutlineLine } from "./outlineLine";
import { countedTexts, ordinalNotes, type CountedLine } from "./outlineOrdinals";
import { roleOfSection } from "./sectionRole";

/** An edit plan, with what it leaves to the person. */
export interface OutlinePlan extends EditPlan {
  readonly notes: readonly string[];
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
  const headings = headingsOf(analysis);
  const counted = lines.flatMap((line, index) => countedLine(line, index, choices[index]));
  const texts = countedTexts(counted, lines, headings, analysis);
  const moved = new Set<number>();
  const members = lines.flatMap((line, index): readonly GapMember[] => {
    const choice = choices[index];
    if (line.status === "new" && choice !== undefined && choice.kind !== "leaveOut") {
      const text = texts.get(index) ?? null;
      const guided = choice.kind === "scaffold" && (text === null || isBare(index, lines, choices));
      return [{ gap: line.gap, paragraphs: paragraphsOf(line, text, guided, valueOf) }];
    }
    return line.status === "elsewhere" && choice?.kind === "move"
      ? movedMember(line, analysis.document, moved)
      : [];
  });
  const steps = gapsOf(members).flatMap((gap) => stepsAt(gap, analysis.document));
  return { steps, notes: ordinalNotes(counted, lines, headings) };
}

/** Lines that write words of their own; guidance alone has no ordinal. */
function countedLine(
  line: OutlineLine,
  index: number,
  choice: OutlineChoice | undefined,
): readonly CountedLine[] {
  if (line.status !== "new" || choice === undefined) return [];
  const text =
    choice.kind === "passage"
      ? choice.passage.text
      : choice.kind === "scaffold"
        ? line.item.heading
        : undefined;
  return text === undefined ? [] : [{ line: index, gap: line.gap, text }];
}

const HEADING_SECTIONS = ["h1", "l2_point", "l2_task"];

/** A heading under which nothing stands or comes needs to say what belongs there. */
function isBare(
  index: number,
  lines: readonly OutlineLine[],
  choices: readonly (OutlineChoice | undefined)[],
): boolean {
  const level = lines[index]?.item.level ?? 0;
  if (!HEADING_SECTIONS.includes(lines[index]?.item.section ?? "")) return false;
  const end = lines.findIndex(({ item }, other) => other > index && item.level <= level);
  return !lines.slice(index + 1, end < 0 ? undefined : end).some((line, place) => {
    const choice = choices[index + 1 + place];
    const comes = choice?.kind === "scaffold" || choice?.kind === "passage";
    return line.status === "present" || (line.status === "new" && comes);
  });
}

/** Something that goes to a gap: new paragraphs, or the document's own from `moved`. */
interface GapMember {
  readonly gap: OutlineGap;
  readonly paragraphs: readonly NewParagraph[];
  readonly moved?: readonly ParagraphAnchor[];
}

function paragraphsOf(
  { item }: OutlineLine,
  text: string | null,
  guided: boolean,
  valueOf: (name: string) => string | null,
): readonly NewParagraph[] {
  const role = roleOfSection(item.section);
  const guidance: Piece = guidanceOf(item);
  if (text === null) return [{ role, pieces: [guidance] }];
  const written: NewParagraph = { role, pieces: piecesOf(text, valueOf) };
  return guided ? [written, { role: "body", pieces: [guidance] }] : [written];
}

/** No paragraph moves twice, and none that stands in its place already. */
function movedMember(
  { gap, paragraphs }: Extract<OutlineLine, { status: "elsewhere" }>,
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
