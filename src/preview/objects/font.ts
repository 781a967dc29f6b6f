import { invalidArgument } from "../protocol/apiError";
import { aBoolean, aNumber, aString, oneOf } from "../protocol/valueType";
import { wordClass, type WordClass } from "../protocol/wordClass";
import {
  effectiveRuns,
  fontOf,
  isFarEast,
  sizeOf,
  type EffectiveRun,
} from "../surface/effectiveFormat";
import { setRunProperties } from "../surface/formatEdits";
import { isOn } from "../surface/ooxmlNode";
import { paragraphAt, type Span } from "../surface/textEdits";
import { ModelObject, type ObjectModel } from "./objectModel";

interface RunProperty {
  readonly localName: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** How the runs of a stretch of text look; where they differ Word answers null or "". */
export class Font extends ModelObject {
  readonly wordClass: WordClass = fontClass;

  constructor(
    model: ObjectModel,
    private readonly spans: () => readonly Span[],
  ) {
    super(model);
  }

  /** What all runs agree on, or `mixed`. */
  agreed<V>(read: (run: EffectiveRun) => V, mixed: V): V {
    const values = new Set<V>();
    for (const { paragraphId, start, end } of this.spans()) {
      const paragraph = paragraphAt(this.session, paragraphId);
      if (paragraph === null) continue;
      const runs = effectiveRuns(this.session, paragraph, start, end);
      for (const run of runs) values.add(read(run));
    }
    const [value] = values;
    return values.size === 1 && value !== undefined ? value : mixed;
  }

  lay(...properties: readonly RunProperty[]): void {
    for (const span of this.spans()) setRunProperties(this.session, span, properties);
  }

  /** The far-east font where the text is Chinese, else the Latin one. */
  get name(): string {
    const themeFonts = this.session.themeFonts();
    return this.agreed(({ properties, text }) => {
      const slot = text === "" || isFarEast(text) ? "eastAsia" : "ascii";
      const name = fontOf(properties, slot, themeFonts);
      return name === "" ? fontOf(properties, "ascii", themeFonts) : name;
    }, "");
  }

  set name(name: string) {
    const latin = { ascii: name, hAnsi: name };
    const attributes = isChineseFont(name) ? { ...latin, eastAsia: name } : { ...latin, cs: name };
    this.lay({ localName: "rFonts", attributes });
  }

  /** The font of one kind of characters, whatever the text is made of. */
  nameIn(slot: "ascii" | "eastAsia"): string {
    const themeFonts = this.session.themeFonts();
    return this.agreed(({ properties }) => fontOf(properties, slot, themeFonts), "");
  }

  setNameIn(slot: "ascii" | "eastAsia", name: string): void {
    this.lay({ localName: "rFonts", attributes: { [slot]: name } });
  }

  get size(): number | null {
    return this.agreed<number | null>(({ properties }) => sizeOf(properties), null);
  }

  setSize(points: number): void {
    if (points <= 0) throw invalidArgument(this.locationOf("size"));
    const attributes = { val: String(Math.round(points * 2)) };
    this.lay({ localName: "sz", attributes }, { localName: "szCs", attributes });
  }

  isSwitchedOn(localName: string): boolean | null {
    return this.agreed<boolean | null>(({ properties }) => {
      const element = properties[localName];
      return element !== undefined && isOn(element["val"]);
    }, null);
  }

  switch(on: boolean, ...localNames: readonly string[]): void {
    const attributes: Readonly<Record<string, string>> = on ? {} : { val: "0" };
    this.lay(...localNames.map((localName) => ({ localName, attributes })));
  }

  /** `#RRGGBB`; automatic text is black. */
  get color(): string {
    return this.agreed(({ properties }) => {
      const color = properties["color"]?.["val"];
      return color === undefined || color === "auto" ? "#000000" : `#${color.toUpperCase()}`;
    }, "");
  }

  set color(color: string) {
    this.lay({ localName: "color", attributes: { val: hexOf(color, this.locationOf("color")) } });
  }

  highlight(): string | null {
    return this.agreed<string | null>(({ properties }) => {
      const name = properties["highlight"]?.["val"] ?? "none";
      return HIGHLIGHTS[name] ?? null;
    }, "");
  }

  /** Takes one of Word's fifteen colours by name or by hexadecimal value; "" takes it off. */
  setHighlight(color: string): void {
    const wanted = color === "" ? "none" : color.toLowerCase();
    const name = Object.keys(HIGHLIGHTS).find(
      (each) => each.toLowerCase() === wanted || HIGHLIGHTS[each]?.toLowerCase() === wanted,
    );
    if (name === undefined && wanted !== "none") {
      throw invalidArgument(this.locationOf("highlightColor"));
    }
    this.lay({ localName: "highlight", attributes: { val: name ?? "none" } });
  }

  get underline(): string {
    return this.agreed(({ properties }) => {
      const line = properties["u"]?.["val"] ?? "none";
      return UNDERLINES[line] ?? "Single";
    }, "Mixed");
  }

  set underline(underline: string) {
    const line = Object.keys(UNDERLINES).find((each) => UNDERLINES[each] === underline);
    if (line === undefined) throw invalidArgument(this.locationOf("underline"));
    this.lay({ localName: "u", attributes: { val: line } });
  }

