import assert from "node:assert/strict";
import fc from "fast-check";
import type { Finding } from "../../src/checker/rule";
import { rules } from "../../src/checker/rules";
import { isResidue } from "../../src/checker/rules/webResidue";
import { createChecker } from "../../src/checker/runChecker";
import { genres } from "../../src/library/genres";
import { applyEditPlan } from "../../src/speech/edits/applyEditPlan";
import { documentOfLines } from "../../src/speech/paragraph";
import { joinedSpeech } from "../library/sourceSpeeches";

const checker = createChecker({ rules, profiles: genres, isResidue });

/** 篇五 and 篇三 with what the web page lost put back, so that every damage is the only one. */
const FIFTH = joinedSpeech(5)
  .trimEnd()
  .split("\n")
  .map((text) =>
    text.startsWith("权；")
      ? `2、加强学习培训是履行职责的需要。既要讲究方法，${text.slice(2)}`
      : text,
  );
const THIRD = joinedSpeech(3)
  .trimEnd()
  .split("\n")
  .filter((text) => !text.startsWith("是要探索"))
  .map((text) =>
    text
      .replace(/^第三，要加大三个力度/, "第二，要加大三个力度")
      .replace(/^第二，要认真履行/, "第一，要认真履行")
      .replace(/^第三，要确保/, "第二，要确保"),
  );
const SPEECHES = [FIFTH, THIRD];

type Text = readonly string[];

const findingsOf = (text: Text): readonly Finding[] =>
  checker.check(documentOfLines(text)).findings;

const told = (text: Text, rule: string): readonly Finding[] =>
  findingsOf(text).filter((finding) => finding.rule === rule);

