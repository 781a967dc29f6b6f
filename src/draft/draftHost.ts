import { plannedParagraphs } from "../speech/edits/applyEditPlan";
import { textChangeBetween } from "../speech/edits/documentChange";
import type { EditPlan, ParagraphAnchor } from "../speech/edits/editPlan";
import { indexOfAnchor } from "../speech/edits/indexOfAnchor";
import {
  HostFailure,
  type ApplyOutcome,
  type DocumentHost,
  type Stretch,
} from "../word/documentHost";
import { blanksOf, filledDraft, settledDraft } from "./draftBlanks";
import { formattedDraft, withoutChange } from "./draftChange";
import {
  draftOf,
  isCaret,
  rangeAfter,
  snapshotsOf,
  textInRange,
  type DraftDocument,
  type DraftRange,
} from "./draftDocument";
import { insertedInto } from "./draftInsertion";
import { DRAFT_MATTER } from "./draftParagraph";
import type { OpenDraft } from "./openDraft";

/** Writes a document; the selection stays with the words it is at. */
function write(draft: OpenDraft, document: DraftDocument): void {
  const { document: before, selection } = draft.state();
  draft.write(document, rangeAfter(selection, before, document));
}

function applied(draft: OpenDraft, plan: EditPlan): ApplyOutcome {
  const { document } = draft.state();
  const planned = plannedParagraphs(document.paragraphs, plan, DRAFT_MATTER);
  if (planned === null) return { outcome: "stale" };
  const next = draftOf(
    planned.map(({ matter }) => matter),
    document.formats,
  );
  const change = textChangeBetween(snapshotsOf(document), snapshotsOf(next));
  write(draft, next);
  return { outcome: "applied", change };
}

function paragraphAt({ paragraphs }: DraftDocument, paragraph: number): DraftRange {
  const end = paragraphs[paragraph]?.text.length ?? 0;
  return { start: { paragraph, offset: 0 }, end: { paragraph, offset: end } };
}

function placeOf(
  { paragraphs }: DraftDocument,
  at: ParagraphAnchor,
  stretch: Stretch | undefined,
): DraftRange | null {
  const texts = paragraphs.map(({ text }) => text);
  const paragraph = indexOfAnchor(texts, at);
  if (paragraph === null) return null;
  const { offset, length } = stretch ?? { offset: 0, length: at.quote.length };
  return { start: { paragraph, offset }, end: { paragraph, offset: offset + length } };
}

function placeOfBlank({ paragraphs }: DraftDocument, id: number): DraftRange | null {
  for (const [paragraph, { marks }] of paragraphs.entries()) {
    const mark = marks.find((one) => one.id === id);
    if (mark === undefined) continue;
    const { offset, length } = mark;
    return { start: { paragraph, offset }, end: { paragraph, offset: offset + length } };
  }
  return null;
}

/** Runs at once, but answers like the document of another program: later, and faults as rejections. */
const answer = <T>(work: () => T): Promise<T> =>
  Promise.resolve()
    .then(work)
    .catch((cause: unknown) => {
      throw cause instanceof HostFailure ? cause : new HostFailure("unknown", false, cause);
    });

/** A draft behind the port: what the pane does to Word's document it does to this one. */
export function draftHost(draft: OpenDraft): DocumentHost {
  const document = () => draft.state().document;
  const reveal = (range: DraftRange | null): boolean => {
    if (range !== null) draft.reveal(range);
    return range !== null;
  };
  return {
    tracked: null,
    canSetMargins: false,
    canUnderline: false,
    read: () => answer(() => ({ paragraphs: snapshotsOf(document()) })),
    readDraft: () =>
      answer(() => ({
        document: { paragraphs: snapshotsOf(document()) },
        caret: draft.state().selection.start.paragraph,
        blanks: blanksOf(document()),
      })),
    insert: (paragraphs, place) =>
      answer(() => {
        const { written, ...outcome } = insertedInto(draft.state(), paragraphs, place);
        if (written) draft.write(written.document, written.selection);
        return outcome;
      }),
    apply: (plan) => answer(() => applied(draft, plan)),
    applyPlanned: (planOf) =>
      answer(() => {
        const read = { paragraphs: snapshotsOf(document()) };
        const plan = planOf(read);
        if (plan === null) return { outcome: "unplanned", document: read };
        const outcome = applied(draft, plan);
        if (outcome.outcome === "stale")
          throw new HostFailure("unknown", false, "the plan is of another text");
        return outcome;
      }),
    selectedParagraphs: () =>
      answer(() => {
        const { start, end } = draft.state().selection;
        return { first: start.paragraph, count: end.paragraph - start.paragraph + 1 };
      }),
    selectedText: () =>
      answer(() => {
        const { selection } = draft.state();
        const range = isCaret(selection)
          ? paragraphAt(document(), selection.start.paragraph)
          : selection;
        return {
          document: { paragraphs: snapshotsOf(document()) },
          first: range.start.paragraph,
          offset: range.start.offset,
          lines: textInRange(document(), range).split("\n"),
          blanks: blanksOf(document()),
        };
      }),
    applyFormat: (format, paragraphs) =>
      answer(() => {
        const formatted = formattedDraft(document(), format, paragraphs);
        if (formatted === null) return { outcome: "stale" };
        write(draft, formatted.document);
        return { outcome: "applied", change: formatted.change };
      }),
    takeBack: (change) =>
      answer(() => {
        const before = withoutChange(document(), change);
        if (before === null) return "stale";
        write(draft, before);
        return "takenBack";
      }),
    blanks: () => answer(() => blanksOf(document())),
    fillBlanks: (values) =>
      answer(() => {
        const filled = filledDraft(document(), values);
        if (filled.change.controls.length > 0) write(draft, filled.document);
        return filled.change;
      }),
    settleBlanks: () =>
      answer(() => {
        write(draft, settledDraft(document()));
        return blanksOf(document());
      }),
    revealBlank: (id) => answer(() => reveal(placeOfBlank(document(), id))),
    reveal: (at, stretch) => answer(() => reveal(placeOf(document(), at, stretch))),
    underline: () => Promise.resolve(false),
    clearMarks: () => Promise.resolve(),
    caretParagraph: () =>
      answer(() => {
        const { document: open, selection } = draft.state();
        return open.paragraphs[selection.start.paragraph]?.text ?? "";
      }),
    watch: (onEdit) =>
      draft.subscribe((news) => {
        if (news !== "revealed") onEdit();
      }),
  };
}
