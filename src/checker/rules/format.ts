import type { SpeechAnalysis } from "../../speech/analysis";
import type { ParagraphRole } from "../../speech/edits/editPlan";
import type { ParagraphFormat, SpeechParagraph } from "../../speech/paragraph";
import type { SpeechFormat, Typography } from "../../speech/format/speechFormat";
import { said, type Said } from "../../speech/said";
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

const sizeName = (points: number): Said => {
  const name = SIZE_NAMES.get(points);
  const chinese = name === undefined ? `${points}磅` : `${name}（${points}磅）`;
  return said(chinese, `${points} pt`);
};

/** Fonts and sizes: 仿宋三号（16磅）, “仿宋” 16 pt. Empty where neither is to be named. */
function fontAndSize(font: string | null, size: number | null): Said {
  const sized = size === null ? said("", "") : sizeName(size);
  const english = [font === null ? "" : `“${font}”`, sized["en-US"]];
  return said((font ?? "") + sized["zh-CN"], english.filter((part) => part !== "").join(" "));
}

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

const ROLE_NAMES: Readonly<Record<ParagraphRole, Said>> = {
  title: said("标题", "Title"),
  byline: said("题注", "Byline"),
  salutation: said("称呼", "Salutation"),
  heading1: said("一级标题", "First-level heading"),
  heading2: said("二级标题", "Second-level heading"),
  body: said("正文", "Body text"),
  signature: said("落款", "Signature"),
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
    const { format } = paragraph;
    if (format === undefined && place >= TITLE_LINES * 2) continue;
    const text = paragraph.text.trim();
    if (text === "") continue;
    place++;
    if (format === undefined) continue;
    const role = roleOf(text, place - 1);
    if (role === null) continue;
    if (paragraph.inTable === true || paragraph.inList === true) continue;
    found.push({ paragraph, format, text, role });
  }
  return found;
}

type ToldFinding = RuleFinding & { readonly message: Said };

const findingAt = ({ paragraph, text }: Formatted, message: Said): ToldFinding => ({
  at: { kind: "text", paragraph: paragraph.index, offset: 0, length: paragraph.text.length },
  message,
  evidence: text.length > 20 ? `${text.slice(0, 20)}…` : text,
});

function fontFault({ format }: Formatted, wanted: Typography): Said | null {
  const { fontName, fontSize } = format;
  const wrongFont = fontName !== "" && !isSameFont(fontName, wanted.farEastFont) ? fontName : null;
  const wrongSize = fontSize !== null && Math.abs(fontSize - wanted.size) > 0.1 ? fontSize : null;
  if (wrongFont === null && wrongSize === null) return null;
  const right = fontAndSize(
    wrongFont === null ? null : wanted.farEastFont,
    wrongSize === null ? null : wanted.size,
  );
  const now = fontAndSize(wrongFont, wrongSize);
  return said(
    `应为${right["zh-CN"]}，现为${now["zh-CN"]}`,
    `should be ${right["en-US"]}, is ${now["en-US"]}`,
  );
}

const ALIGNMENT_NAMES = {
  left: said("左对齐", "aligned left"),
  centered: said("居中", "centred"),
  right: said("右对齐", "aligned right"),
  justified: said("两端对齐", "justified"),
};

