import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { aBoolean, aNumber, aString, optional, strings } from "../protocol/valueType";
import { wordClass, type WordClass, type WordObject } from "../protocol/wordClass";
import type { Anchor } from "../surface/anchors";
import { wrapParagraphs } from "../surface/controlEdits";
import type { Place } from "../surface/place";
import type { IndexedControl, IndexedParagraph } from "../surface/documentIndex";
import { setListNumbering, setOutlineLevel } from "../surface/formatEdits";
import { deleteParagraph, insertParagraphBeside } from "../surface/paragraphEdits";
import { attributeOf } from "../surface/ooxmlNode";
import { lengthOf } from "../surface/paragraphText";
import { insertText, paragraphAt, type Span } from "../surface/textEdits";
import { annotationSets, insertCritiques } from "./critiques";
import { CoveredText, coveredTextMembers, enclosedTextMembers } from "./coveredText";
import {
  alignments,
  breakTypes,
  contentControlTypes,
  insertionsIn,
  paragraphsBeside,
  type BreakType,
} from "./enumerations";
import { insertBreakBeside } from "./insertedBreak";
import { placeText, replaceText } from "./insertion";
import type { ObjectModel } from "./objectModel";
import { ParagraphLook } from "./paragraphLook";
import { textRangesOf } from "./textRanges";

/** A paragraph, without its mark. It stays with the beginning of its text. */
export class Paragraph extends CoveredText {
  readonly wordClass: WordClass = paragraphClass;
  readonly #beginning: Anchor;

  constructor(model: ObjectModel, paragraphId: string) {
    super(model);
    this.#beginning = model.session.anchors.add({ paragraphId, offset: 0 }, "after");
  }

  get entry(): IndexedParagraph {
    const entry = this.#beginning.isAlive
      ? paragraphAt(this.session, this.#beginning.paragraphId)
      : null;
    if (entry === null) throw itemNotFound("Paragraph");
    return entry;
  }

  get look(): ParagraphLook {
    return new ParagraphLook(this.session, this.entry);
  }

  spans(): readonly [Span] {
    const { id, node } = this.entry;
    return [{ paragraphId: id, start: 0, end: lengthOf(node) }];
  }

  /** Behind the paragraph's mark; the end of the document has no such place. */
  protected override get after(): Place {
    const next = this.#neighbour(1);
    return next === null ? this.extent.end : { paragraphId: next.id, offset: 0 };
  }

  /** Those in its text; a control around the paragraph is its parent. */
  override controlsWithin(): readonly IndexedControl[] {
    return super.controlsWithin().filter(({ inlineSpan }) => inlineSpan !== null);
  }

  get isLast(): boolean {
    const { paragraphs } = this.index;
    return paragraphs.at(-1)?.id === this.entry.id;
  }

  get next(): WordObject | null {
    const next = this.#neighbour(1);
    return next === null ? null : this.model.paragraph(next.id);
  }

  get previous(): WordObject | null {
    const previous = this.#neighbour(-1);
    return previous === null ? null : this.model.paragraph(previous.id);
  }

  #neighbour(step: 1 | -1): IndexedParagraph | null {
    return this.index.paragraphs[this.entry.order + step] ?? null;
  }

  insertText(text: string, location: "Replace" | "Start" | "End"): WordObject {
    const [span] = this.spans();
    const { paragraphId } = span;
    if (location === "Replace") return this.model.range(replaceText(this.session, [span], text));
    const offset = location === "Start" ? 0 : span.end;
    const joins = location === "Start" && span.end > 0 ? "right" : "left";
    return this.model.range(placeText(this.session, { paragraphId, offset }, text, { joins }));
  }

  insertParagraph(text: string, location: "Before" | "After"): WordObject {
    const { entry, session } = this;
    const side = location === "Before" ? "before" : "after";
    const paragraphId = insertParagraphBeside(session, entry.id, side, entry);
    if (text !== "") placeText(session, { paragraphId, offset: 0 }, text);
    return this.model.paragraph(paragraphId);
  }

  insertContentControl(type: "RichText" | "PlainText" = "RichText"): WordObject {
    if (type === "PlainText") {
      return this.model.refuseUnsupported("a plain text control of a paragraph");
    }
    const { id } = this.entry;
    return this.model.contentControl(wrapParagraphs(this.session, id, id));
  }

  insertBreak(type: BreakType, location: "Before" | "After"): void {
    const { entry, extent, session } = this;
    if (type === "Line") {
      insertText(session, location === "Before" ? extent.start : extent.end, "\v");
      return;
    }
    const side = location === "Before" ? "before" : "after";
    insertBreakBeside(this.model, type, entry.id, side, entry, this.locationOf("insertBreak"));
  }

  delete(): void {
    deleteParagraph(this.session, this.entry.id);
  }

  detachFromList(): void {
    if (!this.look.isListItem) throw itemNotFound(this.locationOf("detachFromList"));
    setListNumbering(this.session, this.entry.id, null);
  }

  setOutlineLevel(level: number): void {
    if (!Number.isInteger(level) || level < 1 || level > 10) {
      throw invalidArgument(this.locationOf("outlineLevel"));
    }
    setOutlineLevel(this.session, this.entry.id, level - 1);
  }

