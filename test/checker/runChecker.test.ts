import assert from "node:assert/strict";
import fc from "fast-check";
import { ignoreKeyOf } from "../../src/checker/findingOrder";
import type { CollectingRule, ParagraphRule, SpeechRule } from "../../src/checker/rule";
import { rules } from "../../src/checker/rules";
import { isResidue } from "../../src/checker/rules/webResidue";
import { createChecker, runChecker } from "../../src/checker/runChecker";
import { genres } from "../../src/library/genres";
import { documentOfLines } from "../../src/speech/paragraph";
import { speechTexts } from "../library/sourceSpeeches";
import { said } from "../../src/speech/said";
import { toldReport } from "./toldReport";

const EXAMPLES = { speaking: [], silent: [], nearMiss: [] };
const HEAD = {
  title: said("", ""),
  why: said("", ""),
  severity: "warning",
  examples: EXAMPLES,
} as const;
const options = { rules, profiles: genres, isResidue };

/** Speaks of every 坏 in a text. */
const badRule: ParagraphRule = {
  ...HEAD,
  kind: "paragraph",
  id: "bad",
  triggers: "坏",
  check: (text) =>
    [...text.matchAll(/坏/g)].map(({ index }) => ({
      offset: index,
      length: 1,
      message: said("坏。", ""),
      evidence: "坏",
      fixes: [
        {
          label: said("好", ""),
          certain: true,
          replacements: [{ offset: index, length: 1, text: "好" }],
        },
      ],
    })),
};

const check = (text: string, ...own: (ParagraphRule | CollectingRule | SpeechRule)[]) =>
  runChecker(documentOfLines(text.split("\n")), { ...options, rules: own });

describe("runChecker", () => {
  it("puts a finding of a joined paragraph where the words stand in the document", () => {
    const text = "学习是做好工作的基础，大家都要认真学。我们要建立起防止变\n坏的机制，常抓不懈。";
    const [finding] = check(text, badRule).findings;
    assert.deepEqual(finding?.at, { kind: "text", paragraph: 1, offset: 0, length: 1 });
    assert.deepEqual(finding.fixes[0]?.plan.steps, [
      {
        kind: "replaceText",
        at: { index: 1, quote: "坏的机制，常抓不懈。" },
        offset: 0,
        removed: "坏",
        inserted: "好",
      },
    ]);
  });

  it("reads paragraphs apart by manual line breaks, and keeps their offsets", () => {
    const [finding] = check("今天很好。\v明天不坏。", badRule).findings;
    assert.deepEqual(finding?.at, { kind: "text", paragraph: 0, offset: 9, length: 1 });
  });

  it("runs the other rules when one crashes, and says which", () => {
    const crashing: SpeechRule = {
      ...HEAD,
      kind: "speech",
      id: "crashing",
      check: () => {
        throw new Error("boom");
      },
    };
    const report = check("坏", crashing, badRule);
    assert.deepEqual(report.crashed, [{ rule: "crashing", reason: "boom" }]);
    assert.equal(report.findings.length, 1);
  });

  it("tells of a text rule that crashes as well", () => {
    const crashing: CollectingRule = {
      ...HEAD,
      kind: "collecting",
      id: "crashing",
      collect: () => {
        throw new TypeError("no");
      },
      check: () => [],
    };
    assert.deepEqual(check("好", crashing).crashed, [{ rule: "crashing", reason: "no" }]);
  });

  it("puts graver findings first, then reads on", () => {
    const grave: SpeechRule = {
      ...HEAD,
      kind: "speech",
      id: "grave",
      severity: "error",
      check: () => [
        { at: { kind: "gap", after: 1 }, message: said("后。", ""), evidence: "" },
        {
          at: { kind: "text", paragraph: 1, offset: 0, length: 1 },
          message: said("中。", ""),
          evidence: "",
        },
        { at: { kind: "gap", after: null }, message: said("前。", ""), evidence: "" },
      ],
    };
    const { findings } = check("坏一\n坏二", badRule, grave);
    assert.deepEqual(
      findings.map(({ message }) => message["zh-CN"]),
      ["前。", "中。", "后。", "坏。", "坏。"],
    );
  });

  it("says the same of one place once", () => {
    const report = check("坏", badRule, { ...badRule });
    assert.equal(report.findings.length, 1);
  });

  it("leaves out what the user does not want to see, wherever it moves to", () => {
    const document = documentOfLines(["前面有坏字，后面没有。"]);
    const checker = createChecker({ ...options, rules: [badRule] });
    const [finding] = checker.check(document).findings;
    assert.ok(finding);
    const ignored = new Set([ignoreKeyOf(finding, document)]);
    const moved = documentOfLines(["新的一段。", "前面有坏字，后面没有。", "另一个坏字。"]);
    assert.deepEqual(
      checker.check(moved, { ignored }).findings.map(({ at }) => at),
      [{ kind: "text", paragraph: 2, offset: 3, length: 1 }],
    );
  });

  it("checks by the genre the user chose", () => {
    const document = documentOfLines((speechTexts[3] ?? "").split("\n"));
    const { genre, findings } = runChecker(document, { ...options, genre: "opening" });
    assert.deepEqual(genre, { id: "opening", source: "given", confidence: 1 });
    assert.ok(findings.some(({ subject }) => subject === "salutation"));
  });
});

