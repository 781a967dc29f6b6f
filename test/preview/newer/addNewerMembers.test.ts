import assert from "node:assert/strict";
import { docxOf, paragraph, run } from "../docxFixture";
import { openWord } from "../openWord";

const SPEECH = docxOf({ body: paragraph("同志们：") + paragraph("今天开班。") });

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => assert.fail("it went well"),
    (cause: unknown) => cause,
  );
  return (error as OfficeExtension.Error).code;
}

const critique = (colorScheme: Word.Critique["colorScheme"], start: number, length: number) => ({
  colorScheme,
  start,
  length,
});

/** Underlines the first two characters of the last paragraph; the annotation's id. */
const underline = () =>
  Word.run(async (context) => {
    const last = context.document.body.paragraphs.getLast();
    const ids = last.insertAnnotations({ critiques: [critique("Red", 0, 2)] });
    await context.sync();
    return ids.value[0] ?? "";
  });

const setMargins = (points: number) =>
  Word.run(async (context) => {
    context.document.sections.getFirst().pageSetup.topMargin = points;
    await context.sync();
  });

const USES: readonly (readonly [member: string, use: () => Promise<unknown>])[] = [
  ["Paragraph.insertAnnotations", underline],
  [
    "Document.getAnnotationById",
    () =>
      Word.run(async (context) => {
        context.document.getAnnotationById("x").delete();
        await context.sync();
      }),
  ],
  [
    "Range.highlight",
    () =>
      Word.run(async (context) => {
        context.document.getSelection().highlight();
        await context.sync();
      }),
  ],
  ["Section.pageSetup", () => setMargins(100)],
  [
    "Font.nameFarEast",
    () =>
      Word.run(async (context) => {
        context.document.body.font.nameFarEast = "仿宋";
        await context.sync();
      }),
  ],
  [
    "Document.onParagraphChanged",
    () =>
      Word.run(async (context) => {
        context.document.onParagraphChanged.add(() => Promise.resolve());
        await context.sync();
      }),
  ],
];

describe("members newer than the client library", () => {
  for (const [member, use] of USES)
    it(`leave ${member} unknown to a Word of the floor`, async () => {
      await openWord(SPEECH);
      assert.equal(await codeOf(use()), "ApiNotFound");
    });

  it("underline text, give the annotations of a paragraph and take one away", async () => {
    const word = await openWord(SPEECH, { level: "newest" });
    const id = await underline();
    assert.deepEqual(word.marks, [["Red", "今天"]]);
    await Word.run(async (context) => {
      const annotations = context.document.body.paragraphs.getLast().getAnnotations();
      annotations.load("items/id,items/state");
      await context.sync();
      assert.deepEqual(
        annotations.items.map((one) => [one.id, one.state]),
        [[id, "Created"]],
      );
      annotations.items[0]?.delete();
      await context.sync();
    });
    assert.deepEqual(word.marks, []);
    assert.equal(await codeOf(deleteById(id)), "ItemNotFound");
  });

  const deleteById = (id: string) =>
    Word.run(async (context) => {
      context.document.getAnnotationById(id).delete();
      await context.sync();
    });

  it("keep an underline on its text, and nothing of it in the file", async () => {
    const word = await openWord(SPEECH, { level: "newest" });
    const before = word.save();
    await underline();
    assert.deepEqual(word.save(), before);
    word.selectText("今天", "caretBefore");
    word.keyboard.type("在");
    assert.deepEqual(word.marks, [["Red", "今天"]]);
  });

  it("fail at annotations without a subscription, although the set is claimed", async () => {
    const word = await openWord(SPEECH, { level: "newest", hasSubscription: false });
    assert.ok(Office.context.requirements.isSetSupported("WordApi", "1.7"));
    assert.equal(await codeOf(underline()), "GeneralException");
    assert.deepEqual(word.marks, []);
  });

  it("highlight text for a while, without a colour in the file", async () => {
    const word = await openWord(SPEECH, { level: "newest" });
    const before = word.save();
    word.selectText("今天");
    await Word.run(async (context) => {
      const range = context.document.getSelection();
      range.highlight();
      await context.sync();
      assert.deepEqual(word.marks, [["Highlight", "今天"]]);
      range.removeHighlight();
      await context.sync();
    });
    assert.deepEqual(word.marks, []);
    assert.deepEqual(word.save(), before);
  });

  it("set the margins of a section in points", async () => {
    const word = await openWord(SPEECH, { level: "newest" });
    await setMargins(104.9);
    await Word.run(async (context) => {
      const { sections } = context.document;
      sections.load(
        "items/pageSetup/topMargin,items/pageSetup/leftMargin,items/pageSetup/orientation",
      );
      await context.sync();
      const [setup] = sections.items.map((section) => section.pageSetup);
      assert.deepEqual(
        [setup?.topMargin, setup?.leftMargin, setup?.orientation],
        [104.9, 79.4, "Portrait"],
      );
    });
    word.undo();
    assert.deepEqual(word.paragraphs, ["同志们：", "今天开班。"]);
  });

  it("tell the far-east font from the Latin one, and set each by itself", async () => {
    const mixed = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="楷体"/>';
    await openWord(docxOf({ body: paragraph(run("讲 A 班", mixed)) }), { level: "newest" });
    await Word.run(async (context) => {
      const { font } = context.document.body.paragraphs.getFirst();
      font.nameFarEast = "黑体";
      font.load("nameFarEast,nameAscii");
      await context.sync();
      assert.deepEqual([font.nameFarEast, font.nameAscii], ["黑体", "Arial"]);
    });
  });

  it("tell of paragraphs that came, changed and went, until told to stop", async () => {
    const word = await openWord(SPEECH, { level: "newest" });
    const told: string[] = [];
    const note = ({ type }: { readonly type: string }) => {
      told.push(type);
      return Promise.resolve();
    };
    const handlers = await Word.run(async (context) => {
      const { document } = context;
      const added = [
        document.onParagraphAdded.add(note),
        document.onParagraphChanged.add(note),
        document.onParagraphDeleted.add(note),
      ];
      await context.sync();
      return added;
    });
    word.selectText("开班", "caretAfter");
    word.keyboard.type("了");
    await word.idle();
    assert.deepEqual(told.splice(0), ["ParagraphChanged"]);
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
    assert.ok(!word.tellsOfParagraphs);
    word.keyboard.type("吗");
    await word.idle();
    assert.deepEqual(told, []);
  });
});