  /** Highlights are no annotations. */
  get annotationIds(): readonly string[] {
    const { marks } = this.model;
    return marks.idsIn(this.entry.id).filter((id) => marks.kindOf(id) !== "Highlight");
  }

  /** `w14:paraId`, which the engine mints for every paragraph. */
  get uniqueLocalId(): string {
    return this.demand(attributeOf(this.entry.node, "paraId"), "uniqueLocalId");
  }
}

export const paragraphClass = wordClass<Paragraph>("Paragraph", (is) => ({
  ...coveredTextMembers(is),
  ...enclosedTextMembers(is),
  alignment: is.settable(
    "1.1",
    alignments,
    (paragraph) => paragraph.look.alignment,
    (paragraph, alignment) => paragraph.look.setAlignment(alignment, "Paragraph.alignment"),
  ),
  firstLineIndent: is.settable(
    "1.1",
    aNumber,
    (paragraph) => paragraph.look.firstLineIndent,
    (paragraph, points) => paragraph.look.setFirstLineIndent(points),
  ),
  leftIndent: is.settable(
    "1.1",
    aNumber,
    (paragraph) => paragraph.look.indent("left"),
    (paragraph, points) => paragraph.look.setIndent("left", points),
  ),
  rightIndent: is.settable(
    "1.1",
    aNumber,
    (paragraph) => paragraph.look.indent("right"),
    (paragraph, points) => paragraph.look.setIndent("right", points),
  ),
  lineSpacing: is.settable(
    "1.1",
    aNumber,
    (paragraph) => paragraph.look.lineSpacing,
    (paragraph, points) => paragraph.look.setLineSpacing(points),
  ),
  lineUnitBefore: is.settable(
    "1.1",
    aNumber,
    (paragraph) => paragraph.look.lineUnits("before"),
    (paragraph, lines) => paragraph.look.setLineUnits("before", lines),
  ),
  lineUnitAfter: is.settable(
    "1.1",
    aNumber,
    (paragraph) => paragraph.look.lineUnits("after"),
    (paragraph, lines) => paragraph.look.setLineUnits("after", lines),
  ),
  spaceBefore: is.settable(
    "1.1",
    aNumber,
    (paragraph) => paragraph.look.space("before"),
    (paragraph, points) => paragraph.look.setSpace("before", points),
  ),
  spaceAfter: is.settable(
    "1.1",
    aNumber,
    (paragraph) => paragraph.look.space("after"),
    (paragraph, points) => paragraph.look.setSpace("after", points),
  ),
  outlineLevel: is.settable(
    "1.1",
    aNumber,
    (paragraph) => paragraph.look.outlineLevel,
    (paragraph, level) => paragraph.setOutlineLevel(level),
  ),
  isLastParagraph: is.readOnly("1.3", aBoolean, (paragraph) => paragraph.isLast),
  isListItem: is.readOnly("1.3", aBoolean, (paragraph) => paragraph.look.isListItem),
  tableNestingLevel: is.readOnly("1.3", aNumber, (paragraph) => paragraph.entry.tableNesting),
  uniqueLocalId: is.readOnly("1.6", aString, (paragraph) => paragraph.uniqueLocalId),
  delete: is.command("1.1", [], (paragraph) => paragraph.delete()),
  detachFromList: is.command("1.3", [], (paragraph) => paragraph.detachFromList()),
  insertAnnotations: is.method("1.7", [annotationSets], (paragraph, set) =>
    insertCritiques(paragraph.model, paragraph.spans()[0], set),
  ),
  getAnnotations: is.method("1.7", [], (paragraph) =>
    paragraph.model.annotations(() => paragraph.annotationIds),
  ),
  getNext: is.method("1.3", [], (paragraph) => paragraph.demand(paragraph.next, "getNext")),
  getNextOrNullObject: is.method("1.3", [], (paragraph) => paragraph.next),
  getPrevious: is.method("1.3", [], (paragraph) =>
    paragraph.demand(paragraph.previous, "getPrevious"),
  ),
  getPreviousOrNullObject: is.method("1.3", [], (paragraph) => paragraph.previous),
  getTextRanges: is.method("1.3", [strings, optional(aBoolean)], (paragraph, marks, trims) =>
    paragraph.model.ranges(textRangesOf(paragraph, marks, trims ?? false)),
  ),
  insertBreak: is.command("1.1", [breakTypes, paragraphsBeside], (paragraph, type, location) =>
    paragraph.insertBreak(type, location),
  ),
  insertContentControl: is.method("1.1", [optional(contentControlTypes)], (paragraph, type) =>
    paragraph.insertContentControl(type),
  ),
  insertOoxml: is.method("1.1", [aString, insertionsIn], (paragraph, xml, location) =>
    paragraph.insertOoxml(xml, location),
  ),
  insertParagraph: is.method("1.1", [aString, paragraphsBeside], (paragraph, text, location) =>
    paragraph.insertParagraph(text, location),
  ),
  insertText: is.method("1.1", [aString, insertionsIn], (paragraph, text, location) =>
    paragraph.insertText(text, location),
  ),
}));
