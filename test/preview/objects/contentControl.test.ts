import assert from "node:assert/strict";
import { openSaved } from "../../savedDocument";
import { control, docxOf, paragraph, run } from "../docxFixture";
import { openWord, type OpenDocument } from "../openWord";

const BLANK = { id: 11, tag: "blank:地区", title: "地区" };
const TEXT = docxOf({
  body:
    paragraph(run("在") + control("〔地区〕", BLANK) + run("工会")) +
    control(paragraph("首段") + paragraph(run("含") + control("空", { ...BLANK, id: 12 })), {
      id: 13,
      tag: "section:l1",
      title: "开头",
    }) +
    paragraph("尾"),
});

async function withControl<T>(
  id: number,
  act: (wordControl: Word.ContentControl, context: Word.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Word.run(async (context) => {
    const wordControl = context.document.contentControls.getById(id);
    const result = await act(wordControl, context);
    await context.sync();
    return result;
  });
}

function documentXml(document: OpenDocument): string {
  return openSaved(document.save()).part("word/document.xml");
}

describe("ContentControl", () => {
  it("says what it is and what is in it", async () => {
    await openWord(TEXT);
    const seen = await Word.run(async (context) => {
      const controls = context.document.contentControls;
      controls.load("items/id,items/tag,items/title,items/text,items/type,items/subtype");
      await context.sync();
      return controls.items.map((c) => [c.id, c.tag, c.title, c.text, c.type, c.subtype]);
    });
    assert.deepEqual(seen, [
      [11, "blank:地区", "地区", "〔地区〕", "RichText", "RichTextInline"],
      [13, "section:l1", "开头", "首段\r含空", "RichText", "RichTextParagraphs"],
      [12, "blank:地区", "地区", "空", "RichText", "RichTextInline"],
    ]);
  });

  it("is found by tag, title and id, and not found by others", async () => {
    await openWord(TEXT);
    const seen = await Word.run(async (context) => {
      const { contentControls } = context.document;
      const byTag = contentControls.getByTag("blank:地区");
      const byTitle = contentControls.getByTitle("开头");
      const byId = contentControls.getByIdOrNullObject(13);
      const missing = contentControls.getByIdOrNullObject(99);
      const none = contentControls.getByTag("没有").getFirstOrNullObject();
      byTag.load("items/id");
      byTitle.load("items/id");
      byId.load("tag");
      missing.load("tag");
      none.load("tag");
      await context.sync();
      return [
        byTag.items.map(({ id }) => id),
        byTitle.items.map(({ id }) => id),
        byId.tag,
        missing.isNullObject,
        none.isNullObject,
      ];
    });
    assert.deepEqual(seen, [[11, 12], [13], "section:l1", true, true]);
  });

  it("leads to the control around it, the controls in it and its paragraphs", async () => {
    await openWord(TEXT);
    const seen = await Word.run(async (context) => {
      const inner = context.document.contentControls.getById(12);
      const outer = inner.parentContentControlOrNullObject;
      const { contentControls, paragraphs } = outer;
      const none = outer.parentContentControlOrNullObject;
      outer.load("id");
      contentControls.load("items/id");
      paragraphs.load("items/text");
      none.load("id");
      await context.sync();
      return [
        outer.id,
        contentControls.items.map(({ id }) => id),
        paragraphs.items.map(({ text }) => text),
        none.isNullObject,
      ];
    });
    assert.deepEqual(seen, [13, [12], ["首段", "含空"], true]);
  });

  describe("around the selection", () => {
    const CASES: readonly (readonly [
      [number, number],
      [number, number],
      number | null,
      number[],
    ])[] = [
      [[0, 0], [0, 0], null, []],
      [[0, 1], [0, 1], null, []],
      [[0, 3], [0, 3], 11, []],
      [[0, 5], [0, 5], null, []],
      [[0, 2], [0, 4], 11, []],
      [[0, 0], [0, 6], null, [11]],
      [[1, 1], [1, 1], 13, []],
      [[1, 0], [2, 2], 13, [13, 12]],
      [[0, 0], [3, 1], null, [11, 13, 12]],
    ];
    for (const [start, end, parent, within] of CASES) {
      it(`from ${start.join(":")} to ${end.join(":")} is ${String(parent)}, in it are ${within.join()}`, async () => {
        const document = await openWord(TEXT);
        document.select(start, end);
        const seen = await Word.run(async (context) => {
          const range = context.document.getSelection();
          const around = range.parentContentControlOrNullObject;
          const { contentControls } = range;
          around.load("id");
          contentControls.load("items/id");
          await context.sync();
          const ids = contentControls.items.map(({ id }) => id);
          return [around.isNullObject ? null : around.id, ids];
        });
        assert.deepEqual(seen, [parent, within]);
      });
    }
  });

  describe("properties", () => {
    const SETTINGS: readonly (readonly [Word.Interfaces.ContentControlUpdateData, RegExp])[] = [
      [{ tag: "新" }, /<w:tag w:val="新"\/>/],
      [{ title: "名<&" }, /<w:alias w:val="名&lt;&amp;"\/>/],
      [{ cannotDelete: true }, /<w:lock w:val="sdtLocked"\/>/],
      [{ cannotEdit: true }, /<w:lock w:val="contentLocked"\/>/],
      [{ removeWhenEdited: true }, /<w:temporary\/>/],
      [{ appearance: "Tags" }, /<w15:appearance w15:val="tags"\/>/],
      [{ appearance: "Hidden" }, /<w15:appearance w15:val="hidden"\/>/],
      [{ color: "#C00000" }, /<w15:color w:val="C00000"\/>/],
    ];
    for (const [update, expected] of SETTINGS) {
      it(`writes ${JSON.stringify(update)} and reads it back`, async () => {
        const document = await openWord(TEXT);
        const [property] = Object.keys(
          update,
        ) as (keyof Word.Interfaces.ContentControlUpdateData)[];
        await withControl(11, (wordControl) => wordControl.set(update));
        const seen = await withControl(11, async (wordControl, context) => {
          wordControl.load(property);
          await context.sync();
          return wordControl.toJSON()[property!];
        });
        assert.equal(seen, update[property!]);
        assert.match(documentXml(document), expected);
      });
    }

    it("takes both locks at once and gives them back one by one", async () => {
      const document = await openWord(TEXT);
      await withControl(13, (wordControl) =>
        wordControl.set({ cannotDelete: true, cannotEdit: true }),
      );
      assert.match(documentXml(document), /<w:lock w:val="sdtContentLocked"\/>/);
      await withControl(13, (wordControl) => (wordControl.cannotEdit = false));
      assert.match(documentXml(document), /<w:lock w:val="sdtLocked"\/>/);
    });
  });

  describe("insertText", () => {
    const CASES: readonly (readonly ["Replace" | "Start" | "End", string])[] = [
      ["Replace", "新"],
      ["Start", "新〔地区〕"],
      ["End", "〔地区〕新"],
    ];
    for (const [location, expected] of CASES) {
      it(`at ${location} stays inside an inline control`, async () => {
        const document = await openWord(TEXT);
        const inserted = await withControl(11, async (wordControl, context) => {
          const range = wordControl.insertText("新", location);
          range.load("text");
          wordControl.load("text");
          await context.sync();
          return [range.text, wordControl.text];
        });
        assert.deepEqual(inserted, ["新", expected]);
        assert.equal(document.paragraphs[0], `在${expected}工会`);
      });
    }

    it("keeps the look of what is replaced", async () => {
      const bold = paragraph(run("在") + control(run("空", "<w:b/>"), BLANK));
      const document = await openWord(docxOf({ body: bold }));
      await withControl(11, (wordControl) => void wordControl.insertText("常山", "Replace"));
      assert.match(documentXml(document), /<w:rPr><w:b\/><\/w:rPr><w:t>常山<\/w:t>/);
    });

    it("replaces all paragraphs of a control around paragraphs", async () => {
      const document = await openWord(TEXT);
      await withControl(13, (wordControl) => void wordControl.insertText("甲\n乙", "Replace"));
      assert.deepEqual(document.paragraphs, ["在〔地区〕工会", "甲", "乙", "尾"]);
      assert.match(documentXml(document), /乙<\/w:t><\/w:r><\/w:p><\/w:sdtContent>/);
    });

    it("fills every blank of a tag in one sync", async () => {
      const document = await openWord(TEXT);
      await Word.run(async (context) => {
        const blanks = context.document.contentControls.getByTag("blank:地区");
        blanks.load("items");
        await context.sync();
        document.forgetBatches();
        for (const blank of blanks.items) blank.insertText("常山", "Replace");
        await context.sync();
      });
      assert.deepEqual(document.paragraphs.slice(0, 3), ["在常山工会", "首段", "含常山"]);
      assert.equal(document.syncs, 1);
    });

    it("at the range behind it stands outside", async () => {
      const document = await openWord(TEXT);
      const text = await withControl(11, async (wordControl, context) => {
        wordControl.getRange("After").insertText("后", "After");
        wordControl.load("text");
        await context.sync();
        return wordControl.text;
      });
      assert.equal(text, "〔地区〕");
      assert.equal(document.paragraphs[0], "在〔地区〕后工会");
    });

    it("at the end of the range in it stands inside", async () => {
      await openWord(TEXT);
      const text = await withControl(11, async (wordControl, context) => {
        wordControl.getRange("Content").insertText("内", "End");
        wordControl.load("text");
        await context.sync();
        return wordControl.text;
      });
      assert.equal(text, "〔地区〕内");
    });
  });

  describe("insertParagraph", () => {
    const CASES: readonly (readonly ["Start" | "End" | "Before" | "After", string, boolean])[] = [
      ["Start", "新,首段,含空,尾", true],
      ["End", "首段,含空,新,尾", true],
      ["Before", "新,首段,含空,尾", false],
      ["After", "首段,含空,新,尾", false],
    ];
    for (const [location, expected, isInside] of CASES) {
      it(`at ${location} stands ${isInside ? "inside" : "outside"}`, async () => {
        const document = await openWord(TEXT);
        const text = await withControl(13, async (wordControl, context) => {
          wordControl.insertParagraph("新", location);
          wordControl.load("text");
          await context.sync();
          return wordControl.text;
        });
        assert.equal(document.paragraphs.slice(1).join(), expected);
        assert.equal(text.includes("新"), isInside);
      });
    }
  });

  describe("delete", () => {
    it("leaves the text of an inline control where it is asked to", async () => {
      const document = await openWord(TEXT);
      await withControl(11, (wordControl) => wordControl.delete(true));
      assert.equal(document.paragraphs[0], "在〔地区〕工会");
      assert.doesNotMatch(documentXml(document), /w:id w:val="11"/);
    });

    it("takes the text of an inline control with it", async () => {
      const document = await openWord(TEXT);
      await withControl(11, (wordControl) => wordControl.delete(false));
      assert.equal(document.paragraphs[0], "在工会");
    });

    it("leaves the paragraphs of a control around them where it is asked to", async () => {
      const document = await openWord(TEXT);
      await withControl(13, (wordControl) => wordControl.delete(true));
      assert.deepEqual(document.paragraphs.slice(1), ["首段", "含空", "尾"]);
      assert.match(documentXml(document), /w:id w:val="12"/);
    });

    it("takes paragraphs with it", async () => {
      const document = await openWord(TEXT);
      await withControl(13, (wordControl) => wordControl.delete(false));
      assert.deepEqual(document.paragraphs.slice(1), ["尾"]);
    });

    it("is seen by a collection in the same batch", async () => {
      await openWord(TEXT);
      const left = await Word.run(async (context) => {
        const { contentControls } = context.document;
        const tagged = contentControls.getByTag("blank:地区");
        contentControls.getById(11).delete(true);
        tagged.load("items/id");
        await context.sync();
        return tagged.items.map(({ id }) => id);
      });
      assert.deepEqual(left, [12]);
    });
  });

  describe("locks", () => {
    const LOCKED = docxOf({
      body:
        paragraph(run("前") + control("锁", { id: 21, lock: "contentLocked" })) +
        control(paragraph("不可删"), { id: 22, lock: "sdtLocked" }) +
        control(paragraph("都不可"), { id: 23, lock: "sdtContentLocked" }) +
        paragraph("尾"),
    });
    type Act = (wordControl: Word.ContentControl) => void;
    const REFUSED: readonly (readonly [string, number, Act])[] = [
      ["text in a control that cannot be edited", 21, (c) => void c.insertText("新", "Replace")],
      ["deleting text in it", 21, (c) => c.getRange("Content").delete()],
      ["deleting a control that cannot be deleted", 22, (c) => c.delete(false)],
      ["taking it away around its text", 22, (c) => c.delete(true)],
      ["a paragraph in a locked control", 23, (c) => void c.insertParagraph("新", "End")],
      ["formats in a locked control", 23, (c) => (c.paragraphs.getFirst().alignment = "Centered")],
      [
        "an outline level in a locked control",
        23,
        (c) => (c.paragraphs.getFirst().outlineLevel = 1),
      ],
    ];
    for (const [what, id, act] of REFUSED) {
      it(`refuse ${what}`, async () => {
        const document = await openWord(LOCKED);
        const before = document.paragraphs;
        await assert.rejects(
          withControl(id, (wordControl) => act(wordControl)),
          { code: "AccessDenied" },
        );
        assert.deepEqual(document.paragraphs, before);
      });
    }

    it("let the text of a control be edited that only cannot be deleted", async () => {
      const document = await openWord(LOCKED);
      await withControl(22, (wordControl) => void wordControl.insertText("改", "Replace"));
      assert.equal(document.paragraphs[1], "改");
    });
  });
});
