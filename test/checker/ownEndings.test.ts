import assert from "node:assert/strict";
import { genres } from "../../src/library/genres";
import { passages } from "../../src/library/passages";
import { fittingPassages } from "../../src/pane/state/passages/gapInsertion";
import { createSpeechChecker } from "../../src/pane/state/check/speechChecker";
import { piecesOf, textOfPieces } from "../../src/speech/blank";
import { documentOfLines } from "../../src/speech/paragraph";

const SPEECH = [
  "在全县工会干部培训班上的讲话",
  "同志们：",
  "今天，我们举办工会干部培训班，目的是提高大家的履职能力。下面，我讲两点意见。",
  "一、提高认识，增强责任",
  "工会工作是党的群众工作的重要组成部分，做好这项工作责任重大，任务艰巨。",
  "二、端正学风，学以致用",
  "学习期间要静下心来，把理论与本单位的实际结合起来，真正弄懂弄通，学有所获。",
];
const ENDINGS = ["conclusion", "hope", "wish", "thanks"];
/** Speeches of those who lead; a trainee or a host ends in other ways. */
const LED = ["opening", "closing", "work"];
const checker = createSpeechChecker();

describe("a passage that the pane offers for the end of a speech", () => {
  for (const { id, section, text, genres: own } of passages) {
    const genre = genres.find((one) => LED.includes(one.id) && own.includes(one.id))?.id;
    if (!ENDINGS.includes(section) || genre === undefined) continue;
    it(`is found there as ${section}: ${id}`, () => {
      const written = textOfPieces(piecesOf(text, () => "某"));
      const document = documentOfLines([...SPEECH, ...written.split("\n")]);
      const { sections } = checker.check(document, { genre });
      const found = sections.filter(({ paragraph }) => paragraph >= SPEECH.length);
      assert.ok(
        found.some((one) => one.id === section),
        found.map((one) => one.id).join("，"),
      );
    });
  }
});

const OPENED = [
  "在全县工会干部培训班上的讲话",
  "（2024年5月8日）",
  "同志们：",
  "按照年度计划，今天我们在县委党校举办工会干部培训班。",
  "举办这期培训班，目的是提高大家的履职能力。",
  "下面，我讲两点意见。",
  "一、提高认识，增强责任",
  "工会工作是党的群众工作的重要组成部分，做好这项工作责任重大，任务艰巨。",
  "二、突出重点，抓好落实",
  "基层工会要把组建工作抓实，把职工服务做细，把维权机制建好。",
  "谢谢大家！",
];
/** A section, the line of the speech that is it, and the line behind which it belongs. */
const LACKING = [
  ["title", 0, null],
  ["byline", 1, 0],
  ["salutation", 2, 1],
  ["purpose", 4, 3],
  ["promise", 5, 4],
  ["requirement", null, 9],
] as const;

describe("a passage that the pane offers where a section is missing", () => {
  for (const [section, line, after] of LACKING) {
    const lines = OPENED.filter((_, at) => at !== line);
    const missed = (all: readonly string[]) =>
      checker
        .check(documentOfLines(all), { genre: "opening" })
        .findings.find(({ rule, subject }) => rule === "missing-section" && subject === section);
    const at = missed(lines)?.at;
    it(`belongs where ${section} is missed`, () => assert.deepEqual(at, { kind: "gap", after }));
    for (const { id, text } of fittingPassages(passages, section, "opening"))
      it(`is found there as ${section}, blanks unfilled: ${id}`, () => {
        assert.ok(at?.kind === "gap");
        const place = at.after === null ? 0 : at.after + 1;
        const written = textOfPieces(piecesOf(text)).split("\n");
        const filled = [...lines.slice(0, place), ...written, ...lines.slice(place)];
        assert.equal(missed(filled)?.message["zh-CN"], undefined);
      });
  }
});
