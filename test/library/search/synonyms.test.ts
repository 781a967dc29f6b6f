import assert from "node:assert/strict";
import { synonymsOf } from "../../../src/library/search/synonyms";
import groups from "../../../src/library/data/synonyms.json";

describe("synonymsOf", () => {
  it("gives the other words of the group", () => {
    assert.deepEqual(synonymsOf("成绩"), ["成就", "成效"]);
  });

  it("exchanges a term inside a longer word", () => {
    assert.deepEqual(synonymsOf("维权机制"), ["权益机制"]);
  });

  it("exchanges one term at a time", () => {
    assert.deepEqual(synonymsOf("学习成绩"), ["培训成绩", "学习成就", "学习成效"]);
  });

  it("has nothing for a word of no group", () => {
    assert.deepEqual(synonymsOf("支付令"), []);
  });
});

describe("the synonyms", () => {
  it("name each word once", () => {
    const words = groups.flat();
    assert.deepEqual([...new Set(words)], words);
    assert.ok(groups.every((group) => group.length > 1));
  });
});
