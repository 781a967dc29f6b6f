import type { RuleFinding } from "./rule";

/** Makes one finding of each thing. */
export interface FindingKeeper<Thing, Ground> {
  (
    things: readonly Thing[],
    groundOf: (thing: Thing) => Ground,
    findingOf: (thing: Thing, ground: Ground) => RuleFinding,
  ): readonly RuleFinding[];
}

/**
 * Remembers what was said of things that stay the same objects while nothing about them changes: it is said
 * again as long as the ground it rests on is the same too. Fixes must not hold the analysis.
 */
export function keptFindings<Thing, Ground>(): FindingKeeper<Thing, Ground> {
  let known = new Map<Thing, { readonly ground: Ground; readonly finding: RuleFinding }>();
  return (things, groundOf, findingOf) => {
    const now: typeof known = new Map();
    const findings: RuleFinding[] = [];
    for (const thing of things) {
      const ground = groundOf(thing);
      const last = known.get(thing);
      const one = last?.ground === ground ? last : { ground, finding: findingOf(thing, ground) };
      now.set(thing, one);
      findings.push(one.finding);
    }
    known = now;
    return findings;
  };
}
