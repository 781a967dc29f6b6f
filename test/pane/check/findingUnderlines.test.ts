import assert from "node:assert/strict";
import type { Severity } from "../../../src/checker/rule";
import { findingUnderlines } from "../../../src/pane/state/check/findingUnderlines";
import { documentOfLines } from "../../../src/speech/paragraph";
import { shownOf } from "./checkFixture";

const DOCUMENT = documentOfLines(["同志们：", "今天我们开班，大家辛苦了。"]);

const found = (severity: Severity, offset: number, length: number, paragraph = 1) =>
  shownOf({ severity, at: { kind: "text", paragraph, offset, length } });

/** Tone and words of each underline. */
const drawn = (findings: readonly ReturnType<typeof found>[]) =>
  findingUnderlines(DOCUMENT, findings).map(({ at, stretch, tone }) => [
    tone,
    at.quote.slice(stretch.offset, stretch.offset + stretch.length),
  ]);

describe("the underlines of findings", () => {
  it("go by severity, the gravest first, in a colour for each", () => {
    assert.deepEqual(drawn([found("hint", 0, 2), found("warning", 2, 2), found("error", 4, 2)]), [
      ["red", "开班"],
      ["blue", "我们"],
      ["green", "今天"],
    ]);
  });

  it("leave the graver of two that overlap, whichever comes first", () => {
    assert.deepEqual(drawn([found("hint", 0, 6), found("error", 4, 2), found("hint", 7, 2)]), [
      ["red", "开班"],
      ["green", "大家"],
    ]);
  });

  it("may touch, and may lie in different paragraphs", () => {
    assert.deepEqual(drawn([found("error", 0, 2), found("error", 2, 2), found("error", 0, 3, 0)]), [
      ["red", "今天"],
      ["red", "我们"],
      ["red", "同志们"],
    ]);
  });

  const wordless = [
    shownOf({ at: { kind: "gap", after: 0 } }),
    shownOf({ at: { kind: "speech" } }),
    found("error", 3, 0),
    found("error", 13, 4),
    found("error", 0, 2, 9),
  ];
  it("are not for what has no words in the document", () => {
    assert.deepEqual(drawn(wordless), []);
  });

  it("end with the text of their paragraph", () => {
    assert.deepEqual(drawn([found("error", 12, 9)]), [["red", "。"]]);
  });

  it("are at most 200, errors before anything else", () => {
    const long = documentOfLines(["字".repeat(400)]);
    const hints = Array.from({ length: 300 }, (_, place) => found("hint", place, 1, 0));
    const underlines = findingUnderlines(long, [...hints, found("error", 350, 1, 0)]);
    assert.equal(underlines.length, 200);
    assert.equal(underlines[0]?.tone, "red");
  });
});
