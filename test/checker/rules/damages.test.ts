import assert from "node:assert/strict";
import fc from "fast-check";
import type { Finding, TextFinding } from "../../../src/checker/rule";
import { rules } from "../../../src/checker/rules";
import { applyEditPlan } from "../../../src/speech/edits/applyEditPlan";
import { documentOfLines } from "../../../src/speech/paragraph";
import { joinedSpeech } from "../../library/sourceSpeeches";
import { checkedFindings } from "./checkedFindings";

/** Rules of words and marks; those of structure have damages of their own. */
const TEXT_RULES = rules.filter((rule) => rule.kind !== "speech");

const PARAGRAPHS = [1, 2, 3, 4, 5]
  .flatMap((speech) => joinedSpeech(speech).trimEnd().split("\n"))
  .filter((paragraph) => paragraph.length > 30);

const paragraph = fc.constantFrom(...PARAGRAPHS);

/** A paragraph and one of the places in it that the pattern finds. */
const paragraphWithPlace = (pattern: RegExp) =>
  fc
    .constantFrom(...PARAGRAPHS.filter((text) => text.search(pattern) >= 0))
    .chain((text) =>
      fc
        .constantFrom(...text.matchAll(pattern))
        .map(({ index, 0: found }) => ({ text, index, found })),
    );

/** How often each rule speaks of a text, hints apart. */
function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of checkedFindings(text, TEXT_RULES)) {
    const key = severity === "hint" ? `${rule} (hint)` : rule;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function fixed(text: string, finding: Finding, fix = 0): string {
  const plan = finding.fixes[fix]?.plan;
  assert.ok(plan, `${finding.message["zh-CN"]} has a fix`);
  const document = applyEditPlan(documentOfLines(text.split("\n")), plan);
  assert.ok(document, "the fix can be applied");
  return document.paragraphs.map((one) => one.text).join("\n");
}

function foundAt(text: string, rule: string, offset: number): Finding {
  const findings = checkedFindings(text, TEXT_RULES).filter((finding) => finding.rule === rule);
  // Of two findings that meet at the place, such as the brackets of (扩大)(含…), the one that begins there.
  const found = findings.findLast(
    ({ at }) => at.kind === "text" && at.offset <= offset && offset <= at.offset + at.length,
  );
  assert.ok(
    found,
    `${rule} at ${offset}, found: ${findings.map((f) => f.message["zh-CN"]).join(" ")}`,
  );
  return found;
}

/** The finding is gone, and no rule finds more than before or than in the text before its damage. */
function assertMended(
  before: string,
  after: string,
  { rule, severity }: Finding,
  sound = before,
): void {
  const [was, is, once] = [countsOf(before), countsOf(after), countsOf(sound)];
  for (const [key, count] of is) {
    const allowed = Math.max(was.get(key) ?? 0, once.get(key) ?? 0);
    assert.ok(count <= allowed, `${key} found something new in ${after}`);
  }
  const key = severity === "hint" ? `${rule} (hint)` : rule;
  assert.ok((is.get(key) ?? 0) < (was.get(key) ?? 0), `${key} found it again in ${after}`);
}

const HALF_WIDTH: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "！": "!",
  "？": "?",
  "。": ".",
};

