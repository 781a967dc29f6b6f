import assert from "node:assert/strict";
import { openSaved } from "../../savedDocument";
import { control, docxOf, LIST_ITEM, paragraph, run, table } from "../docxFixture";
import { openWord } from "../openWord";

/** What the one content control of a paragraph holds after something was done. */
async function controlTextAfter(
  body: string,
  act: (wordParagraph: Word.Paragraph, context: Word.RequestContext) => void,
): Promise<readonly [string, string]> {
  const document = await openWord(docxOf({ body }));
  const text = await Word.run(async (context) => {
    act(context.document.body.paragraphs.getFirst(), context);
    const wordControl = context.document.contentControls.getFirst();
    wordControl.load("text");
    await context.sync();
    return wordControl.text;
  });
  return [document.paragraphs[0]!, text];
}

describe("the edges of an inline content control", () => {
  const AT_START = paragraph(control("空", { id: 1 }) + run("后"));
  const AT_END = paragraph(run("前") + control("空", { id: 1 }));
  const ALONE = paragraph(control("空", { id: 1 }));

  type Case = readonly [string, string, (p: Word.Paragraph) => void, readonly [string, string]];
  const CASES: readonly Case[] = [
    [
      "text at the start of its paragraph",
      AT_START,
      (p) => void p.insertText("新", "Start"),
      ["新空后", "空"],
    ],
    [
      "text at the end of its paragraph",
      AT_END,
      (p) => void p.insertText("新", "End"),
      ["前空新", "空"],
    ],
    [
      "text at the start where it is alone",
      ALONE,
      (p) => void p.insertText("新", "Start"),
      ["新空", "空"],
    ],
    [
      "text at the end where it is alone",
      ALONE,
      (p) => void p.insertText("新", "End"),
      ["空新", "空"],
    ],
    ["a paragraph end behind it", AT_END, (p) => void p.insertText("\n新", "End"), ["前空", "空"]],
    ["a paragraph behind it", AT_END, (p) => void p.insertParagraph("新", "After"), ["前空", "空"]],
  ];
  for (const [what, body, act, expected] of CASES) {
    it(`keep ${what} outside`, async () => {
      assert.deepEqual(await controlTextAfter(body, act), expected);
    });
  }

  it("hold no paragraph end", async () => {
    const document = await openWord(docxOf({ body: AT_END }));
    await Word.run(async (context) => {
      context.document.contentControls.getFirst().insertText("一\n二", "Replace");
      await assert.rejects(context.sync(), { code: "NotImplemented" });
    });
    assert.deepEqual(document.paragraphs, ["前空"]);
  });

  it("let a control be emptied and filled again", async () => {
    const document = await openWord(docxOf({ body: AT_END }));
    await Word.run(async (context) => {
      const wordControl = context.document.contentControls.getFirst();
      wordControl.insertText("", "Replace");
      await context.sync();
      wordControl.insertText("满", "Replace");
      await context.sync();
    });
    assert.deepEqual(document.paragraphs, ["前满"]);
    assert.match(
      openSaved(document.save()).part("word/document.xml"),
      /<w:sdtContent>.*满.*<\/w:sdtContent>/,
    );
  });
});

describe("joining and splitting", () => {
  it("takes a content control along with its text", async () => {
    const body = paragraph("甲") + paragraph(run("乙") + control("空", { id: 1 }) + run("丙"));
    const document = await openWord(docxOf({ body }));
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.getRange("End").expandTo(first.getNext().getRange("Start")).delete();
      await context.sync();
    });
    assert.deepEqual(document.paragraphs, ["甲乙空丙"]);
    document.select([0, 4]);
    await Word.run(async (context) => {
      context.document.getSelection().insertText("\n", "After");
      await context.sync();
    });
    assert.deepEqual(document.paragraphs, ["甲乙空丙", ""]);
    assert.match(openSaved(document.save()).part("word/document.xml"), /<w:id w:val="1"\/>/);
  });

  it("keeps the list of what is split and the formats of what is joined to", async () => {
    const body = paragraph("一二", { properties: LIST_ITEM }) + paragraph("三", { style: "1" });
    const document = await openWord(docxOf({ body }));
    document.select([0, 1]);
    const seen = await Word.run(async (context) => {
      context.document.getSelection().insertText("\n", "After");
      const { paragraphs } = context.document.body;
      const second = paragraphs.getFirst().getNext();
      second.getRange("End").expandTo(second.getNext().getRange("Start")).delete();
      paragraphs.load("items/text,items/isListItem");
      await context.sync();
      return paragraphs.items.map(({ text, isListItem }) => [text, isListItem]);
    });
    assert.deepEqual(seen, [
      ["一", true],
      ["二三", true],
    ]);
  });

  it("leaves a table between two paragraphs alone that are deleted around it", async () => {
    const body = paragraph("甲") + table([["格"]]) + paragraph("乙");
    const document = await openWord(docxOf({ body }));
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.getFirst().delete();
      paragraphs.getLast().delete();
      await context.sync();
    });
    assert.deepEqual(document.paragraphs, ["格", ""]);
  });
});

describe("a control around paragraphs", () => {
  it("grows with paragraphs put behind its last one", async () => {
    const body = control(paragraph("内"), { id: 2 }) + paragraph("外");
    const document = await openWord(docxOf({ body }));
    const text = await Word.run(async (context) => {
      const { body: wordBody, contentControls } = context.document;
      wordBody.paragraphs.getFirst().insertParagraph("内二", "After");
      const wordControl = contentControls.getFirst();
      wordControl.load("text");
      await context.sync();
      return wordControl.text;
    });
    assert.equal(text, "内\r内二");
    assert.deepEqual(document.paragraphs, ["内", "内二", "外"]);
  });

  it("keeps a paragraph when its only one is deleted", async () => {
    const body = control(paragraph("内"), { id: 2 }) + paragraph("外");
    const document = await openWord(docxOf({ body }));
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().delete();
      await context.sync();
    });
    assert.deepEqual(document.paragraphs, ["", "外"]);
  });

  it("cannot be put around paragraphs that stand in different containers halfway", async () => {
    const body = table([["一", "二"]]) + paragraph("外");
    const document = await openWord(docxOf({ body }));
    document.select([0, 0], [2, 1]);
    await Word.run(async (context) => {
      context.document.getSelection().insertContentControl().tag = "都";
      await context.sync();
    });
    assert.match(
      openSaved(document.save()).part("word/document.xml"),
      /<w:sdtContent><w:tbl>.*<\/w:tbl><w:p .*<\/w:sdtContent>/,
    );
    document.select([0, 0], [1, 1]);
    await Word.run(async (context) => {
      context.document.getSelection().insertContentControl();
      await assert.rejects(context.sync(), { code: "GeneralException" });
    });
  });
});
