import { aString, optional } from "../protocol/valueType";
import type { MemberBuilder, WordObject } from "../protocol/wordClass";
import { effectiveParagraph } from "../surface/effectiveFormat";
import { storyOf, type Place, type PlaceRange, type StoryName } from "../surface/place";
import { flatPackageOf } from "../surface/extractedPackage";
import type { IndexedControl, IndexedParagraph, StoryIndex } from "../surface/documentIndex";
import { textOf } from "../surface/paragraphText";
import { deleteRange } from "../surface/paragraphEdits";
import { storyIndex, type Span } from "../surface/textEdits";
import { applyStyle, builtInNameOf, displayNameOf } from "./appliedStyle";
import { builtInStyleNames } from "./builtInStyles";
import {
  rangeLocations,
  selectionModes,
  type InsertLocation,
  type RangeLocation,
  type SelectionMode,
} from "./enumerations";
import { placeOoxml } from "./insertedOoxml";
import { ModelObject } from "./objectModel";
import { findAll } from "./search";
import { SearchOptions } from "./searchOptions";

/** Anything that covers a stretch of one story: a body, a paragraph, a range, a content control. */
export abstract class CoveredText extends ModelObject {
  /** What it covers, paragraph by paragraph in order; never empty. @throws ApiError ItemNotFound */
  abstract spans(): readonly [Span, ...Span[]];

  get story(): StoryName {
    return storyOf(this.spans()[0].paragraphId);
  }

  get index(): StoryIndex {
    return storyIndex(this.session, this.story);
  }

  get paragraphEntries(): readonly IndexedParagraph[] {
    const { paragraphById } = this.index;
    return this.spans().flatMap(({ paragraphId }) => paragraphById.get(paragraphId) ?? []);
  }

  get extent(): PlaceRange {
    const spans = this.spans();
    const [first] = spans;
    const last = spans.at(-1) ?? first;
    return {
      start: { paragraphId: first.paragraphId, offset: first.start },
      end: { paragraphId: last.paragraphId, offset: last.end },
    };
  }

  /** Paragraphs are parted by "\r". */
  get text(): string {
    const { paragraphById } = this.index;
    return this.spans()
      .map(({ paragraphId, start, end }) => {
        const paragraph = paragraphById.get(paragraphId);
        return paragraph === undefined ? "" : textOf(paragraph.node, start, end);
      })
      .join("\r");
  }

