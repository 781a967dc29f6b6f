import { runsCovering } from "@docx-editor.dev/core/store";
import type { DocxSession, ThemeFonts } from "./docxSession";
import { storyOf } from "./place";
import type { IndexedParagraph } from "./documentIndex";
import {
  childOf,
  childrenOf,
  elementsOf,
  isElement,
  valueOfChild,
  type DocxElement,
} from "./ooxmlNode";
import { fold, styleSheetOf, type Properties, type Style } from "./styleSheet";

/** How a paragraph looks, wherever it got it from. */
export interface EffectiveParagraph {
  readonly style: Style | null;
  readonly properties: Properties;
  /** What the paragraph's runs start from: its style, without direct run formatting. */
  readonly runDefaults: Properties;
}

const formatOfParagraph = new WeakMap<
  DocxElement,
  { root: DocxElement | null; format: EffectiveParagraph }
>();

export function effectiveParagraph(
  session: DocxSession,
  paragraph: IndexedParagraph,
): EffectiveParagraph {
  const root = session.stylesRoot();
  const known = formatOfParagraph.get(paragraph.node);
  if (known !== undefined && known.root === root) return known.format;
  const sheet = styleSheetOf(root);
  const own = childOf(paragraph.node, "pPr");
  const style = sheet.paragraphStyle(valueOfChild(own, "pStyle"));
  const inherited = sheet.formatOf(style);
  const format: EffectiveParagraph = {
    style,
    properties: fold(inherited.paragraph, own),
    runDefaults: inherited.run,
  };
  formatOfParagraph.set(paragraph.node, { root, format });
  return format;
}

/** A stretch of text that has one look. */
export interface EffectiveRun {
  readonly properties: Properties;
  readonly text: string;
}

/**
 * The runs in `[start, end)` of a paragraph. Where there are none, the paragraph mark answers: it
 * is what typed text would look like.
 */
export function effectiveRuns(
  session: DocxSession,
  paragraph: IndexedParagraph,
  start: number,
  end: number,
): readonly EffectiveRun[] {
  const { runDefaults } = effectiveParagraph(session, paragraph);
  const part = session.part(storyOf(paragraph.id));
  const runs = part === null ? [] : runsCovering(part, paragraph.id, start, end).filter(isElement);
  if (runs.length === 0) {
    const mark = childOf(childOf(paragraph.node, "pPr"), "rPr");
    return [{ properties: folded(session, runDefaults, mark), text: "" }];
  }
  return runs.map((run) => ({
    properties: folded(session, runDefaults, childOf(run, "rPr")),
    text: textOfRun(run),
  }));
}

function folded(
  session: DocxSession,
  inherited: Properties,
  own: DocxElement | undefined,
): Properties {
  const sheet = styleSheetOf(session.stylesRoot());
  const characterStyle = sheet.byId(valueOfChild(own, "rStyle"));
  const styled =
    characterStyle === null ? inherited : { ...inherited, ...sheet.formatOf(characterStyle).run };
  return fold(styled, own);
}

function textOfRun(run: DocxElement): string {
  return elementsOf(run)
    .filter((child) => child.localName === "t")
    .flatMap((child) => childrenOf(child).map((text) => (isElement(text) ? "" : text.value)))
    .join("");
}

const FAR_EAST = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/;

/** Whether a character takes the far-east font of its run. */
export function isFarEast(text: string): boolean {
  return FAR_EAST.test(text);
}

/** Word's size where neither the document nor a style says one, in points. */
const UNSAID_SIZE = 10;

/** Size of text in points. */
export function sizeOf(properties: Properties): number {
  const halfPoints = properties["sz"]?.["val"];
  return halfPoints === undefined ? UNSAID_SIZE : Number(halfPoints) / 2;
}

type FontSlot = "ascii" | "eastAsia";

/** The font a run names for one kind of character, theme fonts resolved; empty where it names none. */
export function fontOf(properties: Properties, slot: FontSlot, themeFonts: ThemeFonts): string {
  const fonts = properties["rFonts"] ?? {};
  const theme = fonts[`${slot}Theme`];
  if (theme !== undefined && theme !== "") return themeFont(theme, slot, themeFonts) ?? "";
  return fonts[slot] ?? "";
}

function themeFont(name: string, slot: FontSlot, fonts: ThemeFonts): string | null {
  const isMajor = name.startsWith("major");
  if (slot === "eastAsia") return isMajor ? fonts.majorEastAsia : fonts.minorEastAsia;
  return isMajor ? fonts.majorLatin : fonts.minorLatin;
}
