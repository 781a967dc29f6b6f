import type { PaneText } from "./zh-CN";

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

const passages = (count: number): string => (count === 1 ? "1 passage" : `${count} passages`);

export const enUS: PaneText = {
  appName: "Union Speech Helper",
  views: "Views",
  viewNames: {
    draft: "Draft",
    passages: "Passages",
    check: "Check",
    outline: "Outline",
    blanks: "Blanks",
    format: "Format",
    own: "Mine",
  },
  viewLoading: "Opening…",
  viewFailed: "It could not be opened. Check the network and try again.",
  close: "Close",
  cancel: "Cancel",
  retry: "Try again",

  search: "Search passages",
  searchPlaceholder: "Search passages, e.g. “主力军”",
  clearSearch: "Clear search",
  genre: "Genre",
  allGenres: "All genres",
  section: "Section",
  allSections: "All sections",
  onlyFavourites: "Favourites only",
  onlyRecent: "Recently used",
  onlyOwn: "Only mine",
  passageCount: (total, listed) =>
    listed < total ? `${passages(total)}, the closest ${listed} listed` : passages(total),
  clearFilter: "Clear filter",
  showAllPassages: "Show all passages",
  favouriteSlot: (slot) => `Favourite ${slot}`,

  passages: "Passages",
  passageKeys:
    "Up and down move, Enter inserts or copies, Space shows the whole text, left and right close and open, slash searches.",
  sectionSize: passages,
  insert: "Insert",
  insertPassage: (title) => `Insert “${title}”`,
  copy: "Copy",
  copyPassage: (title) => `Copy “${title}”`,
  addFavourite: (title) => `Add “${title}” to favourites`,
  removeFavourite: (title) => `Remove “${title}” from favourites`,
  moreFor: (title) => `More for “${title}”`,
  asNewParagraph: "Insert as a new paragraph",
  replaceSelection: "Replace the selection",
  atDocumentEnd: "Insert at the end of the document",
  fitting: (names) => `Fits here: ${names.join(", ")}`,
  fittingAdvice: "Passages for the part of the speech the cursor is in; they follow the cursor.",
  isOwn: "Mine",
  editOwn: "Edit",
  isUsed: "In this speech",
  isDated: "Dated",
  wasRepaired: "Repaired",

  pickPassage: "Pick a passage",
  pickOutline: "Apply an outline",
  firstRun: "First use",
  firstRunPromise: "The button below inserts a first passage.",
  firstRunAdvice: "Later, pick one and choose Insert; it goes to the cursor.",
  skipFirstRun: "Skip",

  nothingFound: (query) => `Nothing found for “${query}”`,
  nothingFoundAdvice: "Type fewer characters, try another word, or clear the filter.",
  searchRunning: "Preparing search…",
  passagesMissing: "The other passages could not be fetched. Check the network and try again.",
  searchFailed: "Search could not be loaded. Check the network and try again.",
  nothingFiltered: "No passages here",
  nothingFilteredAdvice: "Choose another genre or section, or clear the filter.",
  noFavourites: "No favourites yet",
  noFavouritesAdvice: "Click the star beside a passage to keep it here.",
  noOwn: "No passages of your own yet",
  noOwnAdvice: "Under Mine, save what is selected in the document, or write a passage.",
  openOwn: "Open Mine",
  noRecent: "Nothing used yet",
  noRecentAdvice: "Passages you insert or copy are listed here.",
  shelfNotKept:
    "Nothing can be saved here: favourites and recently used passages are lost when the pane closes.",

  guidance: "How to use",
  blanks: "Blanks to fill in",
  blankName: (name) => `“${name}”`,
  blankKnown: (name, value) => `“${name}”: “${value}” (known, inserted filled)`,
  blankInSource: (name, sourceValue) => `“${name}” (source: “${sourceValue}”)`,
  datedWords: (words) => `Dated wording: ${listed(words)}. Check it and use today’s wording.`,
  datedBlanks: (words) =>
    `Dated wording of the source is now blank: ${listed(words)}. Fill in today’s wording.`,
  repaired: "Differs from the source, corrected:",
  repair: (from, to, why) =>
    to === "" ? `“${from}” removed (${why})` : `“${from}” changed to “${to}” (${why})`,
  sourceParagraphs: (speech, first, last) =>
    `Model speech ${speech}, ${first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`}`,
  ofUnit: "Organisation",
  fromPack: (name) => `Organisation standard: ${name}`,
  editorial: "Written for this add-in, not from the model speeches",
  ownOrigin: "Saved by you",
  showSurroundings: "Show context",
  hideSurroundings: "Hide context",
  sourcesRunning: "Fetching the source text…",
  sourcesFailed: "The source text could not be fetched. Check the network and try again.",

  inserting: "Inserting…",
  inserted: (title) => `“${title}” inserted`,
  copied: (title) => `“${title}” copied; paste it into the document`,
  insertFailed: {
    busy: "Word is busy; nothing was inserted. Close any open dialog in Word and try again in a moment.",
    readOnly:
      "The document is read-only; nothing was inserted. Choose Enable Editing or save a copy, then try again.",
    unsupported: "This version of Word cannot do that. Use Copy and paste into the document.",
    wrongPlace:
      "The cursor is in a header, footer or note; nothing was inserted. Put it into the body text and try again.",
    gone: "The place is no longer in the document; nothing was inserted. Click into the text and try again.",
    tooLarge:
      "There is more text than Word takes at once; nothing was inserted. Insert it in parts.",
    noAnswer:
      "Word did not answer, so the passage may or may not be in. Look at the document; if it is not, try again.",
    unknown:
      "Nothing was inserted, for an unknown reason. Try again; if it still fails, use Copy and paste into the document.",
  },
  copyFailed: "Could not copy. Open the passage, select its text and copy it yourself.",
  takeBack: "Undo",
  takeBackInsertion: (title) => `Undo inserting “${title}”`,
  takingBack: "Taking it out…",
  takenBack: (title) => `“${title}” is out of the document again`,
  takeBackStale:
    "The inserted text has been edited since and cannot be taken out. Undo in the document, or delete it there.",
  takeBackFailed: "It could not be taken out. Undo in the document, or delete it there.",
  partial:
    "Word did not finish, and part of it may have stayed in the document. Look at the document and undo whatever is too much.",

  applying: "Making the change…",
  outlineWork: (title) => `outline “${title}” applied`,
  formatWork: (name) => `format “${name}” set`,
  fillWork: (name, value) =>
    value === null ? `“${name}” emptied` : `“${name}” filled in: “${value}”`,
  fillsWork: (count) => `${count} blanks filled in`,
  settleWork: (count) =>
    count === 1 ? "1 blank turned into plain text" : `${count} blanks turned into plain text`,
  fixes: (count) => (count === 1 ? "1 place fixed" : `${count} places fixed`),
  applied: (work) => `Done: ${work}`,
  undoneInWord: (done) => `${done}, as tracked changes; undo with Word’s Undo or reject them`,
  undoneByKeys: (done) => `${done}; to undo, press Ctrl+Z in the document`,
  takeBackPlan: (work) => `Undo the last change: ${work}`,
  planTakenBack: (work) => `Undone: ${work}`,
  planFailed: {
    busy: "Word is busy; nothing was changed. Close any open dialog in Word and try again in a moment.",
    readOnly:
      "The document is read-only; nothing was changed. Choose Enable Editing or save a copy, then try again.",
    unsupported:
      "This version of Word cannot do that; nothing was changed. Make the change in the document yourself.",
    wrongPlace:
      "The place is not in the body text; nothing was changed. Make the change in the document yourself.",
    gone: "The place is no longer in the document; nothing was changed. Look at the document and try again.",
    tooLarge: "The document is too long for Word; nothing was changed. Divide it and try again.",
    noAnswer:
      "Word did not answer, so the change may or may not be made. Look at the document; if it is not, try again.",
    stale: "The text has been edited since; nothing was changed. See the new check.",
    unmovable:
      "What is to be moved holds notes, pictures, tracked changes or words in bold, which would be lost; nothing was changed. Cut and paste it in the document.",
    unknown:
      "Nothing was changed, for an unknown reason. Try again; if it still fails, make the change yourself.",
  },
  evidenceGone:
    "That sentence has been edited since and cannot be found. Choose Apply to the document again.",
  notFormatted: "The text is in, but its format could not be set. Set it again under Format.",
  placeGone: "The text has been edited since and cannot be found. See the new check.",
  headingsMissing: "The document has no numbered headings yet; nothing was filled in.",
  headingsUncounted: "The headings could not be read; nothing was filled in. Try again.",
  selectionUnread:
    "The selected paragraphs could not be read; the whole document is listed. Select body text and choose Check the selection again.",
  blankGone: "This blank is no longer in the document.",
  choiceNotKept: "This choice could not be saved; it lasts until the pane closes.",
  notKept: {
    refused:
      "Nothing can be saved here: favourites, settings and what you filled in go when the pane closes. Export them under Mine.",
    full: "The browser’s storage is full; the change was not saved. Export under Mine, make room and try again.",
    wiped:
      "The browser has cleared saved favourites and settings; the pane still has them. Save them again under Mine.",
  },
  reportCopied: "Report copied; paste it into a document or a message",
  reportNotCopied:
    "The report could not be copied: the browser refuses the clipboard. Allow it and try again.",

  selectionFound: (selectedText) => `“${selectedText}” is selected in the document`,
  selectionQuestion: (title) => `Replace it with “${title}”, or insert after it?`,
  replace: "Replace",
  insertAfter: "Insert after it",

  officeStarting: "Connecting to Word…",
  officeBrowser: "No Word here: everything goes into a draft to copy or download.",
  officeBlocked: "Word has not answered. Write in the draft; it can go into Word later.",
  officeTooOld:
    "This Word is too old (2019 or later is needed). Write in the draft and copy it over.",

  faultTitle: "Something went wrong in the pane",
  faultAdvice:
    "What you typed and your favourites are kept. Choose Try again; if it fails again, close the pane and open it anew.",
  faultDetail: "Details",
};
