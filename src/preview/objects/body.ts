import { itemNotFound } from "../protocol/apiError";
import { aString } from "../protocol/valueType";
import { wordClass, type WordClass, type WordObject } from "../protocol/wordClass";
import type { StoryName } from "../surface/place";
import type { IndexedControl, IndexedParagraph } from "../surface/documentIndex";
import { clearStory, deleteRange, insertParagraphBeside } from "../surface/paragraphEdits";
import { lengthOf } from "../surface/paragraphText";
import { storyIndex, type Span } from "../surface/textEdits";
import { CoveredText, coveredTextMembers } from "./coveredText";
import { breakTypes, insertionsIn, paragraphsInBody, type BreakType } from "./enumerations";
import { insertBreakBeside } from "./insertedBreak";
import { placeText, replaceText } from "./insertion";
import type { ObjectModel } from "./objectModel";

/** The text of the document, of a header or footer, or of one cell. */
export class Body extends CoveredText {
  readonly wordClass: WordClass = bodyClass;

  constructor(
    model: ObjectModel,
    private readonly storyName: StoryName,
    private readonly cellId: string | null,
  ) {
    super(model);
  }

  override get story(): StoryName {
    return this.storyName;
  }

  get entries(): readonly IndexedParagraph[] {
    const { paragraphs, cellById } = storyIndex(this.session, this.storyName);
    if (this.cellId === null) return paragraphs;
    const cell = cellById.get(this.cellId);
    if (cell === undefined) throw itemNotFound("Body");
    return paragraphs.slice(cell.firstParagraph, cell.lastParagraph + 1);
  }

  spans(): readonly [Span, ...Span[]] {
    const [first, ...others] = this.entries.map(({ id, node }) => ({
      paragraphId: id,
      start: 0,
      end: lengthOf(node),
    }));
    if (first === undefined) throw itemNotFound("Body");
    return [first, ...others];
  }

  override controlsWithin(): readonly IndexedControl[] {
    return this.cellId === null ? this.index.controls : super.controlsWithin();
  }

  get type(): string {
    if (this.cellId !== null) return "TableCell";
    if (this.storyName === this.session.mainStory) return "MainDoc";
    const piece = this.session.furniture.find(({ story }) => story === this.storyName);
    if (piece === undefined) return "Unknown";
    return piece.kind === "header" ? "Header" : "Footer";
  }

  get parent(): WordObject | null {
    return this.cellId === null ? null : this.model.body(this.storyName, null);
  }

  override clear(): void {
    if (this.cellId === null) {
      clearStory(this.session, this.storyName);
      return;
    }
    const { start, end } = this.extent;
    deleteRange(this.session, start, end);
  }

  insertText(text: string, location: "Replace" | "Start" | "End"): WordObject {
    if (location === "Replace") {
      this.clear();
      return this.model.range(replaceText(this.session, this.spans(), text));
    }
    const { start, end } = this.extent;
    const joins = location === "Start" && this.spans()[0].end > 0 ? "right" : "left";
    return this.model.range(
      placeText(this.session, location === "Start" ? start : end, text, { joins }),
    );
  }

  insertParagraph(text: string, location: "Start" | "End"): WordObject {
    const edge = this.#edge(location);
    const paragraphId = insertParagraphBeside(
      this.session,
      blockAround(edge, this.cellId !== null),
      location === "Start" ? "before" : "after",
      edge,
    );
    if (text !== "") placeText(this.session, { paragraphId, offset: 0 }, text);
    return this.model.paragraph(paragraphId);
  }

  insertBreak(type: BreakType, location: "Start" | "End"): void {
    const edge = this.#edge(location);
    insertBreakBeside(
      this.model,
      type,
      blockAround(edge, this.cellId !== null),
      location === "Start" ? "before" : "after",
      edge,
      this.locationOf("insertBreak"),
    );
  }

  #edge(location: "Start" | "End"): IndexedParagraph {
    return this.demand(location === "Start" ? this.entries[0] : this.entries.at(-1), "paragraphs");
  }
}

/** The outermost block around a paragraph: new paragraphs of a body go beside it, not into it. */
function blockAround(paragraph: IndexedParagraph, isInCell: boolean): string {
  if (isInCell) return paragraph.id;
  const [control] = paragraph.controls;
  let table = paragraph.table;
  while (table?.parent) table = table.parent;
  if (control !== undefined && table !== null) {
    return control.firstParagraph <= table.firstParagraph &&
      control.lastParagraph >= table.lastParagraph
      ? control.nodeId
      : table.nodeId;
  }
  return control?.nodeId ?? table?.nodeId ?? paragraph.id;
}

export const bodyClass = wordClass<Body>("Body", (is) => ({
  ...coveredTextMembers(is),
  paragraphs: is.part("1.1", (body) => body.paragraphs),
  parentBody: is.found("1.3", (body) => body.demand(body.parent, "parentBody")),
  parentBodyOrNullObject: is.found("1.3", (body) => body.parent),
  parentContentControl: is.found("1.1", (body) =>
    body.demand(body.parentContentControl, "parentContentControl"),
  ),
  parentContentControlOrNullObject: is.found("1.3", (body) => body.parentContentControl),
  type: is.readOnly("1.3", aString, (body) => body.type),
  insertBreak: is.command("1.1", [breakTypes, paragraphsInBody], (body, type, location) =>
    body.insertBreak(type, location),
  ),
  insertOoxml: is.method("1.1", [aString, insertionsIn], (body, xml, location) =>
    body.insertOoxml(xml, location),
  ),
  insertParagraph: is.method("1.1", [aString, paragraphsInBody], (body, text, location) =>
    body.insertParagraph(text, location),
  ),
  insertText: is.method("1.1", [aString, insertionsIn], (body, text, location) =>
    body.insertText(text, location),
  ),
}));
