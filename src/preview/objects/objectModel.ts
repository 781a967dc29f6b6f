import { itemNotFound } from "../protocol/apiError";
import type { WordClass, WordObject } from "../protocol/wordClass";
import type { DocxSession } from "../surface/docxSession";
import type { PlaceRange, StoryName } from "../surface/place";
import type { Span } from "../surface/textEdits";
import type { ParagraphEvents } from "./paragraphEvents";
import type { TemporaryMarks } from "./temporaryMarks";

/** The makers of Word objects, and what they all need. Objects know one another only through it. */
export interface ObjectModel {
  readonly session: DocxSession;
  /** Names of built-in styles are given and taken in this language. */
  readonly displayLanguage: string;
  /** Says that Word can do this and the model cannot. @throws ApiError NotImplemented */
  refuseUnsupported(what: string): never;
  /** False where Word was bought once: it claims annotations all the same. */
  readonly hasSubscription: boolean;
  readonly marks: TemporaryMarks;
  readonly paragraphEvents: ParagraphEvents;
  annotation(markId: string): WordObject;
  annotations(ids: () => readonly string[]): WordObject;
  sections(): WordObject;
  paragraph(paragraphId: string): WordObject;
  paragraphs(ids: () => readonly string[]): WordObject;
  /** `insideControl`: node id of an inline content control the range belongs to, edges included. */
  range(range: PlaceRange, insideControl?: string): WordObject;
  ranges(ranges: readonly PlaceRange[]): WordObject;
  contentControl(nodeId: string): WordObject;
  contentControls(ids: () => readonly string[]): WordObject;
  font(spans: () => readonly Span[]): WordObject;
  /** The body of a story, or of one cell of a table in it. */
  body(story: StoryName, cellId: string | null): WordObject;
  table(nodeId: string): WordObject;
  tableCell(nodeId: string): WordObject;
}

/** Common to all objects of the model. */
export abstract class ModelObject implements WordObject {
  abstract readonly wordClass: WordClass;

  constructor(readonly model: ObjectModel) {}

  get session(): DocxSession {
    return this.model.session;
  }

  /** What a member without `OrNullObject` in its name has to find. @throws ApiError ItemNotFound */
  demand<T>(found: T | null | undefined, member: string): T {
    if (found === null || found === undefined) throw itemNotFound(this.locationOf(member));
    return found;
  }

  /** `Class.member`, as errors name it. */
  locationOf(member: string): string {
    return `${this.wordClass.name}.${member}`;
  }
}
