import type { SettingsText } from "./zh-CN";

export const settingsEnUS: SettingsText = {
  settings: "Settings",
  language: "Language",
  followOffice: "Same as Office",
  insertsTracked: "Write as tracked changes",
  trackedAdvice:
    "Inserted passages, outlines and corrections are marked as changes; your own tracking mode is restored afterwards. Blanks and formats are not tracked: a deleted placeholder would be read as content, and a format mark on every paragraph would hide the changed words. Where words were replaced or deleted, undo with Word’s Undo or reject the change.",
  notKept: "Nothing can be saved here: these choices last until the pane closes.",
  keys: "All shortcuts",
  privacy:
    "Nothing is uploaded: passages come with the add-in, and what you write stays on this computer.",
  whereKept:
    "Your own passages, favourites, recently used passages, formats, what you filled in and these settings are kept by the browser on this computer and go when its data is cleared; decisions about a check are saved with the document.",
  version: (version) => `Version ${version}`,
  supportPage: "support.html#english",
  support: "Help",

  keysInPane: "In the pane",
  keysInDocument: "In the document",
  keysInDocumentAdvice:
    "In Microsoft 365 and Word on the web, where the administrator deployed manifest-365.xml; in Word 2019 and 2021 use Favourites on the ribbon.",
  keyNames: {
    tab: "Open the first to the sixth tab",
    act: "Press the main button of the view, such as Apply or Save",
    search: "Search passages",
    nextFinding: "Next finding of the check",
    previousFinding: "Previous finding of the check",
    keys: "This list",
  },
  listKeys: [
    ["↑ ↓", "Move in a list"],
    ["Enter", "Insert (or copy) the passage"],
    ["Space", "Show the whole text"],
    ["← →", "Close and open"],
    ["Esc", "Back to the document"],
  ],
};
