import type { ImportText } from "./zh-CN";

const passages = (count: number): string => (count === 1 ? "1 passage" : `${count} passages`);
const places = (count: number): string => (count === 1 ? "1 place" : `${count} places`);

export const importEnUS: ImportText = {
  title: "Import speeches",
  back: "My passages",
  advice:
    "Drop speeches here or choose files. They are cut into passages by section; only what you have looked at and ticked is saved.",
  kinds:
    "Several .docx, .txt and .md files at once. They are read on this machine and not uploaded.",
  choose: "Choose files",
  chooseMore: "Add files",
  drop: "Let go to read these files",
  reading: (done, count, name) => `Reading ${done} of ${count}: ${name}`,
  cancel: "Stop",
  files: "Files that were not read",
  unread: {
    oldWord: "is an old .doc file. Save it as .docx in Word or WPS, then import it.",
    encrypted: "has a password. Remove it in Word, then import the file.",
    damaged: "cannot be opened: it is damaged or was not downloaded whole. Try another copy.",
    otherFormat: "is of another format. Open it in Word, save it as .docx, then import it.",
    tooLarge: "has too much text for a speech. Split it into several files, then import them.",
    unknownEncoding: "has an unknown encoding. Save it as UTF-8 or .docx, then import it.",
    noText: "has no text: it is empty, or all of it is pictures.",
    failed: "was not read, for an unknown reason. Try again, or save it as .docx.",
  },
  stopped: (count) =>
    count === 1 ? "Stopped; 1 file was not read." : `Stopped; ${count} files were not read.`,
  nothingRead: "Nothing to import",
  summary: (files, count, chosen) =>
    `${files === 1 ? "1 file" : `${files} files`} read, ${passages(count)} found, ${chosen} ticked`,
  summaryNote: "New passages with substance are ticked; formalities and those you have are not.",
  onlyNew: "Show only new passages",
  choice: "Choice",
  chooseAll: "All",
  chooseNone: "None",
  mend: (count) => `Fix ${places(count)}`,
  mendAdvice: "Fix the certain mistakes in the passages that are ticked",
  store: (count) => `Save ${passages(count)}`,
  storing: "Saving…",
  discard: "Discard",
  discardQuestion: (count) => `Discard this import with ${passages(count)} ticked?`,
  discardAdvice: "The files stay as they are; you can import them again.",
  keep: "Keep reviewing",

  speech: (count, chosen) => `${passages(count)}, ${chosen} ticked`,
  genre: "Genre",
  genreOf: (name) => `Genre of “${name}”`,
  strip: "Sections of this speech",
  stripHint: "Dashed parts are not ticked. Choose one to see it.",
  part: (section, title, isChosen) => `${section}: ${title}${isChosen ? "" : " (not ticked)"}`,
  leftOut: (count) =>
    count === 1 ? "1 leftover of a web page left out" : `${count} leftovers of a web page left out`,

  chosen: (title) => `Save “${title}”`,
  passageTitle: "Title",
  section: "Section",
  blankCount: (count) => (count === 1 ? "1 blank" : `${count} blanks`),
  damageCount: (count) => `${places(count)} to look at`,
  isKnown: "Known",
  unworthy: { formality: "Formality", tooShort: "Too short" },
  twin: (title) => `You have this passage already: “${title}”`,
  showTwin: (title) => `Show “${title}” among the passages`,
  twinHere: (title) => `The same as “${title}” in this import`,
  show: "Show",
  showTwinInImport: (title) => `Show “${title}”`,
  joined: (count) =>
    count === 1 ? "1 broken line was joined." : `${count} broken lines were joined.`,
  blanksHint: "Select a shaded word to make it a blank, or to have the word back.",
  makeBlank: (value, name) => `Make “${value}” the blank “${name}”`,
  blankOf: (name, value) => `Blank “${name}” for “${value}”; select to have the words back`,
  damages: "To look at",
  fixed: (label) => `Done: ${label}`,

  stored: (count) => `${passages(count)} saved`,
  storedAdvice: "Find them in their sections under Passages, marked as yours.",
  takeBack: "Undo import",
  takingBack: "Undoing…",
  showOwn: "Show passages",
  importMore: "Import more",
  changed:
    "A passage was changed in another pane; nothing was undone. Delete it under My passages.",
  continueImport: (count) => `Go on importing (${count} to save)`,
};
