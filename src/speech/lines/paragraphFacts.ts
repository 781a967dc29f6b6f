import { ordinalMarkersOf, type OrdinalMarker } from "../numbering/ordinalMarker";
import { spokenIn } from "../text/characterClass";
import { promiseWordsOf, type PromiseWords } from "../sections/promiseWords";

/** What the text of a paragraph tells by itself, without its place in the speech. */
export interface ParagraphFacts {
  /** Han characters and digits: what is spoken. */
  readonly spoken: number;
  readonly markers: readonly OrdinalMarker[];
  readonly promiseWords: readonly PromiseWords[];
  /** Which cues of sections were looked for in the text, and found, as bits; a memory, no part of the value. */
  readonly cues: { asked: number; found: number };
}

export function paragraphFactsOf(text: string): ParagraphFacts {
  return {
    spoken: spokenIn(text, 0, text.length),
    markers: ordinalMarkersOf(text),
    promiseWords: promiseWordsOf(text),
    cues: { asked: 0, found: 0 },
  };
}

/** Residue says nothing. A new object each time: what is remembered of a text hangs on its facts. */
export function factsOfResidue(): ParagraphFacts {
  return { spoken: 0, markers: [], promiseWords: [], cues: { asked: 0, found: 0 } };
}