  /** The name as Word shows it; empty where paragraphs differ. */
  get style(): string {
    return this.#common((paragraph) =>
      displayNameOf(effectiveParagraph(this.session, paragraph).style, this.model.displayLanguage),
    );
  }

  set style(name: string) {
    applyStyle(this.model, this.paragraphEntries, { displayName: name }, this.locationOf("style"));
  }

  get styleBuiltIn(): string {
    return this.#common((paragraph) =>
      builtInNameOf(effectiveParagraph(this.session, paragraph).style),
    );
  }

  set styleBuiltIn(builtIn: string) {
    applyStyle(this.model, this.paragraphEntries, { builtIn }, this.locationOf("styleBuiltIn"));
  }

  #common(read: (paragraph: IndexedParagraph) => string): string {
    const values = new Set(this.paragraphEntries.map(read));
    return values.size === 1 ? ([...values][0] ?? "") : "";
  }

  get font(): WordObject {
    return this.model.font(() => this.spans());
  }

  get paragraphs(): WordObject {
    return this.model.paragraphs(() => this.spans().map(({ paragraphId }) => paragraphId));
  }

  get contentControls(): WordObject {
    return this.model.contentControls(() => this.controlsWithin().map(({ nodeId }) => nodeId));
  }

  /** Content controls that stand wholly in it. */
  controlsWithin(): readonly IndexedControl[] {
    const { controls, paragraphById } = this.index;
    const spans = this.spans();
    const orderOf = (span: Span): number => paragraphById.get(span.paragraphId)?.order ?? -1;
    const from = orderOf(spans[0]);
    const to = orderOf(spans.at(-1) ?? spans[0]);
    return controls.filter(({ firstParagraph, lastParagraph, inlineSpan }) => {
      if (inlineSpan === null) return firstParagraph >= from && lastParagraph <= to;
      const span = spans[firstParagraph - from];
      if (span === undefined || span.start === span.end) return false;
      return inlineSpan.start >= span.start && inlineSpan.end <= span.end;
    });
  }

  /**
   * The innermost content control around all of it. A caret at the edge of an inline control stands
   * outside, since that is where typed text goes.
   */
  get controlAround(): IndexedControl | null {
    const { controls, paragraphById } = this.index;
    const { start, end } = this.extent;
    const from = paragraphById.get(start.paragraphId)?.order ?? -1;
    const to = paragraphById.get(end.paragraphId)?.order ?? -1;
    return (
      controls.findLast(({ firstParagraph, lastParagraph, inlineSpan }) => {
        if (firstParagraph > from || lastParagraph < to) return false;
        if (inlineSpan === null) return true;
        const isCaret = from === to && start.offset === end.offset;
        return isCaret
          ? inlineSpan.start < start.offset && end.offset < inlineSpan.end
          : inlineSpan.start <= start.offset && end.offset <= inlineSpan.end;
      }) ?? null
    );
  }

  get parentContentControl(): WordObject | null {
    const control = this.controlAround;
    return control === null ? null : this.model.contentControl(control.nodeId);
  }

  get parentBody(): WordObject {
    const cell = this.paragraphEntries[0]?.cell ?? null;
    return this.model.body(this.story, cell?.nodeId ?? null);
  }

  get parentTable(): WordObject | null {
    const table = this.paragraphEntries[0]?.table ?? null;
    return table === null ? null : this.model.table(table.nodeId);
  }

  get parentTableCell(): WordObject | null {
    const cell = this.paragraphEntries[0]?.cell ?? null;
    return cell === null ? null : this.model.tableCell(cell.nodeId);
  }

  placeAt(location: RangeLocation): PlaceRange {
    const { start, end } = this.extent;
    switch (location) {
      case "Whole":
      case "Content":
        return { start, end };
      case "Start":
        return { start, end: start };
      case "End":
        return { start: end, end };
      case "Before":
        return { start: this.before, end: this.before };
      case "After":
        return { start: this.after, end: this.after };
    }
  }

  /** Where something stands that comes right before it; at a control's edge that is outside. */
  protected get before(): Place {
    return this.extent.start;
  }

  protected get after(): Place {
    return this.extent.end;
  }

  rangeAt(location: RangeLocation = "Whole"): WordObject {
    return this.model.range(this.placeAt(location));
  }

  select(mode: SelectionMode = "Select"): void {
    const { start, end } = this.extent;
    this.session.select({
      start: mode === "End" ? end : start,
      end: mode === "Start" ? start : end,
    });
  }

  clear(): void {
    const { start, end } = this.extent;
    deleteRange(this.session, start, end);
  }

  /** Puts a flat OPC document at an end of the text, or in its place. */
  insertOoxml(xml: string, location: InsertLocation): WordObject {
    if (location === "Replace") this.clear();
    const { start, end } = this.extent;
    const isBehind = location === "End" || location === "After";
    const at = isBehind ? end : start;
    return this.model.range(placeOoxml(this.model, at, xml, this.locationOf("insertOoxml")));
  }

  search(text: string, options: SearchOptions | undefined): WordObject {
    return this.model.ranges(findAll(this, text, options ?? new SearchOptions()));
  }
}

/** Members that every class of this kind has from the same set on; classes add their own. */
export function coveredTextMembers<T extends CoveredText>(is: MemberBuilder<T>) {
  return {
    contentControls: is.part("1.1", (covered) => covered.contentControls),
    font: is.part("1.1", (covered) => covered.font),
    text: is.readOnly("1.1", aString, (covered) => covered.text),
    style: is.settable(
      "1.1",
      aString,
      (covered) => covered.style,
      (covered, name) => (covered.style = name),
    ),
    styleBuiltIn: is.settable(
      "1.3",
      builtInStyleNames,
      (covered) => covered.styleBuiltIn,
      (covered, name) => (covered.styleBuiltIn = name),
    ),
    clear: is.command("1.1", [], (covered) => covered.clear()),
    getOoxml: is.method("1.1", [], (covered) => flatPackageOf(covered.session, covered.extent)),
    getRange: is.method("1.3", [optional(rangeLocations)], (covered, location) =>
      covered.rangeAt(location),
    ),
    select: is.command("1.1", [optional(selectionModes)], (covered, mode) => covered.select(mode)),
    search: is.method("1.1", [aString, optional(SearchOptions.type)], (covered, text, options) =>
      covered.search(text, options),
    ),
  } as const;
}

/** Members of classes that stand inside something: paragraphs, ranges, content controls. */
export function enclosedTextMembers<T extends CoveredText>(is: MemberBuilder<T>) {
  return {
    parentBody: is.found("1.3", (covered) => covered.parentBody),
    parentContentControl: is.found("1.1", (covered) =>
      covered.demand(covered.parentContentControl, "parentContentControl"),
    ),
    parentContentControlOrNullObject: is.found("1.3", (covered) => covered.parentContentControl),
    parentTable: is.found("1.3", (covered) => covered.demand(covered.parentTable, "parentTable")),
    parentTableOrNullObject: is.found("1.3", (covered) => covered.parentTable),
    parentTableCell: is.found("1.3", (covered) =>
      covered.demand(covered.parentTableCell, "parentTableCell"),
    ),
    parentTableCellOrNullObject: is.found("1.3", (covered) => covered.parentTableCell),
  } as const;
}
