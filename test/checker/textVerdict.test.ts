import assert from "node:assert/strict";
import { MOST_FINDINGS } from "../../src/checker/mostFindings";
import { rules } from "../../src/checker/rules";
import { textJudge } from "../../src/checker/textVerdict";

const judge = textJudge(rules.filter((rule) => rule.kind !== "speech"));

describe("the verdict on a text", () => {
  for (const [rule, unit] of [
    ["unpaired-mark", "（"],
    ["unfilled-blank", "〔地点〕，"],
    ["repeated-word", "工会工会干部，"],
    ["half-width-mark", "好,"],
  ] as const)
    it(`stops counting what ${rule} finds where nobody would read on`, () => {
      const { findings } = judge(unit.repeat(3 * MOST_FINDINGS), false);
      const found = findings.filter((one) => one.rule.id === rule);
      assert.equal(found.length, MOST_FINDINGS);
      assert.equal(
        found[0]?.finding.offset,
        judge(unit, false).findings.find((one) => one.rule.id === rule)?.finding.offset,
      );
    });

  it("leaves what a web page set in bold to the rule for residue, whatever stands between", () => {
    const { findings } = judge("**〔甲〕**。〔乙〕，**〔丙〕**：（待补充）。", false);
    const blanks = findings.filter(({ rule }) => rule.id === "unfilled-blank");
    assert.deepEqual(
      blanks.map(({ finding }) => finding.offset),
      [8, 20],
    );
  });
});
