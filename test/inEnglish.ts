const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/**
 * The text without what stands between “ and ”, which may hold quotation marks of its own; where these do not
 * pair, everything from the first to the last counts as quoted.
 */
function withoutQuotations(text: string): string {
  let depth = 0;
  let left = "";
  for (const character of text) {
    if (character === "“") depth++;
    else if (character === "”") depth--;
    else if (depth === 0) left += character;
    if (depth < 0) break;
  }
  return depth === 0 ? left : text.replace(/“.*”/s, "");
}

/** Chinese outside quotations; null where there is none. */
export function chineseLeftIn(english: string): string | null {
  const left = withoutQuotations(english);
  return CHINESE.test(left) ? left : null;
}

/** Words of Latin letters that stand in the Chinese and neither in the speech nor among the names in use. */
export function latinLeftIn(chinese: string, speech: string): readonly string[] {
  return (chinese.match(/[A-Za-z]{2,}/g) ?? []).filter(
    (word) => !speech.includes(word) && !NAMES.has(word),
  );
}

const NAMES = new Set([
  "Word",
  "WPS",
  "PDF",
  "Markdown",
  "GB",
  "UTF",
  "DTD",
  "docx",
  "doc",
  "RTF",
  "JSON",
]);
