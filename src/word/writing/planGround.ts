import { anchorPlaces, type AnchorPlaces } from "../../speech/edits/anchorPlaces";
import type { HeldParagraph } from "../../speech/edits/documentChange";
import type { EditPlan, EditStep, ParagraphAnchor } from "../../speech/edits/editPlan";
import type { Ground } from "../reading/ground";
import { piecesAround } from "./heldPieces";
import { loadLosses, movedPlaces } from "./movedParagraphs";

/** The document, and what a plan needs to know of it before it writes. */
export interface PlanGround extends Ground {
  readonly paragraphs: readonly HeldParagraph[];
  /** Where the paragraphs stand that the plan quotes. */
  readonly places: AnchorPlaces;
  /** Content controls of the paragraphs that the plan takes away, all or of some text, by index. */
  readonly controls: ReadonlyMap<number, readonly Word.ContentControl[]>;
  /** Whether the plan moves what would not come through whole: a moved paragraph is written again. */
  readonly losesByMoving: boolean;
}

/** Whether a step leaves nothing in its paragraph. */
export function isEmptying({
  at,
  removed,
  inserted,
}: Extract<EditStep, { kind: "replaceText" }>): boolean {
  return removed !== "" && removed === at.quote && inserted === "";
}

/** Paragraphs that go from where they are, or lose text that may hold controls, which go with it. */
function anchorsTakenAway(
  { steps }: EditPlan,
  controlTexts: readonly string[],
): readonly ParagraphAnchor[] {
  return steps.flatMap((step) => {
    if (step.kind === "moveParagraphs") return step.paragraphs;
    if (step.kind === "deleteParagraph") return [step.at];
    if (step.kind !== "replaceText") return [];
    const { removed } = step;
    const mayHold = controlTexts.some((text) => text !== "" && removed.includes(text));
    return mayHold || isEmptying(step) ? [step.at] : [];
  });
}

/**
 * Null where the plan is of another text. One round trip, none where nothing is moved and there is no
 * control to ask for.
 */
export async function planGround(
  context: Word.RequestContext,
  ground: Ground,
  plan: EditPlan,
): Promise<PlanGround | null> {
  const places = anchorPlaces(ground.texts, plan);
  if (places === null) return null;
  const { controlTexts } = ground;
  const anchors = controlTexts.length > 0 ? anchorsTakenAway(plan, controlTexts) : [];
  const asked = [...new Set(anchors.map(({ index }) => places.get(index) ?? NaN))].flatMap(
    (index) => {
      const collection = ground.wordParagraphs[index]?.contentControls;
      return collection ? [{ index, collection }] : [];
    },
  );
  for (const { collection } of asked) collection.load("items/tag,items/title,items/text");
  const moved = movedPlaces(plan, places);
  const losesByMoving = loadLosses(ground, moved);
  if (asked.length + moved.length > 0) await context.sync();
  const controls = new Map(asked.map(({ index, collection }) => [index, collection.items]));
  const paragraphs = ground.paragraphs.map((paragraph, index): HeldParagraph => {
    const found = controls.get(index);
    return found === undefined || found.length === 0
      ? paragraph
      : { ...paragraph, pieces: piecesAround(paragraph.text, found) };
  });
  return { ...ground, paragraphs, places, controls, losesByMoving: losesByMoving() };
}
