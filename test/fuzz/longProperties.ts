import assert from "node:assert/strict";
import fc from "fast-check";
import { passages } from "../../src/library/passages";
import { createDraftReader } from "../../src/pane/state/draft/draftReader";
import { outlineProspectOf } from "../../src/pane/state/outline/outlineDraft";
import { INITIAL_OUTLINE } from "../../src/pane/state/outline/outlineState";
import { createSpeechChecker } from "../../src/pane/state/check/speechChecker";
import { piecesOf } from "../../src/speech/blank";
import { resultOf } from "../../src/speech/steps/steps";
import { documentOfLines } from "../../src/speech/paragraph";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import { docxOf, paragraph } from "../preview/docxFixture";
import { closeWord, openWord } from "../preview/openWord";
import { fuzzProperty } from "./fuzzProperty";
import { speechTexts } from "../library/sourceSpeeches";

const UNITS = [
  "工会",
  "同志们，",
  "一、",
  "第一，要学。",
  "（",
  "“",
  "〔地点〕",
  "2008年",
  "，",
  "。",
  " ",
  "\v",
  "我讲三点意见。",
  "a",
  "1",
  "\ud83d",
];

/** By its characters, the longest takes up to half a minute. */
const longParagraph = (length: number, runs: number) =>
  fuzzProperty({
    name: `long: a paragraph of ${String(length)} characters is read to its end`,
    runs,
    arbitrary: fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 4 }),
    check: (units) => {
      const unit = units.join("");
      const text = unit.repeat(Math.ceil(length / unit.length));
      const document = documentOfLines(["同志们：", text, "谢谢大家！"]);
      const report = createSpeechChecker().check(document);
      assert.deepEqual(report.crashed, []);
      resultOf(createDraftReader(passages)(document, 1));
    },
  });

const SPEECH_LINES = speechTexts.flatMap((text) => text.trimEnd().split("\n"));

/** Lines of the sources, over and over, with a number so that no two are alike. */
const manyLines = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, index) =>
      `${String(index)}${(SPEECH_LINES[index % SPEECH_LINES.length] ?? "").slice(0, 40)}`,
  );

/** The document model of the tests needs minutes for the longest. */
const manyParagraphs = (count: number, runs: number) =>
  fuzzProperty({
    name: `long: a document of ${String(count)} paragraphs is read, checked, outlined and written`,
    runs,
    arbitrary: fc.nat({ max: count - 1 }),
    check: async (at) => {
      const lines = manyLines(count);
      const word = await openWord(docxOf({ body: lines.map((line) => paragraph(line)).join("") }));
      const host = openWordDocument();
      const document = await host.read();
      assert.equal(document.paragraphs.length, count);
      const report = createSpeechChecker().check(document);
      assert.deepEqual(report.crashed, []);
      const { plan } = outlineProspectOf(document, INITIAL_OUTLINE, passages);
      assert.equal((await host.apply(plan)).outcome, "applied");
      word.select([at, 0]);
      const body = { role: "body", pieces: piecesOf("在{地点}。") } as const;
      const inserted = await host.insert([body], "newParagraph");
      assert.ok(inserted.outcome === "inserted" && inserted.change);
      assert.equal(await host.takeBack(inserted.change), "takenBack");
      await closeWord();
    },
  });

export const longProperties = [
  longParagraph(300_000, 3),
  longParagraph(3_000_000, 0),
  manyParagraphs(1_000, 1),
  manyParagraphs(20_000, 0),
];
