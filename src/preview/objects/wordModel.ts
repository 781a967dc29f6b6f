import { ApiError } from "../protocol/apiError";
import type { WordObject } from "../protocol/wordClass";
import type { DocxSession } from "../surface/docxSession";
import type { PlaceRange, StoryName } from "../surface/place";
import type { Span } from "../surface/textEdits";
import { Annotation } from "./annotation";
import { AnnotationCollection } from "./annotationCollection";
import { Body } from "./body";
import { ContentControl } from "./contentControl";
import { ContentControlCollection } from "./contentControlCollection";
import { Font } from "./font";
import type { ObjectModel } from "./objectModel";
import { Paragraph } from "./paragraph";
import { ParagraphCollection } from "./paragraphCollection";
import { ParagraphEvents } from "./paragraphEvents";
import { Range } from "./range";
import { RangeCollection } from "./rangeCollection";
import { SectionCollection } from "./section";
import { Table, TableCell } from "./table";
import { TemporaryMarks } from "./temporaryMarks";

export interface WordModelOptions {
  readonly session: DocxSession;
  readonly displayLanguage: string;
  readonly hasSubscription: boolean;
  readonly onUnsupported: (what: string) => void;
}

/** Makes the objects of one document. */
export class WordModel implements ObjectModel {
  readonly session: DocxSession;
  readonly displayLanguage: string;
  readonly hasSubscription: boolean;
  readonly marks = new TemporaryMarks();
  readonly paragraphEvents: ParagraphEvents;
  readonly #onUnsupported: (what: string) => void;

  constructor({ session, displayLanguage, hasSubscription, onUnsupported }: WordModelOptions) {
    this.session = session;
    this.displayLanguage = displayLanguage;
    this.hasSubscription = hasSubscription;
    this.paragraphEvents = new ParagraphEvents(session);
    this.#onUnsupported = onUnsupported;
  }

  refuseUnsupported(what: string): never {
    this.#onUnsupported(what);
    throw new ApiError("NotImplemented", what, "The preview cannot do this.");
  }

  annotation(markId: string): WordObject {
    return new Annotation(this, markId);
  }

  annotations(ids: () => readonly string[]): WordObject {
    return new AnnotationCollection(this, ids);
  }

  sections(): WordObject {
    return new SectionCollection(this);
  }

  paragraph(paragraphId: string): WordObject {
    return new Paragraph(this, paragraphId);
  }

  paragraphs(ids: () => readonly string[]): WordObject {
    return new ParagraphCollection(this, ids);
  }

  range(range: PlaceRange, insideControl?: string): WordObject {
    return new Range(this, range, insideControl ?? null);
  }

  ranges(ranges: readonly PlaceRange[]): WordObject {
    return new RangeCollection(this, ranges);
  }

  contentControl(nodeId: string): WordObject {
    return new ContentControl(this, nodeId);
  }

  contentControls(ids: () => readonly string[]): WordObject {
    return new ContentControlCollection(this, ids);
  }

  font(spans: () => readonly Span[]): WordObject {
    return new Font(this, spans);
  }

  body(story: StoryName, cellId: string | null): WordObject {
    return new Body(this, story, cellId);
  }

  table(nodeId: string): WordObject {
    return new Table(this, nodeId);
  }

  tableCell(nodeId: string): WordObject {
    return new TableCell(this, nodeId);
  }
}
