import assert from "node:assert/strict";
import { chordText } from "../../../src/preview/shell/chordText";

const KEYS = { keyCode: 49, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

const CASES: readonly [Partial<typeof KEYS>, string][] = [
  [{ ctrlKey: true }, "Ctrl+1"],
  [{ ctrlKey: true, shiftKey: true, keyCode: 83 }, "Ctrl+Shift+S"],
  [{ metaKey: true, altKey: true }, "Command+Alt+1"],
  [{}, "1"],
];

describe("names of key combinations", () => {
  for (const [keys, text] of CASES) {
    it(text, () => {
      assert.equal(chordText({ ...KEYS, ...keys }), text);
    });
  }
});
