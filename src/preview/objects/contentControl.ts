import { itemNotFound } from "../protocol/apiError";
import { aBoolean, aNumber, aString, optional } from "../protocol/valueType";
import { wordClass, type WordClass, type WordObject } from "../protocol/wordClass";
import {
  changeControl,
  deleteControl,
  unwrapControl,
  type ControlChange,
} from "../surface/controlEdits";
import { storyOf } from "../surface/place";
import type { IndexedControl, IndexedParagraph } from "../surface/documentIndex";
import { insertParagraphBeside } from "../surface/paragraphEdits";
import { lengthOf } from "../surface/paragraphText";
import { deleteText, insertText, storyIndex, type Span } from "../surface/textEdits";
import { CoveredText, coveredTextMembers, enclosedTextMembers } from "./coveredText";
import {
  breakTypes,
  contentControlAppearances,
  controlLocations,
  insertionsIn,
  paragraphsInOrBeside,
  type BreakType,
  type RangeLocation,
} from "./enumerations";
import { insertBreakBeside } from "./insertedBreak";
import { holdsParagraphEnd, placeText, replaceText } from "./insertion";
import type { ObjectModel } from "./objectModel";

type ParagraphLocation = "Start" | "End" | "Before" | "After";

/** A content control: what it says of itself, and the text in it. */
export class ContentControl extends CoveredText {
  readonly wordClass: WordClass = contentControlClass;

  constructor(
    model: ObjectModel,
    private readonly nodeId: string,
  ) {
    super(model);
  }

  get control(): IndexedControl {
    const control = storyIndex(this.session, storyOf(this.nodeId)).controlById.get(this.nodeId);
    if (control === undefined) throw itemNotFound("ContentControl");
    return control;
  }

  spans(): readonly [Span, ...Span[]] {
    const { firstParagraph, lastParagraph, inlineSpan } = this.control;
    const { paragraphs } = storyIndex(this.session, storyOf(this.nodeId));
    const [first, ...others] = paragraphs
      .slice(firstParagraph, lastParagraph + 1)
      .map(({ id, node }) => ({ paragraphId: id, start: 0, end: lengthOf(node), ...inlineSpan }));
    if (first === undefined) throw itemNotFound("ContentControl");
    return [first, ...others];
  }

  override get controlAround(): IndexedControl | null {
    return this.control.parent;
  }

  override controlsWithin(): readonly IndexedControl[] {
    const isInside = (control: IndexedControl): boolean =>
      control.parent !== null &&
      (control.parent.nodeId === this.nodeId || isInside(control.parent));
    return this.index.controls.filter(isInside);
  }

  /** The edges of its content are inside; behind and before it is outside, though offsets are the same. */
  override rangeAt(location: RangeLocation = "Whole"): WordObject {
    const isInside = ["Start", "End", "Content"].includes(location);
    const isInline = this.control.placement === "inline";
    return isInside && isInline
      ? this.model.range(this.placeAt(location), this.nodeId)
      : super.rangeAt(location);
  }

  /** The types Word tells apart by what the control stands around. */
  get subtype(): string {
    const { kind, placement } = this.control;
    if (kind === "other") return "Unknown";
    const prefix = kind === "plainText" ? "PlainText" : "RichText";
    if (placement === "inline") return `${prefix}Inline`;
    return kind === "plainText" ? "PlainTextParagraph" : "RichTextParagraphs";
  }

  get type(): string {
    const { kind } = this.control;
    if (kind === "other") return "Unknown";
    return kind === "plainText" ? "PlainText" : "RichText";
  }

  change(change: ControlChange): void {
    changeControl(this.session, this.control, change);
  }

  setLocks(locks: { readonly content?: boolean; readonly control?: boolean }): void {
    const { locksContent, locksControl } = this.control;
    const content = locks.content ?? locksContent;
    const control = locks.control ?? locksControl;
    const both = content && control;
    const either = content ? "contentLocked" : control ? "sdtLocked" : null;
    this.change({ lock: both ? "sdtContentLocked" : either });
  }

  insertText(text: string, location: "Replace" | "Start" | "End"): WordObject {
    const spans = this.spans();
    const [first] = spans;
    const last = spans.at(-1) ?? first;
    const { inlineSpan } = this.control;
    if (inlineSpan !== null) return this.#insertInline(text, location, first);
    if (location === "Replace") return this.model.range(replaceText(this.session, spans, text));
    const at =
      location === "Start"
        ? { paragraphId: first.paragraphId, offset: 0 }
        : { paragraphId: last.paragraphId, offset: last.end };
    const joins = location === "Start" && first.end > 0 ? "right" : "left";
    return this.model.range(placeText(this.session, at, text, { joins }));
  }

