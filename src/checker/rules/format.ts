import type { SpeechAnalysis } from "../../speech/analysis";
import type { ParagraphRole } from "../../speech/editPlan";
import type { ParagraphFormat, SpeechParagraph } from "../../speech/paragraph";
import type { SpeechFormat, Typography } from "../../speech/speechFormat";
import type { RuleFinding, SpeechRule } from "../rule";

/** Points within which two measures count as equal: Word rounds to a twentieth, people to a half. */
const TOLERANCE = 0.75;
/** Indents come from characters and drift with the font. */
const INDENT_TOLERANCE = 3;

const SIZE_NAMES: ReadonlyMap<number, string> = new Map([
  [42, "初号"],
  [36, "小初"],
  [26, "一号"],
  [24, "小一"],
  [22, "二号"],
  [18, "小二"],
  [16, "三号"],
  [15, "小三"],
  [14, "四号"],
  [12, "小四"],
  [10.5, "五号"],
  [9, "小五"],
]);

const sizeName = (points: number): string => {
  const name = SIZE_NAMES.get(points);
  return name === undefined ? `${points}磅` : `${name}（${points}磅）`;
};

/** Fonts that serve for one another where the named one is not installed. */
const SAME_FONT: readonly RegExp[] = [
  /^(?:仿宋.*|FangSong.*|方正仿宋.*|华文仿宋)$/i,
  /^(?:楷体.*|KaiTi.*|方正楷体.*|华文楷体)$/i,
  /^(?:黑体|SimHei|方正黑体.*)$/i,
  /^(?:.*小标宋.*|华文中宋|STZhongsong)$/i,
  /^(?:宋体|SimSun|NSimSun|新宋体|方正书宋.*)$/i,
];

const isSameFont = (a: string, b: string): boolean =>
  a === b || SAME_FONT.some((family) => family.test(a) && family.test(b));

const TITLE_END = /(?:讲话|讲话稿|发言|发言稿|致辞|动员|主持词|体会|总结)$/;
const SALUTATION = /^[^。！？；]{2,40}[：:]$/;
const TITLE_LINES = 3;

const ROLE_NAMES: Readonly<Record<ParagraphRole, string>> = {
  title: "标题",
  byline: "题注",
  salutation: "称呼",
  heading1: "一级标题",
  heading2: "二级标题",
  body: "正文",
  signature: "落款",
};

/** What a paragraph is for, by its text; null where the text does not tell. */
function roleOf(text: string, place: number): ParagraphRole | null {
  const isShort = text.length <= 40 && !/[。！？；]./.test(text);
  if (place < TITLE_LINES && isShort && TITLE_END.test(text)) return "title";
  if (isShort && /^[一二三四五六七八九十]{1,3}、/.test(text)) return "heading1";
  if (isShort && /^（[一二三四五六七八九十]{1,3}）/.test(text)) return "heading2";
  if (place < TITLE_LINES * 2 && SALUTATION.test(text)) return "salutation";
  return /[。！？]/.test(text) ? "body" : null;
}

interface Formatted {
  readonly paragraph: SpeechParagraph;
  readonly format: ParagraphFormat;
  readonly text: string;
  readonly role: ParagraphRole;
}

/** Paragraphs of the running speech whose looks are known. Tables and lists go their own way. */
function formattedParagraphs({ document }: SpeechAnalysis): readonly Formatted[] {
  const found: Formatted[] = [];
  let place = 0;
  for (const paragraph of document.paragraphs) {
    const text = paragraph.text.trim();
    if (text === "") continue;
    place++;
    const { format } = paragraph;
    if (format === undefined) continue;
    const role = roleOf(text, place - 1);
    if (role === null) continue;
    if (paragraph.inTable === true || paragraph.inList === true) continue;
    found.push({ paragraph, format, text, role });
  }
  return found;
}

const findingAt = ({ paragraph, text }: Formatted, message: string): RuleFinding => ({
  at: { kind: "text", paragraph: paragraph.index, offset: 0, length: paragraph.text.length },
  message,
  evidence: text.length > 20 ? `${text.slice(0, 20)}…` : text,
});

