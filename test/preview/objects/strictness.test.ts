import assert from "node:assert/strict";
import { docxOf, paragraph } from "../docxFixture";
import { openWord } from "../openWord";

const TEXT = docxOf({ body: paragraph("甲") + paragraph("乙") });

/** Calls something the typings do not allow, as a program with a mistake in it would. */
function call(target: object, member: string, ...values: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(target, member);
  if (typeof method !== "function") assert.fail(`no ${member}`);
  return Reflect.apply(method as (...args: readonly unknown[]) => unknown, target, values);
}

describe("the object model refuses", () => {
  type Misuse = (paragraph: Word.Paragraph, context: Word.RequestContext) => void;
  const MISUSES: readonly (readonly [string, string, string, Misuse])[] = [
    [
      "a location that Word does not know",
      "InvalidArgument",
      "Paragraph.insertText",
      (p) => void call(p, "insertText", "新", "Middle"),
    ],
    [
      "a location of another method",
      "InvalidArgument",
      "Paragraph.insertParagraph",
      (p) => void call(p, "insertParagraph", "新", "End"),
    ],
    [
      "a location in the wrong case",
      "InvalidArgument",
      "Paragraph.insertText",
      (p) => void call(p, "insertText", "新", "end"),
    ],
    [
      "a missing argument",
      "InvalidArgument",
      "Paragraph.insertText",
      (p) => void call(p, "insertText", "新"),
    ],
    [
      "an argument of another type",
      "InvalidArgument",
      "Paragraph.insertText",
      (p) => void call(p, "insertText", 5, "End"),
    ],
    [
      "a property of another type",
      "InvalidArgument",
      "Paragraph.firstLineIndent",
      (p) => void Reflect.set(p, "firstLineIndent", "2 字符"),
    ],
    [
      "an alignment that Word does not know",
      "InvalidArgument",
      "Paragraph.alignment",
      (p) => void Reflect.set(p, "alignment", "center"),
    ],
    [
      "an alignment that cannot be set",
      "InvalidArgument",
      "Paragraph.alignment",
      (p) => void (p.alignment = "Mixed"),
    ],
    [
      "a style that does not exist",
      "InvalidArgument",
      "Paragraph.style",
      (p) => void (p.style = "没有的样式"),
    ],
    [
      "an outline level beyond the last",
      "InvalidArgument",
      "Paragraph.outlineLevel",
      (p) => void (p.outlineLevel = 11),
    ],
    ["a colour that is none", "InvalidArgument", "Font.color", (p) => void (p.font.color = "大红")],
    [
      "a load of a name that Word does not know",
      "InvalidArgument",
      "Paragraph.load",
      (p) => void p.load("txt"),
    ],
    ["a load of a method", "InvalidArgument", "Paragraph.load", (p) => void p.load("insertText")],
    [
      "a load through a scalar",
      "InvalidArgument",
      "Paragraph.load",
      (p) => void p.load("text/length"),
    ],
    [
      "a load of something Word has and this model has not",
      "ApiNotFound",
      "Paragraph.inlinePictures",
      (p) => void p.load("inlinePictures/width"),
    ],
    [
      "a member Word has and this model has not",
      "ApiNotFound",
      "Paragraph.getHtml",
      (p) => void p.getHtml(),
    ],
    [
      "a member above the advertised set",
      "ApiNotFound",
      "Body.getComments",
      (_, context) => void call(context.document.body, "getComments"),
    ],
    [
      "a content control that is not there",
      "ItemNotFound",
      "ContentControlCollection.getById",
      (_, context) => void context.document.contentControls.getById(404).load("tag"),
    ],
    [
      "a content control by its place instead of its id",
      "ItemNotFound",
      "ContentControlCollection.getItem",
      (p, context) => {
        p.insertContentControl();
        context.document.contentControls.getItem(0).load("tag");
      },
    ],
    [
      "the first of no content controls",
      "ItemNotFound",
      "ContentControlCollection.getFirst",
      (_, context) => void context.document.contentControls.getFirst().load("tag"),
    ],
    [
      "the paragraph before the first",
      "ItemNotFound",
      "Paragraph.getPrevious",
      (p) => void p.getPrevious().load("text"),
    ],
    [
      "a parent that is not there",
      "ItemNotFound",
      "Paragraph.parentContentControl",
      (p) => void p.parentContentControl.load("tag"),
    ],
  ];
  for (const [what, code, location, misuse] of MISUSES) {
    it(`${what}: ${code}`, async () => {
      const document = await openWord(TEXT);
      await Word.run(async (context) => {
        misuse(context.document.body.paragraphs.getFirst(), context);
        await assert.rejects(context.sync(), (error: OfficeExtension.Error) => {
          assert.deepEqual([error.code, error.debugInfo.errorLocation], [code, location]);
          return true;
        });
      });
      assert.deepEqual(document.paragraphs, ["甲", "乙"]);
      assert.deepEqual(document.unsupported, code === "ApiNotFound" ? [location] : []);
    });
  }

  it("what comes behind a failure, and keeps what came before it", async () => {
    const document = await openWord(TEXT);
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertText("前", "End");
      first.getPrevious().insertText("败", "End");
      first.insertText("后", "End");
      await assert.rejects(context.sync(), { code: "ItemNotFound" });
    });
    assert.deepEqual(document.paragraphs, ["甲前", "乙"]);
  });

  describe("in a document opened for reading only", () => {
    const WRITES: readonly (readonly [string, Misuse])[] = [
      ["text", (p) => void p.insertText("新", "End")],
      ["a paragraph", (p) => void p.insertParagraph("新", "After")],
      ["a format", (p) => void (p.alignment = "Centered")],
      ["an outline level", (p) => void (p.outlineLevel = 1)],
      ["a style", (p) => void (p.styleBuiltIn = "Heading1")],
      ["a font", (p) => void (p.font.bold = true)],
      ["a content control", (p) => void p.insertContentControl()],
      ["a deletion", (p) => p.delete()],
      ["a clearance", (_, context) => context.document.body.clear()],
    ];
    for (const [what, write] of WRITES) {
      it(`${what}: AccessDenied`, async () => {
        const document = await openWord(TEXT, { isReadOnly: true });
        await Word.run(async (context) => {
          write(context.document.body.paragraphs.getFirst(), context);
          await assert.rejects(context.sync(), { code: "AccessDenied" });
        });
        assert.deepEqual(document.paragraphs, ["甲", "乙"]);
      });
    }

    it("no read", async () => {
      await openWord(TEXT, { isReadOnly: true });
      assert.equal(Office.context.document.mode, Office.DocumentMode.ReadOnly);
      const text = await Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.load("text");
        await context.sync();
        return first.text;
      });
      assert.equal(text, "甲");
    });
  });

  it("nothing of a newer set once that is advertised", async () => {
    await openWord(TEXT, { level: "newest" });
    assert.equal(Office.context.requirements.isSetSupported("WordApi", "1.6"), true);
  });
});
