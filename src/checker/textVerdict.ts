import { isCollecting, type CollectingRule, type ParagraphRule, type TextFinding } from "./rule";
import { triggerTable } from "./triggerTable";

/** Everything the rules say of one paragraph's text alone. */
export interface TextVerdict {
  readonly findings: readonly { readonly rule: ParagraphRule; readonly finding: TextFinding }[];
  /** By collecting rule; rules with nothing to collect are not there. */
  readonly facts: ReadonlyMap<CollectingRule, unknown>;
  readonly crashes: readonly { readonly rule: string; readonly error: unknown }[];
}

const NOTHING: ReadonlyMap<CollectingRule, unknown> = new Map();

/** Runs the rules that need no more than a text. `isResidue` leaves it to the rule for residue. */
export function textJudge(
  rules: readonly (ParagraphRule | CollectingRule)[],
): (text: string, isResidue: boolean) => TextVerdict {
  const triggersIn = triggerTable(rules);
  return (text, isResidue) => {
    const mayRun = triggersIn(text);
    const findings: TextVerdict["findings"][number][] = [];
    const crashes: TextVerdict["crashes"][number][] = [];
    let facts: Map<CollectingRule, unknown> | undefined;
    rules.forEach((rule, index) => {
      if (!mayRun(index) || (isResidue && (isCollecting(rule) || rule.readsResidue !== true)))
        return;
      try {
        if (isCollecting(rule)) {
          const fact = rule.collect(text);
          if (fact !== null) (facts ??= new Map<CollectingRule, unknown>()).set(rule, fact);
        } else {
          for (const finding of rule.check(text)) findings.push({ rule, finding });
        }
      } catch (error) {
        crashes.push({ rule: rule.id, error });
      }
    });
    return { findings, facts: facts ?? NOTHING, crashes };
  };
}
