import assert from "node:assert/strict";
import fc from "fast-check";
import { jsonFile, jsonReport } from "../../src/checker/report/jsonReport";
import { textReport } from "../../src/checker/report/textReport";
import type { FindingPlace } from "../../src/checker/rule";
import { genres } from "../../src/library/genres";
import { passages } from "../../src/library/passages";
import { EMPTY_MEMORY, NO_PREFERENCES } from "../../src/pane/state/check/checkState";
import { createDraftReader } from "../../src/pane/state/draft/draftReader";
import { mergedFixesOf } from "../../src/pane/state/check/mergedFixes";
import { outlineProspectOf, outlinesOf } from "../../src/pane/state/outline/outlineDraft";
import { INITIAL_OUTLINE, type OutlineState } from "../../src/pane/state/outline/outlineState";
import { shownReportOf } from "../../src/pane/state/check/shownReport";
import { createSpeechChecker } from "../../src/pane/state/check/speechChecker";
import { applyEditPlan } from "../../src/speech/edits/applyEditPlan";
import type { EditPlan, EditStep } from "../../src/speech/edits/editPlan";
import { resultOf } from "../../src/speech/steps/steps";
import { documentOfLines, type SpeechDocument } from "../../src/speech/paragraph";
import { said } from "../../src/speech/said";
import { toldReport } from "../checker/toldReport";
import { fuzzProperty } from "./fuzzProperty";
import { linesOf, randomLines, randomSpeech } from "./randomSpeech";

/** One for all cases: what it remembers of one speech must not show in the next. */
const checker = createSpeechChecker();

function assertStands(at: FindingPlace, { paragraphs }: SpeechDocument): void {
  if (at.kind === "speech") return;
  const index = at.kind === "gap" ? at.after : at.paragraph;
  if (index === null) return;
  const paragraph = paragraphs[index];
  assert.ok(paragraph, `paragraph ${index} of ${paragraphs.length}`);
  if (at.kind === "gap") return;
  assert.ok(at.offset >= 0 && at.length >= 0);
  assert.ok(at.offset + at.length <= paragraph.text.length, "within its paragraph");
}

/** Paragraphs of which a step changes, moves or deletes something. */
function touchedBy(step: EditStep): readonly number[] {
  switch (step.kind) {
    case "insertParagraphs":
      return step.after !== null && step.offset !== undefined ? [step.after.index] : [];
    case "joinParagraphs":
      return [step.first.index, step.second.index];
    case "moveParagraphs":
      return step.paragraphs.map(({ index }) => index);
    default:
      return [step.at.index];
  }
}

/** Whether all of `some` stand in `all`, in their order. */
function isWithin<One>(some: readonly One[], all: readonly One[]): boolean {
  let at = 0;
  for (const one of all) if (at < some.length && one === some[at]) at++;
  return at === some.length;
}

function planned(document: SpeechDocument, plan: EditPlan, what: string): SpeechDocument {
  const after = applyEditPlan(document, plan);
  assert.ok(after, `${what} can be carried out`);
  const touched = new Set(plan.steps.flatMap(touchedBy));
  // The one paragraph of an empty document is taken over.
  const isEmpty = document.paragraphs.length === 1 && document.paragraphs[0]?.text === "";
  const others = linesOf(document).filter((_, index) => !isEmpty && !touched.has(index));
  assert.ok(isWithin(others, linesOf(after)), `${what} leaves the other paragraphs alone`);
  return after;
}

const noCrash = fuzzProperty({
  name: "speeches: no rule crashes, and every finding stands in the text",
  runs: 150,
  arbitrary: randomSpeech,
  check: (document) => {
    const report = checker.check(document);
    assert.deepEqual(report.crashed, []);
    for (const { at, related, message } of report.findings) {
      for (const place of [at, ...(related ?? [])]) assertStands(place, document);
      assert.ok(message["zh-CN"] !== "" && message["en-US"] !== "");
    }
    for (const { paragraph, offset } of report.sections)
      assertStands({ kind: "text", paragraph, offset, length: 0 }, document);
    for (const { at } of report.required) assertStands(at, document);
  },
});