describe("a damaged paragraph", () => {
  it("with a mark made half-width has it told, and the fix gives the paragraph back", () => {
    const marks = /(?<=[\u4e00-\u9fff])[，：；！？。](?=[\u4e00-\u9fff“]|$)/g;
    fc.assert(
      fc.property(paragraphWithPlace(marks), ({ text, index, found }) => {
        const damaged = text.slice(0, index) + (HALF_WIDTH[found] ?? "") + text.slice(index + 1);
        const finding = foundAt(damaged, "half-width-mark", index);
        assert.equal(fixed(damaged, finding), text);
      }),
    );
  });

  it("with its brackets made half-width has both told at once", () => {
    fc.assert(
      fc.property(paragraph, fc.nat(), (text, seed) => {
        const index = seed % text.length;
        const sound = `${text.slice(0, index)}（含企业工会）${text.slice(index)}`;
        const damaged = sound.replace("（含企业工会）", "(含企业工会)");
        assert.equal(fixed(damaged, foundAt(damaged, "half-width-mark", index)), sound);
      }),
    );
  });

  it("with a word of three to six characters doubled has it told, and the fix gives it back", () => {
    const words = /(?<![一每几半某各两十百千万])[\u4e00-\u9fff]{3,6}/g;
    fc.assert(
      fc.property(paragraphWithPlace(words), ({ text, index, found }) => {
        fc.pre(!/^[一每几半某各两十百千万]/.test(found));
        const damaged = text.slice(0, index) + found + text.slice(index);
        assert.equal(fixed(damaged, foundAt(damaged, "repeated-word", index)), text);
      }),
    );
  });

  it("with one half of a pair of marks lost has the other told, and the fix leaves it sound", () => {
    fc.assert(
      fc.property(paragraphWithPlace(/[“”《》（）]/g), ({ text, index }) => {
        const damaged = text.slice(0, index) + text.slice(index + 1);
        const finding = checkedFindings(damaged, TEXT_RULES).find(
          ({ rule, severity }) => rule === "unpaired-mark" && severity !== "hint",
        );
        assert.ok(finding, damaged);
        assertMended(damaged, fixed(damaged, finding), finding, text);
      }),
    );
  });

  it("with its figures lost has the percent sign told", () => {
    fc.assert(
      fc.property(paragraph, fc.nat(), (text, seed) => {
        const index = seed % text.length;
        fc.pre(/[\u4e00-\u9fff]/.test(text[index - 1] ?? ""));
        fc.pre(!/[〇零一二三四五六七八九十百千万亿点半几数两多]/.test(text[index - 1] ?? ""));
        const damaged = `${text.slice(0, index)}%${text.slice(index)}`;
        foundAt(damaged, "missing-number", index);
      }),
    );
  });

  it("with a year made a stand-in has it told", () => {
    fc.assert(
      fc.property(
        paragraph,
        fc.constantFrom("20xx年，", "201X年，", "20××年，", "20**年，", "〔年份〕，", "X同志，"),
        (text, blank) => {
          foundAt(blank + text, "unfilled-blank", blank.startsWith("2") ? 2 : 0);
        },
      ),
    );
  });
});

describe("every fix", () => {
  const texts = [...PARAGRAPHS, ...TEXT_RULES.flatMap(({ examples }) => examples.speaking)];
  for (const text of texts) {
    for (const finding of checkedFindings(text, TEXT_RULES)) {
      finding.fixes.forEach(({ label }, fix) => {
        it(`${finding.rule}: ${label["zh-CN"]} mends “${finding.evidence.slice(0, 30)}”`, () => {
          assertMended(text, fixed(text, finding, fix), finding);
        });
      });
    }
  }
});

describe("any text at all", () => {
  const odd = fc.constantFrom(
    "\ud800",
    "\udfff",
    "\u0000",
    "\u0007",
    "\u202e",
    "\u200b",
    "\v",
    "\t",
    "𠮷",
    "%",
    "“",
    "”",
    "《",
    "（",
    ")",
    "**",
    "第",
    "xx",
    "20",
    "月",
    "日",
    "的的",
    "三个代表",
    "8月17日至",
    "工资总额的",
  );
  const garbage = fc
    .array(fc.oneof(odd, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 60 })
    .map((pieces) => pieces.join(""));

  /** With its message, which may be made only when it is read. */
  const told = ({ message, ...finding }: TextFinding) => ({
    ...finding,
    message: typeof message === "function" ? message() : message,
  });

  it("is checked without a rule failing, and twice alike", () => {
    fc.assert(
      fc.property(garbage, (text) => {
        for (const rule of TEXT_RULES) {
          const read = () =>
            rule.kind === "paragraph" ? rule.check(text).map(told) : rule.collect(text);
          assert.deepEqual(read(), read());
        }
      }),
      { numRuns: 300 },
    );
  });

  it("has every finding inside the text, with words that stand there", () => {
    fc.assert(
      fc.property(garbage, (text) => {
        for (const rule of TEXT_RULES) {
          if (rule.kind !== "paragraph") continue;
          for (const { offset, length, fixes = [] } of rule.check(text)) {
            assert.ok(offset >= 0 && length > 0 && offset + length <= text.length, rule.id);
            for (const fix of fixes) {
              if (!("replacements" in fix)) continue;
              for (const one of fix.replacements) {
                assert.ok(one.offset >= 0 && one.offset + one.length <= text.length, rule.id);
              }
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("long runs of a rule's own characters", () => {
  const LENGTH = 100_000;
  const MOST_MARKS = 6;
  const filled = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

  for (const rule of TEXT_RULES) {
    it(`are no trap for ${rule.id}`, function () {
      // A rule that looks at all it has passed again and again would need hours, not seconds.
      this.timeout(60_000);
      const { speaking, nearMiss } = rule.examples;
      const marks = Array.from(rule.triggers ?? "工的“").slice(0, MOST_MARKS);
      for (const unit of [...marks, ...speaking, ...nearMiss]) {
        const text = filled(unit);
        if (rule.kind === "paragraph") assert.ok(rule.check(text).length <= LENGTH);
        else assert.notEqual(rule.collect(text), undefined);
      }
    });
  }
});