  raised(position: "superscript" | "subscript"): boolean | null {
    return this.agreed<boolean | null>(
      ({ properties }) => properties["vertAlign"]?.["val"] === position,
      null,
    );
  }

  raise(on: boolean, position: "superscript" | "subscript"): void {
    this.lay({ localName: "vertAlign", attributes: { val: on ? position : "baseline" } });
  }
}

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: "#FFFF00",
  green: "#00FF00",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  blue: "#0000FF",
  red: "#FF0000",
  darkBlue: "#000080",
  darkCyan: "#008080",
  darkGreen: "#008000",
  darkMagenta: "#800080",
  darkRed: "#800000",
  darkYellow: "#808000",
  darkGray: "#808080",
  lightGray: "#C0C0C0",
  black: "#000000",
};

const UNDERLINES: Readonly<Record<string, string>> = {
  none: "None",
  single: "Single",
  words: "Word",
  double: "Double",
  thick: "Thick",
  dotted: "Dotted",
  dottedHeavy: "DottedHeavy",
  dash: "DashLine",
  dashedHeavy: "DashLineHeavy",
  dashLong: "DashLineLong",
  dashLongHeavy: "DashLineLongHeavy",
  dotDash: "DotDashLine",
  dashDotHeavy: "DotDashLineHeavy",
  dotDotDash: "TwoDotDashLine",
  dashDotDotHeavy: "TwoDotDashLineHeavy",
  wave: "Wave",
  wavyHeavy: "WaveHeavy",
  wavyDouble: "WaveDouble",
};

const underlineTypes = oneOf(
  "Mixed",
  "None",
  "Hidden",
  "DotLine",
  "Single",
  "Word",
  "Double",
  "Thick",
  "Dotted",
  "DottedHeavy",
  "DashLine",
  "DashLineHeavy",
  "DashLineLong",
  "DashLineLongHeavy",
  "DotDashLine",
  "DotDashLineHeavy",
  "TwoDotDashLine",
  "TwoDotDashLineHeavy",
  "Wave",
  "WaveHeavy",
  "WaveDouble",
);

/** English names of Chinese fonts that a file may give in place of the Chinese ones. */
const CHINESE_FONTS =
  /^(SimSun|NSimSun|SimHei|FangSong|KaiTi|LiSu|YouYuan|Microsoft YaHei|DengXian|FZ|ST[A-Z]|Source Han|Noto S\w+ (CJK|SC))/i;

function isChineseFont(name: string): boolean {
  return isFarEast(name) || CHINESE_FONTS.test(name);
}

function hexOf(color: string, location: string): string {
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(color)?.[1] ?? NAMED_COLORS[color.toLowerCase()];
  if (hex === undefined) throw invalidArgument(location);
  return hex.toUpperCase();
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  gray: "808080",
};

export const fontClass = wordClass<Font>("Font", (is) => ({
  name: is.settable(
    "1.1",
    aString,
    (font) => font.name,
    (font, name) => (font.name = name),
  ),
  nameAscii: is.settable(
    "WordApiDesktop 1.3",
    aString,
    (font) => font.nameIn("ascii"),
    (font, name) => font.setNameIn("ascii", name),
  ),
  nameFarEast: is.settable(
    "WordApiDesktop 1.3",
    aString,
    (font) => font.nameIn("eastAsia"),
    (font, name) => font.setNameIn("eastAsia", name),
  ),
  size: is.settable(
    "1.1",
    aNumber,
    (font) => font.size,
    (font, size) => font.setSize(size),
  ),
  bold: is.settable(
    "1.1",
    aBoolean,
    (font) => font.isSwitchedOn("b"),
    (font, on) => font.switch(on, "b", "bCs"),
  ),
  italic: is.settable(
    "1.1",
    aBoolean,
    (font) => font.isSwitchedOn("i"),
    (font, on) => font.switch(on, "i", "iCs"),
  ),
  strikeThrough: is.settable(
    "1.1",
    aBoolean,
    (font) => font.isSwitchedOn("strike"),
    (font, on) => font.switch(on, "strike"),
  ),
  doubleStrikeThrough: is.settable(
    "1.1",
    aBoolean,
    (font) => font.isSwitchedOn("dstrike"),
    (font, on) => font.switch(on, "dstrike"),
  ),
  subscript: is.settable(
    "1.1",
    aBoolean,
    (font) => font.raised("subscript"),
    (font, on) => font.raise(on, "subscript"),
  ),
  superscript: is.settable(
    "1.1",
    aBoolean,
    (font) => font.raised("superscript"),
    (font, on) => font.raise(on, "superscript"),
  ),
  color: is.settable(
    "1.1",
    aString,
    (font) => font.color,
    (font, color) => (font.color = color),
  ),
  highlightColor: is.settable(
    "1.1",
    aString,
    (font) => font.highlight(),
    (font, color) => font.setHighlight(color),
  ),
  underline: is.settable(
    "1.1",
    underlineTypes,
    (font) => font.underline as "None",
    (font, underline) => (font.underline = underline),
  ),
}));
