import type { CollectingRule, ParagraphRule } from "./rule";

type TextRule = ParagraphRule | CollectingRule;

/** More rules with triggers than a 32-bit mask has bits share none; the rest run on every text. */
const MOST_BITS = 31;

/**
 * Tells in one pass over a text which rules have a trigger in it. Returns a test by the rule's place in the
 * list.
 */
export function triggerTable(
  rules: readonly TextRule[],
): (text: string) => (rule: number) => boolean {
  const masks = new Int32Array(0x10000);
  const bits = new Map<number, number>();
  rules.forEach(({ triggers }, rule) => {
    if (triggers === undefined || bits.size === MOST_BITS) return;
    const bit = 1 << bits.size;
    bits.set(rule, bit);
    for (let i = 0; i < triggers.length; i++) {
      const code = triggers.charCodeAt(i);
      masks[code] = (masks[code] ?? 0) | bit;
    }
  });
  return (text) => {
    let found = 0;
    for (let i = 0; i < text.length; i++) found |= masks[text.charCodeAt(i)] ?? 0;
    return (rule) => (found & (bits.get(rule) ?? -1)) !== 0 || !bits.has(rule);
  };
}
