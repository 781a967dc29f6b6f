import assert from "node:assert/strict";
import { genres } from "../../src/library/genres";
import { passages } from "../../src/library/passages";
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
