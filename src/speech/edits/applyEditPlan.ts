import { anchorPlaces, type AnchorPlaces } from "./anchorPlaces";
import { textOfPieces, type Piece } from "../blank";
import type { EditPlan, EditStep, NewParagraph, ParagraphAnchor } from "./editPlan";
import type { SpeechDocument, SpeechParagraph } from "../paragraph";

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
  readonly paragraphs: readonly Matter[];
  readonly places: AnchorPlaces;
  /** Of the paragraphs that the plan has come upon, by their place: a long document has few of them. */
  readonly drafts: Map<number, Draft<Matter>>;
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
  const ground = groundAfter(paragraphs, plan, of);
  if (ground === null) return null;
  const planned: PlannedParagraph<Matter>[] = [];
  const add = (added: readonly Matter[]): void => {
    for (const matter of added) planned.push({ matter, index: null });
  };
  add(ground.top.after);
  for (const [index, paragraph] of paragraphs.entries()) {
    const draft = ground.drafts.get(index);
    const matter = draft === undefined ? paragraph : draft.matter;
    if (matter !== null) planned.push({ matter, index });
    if (draft !== undefined) add(draft.after);
  }
  const last = paragraphs.at(-1);
  // A document keeps one paragraph: Word empties the last instead of deleting it.
  if (planned.length === 0 && last !== undefined)
    planned.push({ matter: of.slice(last, 0, 0), index: paragraphs.length - 1 });
  return planned;
}

/** Null where the plan cannot be carried out. */
function groundAfter<Matter>(
  paragraphs: readonly Matter[],
  plan: EditPlan,
  of: ParagraphMatter<Matter>,
): PlanGround<Matter> | null {
  const texts = paragraphs.map((matter) => of.textOf(matter));
  const places = anchorPlaces(texts, plan);
  if (places === null) return null;
  const top = { matter: null, after: [] };
  const ground: PlanGround<Matter> = { of, paragraphs, places, drafts: new Map(), top };
  for (const step of inApplicableOrder(plan.steps)) if (!isApplied(step, ground)) return null;
  return ground;
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

/** Whether {@link applyEditPlan} makes a document of it. */
export function isApplicable({ paragraphs }: SpeechDocument, plan: EditPlan): boolean {
  const texts = paragraphs.map(({ text }) => text);
  return groundAfter(texts, plan, PLAIN_TEXT) !== null;
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
  ground: PlanGround<Matter>,
): Draft<Matter> | null {
  if (anchor === null) return ground.top;
  return draftOf(ground.places.get(anchor.index) ?? -1, ground);
}

function draftOf<Matter>(
  place: number,
  { paragraphs, drafts }: PlanGround<Matter>,
): Draft<Matter> | null {
  const known = drafts.get(place);
  if (known !== undefined) return known;
  const matter = paragraphs[place];
  if (matter === undefined) return null;
  const draft: Draft<Matter> = { matter, after: [] };
  drafts.set(place, draft);
  return draft;
}

function isInserted<Matter>(
  { after, offset, paragraphs }: Step<"insertParagraphs">,
  ground: PlanGround<Matter>,
): boolean {
  const draft = draftAt(after, ground);
  const { of } = ground;
  const [first] = ground.paragraphs;
  const isBlank = ground.paragraphs.length === 1 && first !== undefined && of.textOf(first) === "";
  const only = after === null && isBlank ? draftOf(0, ground) : null;
  if (only !== null) only.matter = null;
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
