import type { Passage } from "./passage";
import data from "./data/passages.json?other";

/** All shipped passages but the first ones. Import this module lazily: it carries their text. */
export const otherPassages = data as readonly Passage[];
