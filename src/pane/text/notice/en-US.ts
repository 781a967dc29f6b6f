import type { NoticeText } from "./zh-CN";

export const noticeEnUS: NoticeText = {
  title: "Union Speech Helper",
  emptySlot: (slot) =>
    `Favourite ${slot} has no passage yet. Open the pane and click the star beside a passage; the favourite in place ${slot} is inserted here.`,
  nothingUsed:
    "No passage has been used yet. Insert one in the pane first; after that it can be inserted again from here.",
  textSelected:
    "Text is selected in the document; nothing was inserted. Click where the passage is to go, or use the pane to replace the selection.",
  tooOld:
    "This version of Word is too old to insert directly; Word 2019 or later is needed. Nothing was inserted.",
  notInWord:
    "Word cannot be reached; nothing was inserted. Close the document, open it again and try once more.",
  notLoaded:
    "The passages could not be fetched; nothing was inserted. Check the network and try again.",
  failed: {
    busy: "Word is busy; nothing was inserted. Close any open dialog in Word and try again in a moment.",
    readOnly:
      "The document is read-only; nothing was inserted. Choose Enable Editing or save a copy, then try again.",
    unsupported:
      "This version of Word cannot do that; nothing was inserted. Open the pane, copy the passage and paste it into the document.",
    wrongPlace:
      "The cursor is in a header, footer or note; nothing was inserted. Put it into the body text and try again.",
    gone: "The place is no longer in the document; nothing was inserted. Click into the text and try again.",
    tooLarge:
      "There is more text than Word takes at once; nothing was inserted. Insert it in parts.",
    noAnswer:
      "Word did not answer, so the passage may or may not be in. Look at the document; if it is not, try again.",
    unknown:
      "Nothing was inserted, for an unknown reason. Try again; if it still fails, open the pane, copy the passage and paste it into the document.",
  },
  partial:
    "Word did not finish, and part of it may have stayed in the document. Look at the document and undo whatever is too much.",
  close: "OK",
};
