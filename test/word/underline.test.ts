import assert from "node:assert/strict";
import type { Underline, UnderlineTone } from "../../src/word/documentHost";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import { docxOf, paragraph } from "../preview/docxFixture";
import { openWord } from "../preview/openWord";

const LINES = ["同志们：", "今天，我们开班。", "大家辛苦了。", "谢谢大家！"];
const SPEECH = docxOf({ body: LINES.map((line) => paragraph(line)).join("") });

const line = (index: number, words: string, tone: UnderlineTone = "red"): Underline => {
  const quote = LINES[index] ?? "";
  return {
    at: { index, quote },
    stretch: { offset: quote.indexOf(words), length: words.length },
    tone,
  };
};
const OPENING = line(1, "我们");
const THANKS = line(3, "谢谢", "blue");

async function openNewest() {
  const word = await openWord(SPEECH, { level: "newest" });
  return { word, host: openWordDocument() };
}

/** Texts of the underlines, in reading order. */
const underlined = (word: Awaited<ReturnType<typeof openWord>>): readonly string[] =>
  word.marks.map(([, text]) => text);

describe("underline", () => {
  it("draws in the colours asked for, in three round trips, and leaves the file alone", async () => {
    const { word, host } = await openNewest();
    const before = word.save();
    assert.equal(await host.underline([OPENING, line(1, "班"), THANKS]), true);
    assert.deepEqual(word.marks, [
      ["Red", "我们"],
      ["Red", "班"],
      ["Blue", "谢谢"],
    ]);
    assert.equal(word.syncs, 3);
    assert.deepEqual(word.save(), before);
  });

  it("looks once and writes nothing where the same is asked for again", async () => {
    const { word, host } = await openNewest();
    await host.underline([OPENING, THANKS]);
    const marks = word.marks;
    word.forgetBatches();
    assert.equal(await host.underline([OPENING, THANKS]), true);
    assert.equal(word.syncs, 1);
    assert.deepEqual(word.marks, marks);
  });

  it("takes away what is no longer asked for, and keeps the rest", async () => {
    const { word, host } = await openNewest();
    await host.underline([OPENING, THANKS]);
    await host.underline([THANKS, line(2, "辛苦", "green")]);
    assert.deepEqual(word.marks, [
      ["Blue", "谢谢"],
      ["Green", "辛苦"],
    ]);
    await host.underline([]);
    assert.deepEqual(word.marks, []);
  });

  it("draws a paragraph anew when the person has edited it", async () => {
    const { word, host } = await openNewest();
    await host.underline([OPENING, THANKS]);
    word.selectText("今天", "caretBefore");
    word.keyboard.type("各位，");
    const at = { index: 1, quote: "各位，今天，我们开班。" };
    await host.underline([{ at, stretch: { offset: 8, length: 2 }, tone: "red" }, THANKS]);
    assert.deepEqual(underlined(word).toSorted(), ["开班", "谢谢"]);
  });

  it("draws nothing where the text is another than the one that was checked", async () => {
    const { word, host } = await openNewest();
    const at = { index: 1, quote: "今天，他们开班。" };
    await host.underline([{ at, stretch: { offset: 3, length: 2 }, tone: "red" }, THANKS]);
    assert.deepEqual(underlined(word), ["谢谢"]);
  });

  it("forgets what went with its paragraph", async () => {
    const { word, host } = await openNewest();
    await host.underline([OPENING, THANKS]);
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getNext().delete();
      await context.sync();
    });
    await host.underline([{ ...THANKS, at: { index: 2, quote: LINES[3] ?? "" } }]);
    assert.deepEqual(underlined(word), ["谢谢"]);
  });

  it("leaves annotations of others where they are", async () => {
    const { word, host } = await openNewest();
    await Word.run(async (context) => {
      const critiques = [{ colorScheme: "Berry", start: 0, length: 2 } as const];
      context.document.body.paragraphs.getFirst().getNext().insertAnnotations({ critiques });
      await context.sync();
    });
    await host.underline([OPENING]);
    await host.underline([]);
    assert.deepEqual(word.marks, [["Berry", "今天"]]);
  });

  it("clears everything in one round trip, also when a text under a line is gone", async () => {
    const { word, host } = await openNewest();
    await host.underline([OPENING, THANKS]);
    word.forgetBatches();
    await host.clearMarks();
    assert.deepEqual([word.marks, word.syncs], [[], 1]);
    await host.clearMarks();
    assert.equal(word.syncs, 1);
  });

  it("clears the others when one is gone with its text", async () => {
    const { word, host } = await openNewest();
    await host.underline([OPENING, THANKS]);
    word.selectText("我们", "caretAfter");
    word.keyboard.backspace();
    word.keyboard.backspace();
    await host.clearMarks();
    assert.deepEqual(word.marks, []);
  });

  it("finds its own again when Word's answer about them was lost", async () => {
    const { word, host } = await openNewest();
    await host.underline([THANKS]);
    const fault = { kind: "failBatch", code: "GeneralException", after: 99 } as const;
    word.faults.add({ fault, member: "insertAnnotations" });
    await assert.rejects(host.underline([OPENING, THANKS]));
    word.faults.clear();
    await host.underline([]);
    assert.deepEqual(word.marks, []);
  });

  it("stays silent, and does not ask again, where Word claims annotations and fails", async () => {
    const word = await openWord(SPEECH, { level: "newest", hasSubscription: false });
    const host = openWordDocument();
    assert.equal(host.canUnderline, true);
    assert.equal(await host.underline([OPENING]), false);
    await word.idle();
    const { syncs } = word;
    assert.equal(await host.underline([THANKS]), false);
    assert.equal(word.syncs, syncs);
    assert.deepEqual(word.marks, []);
  });

  it("is not tried on the floor of the API", async () => {
    const word = await openWord(SPEECH);
    const host = openWordDocument();
    assert.equal(host.canUnderline, false);
    assert.equal(await host.underline([OPENING]), false);
    await host.clearMarks();
    assert.deepEqual([word.syncs, word.unsupported], [0, []]);
  });
});