function fontFault({ format }: Formatted, wanted: Typography): string | null {
  const { fontName, fontSize } = format;
  const wrongFont = fontName !== "" && !isSameFont(fontName, wanted.farEastFont) ? fontName : null;
  const wrongSize = fontSize !== null && Math.abs(fontSize - wanted.size) > 0.1 ? fontSize : null;
  if (wrongFont === null && wrongSize === null) return null;
  const right =
    (wrongFont === null ? "" : wanted.farEastFont) +
    (wrongSize === null ? "" : sizeName(wanted.size));
  const now = (wrongFont ?? "") + (wrongSize === null ? "" : sizeName(wrongSize));
  return `应为${right}，现为${now}`;
}

const ALIGNMENT_NAMES = {
  left: "左对齐",
  centered: "居中",
  right: "右对齐",
  justified: "两端对齐",
};

function layoutFault({ format, role }: Formatted, wanted: Typography): string | null {
  const { alignment } = format;
  const flush = alignment === "left" || alignment === "justified";
  const wantsFlush = wanted.alignment === "left" || wanted.alignment === "justified";
  if (alignment !== "unknown" && alignment !== wanted.alignment && !(flush && wantsFlush)) {
    return `应${ALIGNMENT_NAMES[wanted.alignment]}，现为${ALIGNMENT_NAMES[alignment]}`;
  }
  const indent = wanted.firstLineChars * wanted.size;
  if (wantsFlush && Math.abs(format.firstLineIndent - indent) > INDENT_TOLERANCE) {
    return wanted.firstLineChars === 0
      ? "应顶格，现有首行缩进"
      : `首行应缩进${wanted.firstLineChars}字符（${indent}磅），现为${format.firstLineIndent}磅`;
  }
  const { linePitch } = wanted;
  const wrongPitch =
    role === "body" &&
    linePitch.rule === "exact" &&
    Math.abs(format.lineSpacing - linePitch.points) > TOLERANCE;
  return wrongPitch ? `行距应为固定值${linePitch.points}磅，现为${format.lineSpacing}磅` : null;
}

/** Faults of one kind in a row are told once, at the first paragraph. */
function merged(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  const first = new Map<string, RuleFinding & { related: RuleFinding["at"][] }>();
  for (const finding of findings) {
    const known = first.get(finding.message);
    if (known) known.related.push(finding.at);
    else first.set(finding.message, { ...finding, related: [] });
  }
  return [...first.values()];
}

const why = "字体、字号、缩进合乎通例，印出来整齐，念起来不花眼。";
const title = "格式";

/**
 * Compares the looks of a document with a format such as 公文参照 (GB/T 9704—2012, 7.3). Silent
 * where the source has no formats. Its examples are formatted documents, so its test brings them.
 */
export function formatRule(wanted: SpeechFormat): SpeechRule {
  return {
    id: "format",
    title,
    why,
    severity: "hint",
    kind: "speech",
    check(analysis) {
      const findings = formattedParagraphs(analysis).flatMap((one) => {
        const typography = wanted.typography[one.role];
        const name = ROLE_NAMES[one.role];
        return [fontFault(one, typography), layoutFault(one, typography)]
          .filter((fault) => fault !== null)
          .map((fault) => findingAt(one, `${name}${fault}，请套用“${wanted.name}”格式。`));
      });
      return merged(findings);
    },
    examples: { speaking: [], silent: ["正文一段。"], nearMiss: [] },
  };
}

/** Share of the body that must look alike before the rest looks wrong. */
const USUAL_SHARE = 0.8;
const FEWEST = 5;

/** Without a wanted format, only running text that differs from the rest of the running text is told. */
export const format: SpeechRule = {
  id: "format",
  title,
  why,
  severity: "hint",
  kind: "speech",
  check(analysis) {
    const body = formattedParagraphs(analysis).filter(
      ({ role, format: { fontName, fontSize } }) =>
        role === "body" && fontName !== "" && fontSize !== null,
    );
    if (body.length < FEWEST) return [];
    const looks = ({ format: { fontName, fontSize } }: Formatted) =>
      `${fontName} ${sizeName(fontSize ?? 0)}`;
    const counts = new Map<string, number>();
    for (const one of body) counts.set(looks(one), (counts.get(looks(one)) ?? 0) + 1);
    const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
    if (count < USUAL_SHARE * body.length) return [];
    const findings = body
      .filter((one) => looks(one) !== usual)
      .map((one) => findingAt(one, `正文多为${usual}，此段为${looks(one)}，请统一。`));
    return merged(findings);
  },
  examples: { speaking: [], silent: ["正文一段。"], nearMiss: [] },
};
