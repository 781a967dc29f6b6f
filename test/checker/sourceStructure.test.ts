import assert from "node:assert/strict";
import { rules } from "../../src/checker/rules";
import { isResidue } from "../../src/checker/rules/webResidue";
import type { Finding, FindingPlace } from "../../src/checker/rule";
import { runChecker } from "../../src/checker/runChecker";
import { genres } from "../../src/library/genres";
import { documentOfLines } from "../../src/speech/paragraph";
import { speechTexts } from "../library/sourceSpeeches";

const reports = speechTexts.map((text) => {
  const document = documentOfLines(text.trimEnd().split("\n"));
  return { document, ...runChecker(document, { rules, profiles: genres, isResidue }) };
});

function reportOf(address: string) {
  const report = reports[Number(address.split(".")[0]) - 1];
  assert.ok(report, address);
  return report;
}

const paragraphOf = (address: string): number => Number(address.split(".")[1]) - 1;

function isIn(at: FindingPlace, paragraph: number): boolean {
  return at.kind === "text"
    ? at.paragraph === paragraph
    : at.kind === "gap" && at.after === paragraph;
}

function findingsAt(address: string, rule: string): readonly Finding[] {
  const { findings } = reportOf(address);
  return findings.filter((one) => one.rule === rule && isIn(one.at, paragraphOf(address)));
}

/** Speech.paragraph, the rule, and words of the message. A gap is addressed by the paragraph before it. */
const FAULTS: readonly (readonly [address: string, rule: string, words: string])[] = [
  ["1.1", "truncated-start", "有了一种迫切"],
  ["2.4", "broken-line", "指导｜思想"],
  ["2.8", "broken-line", "创建学｜学习型"],
  ["2.11", "broken-line", "检查活｜动"],
  ["3.4", "broken-line", "“三个代表”｜重要思想"],
  ["3.8", "broken-line", "三级｜联创"],
  ["3.11", "broken-line", "缴纳工｜会经费"],
  ["3.15", "broken-line", "“四长联动”｜维权机制"],
  ["5.5", "broken-line", "维权”｜的工会维权观"],
  ["5.8", "broken-line", "近年｜来"],
  ["5.12", "broken-line", "最基本的｜利益"],
  ["5.17", "broken-line", "静下心来，｜真正"],
  ["2.9", "doubled-at-break", "“学”重复"],
  ["2.2", "promise-count", "缺“三、”"],
  ["2.12", "missing-section", "缺“结语”"],
  ["2.5", "ordinal-sequence", "“其次”之后用了“第三”"],
  ["3.5", "ordinal-sequence", "“其次”之后用了“第三”"],
  ["3.11", "ordinal-sequence", "“第一，”之后直接是“第三，”"],
  ["3.10", "truncated-start", "前面可能是“三”"],
  ["3.10", "ordinal-sequence", "“一是”“二是”也不在"],
  ["3.14", "ordinal-sequence", "“三、”下面从“第二，”开始"],
  ["3.18", "missing-section", "有祝愿，无致谢"],
  ["4.2", "heading-form", "末尾不用“。”"],
  ["4.4", "heading-form", "末尾不用“。”"],
  ["4.6", "heading-form", "末尾不用“。”"],
  ["4.8", "heading-form", "末尾不用“。”"],
  ["4.9", "missing-section", "缺“今后打算”"],
  ["5.8", "ordinal-sequence", "缺“2、”"],
  ["5.7", "truncated-start", "权；既要"],
  ["5.10", "heading-form", "“责的能力”后换行"],
  ["5.5", "numbering-style", "应写作“1.”"],
  ["5.5", "numbering-style", "3种序号"],
  ["5.19", "heading-form", "句式不对仗"],
  ["5.3", "balance", "第一部分占 47%"],
];

/** What is in order, and looks as if it were not. */
const SOUND: readonly (readonly [address: string, rule: string, why: string])[] = [
  ["3.2", "promise-count", "three points are announced and made"],
  ["5.2", "promise-count", "three points are announced and made"],
  ["4.1", "promise-count", "几点 promises no number"],
  ["2.8", "promise-count", "three campaigns are named"],
  ["2.10", "promise-count", "three trials are named"],
  ["2.11", "promise-count", "three efforts are named"],
  ["3.11", "promise-count", "three efforts are named"],
  ["5.11", "ordinal-sequence", "第一 to 第四 are all there"],
  ["5.17", "ordinal-sequence", "一是 to 三是 are all there"],
  ["2.8", "numbering-style", "第一， with 一是 below it is speech's own order"],
];

describe("the structure of the five sources", () => {
  for (const [address, rule, words] of FAULTS) {
    it(`${address}: ${rule} says ${words}`, () => {
      const messages = findingsAt(address, rule).map(({ message }) => message["zh-CN"]);
      assert.ok(
        messages.some((message) => message.includes(words)),
        `found ${messages.join(" / ")}`,
      );
    });
  }

  it("1.1: lacks its background, as the beginning is lost", () => {
    const { findings } = reportOf("1.1");
    assert.ok(findings.some(({ subject }) => subject === "background"));
  });

  it("lack speaker and date, all five", () => {
    for (const { findings } of reports) {
      assert.ok(
        findings.some(({ subject, severity }) => subject === "byline" && severity === "hint"),
      );
    }
  });

  for (const [address, rule, why] of SOUND) {
    it(`${address}: ${rule} is silent, as ${why}`, () => {
      assert.deepEqual(findingsAt(address, rule), []);
    });
  }

  it("4: a reflection needs no salutation", () => {
    assert.ok(!reportOf("4.1").findings.some(({ subject }) => subject === "salutation"));
  });

  it("have no broken line but the eleven", () => {
    const broken = reports.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === "broken-line"),
    );
    assert.equal(broken.length, 11);
  });

  it("are told apart by genre", () => {
    assert.deepEqual(
      reports.map(({ genre }) => genre.id),
      ["reflection", "opening", "opening", "reflection", "opening"],
    );
  });

  it("crash no rule", () => {
    assert.deepEqual(
      reports.flatMap(({ crashed }) => crashed),
      [],
    );
  });

  it("are as long as they read: 篇三 has 2828 characters and takes 14.1 minutes", () => {
    assert.deepEqual(reportOf("3.1").statistics, {
      paragraphs: 18,
      characters: 2828,
      minutes: 14.1,
    });
  });
});

describe("two versions of one speech in a document", () => {
  const lines = [1, 2].flatMap((index) => (speechTexts[index] ?? "").trimEnd().split("\n"));
  const { findings } = runChecker(documentOfLines(lines), { rules, profiles: genres, isResidue });
  const twins = findings.filter(({ rule }) => rule === "near-duplicate");
  const first = (speechTexts[1] ?? "").trimEnd().split("\n").length;
  /** Paragraphs of the second version that repeat one of the first. */
  for (const paragraph of [2, 3, 4, 6, 7, 8, 10, 11]) {
    it(`3.${paragraph} repeats a paragraph of the first`, () => {
      const index = first + paragraph - 1;
      assert.ok(twins.some(({ at }) => at.kind === "text" && at.paragraph === index));
    });
  }
});