const fixesHold = fuzzProperty({
  name: "speeches: every fix can be carried out and touches nothing else",
  runs: 80,
  arbitrary: randomSpeech,
  check: (document) => {
    const report = checker.check(document);
    for (const { fixes, message } of report.findings)
      for (const { plan } of fixes) planned(document, plan, message["zh-CN"]);
    const { findings } = shownReportOf({ document, report }, EMPTY_MEMORY, NO_PREFERENCES);
    planned(document, mergedFixesOf(findings, document).plan, "全部修复");
  },
});

const sameAfresh = fuzzProperty({
  name: "speeches: the next check says what a fresh one says",
  runs: 40,
  arbitrary: fc.array(randomLines, { minLength: 2, maxLength: 4 }),
  check: (versions) => {
    const remembering = createSpeechChecker();
    for (const lines of versions) {
      const document = documentOfLines(lines);
      const anew = createSpeechChecker().check(document);
      assert.deepEqual(toldReport(remembering.check(document)), toldReport(anew));
    }
  },
});

/** What a person reads in a terminal must not steer it. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const reports = fuzzProperty({
  name: "speeches: reports are whole JSON and plain text",
  runs: 60,
  arbitrary: randomSpeech,
  check: (document) => {
    const report = checker.check(document);
    const json = JSON.stringify(jsonReport([jsonFile("a.docx", report)]));
    const { files } = JSON.parse(json) as { files: { findings: unknown[] }[] };
    assert.equal(files[0]?.findings.length, report.findings.length);
    assert.doesNotMatch(textReport("a.docx", document, report, said("讲话", "Speech")), STEERING);
  },
});

const outlineState: fc.Arbitrary<OutlineState> = fc
  .constantFrom(...genres)
  .chain(({ id: genre }) => fc.constantFrom(...outlinesOf(genre)))
  .chain(({ id, genre, items }) =>
    fc
      .record({
        order: fc.option(fc.shuffledSubarray(items.map((_, index) => index))),
        moves: fc.subarray(items.map((_, index) => index)),
        choices: fc.array(
          fc.oneof(
            fc.constant({ kind: "scaffold" } as const),
            fc.constant({ kind: "leaveOut" } as const),
            fc
              .constantFrom("不在", ...passages.map(({ id: passage }) => passage))
              .map((passage) => ({ kind: "passage", passage }) as const),
          ),
          { minLength: items.length, maxLength: items.length },
        ),
      })
      .map((chosen) => ({ ...INITIAL_OUTLINE, genre, outline: id, ...chosen })),
  );

/** Numbers of headings may change when headings come in between. */
const ORDINAL = /[〇零一二三四五六七八九十百\d０-９（）()、.．]/gu;

const charactersOf = (lines: readonly string[]): readonly string[] =>
  Array.from(lines.join("").replace(ORDINAL, "")).toSorted();

const outlinesHold = fuzzProperty({
  name: "outlines: laid over any speech, they lose none of its words",
  runs: 40,
  arbitrary: fc.tuple(randomSpeech, outlineState),
  check: ([document, state]) => {
    const { plan } = outlineProspectOf(document, state, passages);
    const after = planned(document, plan, "the outline");
    assert.ok(isWithin(charactersOf(linesOf(document)), charactersOf(linesOf(after))));
  },
});

const drafts = fuzzProperty({
  name: "speeches: the list of passages finds its way in any draft",
  runs: 40,
  arbitrary: fc.tuple(randomSpeech, fc.nat({ max: 30 })),
  check: ([document, at]) => {
    const readDraft = createDraftReader(passages);
    const caret = at < document.paragraphs.length ? at : null;
    const { used } = resultOf(readDraft(document, caret));
    const ids = new Set(passages.map(({ id }) => id));
    for (const id of used) assert.ok(ids.has(id));
  },
});

export const speechProperties = [noCrash, fixesHold, sameAfresh, reports, outlinesHold, drafts];
