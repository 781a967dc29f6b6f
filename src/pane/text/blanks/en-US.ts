import type { BlanksText } from "./zh-CN";

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");
const places = (count: number): string => (count === 1 ? "1 place" : `${count} places`);

export const blanksEnUS: BlanksText = {
  notInWord: "Open the pane in Word to fill in blanks.",
  reading: "Looking for blanks…",
  none: "No blanks in the document",
  noneAdvice: "Insert a passage with blanks, and what is to be filled in is listed here.",
  readFailed: {
    busy: "Word is busy; the blanks were not read. Close any open dialog in Word and try again in a moment.",
    readOnly: "The document cannot be read. Choose Enable Editing and try again.",
    unsupported: "This version of Word cannot list the blanks.",
    wrongPlace: "The blanks were not read. Click into the body text and try again.",
    gone: "The document has just changed; the blanks were not read. Try again.",
    tooLarge:
      "The document is too long for Word; the blanks were not read. Divide it and try again.",
    noAnswer: "Word did not answer; the blanks were not read. Try again in a moment.",
    unknown: "The blanks were not read, for an unknown reason. Try again.",
  },
  summary: (names, unfilled) =>
    unfilled === 0 ? `${names} blanks, all filled in` : `${names} blanks, ${unfilled} to fill in`,
  unfilled: (count) => `To fill in (${count})`,
  filled: (count) => `Filled in (${count})`,
  places,
  placesLeft: (count, empty) => `${places(count)}, ${empty} empty`,
  showNext: (name) => `Go to the next “${name}”`,
  nextEmpty: "Next blank",
  example: (example) => `e.g. ${example}`,
  offer: (value) => `Fill in “${value}”`,
  offerFor: (name, value) => `Fill in “${name}” with “${value}”`,
  fillOffered: (count) => `Fill in ${count} known`,
  byHeadings: "Count headings",
  mixed: (values) => `Not the same everywhere: ${quoted(values)}. Fill it in once to make it so.`,
  otherDate: (value) => `The document says “${value}”`,
  numberForm: (name) => `How “${name}” is written`,
  arabic: "3",
  arabicName: "Arabic digits",
  chinese: "三",
  chineseName: "Chinese numerals",
  settle: "Finalise",
  settleQuestion: (count) =>
    count === 1
      ? "Turn 1 filled blank into plain text?"
      : `Turn ${count} filled blanks into plain text?`,
  settleAdvice:
    "They are then no longer listed here; change them in the document. Only Undo in Word brings them back.",
  settleLeaves: (names) => `Blanks that are still empty stay: ${quoted(names)}.`,
  settleNothing: "No blank is filled in yet",
  cancel: "Cancel",
};
