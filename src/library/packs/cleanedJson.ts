/** Marks of direction and zero width, other controls, halves of surrogate pairs. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const HAS_INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/u;
const LINE_BREAK = /\r\n|[\r\v\u2028\u2029]/g;
/** Deeper than anything in a pack; what lies deeper is left out. */
const DEEPEST = 12;

/** Plain text: line breaks are `\n`, tabs are spaces, and nothing invisible is left. */
function plainText(text: string): string {
  if (!HAS_INVISIBLE.test(text) && !/[\u2028\u2029]/.test(text)) return text;
  return text
    .replace(LINE_BREAK, "\n")
    .replaceAll("\t", " ")
    .replace(INVISIBLE, (character) => (character === "\n" ? character : ""));
}

/** A parsed JSON value with every text made plain, and without keys that mean something to JavaScript. */
export function cleanedJson(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return plainText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) return null;
  if (Array.isArray(value)) return value.map((one: unknown) => cleanedJson(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [plainText(key), cleanedJson(one, depth + 1)] as const)
      .filter(([key]) => key !== "__proto__"),
  );
}
