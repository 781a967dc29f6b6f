import type { Finding, FindingPlace, Fix, Rule, RuleFinding, Severity } from "./rule";

const NO_FIXES: readonly Fix[] = [];

/** One class for the thousands of findings of a long speech, so that they are small and quick to compare. */
class StampedFinding implements Finding {
  declare readonly rule: string;
  declare readonly severity: Severity;
  declare readonly at: FindingPlace;
  declare readonly evidence: string;
  declare subject?: string;
  declare related?: readonly FindingPlace[];
  declare layer?: NonNullable<Finding["layer"]>;
  declare pack?: NonNullable<Finding["pack"]>;
  declare private messageSource: RuleFinding["message"];
  declare private fixSource: NonNullable<RuleFinding["fixes"]>;

  constructor(
    rule: Rule,
    { severity, message, evidence, subject, layer, pack }: Omit<RuleFinding, "at" | "fixes">,
    at: FindingPlace,
    fixes: RuleFinding["fixes"],
  ) {
    this.rule = rule.id;
    this.severity = severity ?? rule.severity;
    this.at = at;
    this.messageSource = message;
    this.evidence = evidence;
    this.fixSource = fixes ?? NO_FIXES;
    if (subject !== undefined) this.subject = subject;
    if (layer !== undefined) this.layer = layer;
    if (pack !== undefined) this.pack = pack;
  }

  /** Made when first looked at, as the fixes are. */
  get message(): Finding["message"] {
    if (typeof this.messageSource === "function") this.messageSource = this.messageSource();
    return this.messageSource;
  }

  get fixes(): readonly Fix[] {
    if (typeof this.fixSource === "function") this.fixSource = this.fixSource();
    return this.fixSource;
  }
}

/** The finding as reports show it: with its rule, its severity and fixes that are made when looked at. */
export function stamped(rule: Rule, finding: RuleFinding): Finding {
  const one = new StampedFinding(rule, finding, finding.at, finding.fixes);
  if (finding.related !== undefined) one.related = finding.related;
  return one;
}

/** What a rule says of one text, at its place in the document. */
export function stampedAt(
  rule: Rule,
  finding: Omit<RuleFinding, "at" | "fixes">,
  at: FindingPlace,
  fixes: RuleFinding["fixes"],
): Finding {
  return new StampedFinding(rule, finding, at, fixes);
}
