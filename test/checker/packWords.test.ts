import assert from "node:assert/strict";
import { rulesWith, type PackWord } from "../../src/checker/packWords";
import { rules } from "../../src/checker/rules";
import { isResidue } from "../../src/checker/rules/webResidue";
import { createChecker } from "../../src/checker/runChecker";
import { genres } from "../../src/library/genres";
import { applyEditPlan } from "../../src/speech/edits/applyEditPlan";
import { documentOfLines } from "../../src/speech/paragraph";

const wordOf = (fields: Partial<PackWord>): PackWord => ({
  find: "外来工",
  kind: "dated",
  unless: [],
  pack: "县总工会",
  ...fields,
});

function findingsIn(text: string, ...words: readonly PackWord[]) {
  const checker = createChecker({ rules: rulesWith(rules, words), profiles: genres, isResidue });
  const { findings } = checker.check(documentOfLines([text]));
  return findings.filter(({ rule }) => rule === "dated-reference" || rule === "wrong-character");
}

describe("words of a unit's list", () => {
  const spoken: readonly (readonly [string, Partial<PackWord>, string, string])[] = [
    ["of an earlier time", {}, "外来工", "“外来工”是过时的提法，请改用现行提法。"],
    [
      "with something to say",
      { says: "已改称农民工。", advice: "用现行称呼" },
      "外来工",
      "“外来工”已改称农民工，请用现行称呼。",
    ],
    [
      "with another word for them",
      { replacement: "农民工" },
      "外来工",
      "“外来工”是过时的提法，请改为“农民工”。",
    ],
    ["not in use here", { kind: "avoid" }, "外来工", "“外来工”不是本单位的说法，请换一种说法。"],
    [
      "miswritten",
      { kind: "wrong", find: "总工汇", replacement: "总工会" },
      "总工汇",
      "“总工汇”用字有误，请改为“总工会”。",
    ],
    [
      "with signs that patterns know",
      { find: "A.B(c)" },
      "A.B(c)",
      "“A.B(c)”是过时的提法，请改用现行提法。",
    ],
  ];
  for (const [what, fields, text, message] of spoken)
    it(`speak of a wording ${what}, and name the pack`, () => {
      const [finding] = findingsIn(`要关心${text}的生活。`, wordOf(fields));
      assert.deepEqual(
        [finding?.message["zh-CN"], finding?.layer, finding?.pack],
        [message, "unit", "县总工会"],
      );
    });

  const silent: readonly (readonly [string, Partial<PackWord>, string])[] = [
    ["in company that the unit accepts", { unless: ["历史上", "a+b"] }, "历史上曾称外来工。"],
    [
      "in what is to replace them",
      { find: "工会", kind: "avoid", replacement: "总工会" },
      "县总工会的同志。",
    ],
    ["that differ by a character of a pattern", { find: "A.B" }, "要关心AxB。"],
  ];
  for (const [what, fields, text] of silent)
    it(`are silent ${what}`, () => {
      assert.deepEqual(findingsIn(text, wordOf(fields)), []);
    });

  it("go before the built-in lists", () => {
    const text = "要贯彻“三个代表”重要思想。";
    assert.equal(findingsIn(text).length, 1);
    const [finding, ...others] = findingsIn(text, wordOf({ find: "三个代表", says: "要写全" }));
    assert.deepEqual(
      [finding?.message["zh-CN"], others],
      ["“三个代表”要写全，请改用现行提法。", []],
    );
  });

  it("silence the built-in lists where the unit allows a wording", () => {
    assert.equal(findingsIn("我能够做为代表。").length, 1);
    assert.deepEqual(findingsIn("我能够做为代表。", wordOf({ find: "做为", kind: "allow" })), []);
  });

  it("are mended by one certain fix where they are miswritten, and only there", () => {
    const word = wordOf({ kind: "wrong", find: "总工汇", replacement: "总工会" });
    const text = "县总工汇要关心总工汇的干部。";
    const [first] = findingsIn(text, word);
    assert.equal(first?.fixes[0]?.certain, true);
    const mended = applyEditPlan(documentOfLines([text]), first.fixes[0].plan);
    assert.equal(mended?.paragraphs[0]?.text, "县总工会要关心总工汇的干部。");
    const [avoided] = findingsIn("外来工", wordOf({ replacement: "农民工" }));
    assert.equal(avoided?.fixes[0]?.certain, false);
  });

  it("leave the rules alone where there are none", () => {
    assert.equal(rulesWith(rules, []), rules);
  });
});
