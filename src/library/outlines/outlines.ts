import type { Outline } from "./outline";
import data from "../data/outlines.json";

/**
 * The outline to write by for each genre, then those of the five source speeches as they were found:
 * `source-2` is built as the second speech is, with what it lacks left out and named in its description.
 */
export const outlines = data as readonly Outline[];
