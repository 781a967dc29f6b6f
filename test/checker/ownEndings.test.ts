import assert from "node:assert/strict";
import { SECTION_CUES } from "../../src/checker/shownSection";
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
const LED_THROUGH = [
  "全县工会干部培训班开班式主持词",
  "各位领导、同志们：",
  "今天，我们在县委党校举办全县工会干部培训班开班式。",
  "出席开班式的领导有：县总工会主席王明同志。",
  "今天的开班式有两项议程：一是学员代表发言，二是王主席讲话。",
  "现在进行第一项，请学员代表发言。",
  "下面进行第二项，请王主席讲话，大家欢迎。",
  "最后，祝大家学有所成。",
  "开班式到此结束。",
];
const LED_TO_ONE = LED_THROUGH.filter((_, at) => at !== 5);
/** A section, the line of the speech that is it, and the line behind which it belongs. */
const LACKING = [
  ["opening", OPENED, "title", 0, null],
  ["opening", OPENED, "byline", 1, 0],
  ["opening", OPENED, "salutation", 2, 1],
  ["opening", OPENED, "purpose", 4, 3],
  ["opening", OPENED, "promise", 5, 4],
  ["opening", OPENED, "requirement", null, 9],
  ["host", LED_THROUGH, "salutation", 1, 0],
  ["host", LED_THROUGH, "guests", 3, 2],
  ["host", LED_TO_ONE, "handover", 5, 4],
] as const;

describe("a passage that the pane offers where a section is missing", () => {
  for (const [genre, whole, section, line, after] of LACKING) {
    const lines = whole.filter((_, at) => at !== line);
    const missed = (all: readonly string[]) =>
      checker
        .check(documentOfLines(all), { genre })
        .findings.find(({ rule, subject }) => rule === "missing-section" && subject === section);
    const at = missed(lines)?.at;
    it(`belongs where ${section} is missed in ${genre}`, () =>
      assert.deepEqual(at, { kind: "gap", after }));
    const offered = fittingPassages(passages, section, genre);
    it(`has the words of ${section} where it is the first that is offered`, () =>
      assert.match(offered[0]?.text ?? "", SECTION_CUES[section] ?? /./));
    for (const { id, text } of offered)
      it(`is found there as ${section}, blanks unfilled: ${id}`, () => {
        assert.ok(at?.kind === "gap");
        const place = at.after === null ? 0 : at.after + 1;
        const written = textOfPieces(piecesOf(text)).split("\n");
        const filled = [...lines.slice(0, place), ...written, ...lines.slice(place)];
        assert.equal(missed(filled)?.message["zh-CN"], undefined);
      });
  }
});
