import type { DocumentChange } from "../speech/edits/documentChange";
import type {
  EditPlan,
  NewParagraph,
  ParagraphAnchor,
  ParagraphRole,
} from "../speech/edits/editPlan";
import type { InsertionPlace } from "../speech/edits/insertionWay";
import type { SpeechDocument } from "../speech/paragraph";
import type { SpeechFormat } from "../speech/format/speechFormat";

export type InsertOutcome =
  /** `change` says how to take it back; null where only Word's own undo can. */
  | { readonly outcome: "inserted"; readonly change: DocumentChange | null }
  /** Text is selected and the person has not said whether to replace it. Nothing was written. */
  | { readonly outcome: "choose"; readonly selectedText: string };

export type ApplyOutcome =
  | { readonly outcome: "applied"; readonly change: DocumentChange | null }
  /** A paragraph that the plan quotes is no longer there. Nothing was written. */
  | { readonly outcome: "stale" };

export type PlanOutcome =
  | ApplyOutcome
  /** A paragraph to be moved holds more than text, which would be lost. Nothing was written. */
  | { readonly outcome: "unmovable" };

/** Characters of a paragraph, in UTF-16 units; a point between two where `length` is 0. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

export type UnderlineTone = "red" | "blue" | "green";

/** A stretch of a paragraph to be underlined; those of one paragraph do not overlap. */
export interface Underline {
  readonly at: ParagraphAnchor;
  readonly stretch: Stretch;
  readonly tone: UnderlineTone;
}

/** What a watcher wants to hear of: edits, or moves of the caret as well. */
export type WatchedSubject = "text" | "caret";

export type PlannedOutcome =
  | { readonly outcome: "applied"; readonly change: DocumentChange | null }
  /** There was no plan for what the document says. Nothing was written. */
  | { readonly outcome: "unplanned"; readonly document: SpeechDocument };

export interface SelectedParagraphs {
  /** Index of the first one. */
  readonly first: number;
  readonly count: number;
}

/** What is selected, and the document around it, of one moment. */
export interface SelectedText {
  readonly document: SpeechDocument;
  /** Index of the paragraph in which the selection begins; null outside of the body. */
  readonly first: number | null;
  /** Where it begins there, in UTF-16 units. */
  readonly offset: number;
  /** What is selected of each paragraph; where nothing is, the whole paragraph around the caret. */
  readonly lines: readonly string[];
  /** Of the document. */
  readonly blanks: readonly DocumentBlank[];
}

/** A paragraph and what it is in the speech. */
export interface RoledParagraph {
  readonly at: ParagraphAnchor;
  readonly role: ParagraphRole;
}

/** A blank in the document; `value` is null while it is empty. */
export interface DocumentBlank {
  /** Of its content control. */
  readonly id: number;
  readonly name: string;
  readonly value: string | null;
}

export type HostFailureKind =
  | "busy"
  | "readOnly"
  | "unsupported"
  | "wrongPlace"
  | "gone"
  /** More text than Word takes or gives at once. */
  | "tooLarge"
  /** Word did not answer in time; what it was asked for may still happen. */
  | "noAnswer"
  | "unknown";

/** Thrown by every method of {@link DocumentHost}; `cause` keeps what the host said. */
export class HostFailure extends Error {
  constructor(
    readonly kind: HostFailureKind,
    /** True where part of the edit may have stayed in the document and could not be taken back. */
    readonly partial: boolean,
    cause: unknown,
  ) {
    super(kind, { cause });
    this.name = "HostFailure";
  }
}

/** The document and where the person is in it, of one moment. */
export interface Draft {
  readonly document: SpeechDocument;
  /** Index of the paragraph in which the selection begins; null outside of the body. */
  readonly caret: number | null;
  readonly blanks: readonly DocumentBlank[];
}

