import type { CollectingRule, ParagraphRule } from "./rule";

type TextRule = ParagraphRule | CollectingRule;

/** More rules with triggers than a 32-bit mask has bits share none; the rest run on every text. */
const MOST_BITS = 31;
/** Mask of a rule that runs on every text. */
export const ALWAYS = 0;

export interface TriggerTable {
  /** By the rule's place in the list: the bits of which one must be found. */
  readonly masks: Int32Array;
  /** The bits of the rules that have a trigger in the text, found in one pass. */
  readonly triggersIn: (text: string) => number;
}

export function triggerTable(rules: readonly TextRule[]): TriggerTable {
  const bitsOf = new Int32Array(0x10000);
  const masks = new Int32Array(rules.length).fill(ALWAYS);
  let bits = 0;
  rules.forEach(({ triggers }, rule) => {
    if (triggers === undefined || bits === MOST_BITS) return;
    const bit = 1 << bits++;
    masks[rule] = bit;
    for (let i = 0; i < triggers.length; i++) {
      const code = triggers.charCodeAt(i);
      bitsOf[code] = (bitsOf[code] ?? 0) | bit;
    }
  });
  const triggersIn = (text: string): number => {
    let found = 0;
    for (let i = 0; i < text.length; i++) found |= bitsOf[text.charCodeAt(i)] ?? 0;
    return found;
  };
  return { masks, triggersIn };
}
