import type { Passage } from "./passage";
import data from "./data/passages.json?first";

/** The shipped passages that the list begins with. */
export const firstPassages = data as readonly Passage[];
