import type { CheckText } from "./zh-CN";

const counted = (count: number): string => count.toLocaleString("en-US");
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const places = (count: number): string => (count === 1 ? "1 place" : `${count} places`);

export const checkEnUS: CheckText = {
  check: "Check",
  checking: "Checking…",
  checkingShare: (percent) => `Checking a long speech, ${String(percent)}% done`,
  notInWord: "Open the pane in Word to check a document.",
  nothingChecked: "Choose Check to see what the speech lacks and what to correct.",
  emptyDocument:
    "The document is still empty. Apply an outline or pick a few passages, then check.",
  summary: (errors, warnings, hints) =>
    `Errors: ${errors}, warnings: ${warnings}, suggestions: ${hints}`,
  nothingFound: "Nothing to correct.",
  outdated: "The document has been edited; this is the last check.",
  checkFailed: {
    busy: "Word is busy; nothing was checked. Close any open dialog in Word and try again in a moment.",
    readOnly: "The document cannot be read. Choose Enable Editing and try again.",
    unsupported: "This version of Word cannot do that; nothing was checked.",
    wrongPlace:
      "The cursor is not in the body text; nothing was checked. Click into it and try again.",
    gone: "The document changed meanwhile; the check did not finish. Try again.",
    tooLarge: "The document is too long for Word; nothing was checked. Divide it and try again.",
    noAnswer: "Word did not answer; nothing was checked. Try again in a moment.",
    unknown: "Nothing was checked, for an unknown reason. Try again.",
    notLoaded: "The checker could not be loaded. Check the network and try again.",
  },
  crashed: (rules) => `Not checked: ${rules.join(", ")}. The other results stand.`,
  underlines: "Underline findings (not saved)",
  onlySelected: (count) =>
    count === 1 ? "Only the selected paragraph" : `Only the ${count} selected paragraphs`,
  wholeSpeech: "Show all",
  copyReport: "Copy the report",

  genre: "Genre",
  detectGenre: "Detect",
  genreDetected: (name) => `Auto: ${name}`,
  genreConfidence: (confidence) => `Genre detected, ${percent(confidence)} sure`,
  genreGiven: "Genre chosen by you, saved with the document",

  strip: "The speech at a glance",
  stripHint: "Choose a part to go to it in the document.",
  part: (name, words, characters, share) =>
    `${name} “${words}”, about ${counted(characters)} characters, ${percent(share)}`,
  gap: (name) => `“${name}” is missing here`,
  length: (characters, minutes) => `About ${counted(characters)} characters, ${minutes} min`,
  characters: (characters) => `About ${counted(characters)} characters`,
  pace: "Pace",
  paceOption: (pace) => `${pace} per minute`,

  fromPack: (name) => `Organisation standard: ${name}`,
  required: "Required sections",
  requiredCount: (present, all) => `${present} of ${all}`,
  states: {
    present: "present",
    thin: "thin",
    missing: "missing",
    outOfOrder: "out of order",
    named: "chosen by you",
    unneeded: "not needed",
  },
  showSection: (name) => `Go to “${name}”`,
  addSection: (name) => `Add “${name}”`,
  add: "Add",
  restore: "Restore",
  restoreSection: (name) => `Check for “${name}” again`,

  severities: { error: "Errors", warning: "Warnings", hint: "Suggestions" },
  places,
  fixAllAdvice: (count) =>
    count === 1 ? "1 has a certain fix." : `${count} have a certain fix; apply them at once.`,
  fixAll: "Fix all",
  moreOfKind: (count) => `${count} more`,
  fewerOfKind: "Show fewer",
  show: "Show",
  why: "Why",
  changeBefore: "Before: ",
  changeAfter: "After: ",
  paragraphEnd: " (new paragraph) ",
  cannotFix: "The text has been edited since. Check again.",
  moreActions: "More actions",
  ignoreOnce: "Ignore once",
  muteHere: (title) => `Don’t check in this document: ${title}`,
  muteAlways: (title) => `Never check: ${title}`,
  thisIsIt: "It is there; let me choose…",
  notNeeded: "Not needed in this speech",
  whichParagraph: (name) => `Which paragraph is “${name}”?`,
  paragraphChoice: (number, words) => `Paragraph ${number}: “${words}”`,
  nameSection: "This paragraph",
  cancel: "Cancel",
  passages: "Choose a passage",
  insert: "Insert",
  insertPassage: (title) => `Insert “${title}”`,
  isDated: "Dated",
  morePassages: "More in Passages",
  silenced: (count) => `${places(count)} ignored or silenced.`,
  showAll: "Show all again",

  reportTitle: "Speech check report",
  reportGenre: (name) => `Genre: ${name}`,
  reportSection: (name, state, evidence) =>
    evidence === "" ? `${name}: ${state}` : `${name}: ${state}, “${evidence}”`,
  reportParagraph: (number) => `paragraph ${number}`,
  reportGap: (number) => (number === 0 ? "at the beginning" : `after paragraph ${number}`),
  reportSpeech: "whole speech",
  reportFinding: (number, place, message) => `${number}. ${place}: ${message}`,
};
