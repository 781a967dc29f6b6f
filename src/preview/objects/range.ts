import { itemNotFound } from "../protocol/apiError";
import { aBoolean, anObject, aString, optional, strings } from "../protocol/valueType";
import { wordClass, type WordClass, type WordObject } from "../protocol/wordClass";
import type { Anchor } from "../surface/anchors";
import { wrapParagraphs, wrapText } from "../surface/controlEdits";
import { storyOf, type Place, type PlaceRange } from "../surface/place";
import type { IndexedControl } from "../surface/documentIndex";
import { deleteRange, insertParagraphBeside } from "../surface/paragraphEdits";
import { lengthOf } from "../surface/paragraphText";
import { insertText, paragraphAt, storyIndex, type Span } from "../surface/textEdits";
import { CoveredText, coveredTextMembers, enclosedTextMembers } from "./coveredText";
import {
  breakTypes,
  contentControlTypes,
  insertionsAround,
  paragraphsBeside,
  type BreakType,
  type InsertLocation,
  type LocationRelation,
} from "./enumerations";
import { placeText, replaceText } from "./insertion";
import type { ObjectModel } from "./objectModel";
import { comparePlaces, isSameStory, relationOf } from "./placeOrder";
import { splitRanges, textRangesOf } from "./textRanges";

/** A stretch of text that stays with its text; text typed at its edges does not join it. */
export class Range extends CoveredText {
  static readonly type = anObject("Range", (value): value is Range => value instanceof Range);

  readonly wordClass: WordClass = rangeClass;
  #start: Anchor;
  #end: Anchor;
  #highlightId: string | null = null;

  constructor(
    model: ObjectModel,
    { start, end }: PlaceRange,
    private readonly insideControl: string | null,
  ) {
    super(model);
    this.#start = model.session.anchors.add(start, "after");
    this.#end = model.session.anchors.add(end, "before");
  }

  spans(): readonly [Span, ...Span[]] {
    const { start, end } = this.#places();
    const from = paragraphAt(this.session, start.paragraphId);
    const to = paragraphAt(this.session, end.paragraphId);
    if (from === null || to === null) throw itemNotFound("Range");
    const { paragraphs } = storyIndex(this.session, storyOf(from.id));
    const [first = from, ...others] = paragraphs.slice(from.order, to.order + 1);
    const spanOf = (paragraph: typeof first): Span => ({
      paragraphId: paragraph.id,
      start: paragraph === from ? start.offset : 0,
      end: paragraph === to ? end.offset : lengthOf(paragraph.node),
    });
    return [spanOf(first), ...others.map(spanOf)];
  }

