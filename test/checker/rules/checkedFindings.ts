import { isResidue } from "../../../src/checker/rules/webResidue";
import type { Finding, Rule } from "../../../src/checker/rule";
import { runChecker } from "../../../src/checker/runChecker";
import { genres } from "../../../src/library/genres";
import { documentOfLines } from "../../../src/speech/paragraph";

/** What rules say of a text; a line break separates paragraphs. */
export function checkedFindings(text: string, rules: readonly Rule[]): readonly Finding[] {
  const document = documentOfLines(text.split("\n"));
  return runChecker(document, { rules, profiles: genres, isResidue }).findings;
}
