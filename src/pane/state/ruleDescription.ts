import { rules } from "../../checker/rules";

const RULES = new Map(rules.map(({ id, title, why }) => [id, { title, why }]));

/** What a rule looks for, and why it matters to the listeners. */
export function ruleDescribed(id: string): { readonly title: string; readonly why: string } {
  return RULES.get(id) ?? { title: id, why: "" };
}
