import assert from "node:assert/strict";
import { noticeOf, type HostNotice } from "../../../src/preview/protocol/hostNotice";

const chord = { keyCode: 83, shiftKey: false, altKey: false, ctrlKey: true, metaKey: false };

const CASES: readonly [what: string, data: unknown, notice: HostNotice | null][] = [
  ["focus", ["k1", 0], { kind: "focused" }],
  ["Tab past the last stop", ["k1", 13], { kind: "focusLeft", backwards: false }],
  ["Shift+Tab past the first stop", ["k1", 14], { kind: "focusLeft", backwards: true }],
  ["Ctrl+F6", ["k1", 5], { kind: "focusLeft", backwards: false }],
  ["Esc", ["k1", 15], { kind: "escaped" }],
  ["a chord of keys", ["k1", 39, chord], { kind: "keys", chord }],
  ["telemetry", ["k1", 23, {}], null],
  ["a chord without keys", ["k1", 39], null],
  ["nonsense", "k1", null],
];

describe("what the pane tells the window", () => {
  for (const [what, data, notice] of CASES) {
    it(`${what}: ${notice?.kind ?? "nothing to do"}`, () => {
      assert.deepEqual(noticeOf(data), notice);
    });
  }
});
