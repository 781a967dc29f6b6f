import { isResidue } from "../../../checker/rules/webResidue";
import { NO_MATERIAL, type Material } from "../../../library/packs/material";
import { outlinesWith } from "../../../library/packs/materialOutlines";
import type { Outline, OutlineItem } from "../../../library/outlines/outline";
import type { OutlineChoice, OutlineLine } from "../../../library/outlines/outlineLine";
import { outlineMerge } from "../../../library/outlines/outlineMerge";
import { outlinePlan, type OutlinePlan } from "../../../library/outlines/outlinePlan";
import { outlines } from "../../../library/outlines/outlines";
import type { Passage } from "../../../library/passage";
import { analysisOf, type SpeechAnalysis } from "../../../speech/analysis";
import type { GenreId } from "../../../speech/genre/genreProfile";
import type { SpeechDocument } from "../../../speech/paragraph";
import { genresIn } from "../genresIn";
import type { OutlineState, SectionChoice } from "./outlineState";
import type { KnownValues } from "../passages/passageContent";

/** The unit's outlines of a genre first, then the standard ones, the model speeches as they are built behind them. */
export function outlinesOf(genre: GenreId, material: Material = NO_MATERIAL): readonly Outline[] {
  const all = outlinesWith(outlines, material, genresIn(material));
  const ofGenre = all.filter((outline) => outline.genre === genre);
  const isSource = ({ id }: Outline): boolean => id.startsWith("source-");
  return [...ofGenre.filter((one) => !isSource(one)), ...ofGenre.filter(isSource)];
}

/** An item of the outline with its index there, which its choice goes by. */
export interface DraftItem extends OutlineItem {
  readonly index: number;
}

/** The chosen outline, its items in the person's order. */
export interface OutlineDraft {
  readonly outline: Outline;
  readonly items: readonly DraftItem[];
}

export function outlineDraftOf(
  { genre, outline: id, order }: Pick<OutlineState, "genre" | "outline" | "order">,
  material?: Material,
): OutlineDraft {
  const ofGenre = outlinesOf(genre, material);
  const outline = ofGenre.find((one) => one.id === id) ?? ofGenre[0];
  if (outline === undefined) throw new RangeError(`no outline for ${genre}`);
  const items = outline.items.map((item, index) => ({ ...item, index }));
  const ordered = order?.flatMap((index) => items[index] ?? []) ?? items;
  return { outline: { ...outline, items: ordered }, items: ordered };
}

const SCAFFOLD = { kind: "scaffold" } as const;

export function choiceOf({ choices }: Pick<OutlineState, "choices">, item: number): SectionChoice {
  return choices[item] ?? SCAFFOLD;
}

/** What will happen to a document, section by section. */
export interface OutlineProspect {
  readonly lines: readonly OutlineLine[];
  readonly plan: OutlinePlan;
}

export function isBlankDocument({ paragraphs }: SpeechDocument): boolean {
  return paragraphs.every(({ text }) => text.trim() === "");
}

function outlineAnalysisOf(
  document: SpeechDocument,
  genre: GenreId,
  material: Material = NO_MATERIAL,
): SpeechAnalysis {
  return analysisOf(document, { profiles: genresIn(material), genre, isResidue });
}

/**
 * Lays the outline over a document; `state.moves` names what was ticked in its list, `known` what is
 * written into the blanks of the passages that were chosen.
 */
export function outlineProspectOf(
  document: SpeechDocument,
  state: OutlineState,
  passages: readonly Passage[],
  material?: Material,
  known?: KnownValues,
): OutlineProspect {
  const { outline, items } = outlineDraftOf(state, material);
  const analysis = outlineAnalysisOf(document, outline.genre, material);
  const chosen = items.map(({ index }): OutlineChoice => {
    const choice = choiceOf(state, index);
    if (choice.kind !== "passage") return choice;
    const passage = passages.find(({ id }) => id === choice.passage);
    return passage === undefined ? SCAFFOLD : { kind: "passage", passage };
  });
  const lines = outlineMerge(analysis, outline, passages, chosen);
  const choices = lines.map((line, place): OutlineChoice | undefined => {
    if (line.status !== "elsewhere") return chosen[place];
    const isMoved = state.moves.includes(items[place]?.index ?? place);
    return isMoved ? { kind: "move" } : { kind: "leaveOut" };
  });
  const valueOf = (name: string): string | null => known?.get(name) ?? null;
  return { lines, plan: outlinePlan(analysis, lines, choices, valueOf) };
}
