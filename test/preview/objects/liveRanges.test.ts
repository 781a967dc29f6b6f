import assert from "node:assert/strict";
import { docxOf, paragraph } from "../docxFixture";
import { openWord, type OpenDocument } from "../openWord";

const TEXT = docxOf({ body: paragraph("甲乙丙丁") + paragraph("戊己") + paragraph("庚") });

/** Keeps a range on “丙”, lets something happen, and gives what the range covers afterwards. */
async function rangeAfter(happens: (document: OpenDocument) => void): Promise<string> {
  const document = await openWord(TEXT);
  document.selectText("丙");
  return Word.run(async (context) => {
    const range = context.document.getSelection();
    range.load("text");
    await context.sync();
    happens(document);
    range.load("text");
    await context.sync();
    return range.text;
  });
}

describe("a range that is kept", () => {
  const EVENTS: readonly (readonly [string, (document: OpenDocument) => void])[] = [
    [
      "typing before it",
      (document) => {
        document.select([0, 0]);
        document.keyboard.type("新文");
      },
    ],
    [
      "typing right before and right behind it",
      (document) => {
        document.select([0, 2]);
        document.keyboard.type("前");
        document.select([0, 4]);
        document.keyboard.type("后");
      },
    ],
    [
      "deleting text before it",
      (document) => {
        document.select([0, 2]);
        document.keyboard.backspace();
      },
    ],
    [
      "a new paragraph before it",
      (document) => {
        document.select([0, 1]);
        document.keyboard.enter();
      },
    ],
    [
      "a new paragraph that it begins",
      (document) => {
        document.select([0, 2]);
        document.keyboard.enter();
      },
    ],
    [
      "a paragraph end that comes and goes before it",
      (document) => {
        document.select([0, 1]);
        document.keyboard.enter();
        document.keyboard.backspace();
      },
    ],
    [
      "an edit before it that is undone",
      (document) => {
        document.select([0, 1]);
        document.keyboard.enter();
        document.undo();
      },
    ],
    [
      "its own deletion that is undone",
      (document) => {
        document.select([0, 3]);
        document.keyboard.backspace();
        document.undo();
      },
    ],
  ];
  for (const [what, happens] of EVENTS) {
    it(`stays with its text through ${what}`, async () => {
      assert.equal(await rangeAfter(happens), "丙");
    });
  }

  it("is empty where its text was deleted", async () => {
    const text = await rangeAfter((document) => {
      document.select([0, 3]);
      document.keyboard.backspace();
    });
    assert.equal(text, "");
  });

  it("cannot be found where its paragraph was deleted", async () => {
    const document = await openWord(TEXT);
    document.selectText("戊己");
    await Word.run(async (context) => {
      const range = context.document.getSelection();
      range.load("text");
      await context.sync();
      context.document.body.paragraphs.getFirst().getNext().delete();
      await context.sync();
      range.load("text");
      await assert.rejects(context.sync(), { code: "ItemNotFound" });
    });
  });

  it("comes back with its paragraph when the deletion is undone", async () => {
    const document = await openWord(TEXT);
    document.selectText("己");
    const text = await Word.run(async (context) => {
      const range = context.document.getSelection();
      range.load("text");
      await context.sync();
      context.document.body.paragraphs.getFirst().getNext().delete();
      await context.sync();
      document.undo();
      range.load("text");
      await context.sync();
      return range.text;
    });
    assert.equal(text, "己");
  });

  it("moves with what the add-in itself writes before it", async () => {
    const document = await openWord(TEXT);
    document.selectText("己");
    const text = await Word.run(async (context) => {
      const range = context.document.getSelection();
      const { body } = context.document;
      body.insertParagraph("新首段", "Start");
      body.paragraphs.getFirst().getNext().insertText("前文\n再一段", "Start");
      const paragraph = range.paragraphs.getFirst();
      paragraph.insertText("段首", "Start");
      paragraph.insertParagraph("之前", "Before");
      paragraph.insertContentControl();
      range.load("text");
      await context.sync();
      return range.text;
    });
    assert.equal(text, "己");
    assert.deepEqual(document.paragraphs, [
      "新首段",
      "前文",
      "再一段甲乙丙丁",
      "之前",
      "段首戊己",
      "庚",
    ]);
  });
});

describe("a paragraph that is kept", () => {
  it("stays with its text when paragraphs come before it", async () => {
    const document = await openWord(TEXT);
    const text = await Word.run(async (context) => {
      const second = context.document.body.paragraphs.getFirst().getNext();
      second.load("text");
      await context.sync();
      document.select([0, 0]);
      document.keyboard.enter();
      second.insertParagraph("其前", "Before");
      second.insertText("段首\n", "Start");
      second.load("text");
      await context.sync();
      return second.text;
    });
    assert.equal(text, "戊己");
    assert.deepEqual(document.paragraphs, ["", "甲乙丙丁", "其前", "段首", "戊己", "庚"]);
  });

  it("is the paragraph its text was joined to", async () => {
    const document = await openWord(TEXT);
    const text = await Word.run(async (context) => {
      const second = context.document.body.paragraphs.getFirst().getNext();
      second.load("text");
      await context.sync();
      document.select([1, 0]);
      document.keyboard.backspace();
      second.load("text");
      await context.sync();
      return second.text;
    });
    assert.equal(text, "甲乙丙丁戊己");
  });
});

describe("the selection", () => {
  it("stays on its text while the add-in writes", async () => {
    const document = await openWord(TEXT);
    document.selectText("戊己");
    await Word.run(async (context) => {
      context.document.body.insertParagraph("新", "Start");
      context.document.body.paragraphs.getLast().insertText("末", "End");
      await context.sync();
    });
    assert.equal(document.selectedText, "戊己");
  });
});
