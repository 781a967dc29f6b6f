import { rulesWith } from "../../../checker/packWords";
import { rules } from "../../../checker/rules";
import { isResidue } from "../../../checker/rules/webResidue";
import { createChecker, type Checker } from "../../../checker/runChecker";
import { NO_MATERIAL, type Material } from "../../../library/packs/material";
import { dayOf, wordsOn } from "../../../library/packs/materialWords";
import { genresIn } from "../genresIn";

/** The checker with every rule, and the unit's words and genres; it remembers what it has read. */
export function createSpeechChecker(material: Material = NO_MATERIAL): Checker {
  const words = wordsOn(dayOf(new Date()), material);
  return createChecker({
    rules: rulesWith(rules, words),
    profiles: genresIn(material),
    isResidue,
  });
}