  #insertInline(text: string, location: "Replace" | "Start" | "End", span: Span): WordObject {
    if (holdsParagraphEnd(text)) {
      return this.model.refuseUnsupported("several paragraphs in an inline content control");
    }
    const { paragraphId, start, end } = span;
    if (location === "Replace" && this.session.trackedAuthor !== null && end > start) {
      return this.model.range(replaceText(this.session, [span], text, this.nodeId));
    }
    const isReplaced = location === "Replace" || this.control.showsPlaceholder;
    const at = isReplaced || location === "Start" ? start : end;
    if (text !== "")
      insertText(this.session, { paragraphId, offset: at }, text, { inside: this.nodeId });
    if (isReplaced) {
      // The engine takes a placeholder away by itself as soon as there is text.
      const now = this.spans()[0];
      deleteText(this.session, { paragraphId, start: start + text.length, end: now.end });
    }
    return this.model.range({
      start: { paragraphId, offset: at },
      end: { paragraphId, offset: at + text.length },
    });
  }

  override insertOoxml(xml: string, location: "Replace" | "Start" | "End"): WordObject {
    if (this.control.placement === "inline") {
      return this.model.refuseUnsupported("OOXML in an inline content control");
    }
    return super.insertOoxml(xml, location);
  }

  insertParagraph(text: string, location: ParagraphLocation): WordObject {
    const isFirst = location === "Start" || location === "Before";
    const entry = this.#edge(isFirst);
    const isInside = location === "Start" || location === "End";
    const isInline = this.control.placement === "inline";
    if (isInline && isInside) {
      return this.model.refuseUnsupported("a paragraph in an inline content control");
    }
    const blockId = isInline || isInside ? entry.id : this.nodeId;
    const paragraphId = insertParagraphBeside(
      this.session,
      blockId,
      isFirst ? "before" : "after",
      entry,
    );
    if (text !== "") placeText(this.session, { paragraphId, offset: 0 }, text);
    return this.model.paragraph(paragraphId);
  }

  #edge(isFirst: boolean): IndexedParagraph {
    const entries = this.paragraphEntries;
    return this.demand(isFirst ? entries[0] : entries.at(-1), "paragraphs");
  }

  insertBreak(type: BreakType, location: ParagraphLocation): void {
    const isFirst = location === "Start" || location === "Before";
    const entry = this.#edge(isFirst);
    if (this.control.placement === "inline") {
      this.model.refuseUnsupported("a break at an inline content control");
    }
    const isInside = location === "Start" || location === "End";
    insertBreakBeside(
      this.model,
      type,
      isInside ? entry.id : this.nodeId,
      isFirst ? "before" : "after",
      entry,
      this.locationOf("insertBreak"),
    );
  }

  delete(keepsContent: boolean): void {
    if (keepsContent) unwrapControl(this.session, this.control);
    else deleteControl(this.session, this.control);
  }
}

export const contentControlClass = wordClass<ContentControl>("ContentControl", (is) => ({
  ...coveredTextMembers(is),
  ...enclosedTextMembers(is),
  paragraphs: is.part("1.1", (each) => each.paragraphs),
  appearance: is.settable(
    "1.1",
    contentControlAppearances,
    ({ control }) => control.appearance,
    (each, appearance) =>
      each.change({
        appearance: ({ BoundingBox: "boundingBox", Tags: "tags", Hidden: "hidden" } as const)[
          appearance
        ],
      }),
  ),
  cannotDelete: is.settable(
    "1.1",
    aBoolean,
    ({ control }) => control.locksControl,
    (each, value) => each.setLocks({ control: value }),
  ),
  cannotEdit: is.settable(
    "1.1",
    aBoolean,
    ({ control }) => control.locksContent,
    (each, value) => each.setLocks({ content: value }),
  ),
  color: is.settable(
    "1.1",
    aString,
    ({ control }) => control.color,
    (each, color) => each.change({ color: color.replace("#", "").toUpperCase() || null }),
  ),
  id: is.readOnly("1.1", aNumber, ({ control }) => control.id),
  placeholderText: is.settable(
    "1.1",
    aString,
    (each) => (each.control.showsPlaceholder ? each.text : ""),
    (each) => each.model.refuseUnsupported("ContentControl.placeholderText"),
  ),
  removeWhenEdited: is.settable(
    "1.1",
    aBoolean,
    ({ control }) => control.isRemovedWhenEdited,
    (each, temporary) => each.change({ temporary }),
  ),
  subtype: is.readOnly("1.3", aString, (each) => each.subtype),
  tag: is.settable(
    "1.1",
    aString,
    ({ control }) => control.tag,
    (each, tag) => each.change({ tag }),
  ),
  title: is.settable(
    "1.1",
    aString,
    ({ control }) => control.title,
    (each, alias) => each.change({ alias }),
  ),
  type: is.readOnly("1.1", aString, (each) => each.type),
  getRange: is.method("1.3", [optional(controlLocations)], (each, location) =>
    each.rangeAt(location),
  ),
  delete: is.command("1.1", [aBoolean], (each, keepsContent) => each.delete(keepsContent)),
  insertBreak: is.command("1.1", [breakTypes, paragraphsInOrBeside], (each, type, location) =>
    each.insertBreak(type, location),
  ),
  insertOoxml: is.method("1.1", [aString, insertionsIn], (each, xml, location) =>
    each.insertOoxml(xml, location),
  ),
  insertParagraph: is.method("1.1", [aString, paragraphsInOrBeside], (each, text, location) =>
    each.insertParagraph(text, location),
  ),
  insertText: is.method("1.1", [aString, insertionsIn], (each, text, location) =>
    each.insertText(text, location),
  ),
}));
