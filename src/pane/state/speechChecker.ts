import { rules } from "../../checker/rules";
import { isResidue } from "../../checker/rules/webResidue";
import { createChecker, type Checker } from "../../checker/runChecker";
import { genres } from "../../library/genres";

/** The checker with every rule and the library's genres; it remembers what it has read. */
export function createSpeechChecker(): Checker {
  return createChecker({ rules, profiles: genres, isResidue });
}