  /** An edit at an empty range may push its ends past each other; then it is empty still. */
  #places(): PlaceRange {
    if (!this.#start.isAlive || !this.#end.isAlive) throw itemNotFound("Range");
    const isTurned = comparePlaces(this.session, this.#start, this.#end) > 0;
    return { start: isTurned ? this.#end : this.#start, end: this.#end };
  }

  #cover({ start, end }: PlaceRange): void {
    this.#start = this.session.anchors.add(start, "after");
    this.#end = this.session.anchors.add(end, "before");
  }

  /** False once a paragraph at its ends is gone. */
  get isAlive(): boolean {
    return this.#start.isAlive && this.#end.isAlive;
  }

  /** Shows it in colour without a trace in the file; a second time changes nothing. */
  highlight(): void {
    this.#highlightId ??= this.model.marks.add({
      kind: "Highlight",
      spans: () => (this.isAlive ? this.spans() : []),
    });
  }

  removeHighlight(): void {
    if (this.#highlightId !== null) this.model.marks.remove(this.#highlightId);
    this.#highlightId = null;
  }

  get isEmpty(): boolean {
    const { start, end } = this.extent;
    return start.paragraphId === end.paragraphId && start.offset === end.offset;
  }

  insertText(text: string, location: InsertLocation): WordObject {
    const inserted = this.#place(text, location);
    return this.model.range(inserted, this.#inside ?? undefined);
  }

  #place(text: string, location: InsertLocation): PlaceRange {
    const { session } = this;
    const { start, end } = this.extent;
    const isEmpty = this.isEmpty;
    const inside = this.#inside;
    switch (location) {
      case "Replace": {
        const inserted = replaceText(session, this.spans(), text, inside);
        this.#cover(inserted);
        return inserted;
      }
      case "Start": {
        const joins = isEmpty ? "left" : "right";
        const inserted = placeText(session, start, text, { joins, inside });
        this.#cover({ start: inserted.start, end: isEmpty ? inserted.end : this.extent.end });
        return inserted;
      }
      case "End": {
        const inserted = placeText(session, end, text, { inside });
        this.#cover({ start: isEmpty ? inserted.start : this.extent.start, end: inserted.end });
        return inserted;
      }
      case "Before":
        return placeText(session, start, text, { inside });
      case "After":
        return placeText(session, end, text, { inside });
    }
  }

  override get controlAround(): IndexedControl | null {
    const inside = this.#inside;
    return (inside === null ? null : this.index.controlById.get(inside)) ?? super.controlAround;
  }

  /** The inline control the range was asked of, while it is there and the range is in it. */
  get #inside(): string | null {
    if (this.insideControl === null) return null;
    const control = this.index.controlById.get(this.insideControl);
    return this.spans().length === 1 && control?.inlineSpan ? control.nodeId : null;
  }

  insertParagraph(text: string, location: "Before" | "After"): WordObject {
    const entries = this.paragraphEntries;
    const entry = location === "Before" ? entries[0] : entries.at(-1);
    if (entry === undefined) throw itemNotFound("Range");
    const side = location === "Before" ? "before" : "after";
    const paragraphId = insertParagraphBeside(this.session, entry.id, side, entry);
    if (text !== "") placeText(this.session, { paragraphId, offset: 0 }, text);
    return this.model.paragraph(paragraphId);
  }

  insertContentControl(type: "RichText" | "PlainText" = "RichText"): WordObject {
    const spans = this.spans();
    const [first] = spans;
    const last = spans.at(-1) ?? first;
    const nodeId =
      spans.length === 1
        ? wrapText(this.session, first, type === "PlainText" ? "plainText" : "richText")
        : wrapParagraphs(this.session, first.paragraphId, last.paragraphId);
    return this.model.contentControl(nodeId);
  }

  insertBreak(type: BreakType, location: "Before" | "After"): void {
    if (type !== "Line" && type !== "Page") {
      this.model.refuseUnsupported(`${this.locationOf("insertBreak")} ${type}`);
    }
    const { start, end } = this.extent;
    insertText(this.session, location === "Before" ? start : end, type === "Line" ? "\v" : "\f");
  }

  delete(): void {
    const { start, end } = this.extent;
    deleteRange(this.session, start, end);
  }

  relationTo(other: Range): LocationRelation {
    return relationOf(this.session, this.extent, other.extent);
  }

  /** From the first of the four ends to the last; null where the ranges stand in different stories. */
  expandedTo(other: Range): WordObject | null {
    const [mine, theirs] = [this.extent, other.extent];
    if (!isSameStory(mine, theirs)) return null;
    return this.model.range({
      start: this.#earlier(mine.start, theirs.start),
      end: this.#later(mine.end, theirs.end),
    });
  }

  /** What both cover, empty where they only touch; null where they stand apart. */
  intersectionWith(other: Range): WordObject | null {
    const [mine, theirs] = [this.extent, other.extent];
    if (!isSameStory(mine, theirs)) return null;
    const start = this.#later(mine.start, theirs.start);
    const end = this.#earlier(mine.end, theirs.end);
    return comparePlaces(this.session, start, end) > 0 ? null : this.model.range({ start, end });
  }

  #earlier(a: Place, b: Place): Place {
    return comparePlaces(this.session, a, b) <= 0 ? a : b;
  }

  #later(a: Place, b: Place): Place {
    return comparePlaces(this.session, a, b) >= 0 ? a : b;
  }
}

export const rangeClass = wordClass<Range>("Range", (is) => ({
  ...coveredTextMembers(is),
  ...enclosedTextMembers(is),
  paragraphs: is.part("1.1", (range) => range.paragraphs),
  isEmpty: is.readOnly("1.3", aBoolean, (range) => range.isEmpty),
  compareLocationWith: is.method("1.3", [Range.type], (range, other) => range.relationTo(other)),
  delete: is.command("1.1", [], (range) => range.delete()),
  expandTo: is.method("1.3", [Range.type], (range, other) =>
    range.demand(range.expandedTo(other), "expandTo"),
  ),
  expandToOrNullObject: is.method("1.3", [Range.type], (range, other) => range.expandedTo(other)),
  getTextRanges: is.method("1.3", [strings, optional(aBoolean)], (range, marks, trims) =>
    range.model.ranges(textRangesOf(range, marks, trims ?? false)),
  ),
  highlight: is.command("1.8", [], (range) => range.highlight()),
  removeHighlight: is.command("1.8", [], (range) => range.removeHighlight()),
  insertBreak: is.command("1.1", [breakTypes, paragraphsBeside], (range, type, location) =>
    range.insertBreak(type, location),
  ),
  insertContentControl: is.method("1.1", [optional(contentControlTypes)], (range, type) =>
    range.insertContentControl(type),
  ),
  insertOoxml: is.method("1.1", [aString, insertionsAround], (range, xml, location) =>
    range.insertOoxml(xml, location),
  ),
  insertParagraph: is.method("1.1", [aString, paragraphsBeside], (range, text, location) =>
    range.insertParagraph(text, location),
  ),
  insertText: is.method("1.1", [aString, insertionsAround], (range, text, location) =>
    range.insertText(text, location),
  ),
  intersectWith: is.method("1.3", [Range.type], (range, other) =>
    range.demand(range.intersectionWith(other), "intersectWith"),
  ),
  intersectWithOrNullObject: is.method("1.3", [Range.type], (range, other) =>
    range.intersectionWith(other),
  ),
  split: is.method(
    "1.3",
    [strings, optional(aBoolean), optional(aBoolean), optional(aBoolean)],
    (range, delimiters, multiParagraphs, trimsDelimiters, trimsSpacing) =>
      multiParagraphs === true
        ? range.model.refuseUnsupported("Range.split over several paragraphs")
        : range.model.ranges(
            splitRanges(range, delimiters, trimsDelimiters ?? false, trimsSpacing ?? false),
          ),
  ),
}));
