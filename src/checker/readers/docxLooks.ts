import type { ParagraphFormat } from "../../speech/paragraph";
import { attributeOf, type XmlToken } from "./xmlTokens";

/**
 * What the properties of a paragraph, a run or a style say of looks. A style takes what it does not
 * say from the one it is based on (ISO/IEC 29500-1, 17.7.2).
 */
export interface Looks {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly alignment?: ParagraphFormat["alignment"];
  /** Points. */
  readonly firstLineIndent?: number;
  /** Characters of the paragraph's own size; where given, it counts instead of the points. */
  readonly firstLineChars?: number;
  readonly leftIndent?: number;
  readonly lineSpacing?: number;
  readonly outlineLevel?: number;
}

const ALIGNMENTS: ReadonlyMap<string, ParagraphFormat["alignment"]> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["center", "centered"],
  ["right", "right"],
  ["end", "right"],
  ["both", "justified"],
  ["distribute", "justified"],
]);

const TWIPS_PER_POINT = 20;
const HALF_POINTS = 2;
/** Line pitch "auto" counts in 240ths of a line, and Word calls a line 12 points. */
const AUTO_LINE = 240;
const POINTS_PER_LINE = 12;
const BODY_LEVEL = 10;

function numberIn(attributes: string, name: string): number | null {
  const value = attributeOf(attributes, name);
  return value === null || value === "" || Number.isNaN(Number(value)) ? null : Number(value);
}

function indents(attributes: string): Looks {
  const points = (name: string) => {
    const twips = numberIn(attributes, name);
    return twips === null ? null : twips / TWIPS_PER_POINT;
  };
  const firstLine = points("firstLine");
  const hanging = points("hanging");
  const chars = numberIn(attributes, "firstLineChars");
  const left = points("left") ?? points("start");
  return {
    ...(firstLine !== null && { firstLineIndent: firstLine }),
    ...(hanging !== null && { firstLineIndent: -hanging }),
    ...(chars !== null && { firstLineChars: chars / 100 }),
    ...(left !== null && { leftIndent: left }),
  };
}

function linePitch(attributes: string): Looks {
  const line = numberIn(attributes, "line");
  if (line === null) return {};
  const rule = attributeOf(attributes, "lineRule") ?? "auto";
  const lineSpacing =
    rule === "auto" ? (line / AUTO_LINE) * POINTS_PER_LINE : line / TWIPS_PER_POINT;
  return { lineSpacing };
}

const isOn = (attributes: string): boolean =>
  !["0", "false", "off"].includes(attributeOf(attributes, "val") ?? "");

/** What one property element says; nothing where it is not about looks. */
export function looksOf(name: string, attributes: string): Looks {
  switch (name) {
    case "w:rFonts": {
      const font = attributeOf(attributes, "eastAsia");
      // The theme's font is not looked up; an empty name counts as unknown.
      if (font === null && attributeOf(attributes, "eastAsiaTheme") === null) return {};
      return { fontName: font ?? "" };
    }
    case "w:sz": {
      const size = numberIn(attributes, "val");
      return size === null ? {} : { fontSize: size / HALF_POINTS };
    }
    case "w:b":
      return { bold: isOn(attributes) };
    case "w:jc":
      return { alignment: ALIGNMENTS.get(attributeOf(attributes, "val") ?? "") ?? "unknown" };
    case "w:ind":
      return indents(attributes);
    case "w:spacing":
      return linePitch(attributes);
    case "w:outlineLvl": {
      const level = numberIn(attributes, "val");
      return level === null ? {} : { outlineLevel: Math.min(level + 1, BODY_LEVEL) };
    }
    default:
      return {};
  }
}

interface StyleRow {
  readonly id: string;
  name: string;
  basedOn: string | null;
  looks: Looks;
  readonly isDefault: boolean;
}

/** The paragraph styles of a document, with what they inherit. */
export interface DocxStyles {
  /** `id` null: the default paragraph style. */
  readonly styleOf: (id: string | null) => { readonly name: string; readonly looks: Looks };
}

/** Style chains are short; a longer one is a circle. */
const LONGEST_CHAIN = 12;

/** Reads styles.xml. */
export function docxStylesOf(tokens: Iterable<XmlToken>): DocxStyles {
  const rows = new Map<string, StyleRow>();
  let defaults: Looks = {};
  let inDefaults = false;
  let row: StyleRow | null = null;
  for (const token of tokens) {
    if (token.kind === "text") continue;
    if (token.kind === "close") {
      if (token.name === "w:docDefaults") inDefaults = false;
      if (token.name === "w:style") row = null;
      continue;
    }
    const { name, attributes } = token;
    if (name === "w:docDefaults") inDefaults = !token.isEmpty;
    else if (name === "w:style") {
      row = styleRow(attributes);
      if (row !== null) rows.set(row.id, row);
      if (token.isEmpty) row = null;
    } else if (inDefaults) defaults = { ...defaults, ...looksOf(name, attributes) };
    else if (row !== null && name === "w:name") row.name = attributeOf(attributes, "val") ?? "";
    else if (row !== null && name === "w:basedOn") row.basedOn = attributeOf(attributes, "val");
    else if (row !== null) row.looks = { ...row.looks, ...looksOf(name, attributes) };
  }
  const normal = [...rows.values()].find(({ isDefault }) => isDefault)?.id ?? null;
  return {
    styleOf(id) {
      const own = rows.get(id ?? normal ?? "");
      return { name: own?.name ?? "", looks: { ...defaults, ...inheritedLooks(rows, own) } };
    },
  };
}

function styleRow(attributes: string): StyleRow | null {
  if (attributeOf(attributes, "type") !== "paragraph") return null;
  const id = attributeOf(attributes, "styleId") ?? "";
  const isDefault = ["1", "true", "on"].includes(attributeOf(attributes, "default") ?? "");
  return { id, name: id, basedOn: null, looks: {}, isDefault };
}

function inheritedLooks(rows: ReadonlyMap<string, StyleRow>, own: StyleRow | undefined): Looks {
  let looks: Looks = {};
  let row = own;
  for (let depth = 0; row !== undefined && depth < LONGEST_CHAIN; depth++) {
    looks = { ...row.looks, ...looks };
    row = row.basedOn === null ? undefined : rows.get(row.basedOn);
  }
  return looks;
}

/** Looks of the stretches of one paragraph, as one format; what differs among them is unknown. */
export function paragraphFormatOf(
  styleName: string,
  paragraph: Looks,
  runs: readonly Looks[],
): ParagraphFormat {
  const whole = runs.length === 0 ? [paragraph] : runs.map((run) => ({ ...paragraph, ...run }));
  const common = <Key extends keyof Looks>(key: Key) =>
    whole.every((looks) => looks[key] === whole[0]?.[key]) ? (whole[0]?.[key] ?? null) : null;
  const fontSize = common("fontSize");
  const { firstLineChars } = paragraph;
  return {
    style: styleName,
    outlineLevel: paragraph.outlineLevel ?? BODY_LEVEL,
    alignment: paragraph.alignment ?? "left",
    firstLineIndent:
      firstLineChars !== undefined && firstLineChars !== 0 && fontSize !== null
        ? firstLineChars * fontSize
        : (paragraph.firstLineIndent ?? 0),
    leftIndent: paragraph.leftIndent ?? 0,
    lineSpacing: paragraph.lineSpacing ?? POINTS_PER_LINE,
    fontName: common("fontName") ?? "",
    fontSize,
    bold: common("bold"),
  };
}