const LINES = speechTexts.flatMap((text) => text.trimEnd().split("\n"));

/** Any text a document may hold: lines of the sources, broken, empty or without sense. */
const line = fc.oneof(
  fc.constantFrom(...LINES),
  fc.constantFrom(...LINES).chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
  fc.constantFrom(
    "",
    "　",
    "同志们：",
    "一、",
    "第一，",
    "1、",
    "（一）",
    "谢谢大家！",
    "“",
    "\v",
    "，，，",
  ),
  fc.string({ maxLength: 60, unit: "grapheme" }),
);
const lines = fc.array(line, { maxLength: 25 });

/** All the sources one after another, the first of them again at the end: repeats, restarts, every kind of fault. */
const TWICE = [...LINES, ...LINES.slice(0, 24)];

/** What people do to a text: type into it, take words out, bring paragraphs in, take them out, paste much. */
const edit: fc.Arbitrary<(texts: readonly string[]) => readonly string[]> = fc.oneof(
  fc
    .tuple(
      fc.nat(),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom("好", "。", "，", "一、", "第二，", "（", ""),
    )
    .map(([place, offset, removed, typed]) => (texts: readonly string[]) => {
      const index = place % Math.max(1, texts.length);
      const text = texts[index] ?? "";
      const at = offset % (text.length + 1);
      return texts.with(index, text.slice(0, at) + typed + text.slice(at + removed));
    }),
  fc
    .tuple(fc.nat(), fc.nat(3), lines)
    .map(([place, removed, added]) => (texts: readonly string[]) => {
      const index = place % (texts.length + 1);
      return texts.toSpliced(index, removed, ...added.slice(0, 3));
    }),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => (texts: readonly string[]) => {
    const moved = texts[from % texts.length] ?? "";
    return texts.toSpliced(from % texts.length, 1).toSpliced(to % texts.length, 0, moved);
  }),
  fc.constant((texts: readonly string[]) => [...texts.slice(10), ...LINES.slice(30)]),
);

describe("the checker over time", function () {
  // Hundreds of whole checks, each with all rules.
  this.timeout(120_000);

  it("says of a document what it would say had it seen no other before", () => {
    const checker = createChecker(options);
    fc.assert(
      fc.property(lines, (texts) => {
        const document = documentOfLines(texts);
        assert.deepEqual(
          toldReport(checker.check(document)),
          toldReport(createChecker(options).check(document)),
        );
      }),
      { numRuns: 120 },
    );
  });

  it("says after each of many edits what it says of the text anew", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const checker = createChecker(options);
        let texts: readonly string[] = TWICE;
        checker.check(documentOfLines(texts));
        for (const change of edits) {
          texts = change(texts);
          const document = documentOfLines(texts);
          assert.deepEqual(
            toldReport(checker.check(document)),
            toldReport(createChecker(options).check(document)),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it("makes the fixes of an earlier report as it would have made them at once", () => {
    fc.assert(
      fc.property(edit, edit, (first, second) => {
        const checker = createChecker(options);
        checker.check(documentOfLines(TWICE));
        const texts = first(TWICE);
        const earlier = checker.check(documentOfLines(texts));
        checker.check(documentOfLines(second(texts)));
        const anew = createChecker(options).check(documentOfLines(texts));
        assert.deepEqual(toldReport(earlier), toldReport(anew));
      }),
      { numRuns: 20 },
    );
  });

  it("crashes on nothing, and points only at what is there", () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const report = runChecker(documentOfLines(texts), options);
        assert.deepEqual(report.crashed, []);
        for (const { at } of report.findings) {
          if (at.kind !== "text") continue;
          assert.ok(at.offset + at.length <= (texts[at.paragraph] ?? "").length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("takes one huge paragraph and an empty document", () => {
    const huge = LINES.join("").repeat(5);
    assert.deepEqual(runChecker(documentOfLines([huge]), options).crashed, []);
    assert.deepEqual(runChecker(documentOfLines([]), options).findings, []);
    assert.deepEqual(runChecker(documentOfLines([""]), options).findings, []);
  });
});
