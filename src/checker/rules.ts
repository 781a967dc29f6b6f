import type { Rule } from "./rule";
import { dateConflict } from "./rules/dateConflict";
import { datedReference } from "./rules/datedReference";
import { format } from "./rules/format";
import { halfWidthMark } from "./rules/halfWidthMark";
import { legalFigure } from "./rules/legalFigure";
import { longSentence } from "./rules/longSentence";
import { missingNumber } from "./rules/missingNumber";
import { missingWord } from "./rules/missingWord";
import { organisationConflict } from "./rules/organisationConflict";
import { quotationCheck } from "./rules/quotationCheck";
import { repeatedWord } from "./rules/repeatedWord";
import { salutationForm } from "./rules/salutationForm";
import { unfilledBlank } from "./rules/unfilledBlank";
import { unpairedMark } from "./rules/unpairedMark";
import { webResidue } from "./rules/webResidue";
import { wrongCharacter } from "./rules/wrongCharacter";

/** Every rule, in the order in which findings of one severity at one place are shown. */
export const rules: readonly Rule[] = [
  webResidue,
  missingNumber,
  missingWord,
  unfilledBlank,
  unpairedMark,
  halfWidthMark,
  repeatedWord,
  wrongCharacter,
  datedReference,
  legalFigure,
  quotationCheck,
  organisationConflict,
  dateConflict,
  salutationForm,
  longSentence,
  format,
];
