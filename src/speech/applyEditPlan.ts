import { anchorPlaces, type AnchorPlaces } from "./anchorPlaces";
import { textOfPieces, type Piece } from "./blank";
import type { EditPlan, EditStep, NewParagraph, ParagraphAnchor } from "./editPlan";
import type { SpeechDocument, SpeechParagraph } from "./paragraph";

/** What paragraphs are made of, for a plan to be carried out on them: text, or text with more to it. */
export interface ParagraphMatter<Matter> {
  readonly textOf: (matter: Matter) => string;
  readonly ofPieces: (pieces: readonly Piece[]) => Matter;
  readonly ofParagraph: (paragraph: NewParagraph) => Matter;
  readonly slice: (matter: Matter, from: number, to?: number) => Matter;
  /** What the second brings along for the whole paragraph gives way to the first's. */
  readonly joined: (first: Matter, second: Matter) => Matter;
}

/** A paragraph of the result; `index` is its place before, null for one that was added or split off. */
export interface PlannedParagraph<Matter> {
  readonly matter: Matter;
  readonly index: number | null;
}

/** A paragraph on its way through a plan. */
interface Draft<Matter> {
  /** Null once it is deleted, moved away or joined to another. */
  matter: Matter | null;
  /** New paragraphs behind it. */
  after: Matter[];
}

interface PlanGround<Matter> {
  readonly of: ParagraphMatter<Matter>;
  readonly texts: readonly string[];
  readonly places: AnchorPlaces;
  readonly drafts: readonly Draft<Matter>[];
  /** New paragraphs before the first. */
  readonly top: Draft<Matter>;
}

type Step<Kind extends EditStep["kind"]> = Extract<EditStep, { readonly kind: Kind }>;

/**
 * What paragraphs become by a plan. Null where a quoted paragraph is gone or two steps want the same
 * characters.
 */
export function plannedParagraphs<Matter>(
  paragraphs: readonly Matter[],
  plan: EditPlan,
  of: ParagraphMatter<Matter>,
): readonly PlannedParagraph<Matter>[] | null {
  const texts = paragraphs.map((matter) => of.textOf(matter));
  const places = anchorPlaces(texts, plan);
  if (places === null) return null;
  const ground: PlanGround<Matter> = {
    of,
    texts,
    places,
    drafts: paragraphs.map((matter) => ({ matter, after: [] })),
    top: { matter: null, after: [] },
  };
  for (const step of inApplicableOrder(plan.steps)) if (!isApplied(step, ground)) return null;
  const added = (matter: Matter) => ({ matter, index: null });
  return [
    ...ground.top.after.map(added),
    ...ground.drafts.flatMap(({ matter, after }, index) => [
      ...(matter === null ? [] : [{ matter, index }]),
      ...after.map(added),
    ]),
  ];
}

const PLAIN_TEXT: ParagraphMatter<string> = {
  textOf: (text) => text,
  ofPieces: textOfPieces,
  ofParagraph: ({ pieces }) => textOfPieces(pieces),
  slice: (text, from, to) => text.slice(from, to),
  joined: (first, second) => first + second,
};

/**
 * What a document becomes by a plan; paragraphs that it adds or splits off have no format. Null where a
 * quoted paragraph is gone or two steps want the same characters.
 */
export function applyEditPlan(
  { paragraphs }: SpeechDocument,
  plan: EditPlan,
): SpeechDocument | null {
  const texts = paragraphs.map(({ text }) => text);
  const planned = plannedParagraphs(texts, plan, PLAIN_TEXT);
  if (planned === null) return null;
  return {
    paragraphs: planned.map(({ matter: text, index: before }, index): SpeechParagraph => ({
      ...(before === null ? undefined : paragraphs[before]),
      text,
      index,
    })),
  };
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

function isApplied<Matter>(step: EditStep, ground: PlanGround<Matter>): boolean {
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

function draftAt<Matter>(
  anchor: ParagraphAnchor | null,
  { places, drafts, top }: PlanGround<Matter>,
): Draft<Matter> | null {
  if (anchor === null) return top;
  return drafts[places.get(anchor.index) ?? -1] ?? null;
}

function isInserted<Matter>(
  { after, offset, paragraphs }: Step<"insertParagraphs">,
  ground: PlanGround<Matter>,
): boolean {
  const draft = draftAt(after, ground);
  const { drafts, texts, of } = ground;
  const [only] = drafts;
  if (after === null && only && texts.length === 1 && texts[0] === "") only.matter = null;
  const added = paragraphs.map((paragraph) => of.ofParagraph(paragraph));
  if (offset === undefined) draft?.after.push(...added);
  else if (draft?.matter != null) {
    draft.after = [...added, of.slice(draft.matter, offset), ...draft.after];
    draft.matter = of.slice(draft.matter, 0, offset);
  } else return false;
  return draft !== null;
}

function isReplaced<Matter>(
  { at, offset, removed, inserted, pieces }: Step<"replaceText">,
  ground: PlanGround<Matter>,
): boolean {
  const { of } = ground;
  const draft = draftAt(at, ground);
  if (draft?.matter == null) return false;
  const { matter } = draft;
  if (!of.textOf(matter).startsWith(removed, offset)) return false;
  const written = of.ofPieces(pieces ?? [{ kind: "text", text: inserted }]);
  const head = of.joined(of.slice(matter, 0, offset), written);
  draft.matter = of.joined(head, of.slice(matter, offset + removed.length));
  return true;
}

function isSplit<Matter>(
  { at, offset }: Step<"splitParagraph">,
  ground: PlanGround<Matter>,
): boolean {
  const draft = draftAt(at, ground);
  if (draft?.matter == null) return false;
  draft.after = [ground.of.slice(draft.matter, offset), ...draft.after];
  draft.matter = ground.of.slice(draft.matter, 0, offset);
  return true;
}

function isJoined<Matter>(
  { first, second, drop }: Step<"joinParagraphs">,
  ground: PlanGround<Matter>,
): boolean {
  const head = draftAt(first, ground);
  const rest = draftAt(second, ground);
  if (head?.matter == null || rest?.matter == null) return false;
  head.matter = ground.of.joined(head.matter, ground.of.slice(rest.matter, drop));
  head.after = [...rest.after, ...head.after];
  rest.matter = null;
  rest.after = [];
  return true;
}

/** Takes a paragraph out and returns it; null where it is gone. */
function taken<Matter>(anchor: ParagraphAnchor, ground: PlanGround<Matter>): Matter | null {
  const draft = draftAt(anchor, ground);
  const matter = draft?.matter ?? null;
  if (draft !== null) draft.matter = null;
  return matter;
}

function isMoved<Matter>(
  { paragraphs, after }: Step<"moveParagraphs">,
  ground: PlanGround<Matter>,
): boolean {
  const target = draftAt(after, ground);
  const moved = paragraphs
    .map((anchor) => taken(anchor, ground))
    .filter((matter): matter is Matter & {} => matter !== null);
  target?.after.push(...moved);
  return target !== null && moved.length === paragraphs.length;
}
