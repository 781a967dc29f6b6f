import assert from "node:assert/strict";
import { Anchors, type Anchor, type Gravity } from "../../../src/preview/surface/anchors";

const PARAGRAPH = "/word/document.xml#1";
const TAIL = "/word/document.xml#2";

function anchorAt(anchors: Anchors, offset: number, gravity: Gravity = "after"): Anchor {
  return anchors.add({ paragraphId: PARAGRAPH, offset }, gravity);
}

describe("Anchors", () => {
  type Edit = (anchors: Anchors) => void;
  const CASES: readonly (readonly [string, number, Gravity, Edit, number])[] = [
    ["text before it", 3, "after", (a) => a.textReplaced(PARAGRAPH, 1, 0, 2), 5],
    ["text behind it", 3, "after", (a) => a.textReplaced(PARAGRAPH, 4, 0, 2), 3],
    ["text at it, going after", 3, "after", (a) => a.textReplaced(PARAGRAPH, 3, 0, 2), 5],
    ["text at it, staying before", 3, "before", (a) => a.textReplaced(PARAGRAPH, 3, 0, 2), 3],
    ["a deletion before it", 3, "after", (a) => a.textReplaced(PARAGRAPH, 0, 2, 0), 1],
    ["a deletion around it", 3, "after", (a) => a.textReplaced(PARAGRAPH, 2, 4, 0), 2],
    ["a replacement around it", 3, "after", (a) => a.textReplaced(PARAGRAPH, 2, 4, 5), 7],
    ["a replacement around it", 3, "before", (a) => a.textReplaced(PARAGRAPH, 2, 4, 5), 2],
    ["an edit of another paragraph", 3, "after", (a) => a.textReplaced(TAIL, 0, 0, 9), 3],
  ];
  for (const [what, offset, gravity, edit, expected] of CASES) {
    it(`at ${offset} stands at ${expected} after ${what}`, () => {
      const anchors = new Anchors();
      const anchor = anchorAt(anchors, offset, gravity);
      edit(anchors);
      assert.equal(anchor.offset, expected);
    });
  }

  it("go with the half of a split paragraph their text is in", () => {
    const anchors = new Anchors();
    const [before, at, behind] = [1, 2, 3].map((offset) => anchorAt(anchors, offset));
    anchors.paragraphSplit(PARAGRAPH, TAIL, 2, null);
    assert.deepEqual(
      [before, at, behind].map((anchor) => [anchor!.paragraphId, anchor!.offset]),
      [
        [PARAGRAPH, 1],
        [TAIL, 0],
        [TAIL, 1],
      ],
    );
    anchors.paragraphsJoined(PARAGRAPH, TAIL, 2);
    assert.deepEqual([behind!.paragraphId, behind!.offset], [PARAGRAPH, 3]);
  });

  it("die with their paragraph and come back with the tree they stood in", () => {
    const anchors = new Anchors();
    const anchor = anchorAt(anchors, 2);
    const tree = {};
    anchors.remember(tree, "/word/document.xml");
    anchors.paragraphRemoved(PARAGRAPH);
    assert.equal(anchor.isAlive, false);
    assert.equal(anchors.restore(tree), true);
    assert.deepEqual([anchor.isAlive, anchor.offset], [true, 2]);
    assert.equal(anchors.restore({}), false);
  });
});
