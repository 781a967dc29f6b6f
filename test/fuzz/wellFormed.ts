import assert from "node:assert/strict";
import { DOMParser, type Document } from "@xmldom/xmldom";

/** XML that a parser has nothing to say against. */
export function wellFormed(xml: string): Document {
  const problems: string[] = [];
  const parsed = new DOMParser({
    // It warns of U+FFFD, which is a character as good as any.
    onError: (level, message) => {
      if (level !== "warning") problems.push(message);
    },
  }).parseFromString(xml, "text/xml");
  assert.deepEqual(problems, []);
  return parsed;
}