function layoutFault({ format, role }: Formatted, wanted: Typography): Said | null {
  const { alignment } = format;
  const flush = alignment === "left" || alignment === "justified";
  const wantsFlush = wanted.alignment === "left" || wanted.alignment === "justified";
  if (alignment !== "unknown" && alignment !== wanted.alignment && !(flush && wantsFlush)) {
    const [right, now] = [ALIGNMENT_NAMES[wanted.alignment], ALIGNMENT_NAMES[alignment]];
    return said(
      `应${right["zh-CN"]}，现为${now["zh-CN"]}`,
      `should be ${right["en-US"]}, is ${now["en-US"]}`,
    );
  }
  const indent = wanted.firstLineChars * wanted.size;
  if (wantsFlush && Math.abs(format.firstLineIndent - indent) > INDENT_TOLERANCE) {
    return wanted.firstLineChars === 0
      ? said("应顶格，现有首行缩进", "should be flush left, has a first-line indent")
      : said(
          `首行应缩进${wanted.firstLineChars}字符（${indent}磅），现为${format.firstLineIndent}磅`,
          `should have its first line indented by ${wanted.firstLineChars} characters (${indent} pt), has ${format.firstLineIndent} pt`,
        );
  }
  const { linePitch } = wanted;
  const wrongPitch =
    role === "body" &&
    linePitch.rule === "exact" &&
    Math.abs(format.lineSpacing - linePitch.points) > TOLERANCE;
  if (!wrongPitch) return null;
  return said(
    `行距应为固定值${linePitch.points}磅，现为${format.lineSpacing}磅`,
    `should have a line pitch of exactly ${linePitch.points} pt, has ${format.lineSpacing} pt`,
  );
}

/** Faults of one kind in a row are told once, at the first paragraph. */
function merged(findings: readonly ToldFinding[]): readonly RuleFinding[] {
  const first = new Map<string, RuleFinding & { related: RuleFinding["at"][] }>();
  for (const finding of findings) {
    const key = finding.message["zh-CN"];
    const known = first.get(key);
    if (known) known.related.push(finding.at);
    else first.set(key, { ...finding, related: [] });
  }
  return [...first.values()];
}

function faultMessage(role: Said, fault: Said, { name, nameEn }: SpeechFormat): Said {
  return said(
    `${role["zh-CN"]}${fault["zh-CN"]}，请套用“${name}”格式。`,
    `${role["en-US"]} ${fault["en-US"]}. Apply the format “${nameEn ?? name}”.`,
  );
}

const why = said(
  "字体、字号、缩进合乎通例，印出来整齐，念起来不花眼。",
  "With the usual fonts, sizes and indents the print is neat and easy to read from.",
);
const title = said("格式", "Format");

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
        return [fontFault(one, typography), layoutFault(one, typography)]
          .filter((fault) => fault !== null)
          .map((fault) => findingAt(one, faultMessage(ROLE_NAMES[one.role], fault, wanted)));
      });
      return merged(findings);
    },
    examples: { speaking: [], silent: ["正文一段。"], nearMiss: [] },
  };
}

/** Share of the body that must look alike before the rest looks wrong. */
const USUAL_SHARE = 0.8;
const FEWEST = 5;

function looksOf({ format: { fontName, fontSize } }: Formatted): Said {
  const size = sizeName(fontSize ?? 0);
  return said(`${fontName} ${size["zh-CN"]}`, `“${fontName}” ${size["en-US"]}`);
}

function unlikeMessage(usual: Said, looks: Said): Said {
  return said(
    `正文多为${usual["zh-CN"]}，此段为${looks["zh-CN"]}，请统一。`,
    `Most of the body text is ${usual["en-US"]}, this paragraph is ${looks["en-US"]}. Use one.`,
  );
}

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
    const counts = new Map<string, { readonly looks: Said; count: number }>();
    for (const one of body) {
      const looks = looksOf(one);
      const known = counts.get(looks["zh-CN"]);
      if (known === undefined) counts.set(looks["zh-CN"], { looks, count: 1 });
      else known.count++;
    }
    const usual = [...counts.values()].sort((one, other) => other.count - one.count)[0];
    if (usual === undefined || usual.count < USUAL_SHARE * body.length) return [];
    const findings = body
      .map((one) => ({ one, looks: looksOf(one) }))
      .filter(({ looks }) => looks["zh-CN"] !== usual.looks["zh-CN"])
      .map(({ one, looks }) => findingAt(one, unlikeMessage(usual.looks, looks)));
    return merged(findings);
  },
  examples: { speaking: [], silent: ["正文一段。"], nearMiss: [] },
};
