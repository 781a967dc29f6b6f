import { invalidArgument } from "../protocol/apiError";
import type { DocxSession } from "../surface/docxSession";
import type { IndexedParagraph } from "../surface/documentIndex";
import { effectiveParagraph, sizeOf, type EffectiveParagraph } from "../surface/effectiveFormat";
import { directAttributes, setParagraphProperty } from "../surface/formatEdits";
import { childOf, valueOfChild } from "../surface/ooxmlNode";
import { builtInNameOf } from "./appliedStyle";
import type { Alignment } from "./enumerations";

type Attributes = Readonly<Record<string, string>>;

const ALIGNMENT_OF: Readonly<Record<string, Alignment>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
};

const JUSTIFICATION_OF: Readonly<Partial<Record<Alignment, string>>> = {
  Left: "left",
  Centered: "center",
  Right: "right",
  Justified: "both",
};

const SINGLE_LINE = 12;
const BODY_LEVEL = 10;

/** Formats of one paragraph as Word gives them, in points, wherever they come from. */
export class ParagraphLook {
  readonly #session: DocxSession;
  readonly #entry: IndexedParagraph;
  readonly #format: EffectiveParagraph;

  constructor(session: DocxSession, entry: IndexedParagraph) {
    this.#session = session;
    this.#entry = entry;
    this.#format = effectiveParagraph(session, entry);
  }

  get alignment(): Alignment {
    return ALIGNMENT_OF[this.#effective("jc")["val"] ?? "left"] ?? "Unknown";
  }

  setAlignment(alignment: Alignment, location: string): void {
    const val = JUSTIFICATION_OF[alignment];
    if (val === undefined) throw invalidArgument(location);
    this.#set("jc", { val });
  }

  /** Hanging indents are negative. An indent in characters counts characters of the paragraph's size. */
  get firstLineIndent(): number {
    const indent = this.#effective("ind");
    const inCharacters = (name: string): number => (Number(indent[name] ?? 0) / 100) * this.#size;
    if (inCharacters("hangingChars") !== 0) return -inCharacters("hangingChars");
    if (inCharacters("firstLineChars") !== 0) return inCharacters("firstLineChars");
    if (indent["hanging"] !== undefined) return -points(indent["hanging"]);
    return points(indent["firstLine"]);
  }

  /** A style's indent in characters outdoes one in points, so it is switched off beside it. */
  setFirstLineIndent(value: number): void {
    const effective = this.#effective("ind");
    const kept = without(this.#direct("ind"), [
      "firstLine",
      "hanging",
      "firstLineChars",
      "hangingChars",
    ]);
    const switchedOff = {
      ...("firstLineChars" in effective && { firstLineChars: "0" }),
      ...("hangingChars" in effective && { hangingChars: "0" }),
    };
    const indent = value < 0 ? { hanging: twips(-value) } : { firstLine: twips(value) };
    this.#set("ind", { ...kept, ...switchedOff, ...indent });
  }

  indent(side: "left" | "right"): number {
    const indent = this.#effective("ind");
    const characters = Number(indent[`${side}Chars`] ?? 0);
    if (characters !== 0) return (characters / 100) * this.#size;
    return points(indent[side] ?? indent[side === "left" ? "start" : "end"]);
  }

  setIndent(side: "left" | "right", value: number): void {
    const characters = `${side}Chars`;
    const switchedOff = characters in this.#effective("ind") ? { [characters]: "0" } : {};
    this.#set("ind", { ...this.#direct("ind"), ...switchedOff, [side]: twips(value) });
  }

  /** In points whatever the rule: single is 12, one and a half 18. */
  get lineSpacing(): number {
    const line = this.#effective("spacing")["line"];
    return line === undefined ? SINGLE_LINE : points(line);
  }

  setLineSpacing(value: number): void {
    const rule = this.#effective("spacing")["lineRule"] ?? "auto";
    this.#set("spacing", { ...this.#direct("spacing"), line: twips(value), lineRule: rule });
  }

  space(side: "before" | "after"): number {
    return points(this.#effective("spacing")[side]);
  }

  /** A distance in lines outdoes one in points, so it is switched off beside it. */
  setSpace(side: "before" | "after", value: number): void {
    const kept = without(this.#direct("spacing"), [`${side}Autospacing`]);
    const lines = `${side}Lines`;
    const switchedOff = lines in this.#effective("spacing") ? { [lines]: "0" } : {};
    this.#set("spacing", { ...kept, ...switchedOff, [side]: twips(value) });
  }

  lineUnits(side: "before" | "after"): number {
    return Number(this.#effective("spacing")[`${side}Lines`] ?? 0) / 100;
  }

  setLineUnits(side: "before" | "after", lines: number): void {
    const direct = this.#direct("spacing");
    this.#set("spacing", { ...direct, [`${side}Lines`]: String(Math.round(lines * 100)) });
  }

  /** 1 to 9, or 10 for body text. */
  get outlineLevel(): number {
    const level = this.#effective("outlineLvl")["val"];
    if (level !== undefined) return Math.min(Number(level) + 1, BODY_LEVEL);
    const heading = /^Heading(\d)$/.exec(builtInNameOf(this.#format.style));
    return heading === null ? BODY_LEVEL : Number(heading[1]);
  }

  get isListItem(): boolean {
    const own = childOf(childOf(this.#entry.node, "pPr"), "numPr");
    const numbering = own ?? this.#numberingOfStyle;
    const id = valueOfChild(numbering, "numId");
    return id !== undefined && id !== "0";
  }

  get #numberingOfStyle() {
    return childOf(this.#format.style?.paragraphProperties, "numPr");
  }

  get #size(): number {
    return sizeOf(this.#format.runDefaults);
  }

  #effective(element: string): Attributes {
    return this.#format.properties[element] ?? {};
  }

  #direct(element: string): Attributes {
    return directAttributes(this.#session, this.#entry.id, element);
  }

  #set(element: string, attributes: Attributes): void {
    setParagraphProperty(this.#session, this.#entry.id, element, attributes);
  }
}

function without(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}

function points(twentieths: string | undefined): number {
  return Number(twentieths ?? 0) / 20;
}

function twips(value: number): string {
  return String(Math.round(value * 20));
}
