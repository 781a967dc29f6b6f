import type { Passage } from "./passage";
import data from "./data/passages.json";

/** The shipped passages. Import this module lazily: it carries all their text. */
export const passages = data as readonly Passage[];
