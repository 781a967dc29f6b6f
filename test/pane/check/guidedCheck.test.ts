import assert from "node:assert/strict";
import { guidanceTextOf } from "../../../src/library/outlines/outlineGuidance";
import { guidedCheck } from "../../../src/pane/state/check/guidedCheck";
import { outlineDraftOf } from "../../../src/pane/state/outline/outlineDraft";
import { INITIAL_OUTLINE } from "../../../src/pane/state/outline/outlineState";
import { createSpeechChecker } from "../../../src/pane/state/check/speechChecker";
import { applyEditPlan } from "../../../src/speech/edits/applyEditPlan";
import { documentOfLines } from "../../../src/speech/paragraph";

const checker = createSpeechChecker();
const guidanceFor = (section: string): string => {
  const item = outlineDraftOf(INITIAL_OUTLINE).items.find((one) => one.section === section);
  return guidanceTextOf(item ?? assert.fail(`no item ${section}`));
};

const WRITTEN = ["在开班式上的讲话", "同志们：", "今天，我们举办工会干部培训班。"];

describe("guidedCheck", () => {
  const lines = [...WRITTEN, guidanceFor("thanks"), "一、提高认认识，，抓好落实。"];
  const document = documentOfLines(lines);
  const report = guidedCheck(checker, document, { genre: "opening" });

  it("does not take guidance for the section that it speaks of", () => {
    assert.ok(!report.sections.some(({ paragraph, id }) => paragraph === 3 && id === "thanks"));
    assert.ok(report.sections.every(({ text }) => !text.includes("略略")));
    assert.ok(report.required.every(({ evidence }) => !evidence.includes("略略")));
  });

  it("says once of each guidance that its text is still to be written, and nothing else", () => {
    const there = report.findings.filter(({ at }) => at.kind === "text" && at.paragraph === 3);
    assert.deepEqual(
      there.map(({ rule, evidence, at }) => [rule, evidence, at]),
      [
        [
          "unfilled-blank",
          lines[3],
          { kind: "text", paragraph: 3, offset: 0, length: lines[3]?.length },
        ],
      ],
    );
  });

  it("gives fixes that hold in the document, in a paragraph with guidance too", () => {
    const mixed = documentOfLines([...WRITTEN, `要抓好,落实。${guidanceFor("thanks")}`]);
    const fixes = guidedCheck(checker, mixed).findings.flatMap((one) => one.fixes);
    const certain = fixes.filter((fix) => fix.certain);
    assert.ok(certain.length > 0);
    for (const { plan } of certain) assert.notEqual(applyEditPlan(mixed, plan), null);
  });

  it("says of each finding what the checker says", () => {
    const faulty = "要更好的维护职工权益,抓好落实。";
    const told = guidedCheck(checker, documentOfLines([...lines, faulty])).findings;
    const messages = told.map(({ message }) => message["zh-CN"]);
    const own = checker.check(documentOfLines([...WRITTEN, faulty])).findings;
    const inText = own.filter(({ at }) => at.kind === "text" && at.paragraph === WRITTEN.length);
    assert.equal(inText.length, 2);
    for (const { message } of inText) assert.ok(messages.includes(message["zh-CN"]));
  });

  it("is the checker's own report where nothing is guidance", () => {
    const plain = documentOfLines(WRITTEN);
    assert.deepEqual(guidedCheck(checker, plain), checker.check(plain));
  });
});
