import {
  directParagraphProperties,
  mergedParagraphMarkProperties,
  mergedProperties,
  runPropertyEdits,
  type OoxmlPart,
  type OoxmlProperty,
} from "@docx-editor.dev/core/store";
import { DocxRefusal, type DocxSession, type EditOperation } from "./docxSession";
import { storyOf } from "./place";
import { refuseLockedAround } from "./locks";
import { fragmentOf } from "./ooxmlFragment";
import { childOf, childrenOf, isElement, valueOfChild, type DocxElement } from "./ooxmlNode";
import { editStory } from "./storyEdit";
import { paragraphAt, paragraphLength, type Span } from "./textEdits";

export type PropertyAttributes = Readonly<Record<string, string>>;

/** Attributes of an element of the paragraph's own `w:pPr`, without those of its style. */
export function directAttributes(
  session: DocxSession,
  paragraphId: string,
  localName: string,
): PropertyAttributes {
  const paragraph = paragraphAt(session, paragraphId);
  const element = childOf(childOf(paragraph?.node, "pPr"), localName);
  return element === undefined
    ? {}
    : Object.fromEntries(element.attributes.map(({ localName: name, value }) => [name, value]));
}

/** The engine guards locked text, but not the looks of locked paragraphs. */
function editablePart(session: DocxSession, paragraphId: string): OoxmlPart {
  const part = session.part(storyOf(paragraphId));
  const paragraph = paragraphAt(session, paragraphId);
  if (part === null || paragraph === null) {
    throw new DocxRefusal("impossible", "The paragraph is gone.");
  }
  refuseLockedAround(paragraph);
  return part;
}

/** Sets one element of a paragraph's `w:pPr` whole, or takes it away; the others stay. */
export function setParagraphProperty(
  session: DocxSession,
  paragraphId: string,
  localName: string,
  attributes: PropertyAttributes | null,
): void {
  const part = editablePart(session, paragraphId);
  const direct = directParagraphProperties(part, paragraphId);
  const properties =
    attributes === null
      ? direct.filter((property) => property.localName !== localName)
      : mergedProperties(direct, { localName, attributes });
  session.apply(storyOf(paragraphId), [{ op: "setParagraphProperties", paragraphId, properties }]);
}

/**
 * Puts a paragraph into a style (null: the default one). As in Word, formats of the paragraph itself
 * give way to the style's; those of its runs stay.
 */
export function setParagraphStyle(
  session: DocxSession,
  paragraphId: string,
  styleId: string | null,
): void {
  editablePart(session, paragraphId);
  const properties =
    styleId === null ? [] : [{ localName: "pStyle", attributes: { val: styleId } }];
  session.apply(storyOf(paragraphId), [{ op: "setParagraphProperties", paragraphId, properties }]);
  setOutlineLevel(session, paragraphId, null);
}

/** What follows `w:outlineLvl` in a `w:pPr`. */
const AFTER_OUTLINE_LEVEL = new Set(["divId", "cnfStyle", "rPr", "sectPr", "pPrChange"]);

/**
 * Sets `w:outlineLvl` (0 to 8, or 9 for body text; null takes it away), which the engine has no
 * operation for.
 */
export function setOutlineLevel(
  session: DocxSession,
  paragraphId: string,
  level: number | null,
): void {
  editablePart(session, paragraphId);
  const properties = childOf(paragraphAt(session, paragraphId)?.node, "pPr");
  const present = valueOfChild(properties, "outlineLvl");
  if (present === (level === null ? undefined : String(level))) return;
  editStory(session, storyOf(paragraphId), (edit) => {
    const node = edit.element(paragraphId);
    const xml = level === null ? "" : `<w:outlineLvl w:val="${level}"/>`;
    const elements = fragmentOf(xml).map((each) => edit.copyOf(each));
    const properties = childOf(node, "pPr");
    if (properties === undefined) {
      const [created] = fragmentOf("<w:pPr/>").map((each) => edit.copyOf(each));
      edit.setChildren(node.id, [
        { ...created, children: elements } as DocxElement,
        ...childrenOf(node),
      ]);
      return;
    }
    const others = childrenOf(properties).filter(
      (child) => !isElement(child) || child.localName !== "outlineLvl",
    );
    const at = others.findIndex(
      (child) => isElement(child) && AFTER_OUTLINE_LEVEL.has(child.localName),
    );
    const index = at < 0 ? others.length : at;
    edit.setChildren(properties.id, [
      ...others.slice(0, index),
      ...elements,
      ...others.slice(index),
    ]);
  });
}

/** Lays run properties over text; a whole paragraph takes its mark along, as in Word. */
export function setRunProperties(
  session: DocxSession,
  { paragraphId, start, end }: Span,
  properties: readonly OoxmlProperty[],
): void {
  const story = storyOf(paragraphId);
  const part = editablePart(session, paragraphId);
  const operations: EditOperation[] =
    end > start
      ? runPropertyEdits(part, paragraphId, start, end, properties).map((edit) => ({
          op: "setRunProperties",
          paragraphId,
          ...edit,
        }))
      : [];
  if (start === 0 && end === paragraphLength(session, paragraphId)) {
    operations.push({
      op: "setParagraphMarkProperties",
      paragraphId,
      properties: mergedParagraphMarkProperties(part, paragraphId, properties),
    });
  }
  session.apply(story, operations);
}

/** Puts a paragraph into the list with this number, or takes it out of any. */
export function setListNumbering(
  session: DocxSession,
  paragraphId: string,
  numId: string | null,
): void {
  editablePart(session, paragraphId);
  session.apply(storyOf(paragraphId), [{ op: "setListNumbering", paragraphId, numId }]);
}
