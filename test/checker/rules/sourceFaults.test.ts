import assert from "node:assert/strict";
import { rules } from "../../../src/checker/rules";
import type { Finding } from "../../../src/checker/rule";
import { speechTexts } from "../../library/sourceSpeeches";
import { checkedFindings } from "./checkedFindings";

/** Address of a paragraph (speech.paragraph, from 1), the rule, and the faulty words with their place. */
const FAULTS: readonly (readonly [address: string, rule: string, words: string])[] = [
  ["2.4", "half-width-mark", "(扩大)"],
  ["5.6", "half-width-mark", "(事业)"],
  ["2.10", "unfilled-blank", "20xx"],
  ["3.12", "missing-number", "%"],
  ["2.5", "missing-word", "积极作用"],
  ["3.5", "missing-word", "积极作用"],
  ["3.15", "missing-word", "的及时与有关部门"],
  ["3.12", "missing-word", "向法院强制执行"],
  ["5.9", "missing-word", "是不好的"],
  ["5.7", "quotation-check", "建立企业职工正常增长机制"],
  ["5.7", "quotation-check", "处理效率和公平"],
  ["5.4", "quotation-check", "不学习，不坚持学习"],
  ["4.1", "date-conflict", "8月17日至22日"],
  ["5.13", "date-conflict", "今年实施的《劳动合同法》"],
  ["5.4", "organisation-conflict", "胡锦涛多次指出"],
  ["2.8", "organisation-conflict", "镇乡"],
  ["3.9", "organisation-conflict", "镇乡"],
  ["2.7", "organisation-conflict", "干在实处，走在前列"],
  ["2.4", "dated-reference", "十六届五中全会"],
  ["2.4", "dated-reference", "三个代表"],
  ["2.5", "dated-reference", "三个代表"],
  ["2.5", "dated-reference", "新世纪新阶段"],
  ["2.5", "dated-reference", "科学发展观"],
  ["3.4", "dated-reference", "三个代表"],
  ["3.5", "dated-reference", "三个代表"],
  ["3.15", "dated-reference", "三个代表"],
  ["5.2", "dated-reference", "党的十七大"],
  ["5.7", "dated-reference", "党的十七大"],
  ["5.4", "dated-reference", "胡锦涛"],
  ["5.5", "dated-reference", "王兆国"],
  ["5.5", "dated-reference", "工会十五大"],
  ["4.3", "dated-reference", "四项职能"],
  ["3.14", "legal-figure", "工会的基本职责是"],
  ["1.2", "wrong-character", "渡过"],
  ["1.2", "wrong-character", "工作地"],
  ["1.2", "wrong-character", "不停的抱怨"],
  ["1.3", "wrong-character", "看得"],
  ["1.3", "wrong-character", "做为"],
  ["2.9", "wrong-character", "持之以恒的"],
  ["3.9", "wrong-character", "持之以恒的"],
  ["4.7", "wrong-character", "学习的不够"],
  ["5.2", "wrong-character", "更好的适应"],
  ["5.10", "wrong-character", "更好的维护"],
  ["5.11", "wrong-character", "最大限度的"],
  ["4.7", "long-sentence", "平时，领导经常谈到"],
];

/** Paragraphs that look like a fault of the rule and are none. */
const SOUND: readonly (readonly [address: string, rule: string, why: string])[] = [
  ["2.4", "organisation-conflict", "市委 and 县委 are two levels, not two names"],
  ["2.8", "repeated-word", "切切实实 and three times 三级联创 are no repetition"],
  ["3.4", "unpaired-mark", "the quotation marks pair across the broken line"],
  ["2.12", "missing-number", "2%计提 has its figure"],
];

/** Rules of which the sources hold no case at all. */
const CLEAN = ["web-residue", "repeated-word", "salutation-form", "format"];

const speeches = speechTexts.map((text) => {
  const lines = text.trimEnd();
  return { lines: lines.split("\n"), findings: checkedFindings(lines, rules) };
});

function paragraphAt(address: string) {
  const [speech, paragraph] = address.split(".").map(Number) as [number, number];
  const { lines, findings } = speeches[speech - 1]!;
  return { index: paragraph - 1, text: lines[paragraph - 1]!, findings };
}

function touches({ at }: Finding, paragraph: number, from: number, to: number): boolean {
  return (
    at.kind === "text" &&
    at.paragraph === paragraph &&
    at.offset < to &&
    at.offset + at.length > from
  );
}

describe("the five source speeches", () => {
  for (const [address, rule, words] of FAULTS) {
    it(`${address}: ${rule} points at ${words}`, () => {
      const { index, text, findings } = paragraphAt(address);
      const from = text.indexOf(words);
      assert.notEqual(from, -1, "the words stand in the paragraph");
      const found = findings.filter((finding) => finding.rule === rule);
      assert.ok(found.some((finding) => touches(finding, index, from, from + words.length)));
    });
  }

  for (const [address, rule, why] of SOUND) {
    it(`${address}: ${rule} is silent, as ${why}`, () => {
      const { index, text, findings } = paragraphAt(address);
      const found = findings.filter(
        (finding) => finding.rule === rule && touches(finding, index, 0, text.length),
      );
      assert.deepEqual(found, []);
    });
  }

  for (const rule of CLEAN) {
    it(`give ${rule} nothing to say`, () => {
      assert.deepEqual(
        speeches.flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule)),
        [],
      );
    });
  }
});

describe("a web page around a speech", () => {
  const page = [
    "在工会干部培训班上的讲话稿(优秀5篇)",
    "大家平时都接触过作文吧，那么怎样写出一篇完美的范文呢？下面是小编为大家整理的讲话稿，一起来看看吧",
    "在工会干部培训班上的讲话稿篇一",
    "同志们：",
    "今天我们举办工会干部培训班，目的是提高大家的业务水平。",
  ].join("\n");
  const found = checkedFindings(page, rules);

  it("is told from the speech: the advertisement and the page's headings go, the speech stays", () => {
    const residue = found.filter(({ rule }) => rule === "web-residue");
    const places = residue.map(({ at }) => at.kind === "text" && at.paragraph);
    assert.deepEqual([...new Set(places)].sort(), [0, 1, 2]);
  });

  it("has its half-width brackets told", () => {
    const marks = found.filter(({ rule }) => rule === "half-width-mark");
    assert.deepEqual(
      marks.map(({ at }) => at),
      [{ kind: "text", paragraph: 0, offset: 13, length: 6 }],
    );
  });
});
