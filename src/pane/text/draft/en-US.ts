import type { DraftText } from "./zh-CN";

const counted = (count: number): string => count.toLocaleString("en-US");

const UNREADABLE: Readonly<Record<Parameters<DraftText["fileUnreadable"]>[1], string>> = {
  damaged: "the file is damaged",
  encrypted: "the file has a password; remove it first",
  oldWord: "it is an old .doc file; save it as .docx",
  otherFormat: "it is neither a Word document nor a text file",
  tooLarge: "the file is too large to be a speech",
  unknownEncoding: "its text encoding is unknown; save it as UTF-8",
  noText: "there is no text in it",
  unknown: "the file could not be read; please try again",
};

export const draftEnUS: DraftText = {
  draft: "Draft",
  paper: "Text of the draft",
  placeholder:
    "Write here, paste a speech or drop a file. Passages and outlines on the left go in with one click.",
  placeholderNarrow:
    "Write here, paste a speech or drop a file. What Passages and Outline have goes in with one click.",
  copy: "Copy all",
  download: "Download .docx",
  downloadShort: "Download",
  open: "Open a file",
  undo: "Undo",
  redo: "Redo",
  more: "More",
  begin: "New draft",
  clear: "Clear",
  insertIntoWord: "Insert into the document",
  wordIsHere: "Word has answered; this draft is still here.",
  storedDraft: (title, changed, characters) =>
    `${title || "Untitled"} (${changed.toLocaleString("en", { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" })}, ${counted(characters)} characters)`,

  count: (characters) => (characters === 1 ? "1 character" : `${counted(characters)} characters`),
  setIn: (format) => `Set as “${format}”`,
  keeping: {
    kept: "Saved in this browser",
    changed: "Saving…",
    failed: "Not saved; trying again. Copy or download it before you close this page.",
    refused: "This browser does not save drafts. Copy or download it before you close this page.",
  },
  nothingToKeep: "Saved in this browser as you write",

  copied: "All of it is copied, with its formatting. Paste it into WPS or Word.",
  notCopied: "Could not copy. Press Ctrl+A in the text, then Ctrl+C.",
  cleared: "Cleared. Undo brings it back.",
  begun: "A new draft. The one before is under More.",
  otherWindow:
    "Another window has changed this draft too. Both are kept: this one as a draft of its own, the other one under More.",
  draftGone: "That draft is gone; it may have been cleared in another window.",
  fileSaved: (name) => `Handed to the browser’s downloads: ${name}`,
  fileOpened: (name) => `Opened “${name}”.`,
  firstOpened: (name) => `Opened “${name}”. Only one at a time: open the others one by one.`,
  fileUnreadable: (name, why) => `“${name}” was not opened: ${UNREADABLE[why]}.`,
  pasteHere: "Paste the speech to be checked here, or drop a file",
  dropHere: "Drop to open this file",
};
