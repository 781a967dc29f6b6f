import type { Passage } from "./passage";
import { sectionNamed } from "./sections";

/** With this section ends what the list shows before anybody scrolls. */
const LAST_OF_FIRST = "greeting";

/**
 * The two files that the build makes of the passages: `first`, the top of the list, comes with the pane,
 * `other` follows. Together they are all, in order.
 */
export type PassagePortion = "first" | "other";

const isFirst = ({ section }: Passage): boolean =>
  (sectionNamed(section)?.order ?? Infinity) <= (sectionNamed(LAST_OF_FIRST)?.order ?? 0);

export function passagesOfPortion(
  passages: readonly Passage[],
  portion: PassagePortion,
): readonly Passage[] {
  return passages.filter((passage) => isFirst(passage) === (portion === "first"));
}
