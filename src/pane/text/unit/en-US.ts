import type { UnitText } from "./zh-CN";

const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? "" : "s"}`;

export const unitEnUS: UnitText = {
  title: "Your organisation’s standard",
  intro:
    "Passages, outlines, required sections and word lists on the organisation’s server, the same for everyone.",
  noneYet:
    "There are no packs yet. The administrator puts them into the folder packs beside the pane; the README says how to write one.",
  refresh: "Refresh",
  reading: "Reading…",
  asked: (when) => `Updated: ${when}`,
  troubles: {
    unreachable: "The server cannot be reached; the standard read last is in use.",
    malformed:
      "The list packs/index.json is malformed; the standard read last is in use. Tell whoever keeps it.",
  },
  malformed: (count) =>
    count === 1
      ? "1 malformed entry of the list was skipped"
      : `${count} malformed entries of the list were skipped`,
  counts: {
    passages: (count) => counted(count, "passage"),
    outlines: (count) => counted(count, "outline"),
    genres: (count) => `requirements for ${counted(count, "genre")}`,
    lexicon: (count) => (count === 1 ? "1 word-list entry" : `${count} word-list entries`),
    formats: (count) => counted(count, "format"),
    values: (count) => `values for ${counted(count, "blank")}`,
  },
  empty: "Nothing in it can be used",
  read: (when) => `Read ${when}`,
  packTroubles: {
    unreadable: (why) => `Cannot be read: ${why}`,
    missing: "The server does not have this file.",
    unreachable: "This file cannot be fetched.",
  },
  lastGood: "The one read last is still in use.",
  problem: (where, why) => `${where}: ${why}`,
  rejected: (count) => (count === 1 ? "1 entry left out" : `${count} entries left out`),
  notes: (count) => `${count} to look at`,
  more: (count) => `${count} more`,
  check: "Check a pack",
  checkChoose: "Choose a pack",
  checkHint: "Choose a pack file to see what can be used and why the rest cannot. Nothing is kept.",
  sound: "Nothing is wrong with it.",
  notReadable: "The file could not be read. Try again.",
};
