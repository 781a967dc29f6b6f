import assert from "node:assert/strict";
import { openWordDocument } from "../../../src/word/wordDocumentHost";
import { docxOf, paragraph } from "../../preview/docxFixture";
import { openWord, type OpenDocument, type OpenWordOptions } from "../../preview/openWord";

const SPEECH = docxOf({ body: paragraph("同志们：") + paragraph("今天开班。") });

/** The next hint of a watcher. */
function hints(subject: "text" | "caret") {
  let count = 0;
  let heard: () => void = () => undefined;
  const stop = openWordDocument().watch(() => {
    count += 1;
    heard();
  }, subject);
  return {
    stop,
    count: () => count,
    next: () => new Promise<void>((resolve) => (heard = resolve)),
  };
}

const type = (word: OpenDocument): void => {
  word.selectText("开班", "caretAfter");
  word.keyboard.type("了");
};

const WORLDS: readonly (readonly [
  name: string,
  options: OpenWordOptions,
  isByParagraph: boolean,
])[] = [
  ["of the floor, by the caret", {}, false],
  ["of today, by its paragraphs", { level: "newest" }, true],
];

describe("watching the text", () => {
  for (const [name, options, isByParagraph] of WORLDS)
    it(`of a Word ${name}, hints at an edit and stops when told`, async () => {
      const word = await openWord(SPEECH, options);
      const watched = hints("text");
      await word.idle();
      assert.equal(word.tellsOfParagraphs, isByParagraph);
      const hinted = watched.next();
      type(word);
      await hinted;
      watched.stop();
      await word.idle();
      assert.ok(!word.tellsOfParagraphs);
      assert.equal(watched.count(), 1);
    });

  it("hears nothing of the caret where the paragraphs tell", async () => {
    const word = await openWord(SPEECH, { level: "newest" });
    const watched = hints("text");
    await word.idle();
    const hinted = watched.next();
    word.selectText("同志们", "caretAfter");
    type(word);
    await hinted;
    watched.stop();
    await word.idle();
    assert.equal(watched.count(), 1);
  });

  it("leaves no events behind when it stops before Word has answered", async () => {
    const word = await openWord(SPEECH, { level: "newest" });
    hints("text").stop();
    await word.idle();
    assert.ok(!word.tellsOfParagraphs);
  });

  it("goes on by the caret where Word claims the events and fails", async () => {
    const word = await openWord(SPEECH, { level: "newest" });
    word.faults.add({ fault: { kind: "failBatch", code: "GeneralException", after: 0 } });
    const watched = hints("text");
    await word.idle();
    word.faults.clear();
    const hinted = watched.next();
    type(word);
    await hinted;
    watched.stop();
    await word.idle();
  });
});

describe("watching the caret", () => {
  it("hints at a move without an edit, at any level of the API", async () => {
    for (const options of [{}, { level: "newest" }] as const) {
      const word = await openWord(SPEECH, options);
      const watched = hints("caret");
      await word.idle();
      const hinted = watched.next();
      word.selectText("同志们", "caretAfter");
      await hinted;
      watched.stop();
    }
  });
});
