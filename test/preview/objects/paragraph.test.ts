import assert from "node:assert/strict";
import { control, docxOf, LIST_ITEM, paragraph, run, table } from "../docxFixture";
import { openSaved } from "../../savedDocument";
import { openWord } from "../openWord";

/** Loads properties of the paragraph with this number. */
async function read(place: number, properties: string): Promise<Word.Paragraph> {
  return Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load(properties.split(",").map((name) => `items/${name}`));
    await context.sync();
    return paragraphs.items[place]!;
  });
}

/** Does something to the paragraph with this number, in one run. */
async function change(place: number, act: (wordParagraph: Word.Paragraph) => void): Promise<void> {
  await Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("items");
    await context.sync();
    act(paragraphs.items[place]!);
    await context.sync();
  });
}

describe("Paragraph", () => {
  describe("formats", () => {
    const LOOKS = docxOf({
      body: [
        paragraph("正文"),
        paragraph("标题", { style: "1" }),
        paragraph("缩进", { style: "SBody" }),
        paragraph("直接", {
          style: "SBody",
          properties:
            '<w:spacing w:before="240" w:after="120" w:line="360" w:lineRule="auto"/><w:ind w:left="420" w:right="210" w:firstLine="0" w:firstLineChars="0"/><w:jc w:val="center"/><w:outlineLvl w:val="2"/>',
        }),
        paragraph("悬挂", {
          properties: '<w:ind w:left="640" w:hanging="640"/><w:jc w:val="right"/>',
        }),
        paragraph("按行", { properties: '<w:spacing w:beforeLines="50" w:before="156"/>' }),
      ].join(""),
    });
    const CASES: readonly (readonly [number, keyof Word.Interfaces.ParagraphData, unknown])[] = [
      [0, "alignment", "Justified"],
      [0, "lineSpacing", 28],
      [0, "firstLineIndent", 0],
      [0, "outlineLevel", 10],
      [0, "spaceBefore", 0],
      [1, "firstLineIndent", 32],
      [1, "outlineLevel", 1],
      [1, "style", "标题 1"],
      [1, "styleBuiltIn", "Heading1"],
      [2, "firstLineIndent", 32],
      [2, "style", "讲话正文"],
      [2, "styleBuiltIn", "Other"],
      [3, "firstLineIndent", 0],
      [3, "leftIndent", 21],
      [3, "rightIndent", 10.5],
      [3, "alignment", "Centered"],
      [3, "lineSpacing", 18],
      [3, "spaceBefore", 12],
      [3, "spaceAfter", 6],
      [3, "outlineLevel", 3],
      [4, "firstLineIndent", -32],
      [4, "alignment", "Right"],
      [5, "lineUnitBefore", 0.5],
      [5, "lineUnitAfter", 0],
    ];
    for (const [place, property, expected] of CASES) {
      it(`gives ${property} of paragraph ${place} as ${String(expected)}, wherever it comes from`, async () => {
        await openWord(LOOKS);
        const wordParagraph = await read(place, property);
        assert.equal(wordParagraph[property], expected);
      });
    }
  });

  describe("settable formats", () => {
    const SETTINGS: readonly (readonly [Word.Interfaces.ParagraphUpdateData, RegExp])[] = [
      [{ alignment: "Centered" }, /<w:jc w:val="center"\/>/],
      [{ alignment: "Left" }, /<w:jc w:val="left"\/>/],
      [{ firstLineIndent: 0 }, /<w:ind (?=[^>]*w:firstLineChars="0")[^>]*w:firstLine="0"/],
      [{ firstLineIndent: -21 }, /<w:ind (?=[^>]*w:firstLineChars="0")[^>]*w:hanging="420"/],
      [{ leftIndent: 21 }, /<w:ind [^>]*w:left="420"/],
      [{ rightIndent: 21 }, /<w:ind [^>]*w:right="420"/],
      [{ lineSpacing: 30 }, /<w:spacing (?=[^>]*w:lineRule="exact")[^>]*w:line="600"/],
      [{ spaceBefore: 12 }, /<w:spacing [^>]*w:before="240"/],
      [{ spaceAfter: 6 }, /<w:spacing [^>]*w:after="120"/],
      [{ lineUnitBefore: 1 }, /<w:spacing [^>]*w:beforeLines="100"/],
      [{ outlineLevel: 2 }, /<w:outlineLvl w:val="1"\/>/],
      [{ style: "标题 2" }, /<w:pStyle w:val="2"\/>/],
      [{ style: "heading 2" }, /<w:pStyle w:val="2"\/>/],
      [{ styleBuiltIn: "Heading2" }, /<w:pStyle w:val="2"\/>/],
    ];
    for (const [update, expected] of SETTINGS) {
      it(`writes ${JSON.stringify(update)} and reads it back`, async () => {
        const document = await openWord(docxOf({ body: paragraph("缩进", { style: "SBody" }) }));
        const [property] = Object.keys(update) as (keyof Word.Interfaces.ParagraphUpdateData)[];
        await change(0, (wordParagraph) => wordParagraph.set(update));
        const seen = await read(0, property!);
        const shown = property === "style" ? "标题 2" : update[property!];
        assert.equal(seen.toJSON()[property!], shown);
        assert.match(documentXml(document.save()), expected);
      });
    }

    it("keeps a paragraph in its list when its alignment is set", async () => {
      const document = await openWord(docxOf({ body: paragraph("项", { properties: LIST_ITEM }) }));
      await change(0, (wordParagraph) => (wordParagraph.alignment = "Right"));
      assert.match(
        documentXml(document.save()),
        /<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="1"\/>/,
      );
    });

    it("drops the paragraph's own formats with a new style, as Word does", async () => {
      const direct = '<w:spacing w:before="240"/><w:jc w:val="center"/><w:outlineLvl w:val="4"/>';
      const document = await openWord(docxOf({ body: paragraph("甲", { properties: direct }) }));
      await change(0, (wordParagraph) => (wordParagraph.styleBuiltIn = "Heading1"));
      assert.match(documentXml(document.save()), /<w:pPr><w:pStyle w:val="1"\/><\/w:pPr>/);
    });

    it("adds a built-in style that the document does not have yet", async () => {
      const document = await openWord(docxOf({ body: paragraph("甲") }));
      await change(0, (wordParagraph) => (wordParagraph.styleBuiltIn = "Heading3"));
      const seen = await read(0, "style,outlineLevel");
      assert.deepEqual([seen.style, seen.outlineLevel], ["标题 3", 3]);
      document.undo();
      assert.doesNotMatch(partXml(document.save(), "word/styles.xml"), /heading 3/);
    });
  });

  describe("place", () => {
    const PLACES = docxOf({
      body:
        paragraph("甲") +
        table([["表内"]]) +
        paragraph("项", { properties: LIST_ITEM }) +
        control(paragraph("控件内"), { id: 7, tag: "段" }) +
        paragraph("末"),
    });

    it("counts paragraphs of tables and content controls in reading order", async () => {
      const document = await openWord(PLACES);
      assert.deepEqual(document.paragraphs, ["甲", "表内", "项", "控件内", "末"]);
    });

    it("knows tables, lists and the end", async () => {
      await openWord(PLACES);
      const seen = await Word.run(async (context) => {
        const paragraphs = context.document.body.paragraphs;
        paragraphs.load("items/tableNestingLevel,items/isListItem,items/isLastParagraph");
        await context.sync();
        return paragraphs.items.map((p) => [p.tableNestingLevel, p.isListItem, p.isLastParagraph]);
      });
      assert.deepEqual(seen, [
        [0, false, false],
        [1, false, false],
        [0, true, false],
        [0, false, false],
        [0, false, true],
      ]);
    });

    it("leads to its neighbours and to nothing beyond the ends", async () => {
      await openWord(PLACES);
      const seen = await Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        const second = first.getNext();
        const before = first.getPreviousOrNullObject();
        const after = context.document.body.paragraphs.getLast().getNextOrNullObject();
        second.load("text");
        before.load("text");
        after.load("text");
        await context.sync();
        return [second.text, before.isNullObject, after.isNullObject];
      });
      assert.deepEqual(seen, ["表内", true, true]);
    });

    it("leads to the content control, the table and the cell around it", async () => {
      await openWord(PLACES);
      const seen = await Word.run(async (context) => {
        const paragraphs = context.document.body.paragraphs;
        paragraphs.load("items");
        await context.sync();
        const [plain, inCell, , inControl] = paragraphs.items;
        const wordControl = inControl!.parentContentControlOrNullObject;
        const none = plain!.parentContentControlOrNullObject;
        const wordTable = inCell!.parentTableOrNullObject;
        const body = inCell!.parentBody;
        wordControl.load("tag");
        none.load("tag");
        wordTable.load("rowCount");
        body.load("type,text");
        await context.sync();
        return [wordControl.tag, none.isNullObject, wordTable.rowCount, body.type, body.text];
      });
      assert.deepEqual(seen, ["段", true, 1, "TableCell", "表内"]);
    });
  });

  describe("text", () => {
    it("gives line breaks, tabs and field results as Word does", async () => {
      const field = '<w:fldSimple w:instr=" DATE "><w:r><w:t>三月</w:t></w:r></w:fldSimple>';
      const body = paragraph(run("甲\v乙\t丙") + field + run("丁"));
      await openWord(docxOf({ body }));
      assert.equal((await read(0, "text")).text, "甲\v乙\t丙三月丁");
    });

    const INSERTIONS: readonly (readonly [
      string,
      "Start" | "End" | "Replace",
      readonly string[],
    ])[] = [
      ["新", "Start", ["新甲乙"]],
      ["新", "End", ["甲乙新"]],
      ["新", "Replace", ["新"]],
      ["新\n段", "End", ["甲乙新", "段"]],
      ["新\n段", "Start", ["新", "段甲乙"]],
      ["新\n段\n三", "Replace", ["新", "段", "三"]],
      ["", "Replace", [""]],
    ];
    for (const [text, location, expected] of INSERTIONS) {
      it(`takes ${JSON.stringify(text)} at ${location} and returns its range`, async () => {
        const document = await openWord(docxOf({ body: paragraph("甲乙") + paragraph("后") }));
        const inserted = await Word.run(async (context) => {
          const first = context.document.body.paragraphs.getFirst();
          const range = first.insertText(text, location);
          range.load("text");
          await context.sync();
          return range.text;
        });
        assert.deepEqual(document.paragraphs, [...expected, "后"]);
        assert.equal(inserted, text.replaceAll("\n", "\r"));
      });
    }

    it("gives replaced text the look of the text it replaces", async () => {
      const body = paragraph(run("红字", '<w:color w:val="FF0000"/>') + run("其余"));
      const document = await openWord(docxOf({ body }));
      await change(0, (wordParagraph) => void wordParagraph.insertText("新", "Replace"));
      assert.match(
        documentXml(document.save()),
        /<w:color w:val="FF0000"\/><\/w:rPr><w:t[^>]*>新</,
      );
    });

    it("gives text in an empty paragraph the look of its mark", async () => {
      const mark = '<w:rPr><w:b/><w:sz w:val="44"/></w:rPr>';
      const document = await openWord(docxOf({ body: paragraph("", { properties: mark }) }));
      await change(0, (wordParagraph) => void wordParagraph.insertText("大", "Start"));
      assert.match(
        documentXml(document.save()),
        /<w:r><w:rPr><w:b\/><w:sz w:val="44"\/><\/w:rPr><w:t>大/,
      );
    });
  });

  describe("insertParagraph", () => {
    it("puts paragraphs beside it that look like it", async () => {
      const body = paragraph("甲", { style: "SBody", properties: '<w:jc w:val="center"/>' });
      const document = await openWord(docxOf({ body }));
      await change(0, (wordParagraph) => {
        wordParagraph.insertParagraph("前", "Before");
        wordParagraph.insertParagraph("后", "After");
      });
      assert.deepEqual(document.paragraphs, ["前", "甲", "后"]);
      for (const place of [0, 2]) {
        const seen = await read(place, "style,alignment");
        assert.deepEqual([seen.style, seen.alignment], ["讲话正文", "Centered"]);
      }
    });

    it("leaves the page setup of a section with the paragraph that ends it", async () => {
      const section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
      const document = await openWord(
        docxOf({ body: paragraph("一节", { properties: section }) + paragraph("二节") }),
      );
      await change(0, (wordParagraph) => void wordParagraph.insertParagraph("新", "After"));
      assert.equal(documentXml(document.save()).match(/<w:sectPr/g)?.length, 2);
    });

    it("stays in the cell and in the content control it was asked in", async () => {
      const document = await openWord(
        docxOf({ body: table([["格"]]) + control(paragraph("控"), { id: 3 }) + paragraph("外") }),
      );
      await change(0, (wordParagraph) => void wordParagraph.insertParagraph("格二", "After"));
      await change(2, (wordParagraph) => void wordParagraph.insertParagraph("控二", "After"));
      assert.deepEqual(document.paragraphs, ["格", "格二", "控", "控二", "外"]);
      const xml = documentXml(document.save());
      assert.match(xml, /控二<\/w:t><\/w:r><\/w:p><\/w:sdtContent>/);
      assert.match(xml, /格二<\/w:t><\/w:r><\/w:p><\/w:tc>/);
    });
  });

  describe("delete", () => {
    it("takes the paragraph away with its mark", async () => {
      const document = await openWord(docxOf({ body: paragraph("甲") + paragraph("乙") }));
      await change(0, (wordParagraph) => wordParagraph.delete());
      assert.deepEqual(document.paragraphs, ["乙"]);
    });

    it("leaves an empty paragraph where there has to be one", async () => {
      const document = await openWord(docxOf({ body: paragraph("唯一") }));
      await change(0, (wordParagraph) => wordParagraph.delete());
      assert.deepEqual(document.paragraphs, [""]);
    });

    it("makes the object an item that cannot be found", async () => {
      await openWord(docxOf({ body: paragraph("甲") + paragraph("乙") }));
      await Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.delete();
        first.load("text");
        await assert.rejects(context.sync(), { code: "ItemNotFound" });
      });
    });
  });

  it("becomes the content of a content control of its own", async () => {
    const document = await openWord(docxOf({ body: paragraph("甲") + paragraph("乙") }));
    await change(0, (wordParagraph) => {
      const wordControl = wordParagraph.insertContentControl();
      wordControl.tag = "section:l1_intro";
    });
    assert.match(
      documentXml(document.save()),
      /<w:body><w:sdt><w:sdtPr><w:tag w:val="section:l1_intro"\/><w:id w:val="\d+"\/><\/w:sdtPr><w:sdtContent><w:p /,
    );
  });

  it("leaves its list", async () => {
    const document = await openWord(docxOf({ body: paragraph("项", { properties: LIST_ITEM }) }));
    await change(0, (wordParagraph) => wordParagraph.detachFromList());
    assert.equal((await read(0, "isListItem")).isListItem, false);
    assert.deepEqual(document.paragraphs, ["项"]);
  });

  it("takes page breaks as paragraphs of their own and line breaks as text", async () => {
    const document = await openWord(docxOf({ body: paragraph("甲") }));
    await change(0, (wordParagraph) => {
      wordParagraph.insertBreak("Line", "After");
      wordParagraph.insertBreak("Page", "Before");
    });
    assert.deepEqual(document.paragraphs, ["\f", "甲\v"]);
  });
});

function documentXml(bytes: Uint8Array): string {
  return partXml(bytes, "word/document.xml");
}

function partXml(bytes: Uint8Array, name: string): string {
  return openSaved(bytes).part(name);
}
