import assert from "node:assert/strict";
import { paneKeyOf, type KeyPress, type PaneKey } from "../../src/pane/state/paneKey";

const PLAIN = { code: "", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

const cases: readonly (readonly [
  string,
  Partial<KeyPress> & { key: string },
  boolean,
  PaneKey | null,
])[] = [
  ["Alt+3", { key: "3", code: "Digit3", altKey: true }, false, { kind: "tab", at: 2 }],
  ["Alt+3 while typing", { key: "3", code: "Digit3", altKey: true }, true, { kind: "tab", at: 2 }],
  ["Option+3 of a Mac", { key: "£", code: "Digit3", altKey: true }, false, { kind: "tab", at: 2 }],
  ["Alt+7", { key: "7", code: "Digit7", altKey: true }, false, null],
  ["Alt and a digit of the keypad", { key: "3", code: "Numpad3", altKey: true }, false, null],
  ["AltGr+3", { key: "³", code: "Digit3", altKey: true, ctrlKey: true }, false, null],
  ["Alt+H", { key: "h", code: "KeyH", altKey: true }, false, null],
  ["Ctrl+Enter while typing", { key: "Enter", ctrlKey: true }, true, { kind: "act" }],
  ["Cmd+Enter of a Mac", { key: "Enter", metaKey: true }, false, { kind: "act" }],
  ["Ctrl+Shift+Enter", { key: "Enter", ctrlKey: true, shiftKey: true }, false, null],
  ["Enter", { key: "Enter" }, false, null],
  ["/", { key: "/" }, false, { kind: "search" }],
  ["/ while typing", { key: "/" }, true, null],
  ["、 of an input method", { key: "、" }, false, { kind: "search" }],
  ["?", { key: "?", shiftKey: true }, false, { kind: "keys" }],
  ["？ while typing", { key: "？", shiftKey: true }, true, null],
  ["F8", { key: "F8" }, true, { kind: "nextFinding" }],
  ["Shift+F8", { key: "F8", shiftKey: true }, false, { kind: "previousFinding" }],
  ["Ctrl+F8", { key: "F8", ctrlKey: true }, false, null],
  ["a letter", { key: "a" }, false, null],
];

describe("keys of the pane", () => {
  for (const [what, press, isTyping, wanted] of cases)
    it(`${what} ${wanted === null ? "is left alone" : `is for ${wanted.kind}`}`, () =>
      assert.deepEqual(paneKeyOf({ ...PLAIN, ...press }, isTyping), wanted));
});
