import { MOST_FINDINGS } from "./mostFindings";
import { isCollecting, type CollectingRule, type ParagraphRule, type TextFinding } from "./rule";
import { ALWAYS, triggerTable } from "./triggerTable";

/** Everything the rules say of one paragraph's text alone. */
export interface TextVerdict {
  readonly findings: readonly { readonly rule: ParagraphRule; readonly finding: TextFinding }[];
  /** What the collecting rules collect; rules with nothing to collect are not there. */
  readonly facts: readonly { readonly rule: CollectingRule; readonly fact: unknown }[];
  readonly crashes: readonly { readonly rule: string; readonly error: unknown }[];
}

const NOTHING: readonly never[] = [];

/** A list that begins with its first member takes as much room as that; an empty one takes room for many. */
function withOne<Member>(list: Member[] | undefined, one: Member): Member[] {
  if (list === undefined) return [one];
  list.push(one);
  return list;
}

/** Runs the rules that need no more than a text. `isResidue` leaves it to the rule for residue. */
export function textJudge(
  rules: readonly (ParagraphRule | CollectingRule)[],
): (text: string, isResidue: boolean) => TextVerdict {
  const { masks, triggersIn } = triggerTable(rules);
  return (text, isResidue) => {
    const found = triggersIn(text);
    let findings: TextVerdict["findings"][number][] | undefined;
    let facts: TextVerdict["facts"][number][] | undefined;
    let crashes: TextVerdict["crashes"][number][] | undefined;
    for (let index = 0; index < rules.length; index++) {
      const rule = rules[index];
      const mask = masks[index] ?? ALWAYS;
      if (rule === undefined || (mask !== ALWAYS && (mask & found) === 0)) continue;
      if (isResidue && (isCollecting(rule) || rule.readsResidue !== true)) continue;
      try {
        if (isCollecting(rule)) {
          const fact = rule.collect(text);
          if (fact !== null) facts = withOne(facts, { rule, fact });
        } else {
          const said = rule.check(text);
          const count = Math.min(said.length, MOST_FINDINGS);
          for (let i = 0; i < count; i++) {
            const finding = said[i];
            if (finding !== undefined) findings = withOne(findings, { rule, finding });
          }
        }
      } catch (error) {
        crashes = withOne(crashes, { rule: rule.id, error });
      }
    }
    return { findings: findings ?? NOTHING, facts: facts ?? NOTHING, crashes: crashes ?? NOTHING };
  };
}
