import assert from "node:assert/strict";
import { rules } from "../../src/checker/rules";
import { isResidue } from "../../src/checker/rules/webResidue";
import { runChecker } from "../../src/checker/runChecker";
import { genres } from "../../src/library/genres";
import { documentOfLines } from "../../src/speech/paragraph";

const LENGTH = 100_000;
/** What structure looks for, over and over. */
const UNITS = [
  "第一，",
  "第二，",
  "一是",
  "（一）",
  "1.",
  "首先",
  "最后，",
  "同志们，",
  "尊敬的各位领导、",
  "祝大家",
  "谢谢大家！",
  "我讲三点意见。",
  "三点",
  "要讲三个方面：一是好。",
  "进行第二项，",
  "目的是：一是好，二是好。",
  "权；",
  "是要",
  "\t希",
  "①",
];

describe("long runs of what structure looks for", function () {
  // A search that goes over all it has passed again and again would need hours, not seconds.
  this.timeout(120_000);

  for (const unit of UNITS) {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const forms: readonly (readonly [string, readonly string[]])[] = [
      ["one paragraph", [text]],
      ["many paragraphs", text.match(/.{1,50}/g) ?? []],
      ["short lines of one width", text.match(/.{1,20}/g) ?? []],
    ];
    for (const [form, lines] of forms) {
      it(`${unit} in ${form} is no trap`, () => {
        const report = runChecker(documentOfLines(lines), { rules, profiles: genres, isResidue });
        assert.deepEqual(report.crashed, []);
      });
    }
  }
});
