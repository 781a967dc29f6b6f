import assert from "node:assert/strict";
import datedReferences from "../../../src/checker/lexicon/datedReferences.json";
import { rulesWith, type PackWord } from "../../../src/checker/packWords";
import type { Finding } from "../../../src/checker/rule";
import { rules } from "../../../src/checker/rules";
import { formatRule } from "../../../src/checker/rules/format";
import { SECTION_ADVICE } from "../../../src/checker/sectionAdvice";
import { genres } from "../../../src/library/genres";
import { isResidue } from "../../../src/checker/rules/webResidue";
import { BUILT_IN_FORMATS } from "../../../src/library/speechFormats";
import { documentOfLines } from "../../../src/speech/paragraph";
import type { Said } from "../../../src/speech/said";
import { runChecker } from "../../../src/checker/runChecker";
import { chineseLeftIn, latinLeftIn } from "../../inEnglish";
import { speechTexts } from "../../library/sourceSpeeches";
import { checkedFindings } from "./checkedFindings";

/** `speech` is what the words may quote. */
function assertInBoth(told: Said, speech: string, what: string): void {
  const { "zh-CN": chinese, "en-US": english } = told;
  assert.ok(chinese !== "" && english !== "", `${what} says something in both languages`);
  assert.equal(chineseLeftIn(english), null, `${what}: ${english}`);
  assert.deepEqual(latinLeftIn(chinese, speech), [], `${what}: ${chinese}`);
}

/** A sentence, then what to do; no marks of the other language. */
function assertFindings(findings: readonly Finding[], speech: string): void {
  for (const { rule, message, fixes } of findings) {
    assertInBoth(message, speech, rule);
    assert.match(message["en-US"], /^[A-Z“0-9].*[.”]$/s, rule);
    assert.doesNotMatch(message["en-US"], / {2}|undefined/, rule);
    for (const { label } of fixes) assertInBoth(label, speech, rule);
  }
}

describe("what the rules say, in both languages", () => {
  for (const rule of rules) {
    it(`${rule.id}: its title, its why and every example`, () => {
      assertInBoth(rule.title, "", rule.id);
      assertInBoth(rule.why, rule.why["zh-CN"], rule.id);
      assert.match(rule.why["en-US"], /^[A-Z“].*\.$/);
      for (const example of rule.examples.speaking)
        assertFindings(checkedFindings(example, [rule]), example);
    });
  }

  it("holds for the source speeches, as every genre", () => {
    for (const text of speechTexts) {
      const document = documentOfLines(text.trimEnd().split("\n"));
      for (const { id } of genres) {
        const { findings } = runChecker(document, {
          rules,
          profiles: genres,
          isResidue,
          genre: id,
        });
        assertFindings(findings, text);
      }
    }
  });

  it("holds for sections, whether missing or out of order", () => {
    for (const [id, { name, advice }] of Object.entries(SECTION_ADVICE)) {
      assertInBoth(name, "", id);
      assertInBoth(advice, "", id);
    }
  });

  it("holds for the entries of the lists, each in its own company", () => {
    for (const { find, saysEn, adviceEn } of [
      ...datedReferences.warnings,
      ...datedReferences.hints,
    ])
      assert.equal(chineseLeftIn(`“${find}” ${saysEn}. ${adviceEn}.`), null, find);
  });

  it("holds for a document's looks", () => {
    const lines = ["在培训班上的讲话", "同志们：", ...Array.from({ length: 6 }, () => "要学习。")];
    const looks = [
      { fontName: "宋体", fontSize: 14, firstLineIndent: 0, alignment: "centered" as const },
      { fontName: "仿宋", fontSize: 16, firstLineIndent: 32, alignment: "right" as const },
    ];
    const paragraphs = documentOfLines(lines).paragraphs.map((paragraph, place) => ({
      ...paragraph,
      format: {
        ...looks[place === 3 ? 1 : 0]!,
        leftIndent: 0,
        lineSpacing: 20,
        spaceBefore: 0,
        spaceAfter: 0,
      },
    }));
    const wanted = BUILT_IN_FORMATS.map(formatRule);
    const builtIn = rules.filter(({ id }) => id === "format");
    const { findings } = runChecker(
      { paragraphs: paragraphs as never },
      { rules: [...wanted, ...builtIn], profiles: [], isResidue: () => false },
    );
    assert.ok(findings.length > 5);
    assertFindings(findings, "");
  });

  it("quotes what a unit's pack says in its own words", () => {
    const word: PackWord = { find: "外来工", kind: "dated", unless: [], pack: "县总工会" };
    const told = (part: Partial<PackWord>) =>
      checkedFindings("要关心外来工。", rulesWith(rules, [{ ...word, ...part }])).filter(
        ({ pack }) => pack !== undefined,
      );
    for (const part of [
      {},
      { says: "已改称农民工。" },
      { advice: "用现行称呼" },
      { replacement: "农民工" },
      { kind: "avoid" as const },
      { kind: "wrong" as const, replacement: "农民工" },
    ]) {
      assert.equal(told(part).length, 1);
      assertFindings(told(part), "");
    }
  });
});
