import type { ParagraphRole } from "../edits/editPlan";
import type { ParagraphFormat, SpeechParagraph } from "../paragraph";

/** The paragraphs around the place of an insertion, each list nearest first. */
export interface Neighbourhood {
  readonly current: SpeechParagraph;
  readonly before: readonly SpeechParagraph[];
  readonly after: readonly SpeechParagraph[];
}

const HEADING1 = /^[一二三四五六七八九十]{1,3}、/;
const HEADING2 = /^（[一二三四五六七八九十]{1,3}）/;
const LONGEST_HEADING = 40;
const LONGEST_SALUTATION = 40;

const isOneLineHeading = (text: string, mark: RegExp): boolean =>
  mark.test(text) && text.length <= LONGEST_HEADING && !/[。！？；]./.test(text);

const isSalutation = (text: string): boolean =>
  text.length <= LONGEST_SALUTATION && /[：:]$/.test(text);

/** A paragraph of running text, whose looks other running text may take. */
function isRunningText({ text: whole, format, inList }: SpeechParagraph): boolean {
  const text = whole.trim();
  return (
    text !== "" &&
    inList !== true &&
    format !== undefined &&
    format.outlineLevel === 10 &&
    (format.alignment === "left" || format.alignment === "justified") &&
    !isOneLineHeading(text, HEADING1) &&
    !isOneLineHeading(text, HEADING2) &&
    !isSalutation(text)
  );
}

const isHeadingOf: Readonly<Partial<Record<ParagraphRole, (text: string) => boolean>>> = {
  heading1: (text) => isOneLineHeading(text, HEADING1),
  heading2: (text) => isOneLineHeading(text, HEADING2),
  salutation: isSalutation,
};

function nearest(
  { current, before, after }: Neighbourhood,
  accepts: (paragraph: SpeechParagraph) => boolean,
): ParagraphFormat | undefined {
  const sameDepth = (paragraph: SpeechParagraph) => paragraph.inTable === current.inTable;
  return [current, ...after, ...before].find((p) => sameDepth(p) && accepts(p))?.format;
}

/**
 * The looks a new paragraph takes from its surroundings (the format 跟随文档): those of the nearest
 * paragraph of its own kind, else those of the running text with what its kind needs.
 * Undefined where nothing around serves as a model: the paragraph then stays as the host made it.
 */
export function followedFormat(
  role: ParagraphRole,
  neighbourhood: Neighbourhood,
): ParagraphFormat | undefined {
  const accepts = isHeadingOf[role];
  const ofItsKind =
    accepts && nearest(neighbourhood, (p) => p.inList !== true && accepts(p.text.trim()));
  if (ofItsKind) return ofItsKind;
  const { current } = neighbourhood;
  const base =
    nearest(neighbourhood, isRunningText) ?? (current.inList === true ? undefined : current.format);
  if (base === undefined) return undefined;
  switch (role) {
    case "title":
    case "byline":
      return { ...base, alignment: "centered", firstLineIndent: 0, leftIndent: 0 };
    case "salutation":
      return { ...base, firstLineIndent: 0, leftIndent: 0, outlineLevel: 10 };
    case "heading1":
      return { ...base, outlineLevel: 1 };
    case "heading2":
      return { ...base, outlineLevel: 2 };
    case "signature":
      return { ...base, alignment: "right", firstLineIndent: 0, outlineLevel: 10 };
    case "body":
      return base;
  }
}
