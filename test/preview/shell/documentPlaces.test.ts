import assert from "node:assert/strict";
import { docxOf } from "../../../src/preview/shell/docxPackage";
import {
  countedSelection,
  placeRange,
  selectedText,
} from "../../../src/preview/shell/documentPlaces";
import { headlessSession } from "../../../src/preview/surface/headlessSession";

function session() {
  const paragraph = (text: string) => ({ style: "Normal", text, isIndented: true }) as const;
  return headlessSession(docxOf(["同志们：", "今天开班。", "我讲三点意见。"].map(paragraph)));
}

describe("places as a person counts them", () => {
  it("are found by paragraph and offset", () => {
    const open = session();
    const range = { start: { paragraph: 0, offset: 2 }, end: { paragraph: 2, offset: 2 } };
    open.select(placeRange(open, range));
    assert.deepEqual(countedSelection(open), range);
    assert.equal(selectedText(open), "们：\n今天开班。\n我讲");
  });

  it("are found by text, as a selection or as a caret beside it", () => {
    const open = session();
    open.select(placeRange(open, { text: "三点" }));
    assert.equal(selectedText(open), "三点");
    open.select(placeRange(open, { text: "三点", caret: "after" }));
    const caret = { paragraph: 2, offset: 4 };
    assert.deepEqual(countedSelection(open), { start: caret, end: caret });
    open.select(placeRange(open, { text: "三点", caret: "before" }));
    assert.equal(countedSelection(open).start.offset, 2);
  });

  it("are refused where they are not in the document", () => {
    const open = session();
    assert.throws(() => placeRange(open, { text: "四点" }), /四点/);
    assert.throws(() => placeRange(open, { paragraph: 9, offset: 0 }), /9/);
  });
});
