import { textOfPieces } from "./blank";
import type { EditPlan, EditStep, ParagraphAnchor } from "./editPlan";
import { indexOfAnchor } from "./indexOfAnchor";
import type { SpeechDocument, SpeechParagraph } from "./paragraph";

/** A paragraph on its way through a plan. */
interface Draft {
  /** Null once it is deleted, moved away or joined to another. */
  text: string | null;
  /** Texts of new paragraphs behind it. */
  after: string[];
}

interface PlanGround {
  readonly texts: readonly string[];
  readonly drafts: readonly Draft[];
  /** New paragraphs before the first. */
  readonly top: Draft;
}

type Step<Kind extends EditStep["kind"]> = Extract<EditStep, { readonly kind: Kind }>;

/**
 * What a document becomes by a plan; paragraphs that it adds or splits off have no format. Null where a
 * quoted paragraph is gone or two steps want the same characters.
 */
export function applyEditPlan(document: SpeechDocument, plan: EditPlan): SpeechDocument | null {
  const texts = document.paragraphs.map(({ text }) => text);
  const ground: PlanGround = {
    texts,
    drafts: texts.map((text) => ({ text, after: [] })),
    top: { text: null, after: [] },
  };
  for (const step of inApplicableOrder(plan.steps)) if (!isApplied(step, ground)) return null;
  return documentOf(document, ground);
}

/** An insertion that divides its paragraph changes that text, and takes its turn with such steps. */
function turnOf(step: EditStep): number {
  return step.kind === "insertParagraphs" && step.offset !== undefined ? 0 : TURN[step.kind];
}

const TURN: Readonly<Record<EditStep["kind"], number>> = {
  replaceText: 0,
  splitParagraph: 0,
  moveParagraphs: 1,
  deleteParagraph: 1,
  insertParagraphs: 2,
  joinParagraphs: 3,
};

/** Texts change from their end, so that offsets count; joining comes last and takes insertions along. */
function inApplicableOrder(steps: readonly EditStep[]): readonly EditStep[] {
  const place = (step: EditStep): number =>
    "offset" in step ? (step.offset ?? 0) : step.kind === "joinParagraphs" ? step.second.index : 0;
  return [...steps].sort((one, other) => turnOf(one) - turnOf(other) || place(other) - place(one));
}

function isApplied(step: EditStep, ground: PlanGround): boolean {
  switch (step.kind) {
    case "insertParagraphs":
      return isInserted(step, ground);
    case "replaceText":
      return isReplaced(step, ground);
    case "splitParagraph":
      return isSplit(step, ground);
    case "joinParagraphs":
      return isJoined(step, ground);
    case "deleteParagraph":
      return taken(step.at, ground) !== null;
    case "moveParagraphs":
      return isMoved(step, ground);
  }
}

function draftAt(anchor: ParagraphAnchor | null, { texts, drafts, top }: PlanGround): Draft | null {
  if (anchor === null) return top;
  const index = indexOfAnchor(texts, anchor);
  return index === null ? null : (drafts[index] ?? null);
}

function isInserted(
  { after, offset, paragraphs }: Step<"insertParagraphs">,
  ground: PlanGround,
): boolean {
  const draft = draftAt(after, ground);
  const [only, ...others] = ground.drafts;
  if (after === null && only?.text === "" && others.length === 0) only.text = null;
  const added = paragraphs.map(({ pieces }) => textOfPieces(pieces));
  if (offset === undefined) draft?.after.push(...added);
  else if (draft?.text != null) {
    draft.after = [...added, draft.text.slice(offset), ...draft.after];
    draft.text = draft.text.slice(0, offset);
  } else return false;
  return draft !== null;
}

function isReplaced(
  { at, offset, removed, inserted }: Step<"replaceText">,
  ground: PlanGround,
): boolean {
  const draft = draftAt(at, ground);
  if (draft?.text?.startsWith(removed, offset) !== true) return false;
  draft.text = draft.text.slice(0, offset) + inserted + draft.text.slice(offset + removed.length);
  return true;
}

function isSplit({ at, offset }: Step<"splitParagraph">, ground: PlanGround): boolean {
  const draft = draftAt(at, ground);
  if (draft?.text == null) return false;
  draft.after = [draft.text.slice(offset), ...draft.after];
  draft.text = draft.text.slice(0, offset);
  return true;
}

function isJoined({ first, second, drop }: Step<"joinParagraphs">, ground: PlanGround): boolean {
  const head = draftAt(first, ground);
  const rest = draftAt(second, ground);
  if (head?.text == null || rest?.text == null) return false;
  head.text += rest.text.slice(drop);
  head.after = [...rest.after, ...head.after];
  rest.text = null;
  rest.after = [];
  return true;
}

/** Takes a paragraph out; its text, or null where it is gone. */
function taken(anchor: ParagraphAnchor, ground: PlanGround): string | null {
  const draft = draftAt(anchor, ground);
  const text = draft?.text ?? null;
  if (draft !== null) draft.text = null;
  return text;
}

function isMoved({ paragraphs, after }: Step<"moveParagraphs">, ground: PlanGround): boolean {
  const target = draftAt(after, ground);
  const texts = paragraphs.map((anchor) => taken(anchor, ground)).filter((text) => text !== null);
  target?.after.push(...texts);
  return target !== null && texts.length === paragraphs.length;
}

function documentOf({ paragraphs }: SpeechDocument, { drafts, top }: PlanGround): SpeechDocument {
  const kept: Omit<SpeechParagraph, "index">[] = top.after.map((text) => ({ text }));
  drafts.forEach(({ text, after }, index) => {
    if (text !== null) kept.push({ ...paragraphs[index], text });
    kept.push(...after.map((added) => ({ text: added })));
  });
  return { paragraphs: kept.map((paragraph, index) => ({ ...paragraph, index })) };
}
