import assert from "node:assert/strict";
import { openSaved } from "../../savedDocument";
import { control, docxOf, paragraph, run } from "../docxFixture";
import { openWord, type OpenDocument } from "../openWord";

const TEXT = docxOf({ body: paragraph("甲") + paragraph(run("乙") + control("丙", { id: 5 })) });

function xmlOf(document: OpenDocument): readonly string[] {
  const saved = openSaved(document.save());
  return ["word/document.xml", "word/styles.xml"].map((name) => saved.part(name));
}

async function append(text: string): Promise<void> {
  await Word.run(async (context) => {
    context.document.body.insertParagraph(text, "End");
    await context.sync();
  });
}

describe("undo", () => {
  it("takes back one Word.run at a time, all its syncs and kinds of edits together", async () => {
    const document = await openWord(TEXT);
    const before = xmlOf(document);
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertText("新", "End");
      await context.sync();
      const added = first.insertParagraph("段", "After");
      added.styleBuiltIn = "Heading3";
      added.font.name = "楷体";
      added.outlineLevel = 2;
      await context.sync();
      added.insertContentControl().tag = "组";
      context.document.contentControls.getById(5).delete(false);
      await context.sync();
    });
    const after = xmlOf(document);
    document.undo();
    assert.deepEqual(xmlOf(document), before);
    document.redo();
    assert.deepEqual(xmlOf(document), after);
  });

  it("keeps two runs apart", async () => {
    const document = await openWord(TEXT);
    await append("一");
    await document.idle();
    await append("二");
    await document.idle();
    document.undo();
    assert.deepEqual(document.paragraphs, ["甲", "乙丙", "一"]);
    document.undo();
    assert.deepEqual(document.paragraphs, ["甲", "乙丙"]);
  });

  it("keeps a run apart from what is typed before and behind it", async () => {
    const document = await openWord(TEXT);
    document.select([0, 1]);
    document.keyboard.type("先");
    await append("一");
    document.select([0, 2]);
    document.keyboard.type("后");
    document.undo();
    assert.deepEqual(document.paragraphs, ["甲先", "乙丙", "一"]);
    document.undo();
    assert.deepEqual(document.paragraphs, ["甲先", "乙丙"]);
    document.undo();
    assert.deepEqual(document.paragraphs, ["甲", "乙丙"]);
  });

  it("takes back what a batch did before it failed", async () => {
    const document = await openWord(TEXT);
    await assert.rejects(
      Word.run(async (context) => {
        context.document.body.insertParagraph("留下", "End");
        context.document.contentControls.getById(404).load("tag");
        await context.sync();
      }),
      { code: "ItemNotFound" },
    );
    assert.deepEqual(document.paragraphs, ["甲", "乙丙", "留下"]);
    document.undo();
    assert.deepEqual(document.paragraphs, ["甲", "乙丙"]);
  });

  it("is untouched by a run that only reads", async () => {
    const document = await openWord(TEXT);
    await append("一");
    await Word.run(async (context) => {
      context.document.body.load("text");
      await context.sync();
    });
    document.undo();
    assert.deepEqual(document.paragraphs, ["甲", "乙丙"]);
  });
});
