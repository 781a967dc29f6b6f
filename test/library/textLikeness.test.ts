import assert from "node:assert/strict";
import { gramIndexOf, pairsOf, stretchesLike } from "../../src/library/textLikeness";

describe("stretchesLike", () => {
  const wording = "希望大家珍惜{机会}，认真听讲，勤记笔记，把老师的讲课消化好、吸收好。";
  const before = "同志们，学习是一种责任，希望大家放下架子。";
  const found = (text: string) => stretchesLike(gramIndexOf(text), wording);

  const cases: readonly (readonly [string, string])[] = [
    [
      "word for word, its blank filled",
      "希望大家珍惜这次难得的机会，认真听讲，勤记笔记，把老师的讲课消化好、吸收好。",
    ],
    ["under other marks", "希望大家珍惜〔机会〕、认真听讲、勤记笔记；把老师的讲课消化好，吸收好！"],
    [
      "with some words changed",
      "希望大家珍惜机会，用心听讲，勤记笔记，把老师的讲课消化好、吸收好。",
    ],
  ];
  for (const [how, text] of cases)
    it(`finds a wording ${how}, where it begins`, () => {
      const [stretch, ...others] = found(before + text + "谢谢大家！");
      assert.deepEqual(others, []);
      assert.equal(stretch?.offset, before.length);
      assert.ok(stretch.likeness > 0.6);
    });

  it("finds every place where it stands", () => {
    const text = wording.replace("{机会}", "时光");
    const between = "工会工作要务实。".repeat(5);
    assert.deepEqual(
      found(text + between + text).map(({ offset }) => offset),
      [0, text.length + between.length],
    );
  });

  it("does not find it in its own scattered words", () => {
    assert.deepEqual(
      found("希望大家珍惜荣誉。" + "工会工作要务实。".repeat(20) + "勤记笔记。"),
      [],
    );
  });

  it("leaves wordings of a few characters to others", () => {
    assert.deepEqual(stretchesLike(gramIndexOf("谢谢大家。"), "谢谢大家。"), []);
  });
});

describe("pairsOf", () => {
  it("takes no mark, no blank and no filled-in name for a word", () => {
    assert.deepEqual(
      [...pairsOf("提高、认识{主题}〔主题〕学习")],
      ["提高", "高认", "认识", "学习"],
    );
  });
});
