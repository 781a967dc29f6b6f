import { ROLE_NAME } from "../../speech/format/speechStyle";

const NAMES: ReadonlySet<string> = new Set(["", ...Object.values(ROLE_NAME)]);
const NO_NAME = "\n";

/**
 * Where the paragraphs stand that brought the styles of a format, as the ends of a slice: before the
 * last one, no more than there are more than before; somebody else may have added others elsewhere.
 * Null where they cannot be told.
 */
export function scratchIn(
  texts: readonly string[],
  countBefore: number,
): readonly [from: number, to: number] | null {
  const added = texts.length - countBefore;
  const to = texts.length - 1;
  let from = to;
  while (from > to - added && NAMES.has(texts[from - 1] ?? NO_NAME)) from--;
  const isElsewhere = texts.slice(0, from).some((text) => text !== "" && NAMES.has(text));
  return added < 0 || (from > to - added && isElsewhere) ? null : [from, to];
}
