import assert from "node:assert/strict";
import { openSaved } from "../../savedDocument";
import { storyIndex } from "../../../src/preview/surface/textEdits";
import { control, docxOf, paragraph, table } from "../docxFixture";
import { openWord, type OpenDocument } from "../openWord";

const TEXT = docxOf({
  body: paragraph("甲") + table([["一", "二"]]) + control(paragraph("控"), { id: 3 }),
  header: paragraph("页眉文字"),
});

async function write(act: (body: Word.Body) => void): Promise<void> {
  await Word.run(async (context) => {
    act(context.document.body);
    await context.sync();
  });
}

function selectInHeader(document: OpenDocument): void {
  const { session } = document;
  const header = session.furniture.find(({ kind }) => kind === "header");
  const [first] = storyIndex(session, header!.story).paragraphs;
  const paragraphId = first!.id;
  session.select({ start: { paragraphId, offset: 2 }, end: { paragraphId, offset: 4 } });
}

describe("Body", () => {
  it("gives all of its text, its paragraphs and its type", async () => {
    await openWord(TEXT);
    const seen = await Word.run(async (context) => {
      const { body } = context.document;
      body.load("text,type,style");
      body.paragraphs.load("items/text");
      await context.sync();
      return [body.text, body.type, body.style, body.paragraphs.items.length];
    });
    assert.deepEqual(seen, ["甲\r一\r二\r控", "MainDoc", "正文", 4]);
  });

  it("takes paragraphs at its ends, outside of the tables and controls that stand there", async () => {
    const document = await openWord(TEXT);
    await write((body) => {
      body.insertParagraph("首", "Start");
      body.insertParagraph("末", "End");
    });
    assert.deepEqual(document.paragraphs, ["首", "甲", "一", "二", "控", "末"]);
    assert.match(
      openSaved(document.save()).part("word/document.xml"),
      /<\/w:sdt><w:p [^>]*><w:r><w:t>末/,
    );
  });

  it("takes text at its ends", async () => {
    const document = await openWord(docxOf({ body: paragraph("甲") + paragraph("乙") }));
    await write((body) => {
      body.insertText("首", "Start");
      body.insertText("末", "End");
    });
    assert.deepEqual(document.paragraphs, ["首甲", "乙末"]);
  });

  it("is replaced or cleared with everything in it, but keeps its page setup", async () => {
    const document = await openWord(TEXT);
    await write((body) => void body.insertText("全新\n两段", "Replace"));
    assert.deepEqual(document.paragraphs, ["全新", "两段"]);
    await write((body) => body.clear());
    assert.deepEqual(document.paragraphs, [""]);
    const xml = openSaved(document.save()).part("word/document.xml");
    assert.match(xml, /<w:sectPr><w:headerReference/);
    assert.doesNotMatch(xml, /w:tbl|w:sdt/);
  });

  it("of a cell holds the cell's paragraphs only", async () => {
    const document = await openWord(TEXT);
    await Word.run(async (context) => {
      const cell = context.document.body.paragraphs.getFirst().getNext().parentTableCell;
      cell.body.insertParagraph("格内", "End");
      cell.load("rowIndex,cellIndex");
      cell.body.load("text");
      await context.sync();
      assert.deepEqual([cell.rowIndex, cell.cellIndex, cell.body.text], [0, 0, "一\r格内"]);
    });
    assert.deepEqual(document.paragraphs, ["甲", "一", "格内", "二", "控"]);
  });
});

describe("a selection in the header", () => {
  it("says where it is", async () => {
    const document = await openWord(TEXT);
    selectInHeader(document);
    const seen = await Word.run(async (context) => {
      const range = context.document.getSelection();
      const { parentBody } = range;
      const relation = range.compareLocationWith(context.document.body.getRange());
      range.load("text");
      parentBody.load("type,text");
      await context.sync();
      return [range.text, parentBody.type, parentBody.text, relation.value];
    });
    assert.deepEqual(seen, ["文字", "Header", "页眉文字", "Unrelated"]);
  });

  it("can be written to, in a part of its own", async () => {
    const document = await openWord(TEXT);
    selectInHeader(document);
    await Word.run(async (context) => {
      const range = context.document.getSelection();
      range.insertText("新", "Replace");
      range.insertParagraph("第二段", "After");
      range.font.bold = true;
      await context.sync();
    });
    const saved = openSaved(document.save());
    assert.match(saved.part("word/header1.xml"), /<w:b\/><w:bCs\/><\/w:rPr><w:t>新<.*第二段/);
    assert.deepEqual(document.paragraphs, ["甲", "一", "二", "控"]);
    document.undo();
    assert.match(openSaved(document.save()).part("word/header1.xml"), /页眉文字/);
  });
});

describe("Document", () => {
  it("knows whether it was saved since its last change", async () => {
    const document = await openWord(TEXT);
    const isSaved = () =>
      Word.run(async (context) => {
        context.document.load("saved");
        await context.sync();
        return context.document.saved;
      });
    assert.equal(await isSaved(), true);
    await write((body) => void body.insertText("改", "Start"));
    assert.equal(await isSaved(), false);
    document.session.markSaved();
    assert.equal(await isSaved(), true);
  });

  it("says whether the file asks for tracked changes, from the set that can ask", async () => {
    const settings = "<w:trackRevisions/>";
    await openWord(docxOf({ settings }), { level: "newest" });
    const mode = await Word.run(async (context) => {
      context.document.load("changeTrackingMode");
      await context.sync();
      return context.document.changeTrackingMode;
    });
    assert.equal(mode, "TrackAll");
    await openWord(docxOf({ settings }));
    await Word.run(async (context) => {
      context.document.load("changeTrackingMode");
      await assert.rejects(context.sync(), { code: "ApiNotFound" });
    });
  });

  it("takes another mode of tracking, and holds it", async () => {
    await openWord(docxOf({ settings: "<w:trackRevisions/>" }), { level: "newest" });
    await Word.run(async (context) => {
      context.document.changeTrackingMode = "TrackMineOnly";
      await context.sync();
    });
    const mode = await Word.run(async (context) => {
      context.document.load("changeTrackingMode");
      await context.sync();
      return context.document.changeTrackingMode;
    });
    assert.equal(mode, "TrackMineOnly");
  });
});
