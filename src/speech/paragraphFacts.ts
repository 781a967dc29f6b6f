import { DIGIT, HAN, classAt } from "./characterClass";
import { ordinalMarkersOf, type OrdinalMarker } from "./ordinalMarker";
import { promiseWordsOf, type PromiseWords } from "./promiseWords";

/** What the text of a paragraph tells by itself, without its place in the speech. */
export interface ParagraphFacts {
  /** Han characters and digits: what is spoken. */
  readonly spoken: number;
  readonly markers: readonly OrdinalMarker[];
  readonly promiseWords: readonly PromiseWords[];
}

export function paragraphFactsOf(text: string): ParagraphFacts {
  let spoken = 0;
  for (let at = 0; at < text.length; at++) if ((classAt(text, at) & (HAN | DIGIT)) !== 0) spoken++;
  return { spoken, markers: ordinalMarkersOf(text), promiseWords: promiseWordsOf(text) };
}
