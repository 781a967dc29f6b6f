import { PARAGRAPH_ROLES, type ParagraphRole } from "../speech/edits/editPlan";
import type { ParagraphFormat, SpeechParagraph } from "../speech/paragraph";
import type { SpeechFormat } from "../speech/format/speechFormat";
import { looksOf, styleName } from "../speech/format/speechStyle";
import {
  plainParagraph,
  withBlanksRead,
  type DraftMark,
  type DraftParagraph,
} from "./draftParagraph";

/** A speech that is written without Word. Immutable: an edit makes another one. */
export interface DraftDocument {
  /** At least one, as in Word. */
  readonly paragraphs: readonly DraftParagraph[];
  /** Those whose styles paragraphs were given. */
  readonly formats: readonly SpeechFormat[];
}

/** A place between two characters. */
export interface DraftPoint {
  readonly paragraph: number;
  /** UTF-16 units. */
  readonly offset: number;
}

export interface DraftRange {
  readonly start: DraftPoint;
  /** Not before `start`. */
  readonly end: DraftPoint;
}

export const EMPTY_DRAFT: DraftDocument = { paragraphs: [plainParagraph("")], formats: [] };

/** A draft of these paragraphs, with the blanks among their words, and an id for each. */
export function draftOf(
  paragraphs: readonly DraftParagraph[],
  formats: readonly SpeechFormat[] = [],
): DraftDocument {
  const read = paragraphs.map(withBlanksRead);
  return { paragraphs: withIds(read.length === 0 ? [plainParagraph("")] : read), formats };
}

/** Paragraphs in which nothing is to be numbered stay the same objects. */
function withIds(paragraphs: readonly DraftParagraph[]): readonly DraftParagraph[] {
  const taken = new Set<number>();
  let last = paragraphs.reduce(
    (highest, { marks }) => marks.reduce((most, { id }) => Math.max(most, id), highest),
    0,
  );
  const numbered = (mark: DraftMark): DraftMark => {
    const isOwn = mark.id > 0 && !taken.has(mark.id);
    const own = isOwn ? mark : { ...mark, id: ++last };
    taken.add(own.id);
    return own;
  };
  return paragraphs.map((paragraph) => {
    const marks = paragraph.marks.map(numbered);
    return marks.every((mark, index) => mark === paragraph.marks[index])
      ? paragraph
      : { ...paragraph, marks };
  });
}

/** Plain text, one paragraph a line. */
export function draftOfLines(lines: readonly string[]): DraftDocument {
  return draftOf(lines.map(plainParagraph));
}

export function isEmptyDraft({ paragraphs }: DraftDocument): boolean {
  return paragraphs.every(({ text }) => text.trim() === "");
}

export function textOfDraft({ paragraphs }: DraftDocument): string {
  return paragraphs.map(({ text }) => text.replaceAll("\v", "\n")).join("\n");
}

export interface DraftStyle {
  readonly format: SpeechFormat;
  readonly role: ParagraphRole;
}

/** The style of that name; null where no format of the draft has it. */
export function styleNamed({ formats }: DraftDocument, name: string): DraftStyle | null {
  if (name === "") return null;
  for (const format of formats)
    for (const role of PARAGRAPH_ROLES)
      if (styleName(format, role) === name) return { format, role };
  return null;
}

/** As a plan or a check sees it; it keeps its marks, for a change that is taken back. */
export interface DraftSnapshot extends SpeechParagraph {
  readonly draft: DraftParagraph;
}

export function snapshotsOf(document: DraftDocument): readonly DraftSnapshot[] {
  return document.paragraphs.map((draft, index) => {
    const style = styleNamed(document, draft.style);
    const format = style && looksOf(style.format, style.role);
    return { index, text: draft.text, draft, ...(format && { format }) };
  });
}

/** What a change says of a paragraph that no style was given. */
export const UNSTYLED: ParagraphFormat = {
  style: "",
  outlineLevel: 10,
  alignment: "unknown",
  firstLineIndent: 0,
  leftIndent: 0,
  lineSpacing: 12,
  fontName: "",
  fontSize: null,
  bold: null,
};

export function endOf({ paragraphs }: DraftDocument): DraftPoint {
  return {
    paragraph: paragraphs.length - 1,
    offset: paragraphs.at(-1)?.text.length ?? 0,
  };
}

export function caretAt(point: DraftPoint): DraftRange {
  return { start: point, end: point };
}

export function isCaret({ start, end }: DraftRange): boolean {
  return start.paragraph === end.paragraph && start.offset === end.offset;
}

/** Lines apart by "\n". */
export function textInRange({ paragraphs }: DraftDocument, { start, end }: DraftRange): string {
  return paragraphs
    .slice(start.paragraph, end.paragraph + 1)
    .map(({ text }, index) =>
      text.slice(
        index === 0 ? start.offset : 0,
        start.paragraph + index === end.paragraph ? end.offset : undefined,
      ),
    )
    .join("\n");
}

/** The place that a point of one state has in the next: text before and behind the edit keeps its own. */
export function rangeAfter(
  { start, end }: DraftRange,
  before: DraftDocument,
  after: DraftDocument,
): DraftRange {
  const [from, to] = [before.paragraphs, after.paragraphs];
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head]?.text === to[head]?.text) head++;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail)?.text === to.at(-1 - tail)?.text) tail++;
  const moved = ({ paragraph, offset }: DraftPoint): DraftPoint => {
    if (paragraph < head) return { paragraph, offset };
    if (paragraph >= from.length - tail)
      return { paragraph: paragraph + to.length - from.length, offset };
    const index = Math.max(0, Math.min(paragraph, to.length - tail - 1));
    return { paragraph: index, offset: Math.min(offset, to[index]?.text.length ?? 0) };
  };
  return { start: moved(start), end: moved(end) };
}
