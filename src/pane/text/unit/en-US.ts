import type { UnitText } from "./zh-CN";

export const unitEnUS: UnitText = {
  title: "Standard of the organisation",
  intro:
    "Passages, outlines, required sections and word lists on the organisation's server, the same for everyone.",
  none: "The organisation has not put any pack there yet.",
  guide: "Packs lie in the folder packs beside the pane; the README says how to write one.",
  refresh: "Refresh",
  reading: "Reading…",
  asked: (when) => `Updated: ${when}`,
  troubles: {
    unreachable: "The server cannot be reached; the standard read last is in use.",
    malformed:
      "The list packs/index.json is malformed; the standard read last is in use. Tell whoever keeps it.",
  },
  malformed: (count) => `${count} malformed entries of the list were skipped`,
  counts: {
    passages: (count) => `${count} passages`,
    outlines: (count) => `${count} outlines`,
    genres: (count) => `demands on ${count} kinds of speech`,
    lexicon: (count) => `${count} words`,
    formats: (count) => `${count} formats`,
    values: (count) => `values for ${count} blanks`,
  },
  empty: "nothing in it can be used",
  read: (when) => `read ${when}`,
  packTroubles: {
    unreadable: (why) => `Cannot be read: ${why}`,
    missing: "The server does not have this file.",
    unreachable: "This file cannot be fetched.",
  },
  lastGood: "The one read last is still in use.",
  rejected: (count) => `${count} left out`,
  notes: (count) => `${count} to look at`,
  more: (count) => `${count} more`,
  check: "Check a pack",
  checkHint: "Choose a pack file to see what can be used and why the rest cannot. Nothing is kept.",
  sound: "Nothing is wrong with it.",
  notReadable: "The file could not be read. Try again.",
};
