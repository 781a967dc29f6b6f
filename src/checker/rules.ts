import type { Rule } from "./rule";
import { balance } from "./rules/balance";
import { brokenLine } from "./rules/brokenLine";
import { dateConflict } from "./rules/dateConflict";
import { datedReference } from "./rules/datedReference";
import { doubledAtBreak } from "./rules/doubledAtBreak";
import { format } from "./rules/format";
import { halfWidthMark } from "./rules/halfWidthMark";
import { headingForm } from "./rules/headingForm";
import { legalFigure } from "./rules/legalFigure";
import { longSentence } from "./rules/longSentence";
import { missingNumber } from "./rules/missingNumber";
import { missingSection } from "./rules/missingSection";
import { missingWord } from "./rules/missingWord";
import { nearDuplicate } from "./rules/nearDuplicate";
import { numberingStyle } from "./rules/numberingStyle";
import { ordinalSequence } from "./rules/ordinalSequence";
import { organisationConflict } from "./rules/organisationConflict";
import { promiseCount } from "./rules/promiseCount";
import { quotationCheck } from "./rules/quotationCheck";
import { repeatedWord } from "./rules/repeatedWord";
import { salutationForm } from "./rules/salutationForm";
import { sectionOrder } from "./rules/sectionOrder";
import { speakingTime } from "./rules/speakingTime";
import { truncatedStart } from "./rules/truncatedStart";
import { unfilledBlank } from "./rules/unfilledBlank";
import { unpairedMark } from "./rules/unpairedMark";
import { webResidue } from "./rules/webResidue";
import { wrongCharacter } from "./rules/wrongCharacter";

/** Every rule, in the order in which findings of one severity at one place are shown. */
export const rules: readonly Rule[] = [
  missingSection,
  promiseCount,
  ordinalSequence,
  webResidue,
  brokenLine,
  doubledAtBreak,
  truncatedStart,
  nearDuplicate,
  sectionOrder,
  headingForm,
  numberingStyle,
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
  balance,
  speakingTime,
  format,
];
