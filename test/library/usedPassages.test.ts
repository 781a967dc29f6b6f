import assert from "node:assert/strict";
import { passages } from "../../src/library/passages";
import { createUsedPassages } from "../../src/library/usedPassages";
import { piecesOf, textOfPieces } from "../../src/speech/blank";
import { documentOfLines } from "../../src/speech/paragraph";
import { resultOf } from "../../src/speech/steps/steps";

const usedPassages = createUsedPassages(passages);
const usedIn = (...lines: readonly string[]) => resultOf(usedPassages(documentOfLines(lines)));
const textOf = (id: string): string =>
  passages.find((passage) => passage.id === id)?.text ?? assert.fail(id);
const filled = (text: string, value: string): string => textOfPieces(piecesOf(text, () => value));

describe("passages that a document has", () => {
  it("are found whole, whatever stands in their blanks", () => {
    const wanted = passages.filter(({ text }) => text.includes("{"));
    for (const value of ["甲", "县总工会和县委组织部"])
      for (const { id, text } of wanted)
        assert.ok(usedIn("同志们：", filled(text, value)).has(id), `${id} with ${value}`);
    for (const { id, text } of wanted) assert.ok(usedIn(textOfPieces(piecesOf(text))).has(id), id);
  });

  it("are found inside a paragraph", () => {
    const text = textOf("P14");
    assert.ok(usedIn(`说到这里，${filled(text, "我县")}请大家记住。`).has("P14"));
  });

  it("are found with another number before them", () => {
    const { id, text } =
      passages.find((one) => one.section === "h1" && one.text.startsWith("二、")) ?? assert.fail();
    assert.ok(usedIn(filled(text, "甲").replace("二、", "四、")).has(id));
  });

  it("of several lines are found whatever numbers stand before them", () => {
    const [passage = assert.fail()] = passages;
    const several = { ...passage, text: "一、{数}件要紧的事\n第一，要深入一线问需于民。" };
    const used = createUsedPassages([{ ...several, id: "S" }]);
    const usedOf = (...lines: readonly string[]) => [...resultOf(used(documentOfLines(lines)))];
    assert.deepEqual(usedOf("三、两件要紧的事", "", "1.要深入一线问需于民。"), ["S"]);
    assert.deepEqual(usedOf("1.要深入一线问需于民。", "三、两件要紧的事"), []);
  });

  it("are not found where the person has rewritten them", () => {
    const text = filled(textOf("P14"), "我县");
    assert.ok(!usedIn(text.slice(0, 40)).has("P14"));
    assert.equal(usedIn("", "今天天气很好。").size, 0);
  });

  it("are told at once in a text that repeats what stands between many blanks", () => {
    const [passage = assert.fail()] = passages;
    const blanks = Array.from({ length: 12 }, (_, index) => `{甲${String(index)}}一一`).join("");
    const text = `一一一一一一一一${blanks}二三四五`;
    const used = createUsedPassages([{ ...passage, id: "S", text }]);
    const usedOf = (line: string) => [...resultOf(used(documentOfLines([line])))];
    assert.deepEqual(usedOf("一".repeat(5_000)), []);
    assert.deepEqual(usedOf(`${"一".repeat(500)}二三四五`), ["S"]);
  });

  it("as short as a salutation have to be a paragraph", () => {
    assert.ok(usedIn("谢谢大家！").has("E227"));
    assert.ok(!usedIn("在这里我要说，谢谢大家！再见。").has("E227"));
  });
});
