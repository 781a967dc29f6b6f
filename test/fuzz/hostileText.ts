import fc from "fast-check";

/** What somebody might put into a text to break whatever reads it. */
const ODD = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<w:r><w:t>甲</w:t></w:r>",
  "</w:t></w:p>",
  "]]>",
  "<![CDATA[",
  "<!--",
  "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
  "&amp;",
  "&b;",
  "&#0;",
  "&",
  '"',
  "'",
  "javascript:alert(1)",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "\u0000",
  "\u0001",
  "\u0008",
  "\u000c",
  "\u001f",
  "\u007f",
  "\u0085",
  "\u2028",
  "\u2029",
  "\ud800",
  "\udfff",
  "\ud83d",
  "😀",
  "𠮷",
  "\u202e",
  "\u2066",
  "\u200f",
  "\u200b",
  "\ufeff",
  "\ufffe",
  "\uffff",
  "\ufffc",
  "e\u0301\u0301",
  "{",
  "}",
  "{}",
  "{{甲}}",
  "{__proto__}",
  "〔",
  "〕",
  "〔〕",
  "^p",
  "^13",
  "*",
  "?",
  "\\",
  "$&",
  "$1",
  "%s",
  "\t",
  "\v",
  "　",
  "\u00a0",
];

const LINE_BREAKS = ["\n", "\r", "\r\n"];

const halves = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
  .map((units) => String.fromCharCode(...units));

const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: fc.constantFrom("工会", "同志们：", "一、", "第一，", "干部", "2024年") },
  fc.string({ unit: "binary", maxLength: 6 }),
  halves,
);

/** A text of one paragraph: no line breaks that begin another. */
export const hostileLine = fc
  .array(pieces, { maxLength: 8 })
  .map((parts) => parts.join("").replace(/[\r\n]/g, ""));

/** A text with everything in it. */
export const hostileText = fc
  .array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.constantFrom(...LINE_BREAKS)), {
    maxLength: 10,
  })
  .map((parts) => parts.join(""));

/** A word that is not empty. */
export const hostileName = hostileLine.filter((line) => line.trim() !== "");

/** Any value of JSON, with hostile texts and the names that pollute prototypes. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: "medium", withCrossShrink: true },
    fc.oneof(
      hostileText,
      fc.constantFrom(null, true, false, 0, -1, 1e308, 0.5, 2 ** 53),
      fc.integer(),
    ),
    fc.array(tie("value"), { maxLength: 5 }),
    fc
      .array(
        fc.tuple(fc.oneof(hostileText, fc.constantFrom("__proto__", "length")), tie("value")),
        {
          maxLength: 5,
        },
      )
      // As JSON.parse makes it: a property of that name, not a prototype.
      .map((entries) => {
        const object: Record<string, unknown> = {};
        for (const [key, value] of entries)
          Object.defineProperty(object, key, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          });
        return object;
      }),
  ),
})).value;
