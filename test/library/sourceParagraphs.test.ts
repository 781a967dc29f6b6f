import assert from "node:assert/strict";
import { sourceWordingOf, type Passage } from "../../src/library/passage";
import { passages } from "../../src/library/passages";
import { sourceParagraphsOf } from "../../src/library/sourceParagraphs";
import { speechTexts } from "./sourceSpeeches";

const passageNamed = (id: string): Passage => passages.find((one) => one.id === id)!;

function shown(id: string): readonly string[] {
  return sourceParagraphsOf(passageNamed(id), speechTexts).map(({ address, text, passage }) =>
    passage ? `${address} ${text.slice(passage.offset, passage.offset + passage.length)}` : address,
  );
}

describe("sourceParagraphsOf", () => {
  it("shows a passage between its neighbours", () => {
    assert.deepEqual(shown("P16"), [
      "2.5",
      "2.6 二、立足实际，开拓创新，努力推动工会工作实现新突破",
      "2.7",
    ]);
  });

  it("has one neighbour at the ends of a speech", () => {
    assert.deepEqual(shown("P01"), ["2.1 同志们：", "2.2"]);
    assert.deepEqual(shown("P66"), ["5.21", "5.22 谢谢大家。"]);
  });

  it("finds both halves of a passage that the web page broke in two", () => {
    const [before, first, second, after] = shown("P52");
    assert.deepEqual([before, first, after], ["5.7", "5.8 近年", "5.10"]);
    assert.match(second!, /^5\.9 来，我县新建.+能够担当重任。$/);
  });

  it("leaves the doubled character at a break unmarked", () => {
    const [, first, second] = shown("P20");
    assert.match(first!, /“创建学$/);
    assert.match(second!, /^2\.9 习型组织/);
  });

  it("marks every passage whole", () => {
    for (const passage of passages.filter((one) => one.origin !== "editorial")) {
      const marked = sourceParagraphsOf(passage, speechTexts)
        .map((one) =>
          one.passage ? one.text.slice(one.passage.offset).slice(0, one.passage.length) : "",
        )
        .join("");
      assert.equal(marked, sourceWordingOf(passage), passage.id);
    }
  });

  it("has nothing to show for a passage without a source", () => {
    const own: Passage = { ...passageNamed("P16"), origin: "editorial" };
    assert.deepEqual(sourceParagraphsOf(own, speechTexts), []);
  });
});
