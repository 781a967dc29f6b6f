const NONE: readonly never[] = [];

/**
 * What `matchAll` finds with a global pattern. That copies the pattern at each call, which costs more than to
 * search a paragraph in vain.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // Found without a character, it would be found there for ever.
    if (match[0] === "") pattern.lastIndex++;
  }
  return matches;
}
