import type { OwnText } from "./zh-CN";

const passages = (count: number): string => (count === 1 ? "1 passage" : `${count} passages`);

const others = (count: number): string => (count === 1 ? "1 other thing" : `${count} other things`);

export const ownEnUS: OwnText = {
  ownPassages: "My passages",
  reading: "Reading…",
  count: passages,
  nothing: "No passages of your own yet",
  nothingAdvice:
    "Select something well written in the document and choose “Save selection” to keep it at hand.",
  saveSelection: "Save selection",
  write: "New",
  tags: "Tags",
  tag: (name) => `Only “${name}”`,
  unfinished: "Unfinished",
  untitled: "(no title)",
  goOn: "Go on",
  goOnWith: (title) => `Go on with “${title}”`,
  drop: "Discard",
  dropDraft: (title) => `Discard the unfinished “${title}”`,
  edit: "Edit",
  moveUp: "Move up",
  moveDown: "Move down",
  remove: "Delete",

  troubles: {
    refused:
      "Nothing can be saved here: your passages are lost when the pane closes. Export them first.",
    full: "The browser’s storage is full. The last changes are lost when the pane closes: export them, free some space and try again.",
    wiped:
      "The browser has deleted what was saved; the pane still has it. Choose Save again, or export it.",
    newer:
      "Another pane is a newer version, so nothing can be saved here. Export first, then close and reopen the pane.",
    blocked: "Another pane is an older version and holds the storage. Close it and try again.",
    unknown:
      "Not saved, for an unknown reason; changes are lost when the pane closes. Try again, or export them first.",
  },
  smallTroubles: {
    refused:
      "Nothing can be saved here: favourites, formats, settings and what you filled in go when the pane closes. Export them first.",
    full: "The browser’s storage is full; some favourites, formats or settings are not saved. Export first, make room and try again.",
    wiped:
      "The browser has cleared saved favourites, formats and settings; the pane still has them. Save again, or export first.",
  },
  keepAgain: "Save again",
  damaged: (count) =>
    `${count} damaged ${count === 1 ? "record" : "records"} cannot be read. Set aside, not deleted.`,
  exportDamaged: "Export damaged records",

  newTitle: "New passage",
  editTitle: "Edit passage",
  title: "Title",
  titleAdvice: "If empty, the first words of the text",
  text: "Text",
  textAdvice: "Write a blank as {name}; Enter begins a new paragraph.",
  problems: {
    noText: "There is no text yet.",
    textTooLong: "A passage has 10,000 characters at most. Divide it.",
  },
  preview: "As inserted",
  offers: "What becomes a blank",
  offersAdvice: "What is ticked is filled in anew with each insertion.",
  offer: (name, value) => (value === "" ? name : `${name}: ${value}`),
  section: "Section",
  unknownSection: "(none yet)",
  genres: "Genres",
  tagsAdvice: "Separated by commas or spaces",
  guidance: "Guidance",
  guidanceAdvice: "When to use it, what to change first",
  save: "Save",
  leave: "Back",
  leaveAdvice: "Unsaved text is kept; finish it any time.",

  conflictTitle: "This passage was changed in two panes",
  conflictAdvice: "Keep one of them, or both.",
  mine: "From this pane",
  theirs: "From the other pane",
  keepMine: "Keep this pane’s",
  keepTheirs: "Keep the other’s",
  keepBoth: "Keep both",

  done: {
    saved: (title) => `“${title}” saved`,
    removed: (title) => `“${title}” deleted`,
    moved: (title) => `“${title}” moved`,
    imported: (_title, count, extras) =>
      extras === 0 ? `${passages(count)} saved` : `${passages(count)} and ${others(extras)} saved`,
  },
  doneUnkept: "Done, but not saved: it is in this pane only.",
  takenBack: {
    saved: (title) => `Undone: “${title}” is as it was`,
    removed: (title) => `Undone: “${title}” is back`,
    moved: (title) => `Undone: “${title}” is where it was`,
    imported: (_title, count, extras) =>
      extras === 0
        ? `Undone: import of ${passages(count)}`
        : `Undone: import of ${passages(count)} and ${others(extras)}`,
  },
  takeBackWork: (words) => `Undo: ${words}`,
  changedElsewhere:
    "Another pane has just changed this passage; nothing was done. Look, and try again.",
  nothingSelected:
    "The paragraph at the cursor is empty. Select the words in the document and try again.",
  selectionUnread:
    "The selection could not be read. Close any dialog that is open in Word and try again.",
  keptNow: "Saved.",
  exported: "Exported to the browser’s download folder.",

  exportTitle: "Export",
  exportAdvice:
    "Your passages with tags and order, formats, filled-in values, favourites, silenced rules and settings as one file, for another computer or a colleague.",
  export: "Export",
  fileName: "My passages",
  damagedFileName: "My passages (damaged)",
  importTitle: "Import",
  importAdvice:
    "Choose an exported file or a pack, or drop it here. You see it before anything is saved.",
  chooseFile: "Choose a file",
  packIsSpeech: "This is for exported files and packs. For speeches, use “Import speeches” above.",
  unreadFile: "The file could not be read. Check it and choose it again.",
  mergeTitle: (name) => `In “${name}”`,
  kinds: { new: "New", same: "Already there", conflict: "Already there, but different" },
  kindCount: (kind, count) => `${kind}: ${count}`,
  take: (title) => `Import “${title}”`,
  choiceFor: (title) => `Which “${title}” to keep`,
  choices: { both: "Keep both", mine: "Keep mine", theirs: "Take theirs" },
  mineText: "Mine",
  theirsText: "Imported",
  rejected: (count) =>
    `${count} ${count === 1 ? "entry" : "entries"} cannot be imported; the others are not affected:`,
  store: (count, extras) =>
    extras === 0 ? `Save ${passages(count)}` : `Save ${passages(count)} and ${others(extras)}`,
  extras: {
    title: "Besides passages",
    replaces: (name) => `${name} (replaces mine)`,
    format: (name) => `Format “${name}”`,
    values: (count) => `Filled-in values of ${count === 1 ? "1 blank" : `${count} blanks`}`,
    favourites: (count) => `Favourites: ${passages(count)}`,
    mutedRules: (count) => (count === 1 ? "1 silenced rule" : `${count} silenced rules`),
    pace: (theirs, mine) =>
      mine === null
        ? `${theirs} characters a minute`
        : `${theirs} characters a minute; mine is ${mine}`,
    language: (theirs) =>
      `Language of the pane: ${{ office: "same as Office", "zh-CN": "中文", "en-US": "English" }[theirs]}`,
    insertsTracked: (isOn) => (isOn ? "Write as tracked changes" : "Do not track changes"),
  },
  cancel: "Cancel",
};
