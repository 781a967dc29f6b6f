import type { OutlineText } from "./zh-CN";

const sections = (count: number): string => (count === 1 ? "1 section" : `${count} sections`);

export const outlineEnUS: OutlineText = {
  genre: "Genre",
  outline: "Outline",
  ofUnit: (title) => `${title} (organisation)`,
  fromPack: (name) => `Organisation standard: ${name}`,
  format: "Format",
  followDocument: "As in the document",
  formatSettings: "Settings",
  items: "Sections of the outline",
  keys: "Drag the handle on the left, or press up and down on it, to change the order. Its subsections move with it.",
  required: "Required",
  choice: (section) => `What to write for “${section}”`,
  scaffold: "Heading and guidance",
  scaffoldOnly: "Guidance",
  leaveOut: "Leave this section out",
  passage: (title) => `Passage: “${title}”`,
  handle: (section) => `Move “${section}”`,
  moved: (section, position, count) => `“${section}” is now ${position} of ${count}`,
  cannotMove: (section) => `“${section}” cannot go further`,
  preview: (section) => `Show what “${section}” says`,
  guidance: (words) => `Guidance: “${words}”`,
  resetOrder: "Restore the order",
  apply: "Apply to the document",
  reading: "Looking at what the document has…",
  notInWord: "Open the pane in Word to apply an outline. You can choose it here meanwhile.",
  failed: {
    busy: "Word is busy; nothing was applied. Close any open dialog in Word and try again in a moment.",
    readOnly:
      "The document is read-only; nothing was applied. Choose Enable Editing or save a copy, then try again.",
    unsupported: "This version of Word cannot do that; nothing was applied.",
    wrongPlace:
      "The cursor is outside the body text; nothing was applied. Click into the text and try again.",
    gone: "The document has just changed; nothing was applied. Try again.",
    tooLarge: "The document is too long for Word; nothing was applied. Divide it and try again.",
    noAnswer:
      "Word did not answer, so the outline may or may not be in. Look at the document; if it is not, try again.",
    unknown: "Nothing was applied, for an unknown reason. Try again.",
  },

  listTitle: "What will happen to the document",
  readAgain: "The document has just been edited. This is the list for its text as it is now.",
  summary: (present, added, elsewhere) =>
    [
      `${sections(present)} there`,
      `${sections(added)} new`,
      ...(elsewhere === 0 ? [] : [`${sections(elsewhere)} in another order`]),
    ].join(", ") + ". Not a word of yours is changed.",
  summaryWithMoves: (present, added, moved) =>
    `${sections(present)} there, ${sections(added)} new, ${sections(moved)} moved. No other word is changed.`,
  nothingToAdd: "The document has every section of the outline; there is nothing to add.",
  present: "Present",
  added: "New",
  elsewhere: "Other order",
  leftOut: "Left out",
  evidence: (section, words) => `Show this sentence for “${section}” in the document: ${words}`,
  showEvidence: (section) => `Show this sentence for “${section}” in the document`,
  move: (where) => `Move it: ${where}`,
  cannotBeMoved: "It shares its paragraph with other text and cannot be moved.",
  notes: "Please look at",
  confirm: "Apply",
  back: "Back",
};
