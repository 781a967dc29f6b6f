import type { Finding, Fix, Rule, RuleFinding } from "./rule";

export const NO_FIXES: readonly Fix[] = [];

/** The finding as reports show it: with its rule, its severity and fixes that are made when looked at. */
export function stamped(rule: Rule, finding: RuleFinding): Finding {
  const { at, message, evidence, subject, related, layer, pack, fixes = NO_FIXES } = finding;
  let made: readonly Fix[] | undefined;
  return {
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    at,
    message,
    evidence,
    get fixes() {
      return (made ??= typeof fixes === "function" ? fixes() : fixes);
    },
    ...(subject === undefined ? undefined : { subject }),
    ...(related === undefined ? undefined : { related }),
    ...(layer === undefined ? undefined : { layer }),
    ...(pack === undefined ? undefined : { pack }),
  };
}