/** The one door to the document. Every method is one `Word.run`; calls run one after another. */
export interface DocumentHost {
  /**
   * The same document, but what insertions and plans write stays as tracked changes; null where it
   * cannot be told to. Filled blanks, settled blanks and formats are never tracked by it: the mark of a
   * placeholder would be read as part of the value, and one on every paragraph would hide the words.
   * Where such a change took words away, only the document's own undo can take it back.
   */
  readonly tracked: DocumentHost | null;
  /** Whether {@link applyFormat} can set the page margins. */
  readonly canSetMargins: boolean;
  /** Whether Word claims {@link underline}; whether it can shows only when it is tried. */
  readonly canUnderline: boolean;
  /** The whole document, in one round trip. */
  read(): Promise<SpeechDocument>;
  /** The same with the caret and the blanks, in one round trip too. */
  readDraft(): Promise<Draft>;
  /**
   * Puts paragraphs into the document and the caret at their end, in at most two round trips.
   * At the caret, an empty line is taken over, and at the start of a paragraph the new ones come before
   * it; a single body paragraph goes into the text around the caret, unless that is the end of a whole
   * paragraph; anything else becomes paragraphs of its own behind the current one.
   */
  insert(paragraphs: readonly NewParagraph[], place: InsertionPlace): Promise<InsertOutcome>;
  /**
   * Carries out a plan made from an earlier {@link read}, or nothing of it where the text has changed.
   * One round trip reads, another asks for controls and moved paragraphs where there are any, one writes.
   */
  apply(plan: EditPlan): Promise<PlanOutcome>;
  /**
   * Carries out the plan that `planOf` makes of the document as it is now, so it is never stale. Null
   * leaves the document alone. The same round trips.
   */
  applyPlanned(planOf: (document: SpeechDocument) => EditPlan | null): Promise<PlannedOutcome>;
  /** The paragraphs that the selection touches, as places in {@link read}; one round trip. */
  selectedParagraphs(): Promise<SelectedParagraphs>;
  /** The words that are selected, in one round trip. */
  selectedText(): Promise<SelectedText>;
  /**
   * Gives paragraphs the styles of a format, which it brings into the document where they are missing;
   * their text stays untouched. Four round trips at most: Word tells only afterwards which type set by
   * hand hides a style. `setsMargins` sets the margins of upright pages as well, where the document can.
   */
  applyFormat(
    format: SpeechFormat,
    paragraphs: readonly RoledParagraph[],
    setsMargins?: boolean,
  ): Promise<ApplyOutcome>;
  /** Undoes a change; stale where what it wrote has been edited since. */
  takeBack(change: DocumentChange): Promise<"takenBack" | "stale">;
  /** The blanks in reading order, in one round trip. */
  blanks(): Promise<readonly DocumentBlank[]>;
  /** Gives all blanks of each name its value, or empties them; one round trip reads, one writes. */
  fillBlanks(values: ReadonlyMap<string, string | null>): Promise<DocumentChange>;
  /** Turns filled blanks into plain text and returns those still empty. */
  settleBlanks(): Promise<readonly DocumentBlank[]>;
  /** Selects the blank with this id; false where it is gone. */
  revealBlank(id: number): Promise<boolean>;
  /**
   * Selects a paragraph, or a stretch of it, and scrolls there; false where it is gone. Word lights it up
   * for a while where it can do so without colouring the document.
   */
  reveal(at: ParagraphAnchor, stretch?: Stretch): Promise<boolean>;
  /**
   * Underlines these stretches and nothing else, for the eye and not in the document. Three round trips
   * at most; paragraphs whose underlines are right already are left alone. False where Word cannot do it
   * after all; it is not asked again.
   */
  underline(underlines: readonly Underline[]): Promise<boolean>;
  /** Takes away whatever {@link underline} and {@link reveal} show on the text. */
  clearMarks(): Promise<void>;
  /** Text of the paragraph in which the selection begins, in one round trip. */
  caretParagraph(): Promise<string>;
  /**
   * Calls back when the document may have changed, or the caret may have moved; a hint, not a promise.
   * Returns the way to stop.
   */
  watch(onHint: () => void, subject: WatchedSubject): () => void;
}
