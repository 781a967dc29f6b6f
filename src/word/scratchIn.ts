import { ROLE_NAME } from "../speech/speechStyle";

const NAMES: ReadonlySet<string> = new Set(["", ...Object.values(ROLE_NAME)]);

/**
 * Where the paragraphs stand that brought the styles of a format, as the ends of a slice: before the
 * last one, as many as there are more than before. Null where something else stands there.
 */
export function scratchIn(
  texts: readonly string[],
  countBefore: number,
): readonly [from: number, to: number] | null {
  const added = texts.length - countBefore;
  const to = texts.length - 1;
  const from = to - added;
  return added >= 0 && texts.slice(from, to).every((text) => NAMES.has(text)) ? [from, to] : null;
}