function countsOf(text: Text): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, subject = "" } of findingsOf(text)) {
    const key = `${rule} ${subject}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function applied(text: Text, { message, fixes }: Finding, label?: RegExp): Text {
  const fix = fixes.find((one) => label?.test(one.label["zh-CN"]) ?? true);
  assert.ok(fix, `${message["zh-CN"]} has a fix`);
  const document = applyEditPlan(documentOfLines(text), fix.plan);
  assert.ok(document, "the fix can be applied");
  return document.paragraphs.map((paragraph) => paragraph.text);
}

/**
 * The damage is told, its fix removes it, and nothing is told afterwards that was not told of the damaged or
 * of the sound text. A blank that the fix leaves to fill is no new fault.
 */
function assertMended(sound: Text, damaged: Text, rule: string, label?: RegExp): Text {
  const before = told(sound, rule);
  const now = told(damaged, rule);
  const finding = now.find(
    ({ message }) => !before.some((one) => one.message["zh-CN"] === message["zh-CN"]),
  );
  assert.ok(finding, `${rule} is told of ${damaged.join("\n").slice(0, 60)}`);
  const mended = applied(damaged, finding, label);
  const [was, once, is] = [countsOf(damaged), countsOf(sound), countsOf(mended)];
  for (const [key, count] of is) {
    if (key.startsWith("unfilled-blank")) continue;
    const allowed = Math.max(was.get(key) ?? 0, once.get(key) ?? 0);
    assert.ok(count <= allowed, `${key} is new in ${mended.join("\n")}`);
  }
  const left = told(mended, rule).filter(
    ({ message }) => message["zh-CN"] === finding.message["zh-CN"],
  );
  assert.deepEqual(left, [], "the finding is gone");
  return mended;
}

const speech = fc.constantFrom(...SPEECHES);

/** A speech and the index of one of its paragraphs that fits. */
const speechWith = (fits: (text: string) => boolean) =>
  speech.chain((text) =>
    fc
      .constantFrom(...text.flatMap((paragraph, index) => (fits(paragraph) ? [index] : [])))
      .map((index) => ({ text, index })),
  );

const replaced = (text: Text, index: number, ...paragraphs: readonly string[]): Text => [
  ...text.slice(0, index),
  ...paragraphs,
  ...text.slice(index + 1),
];

describe("damages of structure", function () {
  this.timeout(120_000);

  it("begin with speeches that have none of them", () => {
    const structural = [
      "promise-count",
      "ordinal-sequence",
      "broken-line",
      "doubled-at-break",
      "truncated-start",
      "section-order",
      "near-duplicate",
    ];
    for (const text of SPEECHES) {
      const messages = findingsOf(text)
        .filter(({ rule, severity }) => structural.includes(rule) && severity === "error")
        .map(({ message }) => message["zh-CN"]);
      assert.deepEqual(messages, []);
    }
  });

  it("a sentence broken in two is joined again to the letter", () => {
    fc.assert(
      fc.property(
        speechWith((text) => text.length > 120),
        fc.double({ min: 0.3, max: 0.7, noNaN: true }),
        ({ text, index }, share) => {
          const whole = text[index] ?? "";
          const at = placeInSentence(whole, Math.floor(whole.length * share));
          const damaged = replaced(text, index, whole.slice(0, at), whole.slice(at));
          assert.deepEqual(assertMended(text, damaged, "broken-line"), text);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("a break with blank paragraphs and blanks around it is joined as well", () => {
    fc.assert(
      fc.property(
        speechWith((text) => text.length > 120),
        fc.constantFrom([], [""], ["\u3000", ""]),
        ({ text, index }, blanks) => {
          const whole = text[index] ?? "";
          const at = placeInSentence(whole, whole.length >> 1);
          const halves = [`${whole.slice(0, at)} `, ...blanks, `\u3000\u3000${whole.slice(at)}`];
          const damaged = replaced(text, index, ...halves);
          assert.deepEqual(assertMended(text, damaged, "broken-line"), text);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("characters doubled at a break are told and dropped", () => {
    fc.assert(
      fc.property(
        speechWith((text) => text.length > 120),
        fc.integer({ min: 2, max: 4 }),
        ({ text, index }, length) => {
          const whole = text[index] ?? "";
          const at = placeInSentence(whole, whole.length >> 1);
          const end = whole.slice(at - length, at);
          fc.pre(/^[\u4e00-\u9fff]+$/.test(end));
          const damaged = replaced(text, index, whole.slice(0, at), end + whole.slice(at));
          assert.deepEqual(assertMended(text, damaged, "doubled-at-break"), text);
        },
      ),
      { numRuns: 80 },
    );
  });

  it("a lost member of a series is told, and renumbering mends the count", () => {
    const isInner = (text: string) => /^第[二三]，|^[2]、|^二是/.test(text);
    fc.assert(
      fc.property(
        speechWith((text) => isInner(text)).filter(({ text, index }) =>
          hasNextSibling(text, index),
        ),
        ({ text, index }) => {
          const damaged = replaced(text, index);
          assertMended(text, damaged, "ordinal-sequence", /重新编号/);
          assertMended(text, damaged, "ordinal-sequence", /插入/);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("another number of points is told, and its own fix puts the right one back", () => {
    fc.assert(
      fc.property(
        speechWith((text) => /讲三点意见/.test(text)),
        fc.constantFrom("两", "四", "五"),
        ({ text, index }, number) => {
          const damaged = replaced(
            text,
            index,
            (text[index] ?? "").replace("讲三点", `讲${number}点`),
          );
          assert.deepEqual(assertMended(text, damaged, "promise-count", /改成/), text);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("a promised point that is not made is told, and its heading can be put in", () => {
    fc.assert(
      fc.property(speech, (text) => {
        const third = text.findIndex((paragraph) => paragraph.startsWith("三、"));
        const damaged = text.slice(0, third);
        const mended = assertMended(text, damaged, "promise-count", /插入/);
        assert.ok(mended.some((paragraph) => paragraph.startsWith("三、")));
      }),
    );
  });

  it("a cut ending is told, and can be put in at the end", () => {
    fc.assert(
      fc.property(speech, fc.nat(3), (text, cut) => {
        const end = text.findIndex((paragraph) => /^(?:同志们，当前|最后，预祝)/.test(paragraph));
        const damaged = text.slice(0, end - Math.min(cut, 1));
        const finding = told(damaged, "missing-section").find(
          ({ subject }) => subject === "conclusion",
        );
        assert.ok(finding);
        const mended = applied(damaged, finding);
        assert.deepEqual(mended.slice(0, damaged.length), damaged);
        assert.deepEqual(
          told(mended, "missing-section").filter(({ severity }) => severity === "error"),
          [],
        );
      }),
      { numRuns: 20 },
    );
  });

  it("thanks in front of the wish are told and moved", () => {
    const damaged = [...FIFTH.slice(0, -2), FIFTH.at(-1) ?? "", FIFTH.at(-2) ?? ""];
    assert.deepEqual(assertMended(FIFTH, damaged, "section-order"), FIFTH);
  });

  it("an announcement behind its first heading is told and moved", () => {
    const [salutation = "", opening = "", ...rest] = FIFTH;
    const at = opening.indexOf("下面我讲");
    const sound = [salutation, opening.slice(0, at), opening.slice(at), ...rest];
    const [first = "", ...others] = rest;
    const damaged = [salutation, opening.slice(0, at), first, opening.slice(at), ...others];
    assert.deepEqual(assertMended(sound, damaged, "section-order"), sound);
  });

  it("points in the wrong order are told", () => {
    const [second, third] = ["第二，依法", "第三，依法"].map((head) =>
      FIFTH.findIndex((paragraph) => paragraph.startsWith(head)),
    );
    assert.ok(second !== undefined && third !== undefined);
    const damaged = [...FIFTH];
    [damaged[second], damaged[third]] = [FIFTH[third] ?? "", FIFTH[second] ?? ""];
    assertMended(FIFTH, damaged, "ordinal-sequence", /编号/);
  });

  it("a paragraph pasted twice is told and taken out", () => {
    fc.assert(
      fc.property(
        speechWith((text) => text.length > 60),
        fc.nat(),
        ({ text, index }, place) => {
          const at = index + 1 + (place % (text.length - index));
          const damaged = [...text.slice(0, at), text[index] ?? "", ...text.slice(at)];
          assert.deepEqual(assertMended(text, damaged, "near-duplicate"), text);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("a lost numeral at the head of a paragraph is told", () => {
    const index = FIFTH.findIndex((text) => text.startsWith("三是要"));
    const damaged = replaced(FIFTH, index, (FIFTH[index] ?? "").slice(1));
    assert.deepEqual(assertMended(FIFTH, damaged, "truncated-start"), FIFTH);
  });
});

/** A place near `from` with Han characters on both sides, so that a break there is one in mid-sentence. */
function placeInSentence(text: string, from: number): number {
  for (let at = from; at < text.length - 2; at++) {
    const isInside = /^[\u4e00-\u9fff]{8}$/.test(text.slice(at - 4, at + 4));
    if (isInside && !/^[第一二三四五六七八九十首其再最总各同谢]/.test(text.slice(at))) return at;
  }
  throw new Error(`no place to break ${text}`);
}

/** Whether the member's next sibling stands further down in the same part. */
function hasNextSibling(text: Text, index: number): boolean {
  const head = (text[index] ?? "").slice(0, 2);
  const next: Readonly<Record<string, string>> = {
    第二: "第三",
    第三: "第四",
    "2、": "3、",
    二是: "三是",
  };
  const rest = text.slice(index + 1);
  const part = rest.findIndex((paragraph) => /^[一二三]、/.test(paragraph));
  const own = part < 0 ? rest : rest.slice(0, part);
  return own.some((paragraph) => paragraph.startsWith(next[head] ?? "\0"));
}
