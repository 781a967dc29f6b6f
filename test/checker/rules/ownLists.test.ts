import assert from "node:assert/strict";
import type { Rule } from "../../../src/checker/rule";
import { datedReferenceRule } from "../../../src/checker/rules/datedReference";
import { missingWordRule } from "../../../src/checker/rules/missingWord";
import { quotationCheckRule } from "../../../src/checker/rules/quotationCheck";
import { wrongCharacterRule } from "../../../src/checker/rules/wrongCharacter";
import { checkedFindings } from "./checkedFindings";

const told = (text: string, rule: Rule) =>
  checkedFindings(text, [rule]).map(({ message, severity, fixes }) => ({
    message: message["zh-CN"],
    severity,
    fixes: fixes.map(({ label, certain }) => [label["zh-CN"], certain]),
  }));

describe("an organisation's own lists", () => {
  it("of dated wording speak as the built-in one does", () => {
    const rule = datedReferenceRule(
      [
        {
          find: "三年行动",
          says: "去年已经结束",
          saysEn: "ended last year",
          advice: "改为新一轮行动",
          adviceEn: "Name the new one",
          source: "own",
        },
      ],
      [],
    );
    assert.deepEqual(told("继续推进三年行动。", rule), [
      { message: "“三年行动”去年已经结束，请改为新一轮行动。", severity: "warning", fixes: [] },
    ]);
  });

  it("of misused characters tell what is always wrong from what may be", () => {
    const rule = wrongCharacterRule(
      [{ find: "常山县总公会", write: "常山县总工会", source: "own" }],
      [{ find: "辉埠", write: "辉阜", source: "own", after: "街" }],
    );
    const [certain, uncertain] = told("常山县总公会在辉埠街办班。", rule);
    assert.deepEqual(certain?.severity, "warning");
    assert.deepEqual(certain.fixes, [["改为“常山县总工会”", true]]);
    assert.deepEqual(uncertain?.severity, "hint");
    assert.deepEqual(uncertain.fixes, [["改为“辉阜”", false]]);
  });

  it("of lost words offer the word, or ask for it where nobody can know it", () => {
    const rule = missingWordRule([
      { find: "召开代表大会", insert: "会员", at: 2, source: "own" },
      { find: "推进的工作", insert: null, at: 2, source: "own" },
    ]);
    assert.deepEqual(
      told("要召开代表大会，推进的工作。", rule).map(({ fixes }) => fixes),
      [[["补“会员”", false]], []],
    );
  });

  it("of quotations are compared word for word", () => {
    const rule = quotationCheckRule([
      { title: "本会章程", wording: "会员是工会组织的主体和基础力量" },
    ]);
    const [wrong] = told("章程指出“会员是工会的主体和基础力量”。", rule);
    assert.equal(wrong?.severity, "error");
    assert.deepEqual(told("章程指出“会员是工会组织的主体和基础力量”。", rule), []);
  });
});
