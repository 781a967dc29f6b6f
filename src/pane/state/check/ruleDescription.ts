import { rules } from "../../../checker/rules";
import { said, type Said } from "../../../speech/said";

const RULES = new Map(rules.map(({ id, title, why }) => [id, { title, why }]));

/** What a rule looks for, and why it matters to the listeners. */
export function ruleDescribed(id: string): { readonly title: Said; readonly why: Said } {
  return RULES.get(id) ?? { title: said(id, id), why: said("", "") };
}
