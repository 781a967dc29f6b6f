import type { Passage } from "../../../library/passage";
import type { SpeechPlace } from "../draft/draftState";
import { fittingPassages } from "./gapInsertion";

/** A short list: whoever wants more finds it in the sections below. */
const LIMIT = 6;

export interface FittingPassages {
  /** Ids of the sections they belong to. */
  readonly sections: readonly string[];
  readonly passages: readonly Passage[];
}

/** The passages that fit where the caret stands, from each section as many; null where there are none. */
export function fittingPassagesAt(
  passages: readonly Passage[],
  { sections, genre }: SpeechPlace,
): FittingPassages | null {
  const found = sections
    .map((section) => ({ section, fitting: fittingPassages(passages, section, genre) }))
    .filter(({ fitting }) => fitting.length > 0);
  if (found.length === 0) return null;
  const share = Math.max(1, Math.floor(LIMIT / found.length));
  return {
    sections: found.map(({ section }) => section),
    passages: found.flatMap(({ fitting }) => fitting.slice(0, share)).slice(0, LIMIT),
  };
}
