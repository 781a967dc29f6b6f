import type { OwnText } from "./zh-CN";

export const ownEnUS: OwnText = {
  ownPassages: "My passages",
  reading: "Reading…",
  nothing: "No passages of your own yet",
  nothingAdvice:
    "Select something well put in the document and save it; next time it is one click.",
  troubles: {
    refused: "Nothing can be saved here: your passages are lost when the pane closes. Export them.",
    full: "The browser's storage is full: the last changes are lost when the pane closes. Export them.",
    wiped:
      "The browser has deleted what was saved; the pane still has it. Save again or export it.",
    newer:
      "Another pane is a newer version, so nothing can be saved here. Close and reopen the pane.",
    blocked: "Another pane is an older version and holds the storage. Close it, then try again.",
    unknown:
      "Not saved, for an unknown reason; changes last until the pane closes. Export, then retry.",
  },
};
