import assert from "node:assert/strict";
import { openSaved, schemaErrors } from "../../savedDocument";
import { control, docxOf, flatPackage, paragraph, run } from "../docxFixture";
import { openWord } from "../openWord";
import { reviewedText } from "../reviewedText";

const LINES = ["一二三四", "五六", "在党校。", "七八"] as const;
const SPEECH = docxOf({
  body: [
    paragraph(LINES[0]),
    paragraph(LINES[1]),
    paragraph(run("在") + control("党校", { id: 12, tag: "地点" }) + run("。")),
    paragraph(LINES[3]),
  ].join(""),
});

interface TrackedEdit {
  readonly name: string;
  readonly select?: readonly [start: readonly [number, number], end?: readonly [number, number]];
  readonly edit: (context: Word.RequestContext) => void;
  /** The paragraphs once all changes are accepted. */
  readonly accepted: readonly string[];
}

const selectionOf = ({ document }: Word.RequestContext): Word.Range => document.getSelection();
const controlOf = ({ document }: Word.RequestContext): Word.ContentControl =>
  document.contentControls.getByTag("地点").getFirst();
const paragraphOf = ({ document }: Word.RequestContext): Word.Paragraph =>
  document.getSelection().paragraphs.getFirst();
const [, SECOND, THIRD, LAST] = LINES;

const EDITS: readonly TrackedEdit[] = [
  {
    name: "text put into a paragraph",
    select: [[0, 2]],
    edit: (context) => selectionOf(context).insertText("新\t旧", "End"),
    accepted: ["一二新旧三四", SECOND, THIRD, LAST],
  },
  {
    name: "text with line ends",
    select: [[0, 2]],
    edit: (context) => selectionOf(context).insertText("甲\n乙", "End"),
    accepted: ["一二甲", "乙三四", SECOND, THIRD, LAST],
  },
  {
    name: "text in place of other text",
    select: [
      [0, 1],
      [0, 3],
    ],
    edit: (context) => selectionOf(context).insertText("新", "Replace"),
    accepted: ["一新四", SECOND, THIRD, LAST],
  },
  {
    name: "text in place of several paragraphs",
    select: [
      [0, 2],
      [1, 1],
    ],
    edit: (context) => selectionOf(context).insertText("新", "Replace"),
    accepted: ["一二新六", THIRD, LAST],
  },
  {
    name: "text that goes",
    select: [
      [0, 0],
      [0, 2],
    ],
    edit: (context) => selectionOf(context).delete(),
    accepted: ["三四", SECOND, THIRD, LAST],
  },
  {
    name: "a paragraph before another",
    select: [[1, 0]],
    edit: (context) => paragraphOf(context).insertParagraph("新的一段", "Before"),
    accepted: [LINES[0], "新的一段", SECOND, THIRD, LAST],
  },
  {
    name: "a paragraph behind the last one",
    select: [[3, 0]],
    edit: (context) => paragraphOf(context).insertParagraph("新的一段", "After"),
    accepted: [...LINES, "新的一段"],
  },
  {
    name: "a paragraph that goes",
    select: [[1, 0]],
    edit: (context) => paragraphOf(context).delete(),
    accepted: [LINES[0], THIRD, LAST],
  },
  {
    name: "text in place of a control's",
    edit: (context) => controlOf(context).insertText("县委党校", "Replace"),
    accepted: [LINES[0], SECOND, "在县委党校。", LAST],
  },
  {
    name: "text before a control",
    select: [[2, 1]],
    edit: (context) => selectionOf(context).insertText("县", "Start"),
    accepted: [LINES[0], SECOND, "在县党校。", LAST],
  },
  {
    name: "a control that goes with its text",
    edit: (context) => controlOf(context).delete(false),
    accepted: [LINES[0], SECOND, "在。", LAST],
  },
  {
    name: "blocks of OOXML",
    select: [[1, 0]],
    edit: (context) =>
      paragraphOf(context).insertOoxml(flatPackage(paragraph("甲") + paragraph("乙")), "Start"),
    accepted: [LINES[0], "甲", "乙", SECOND, THIRD, LAST],
  },
  {
    name: "one paragraph of OOXML within a text",
    select: [[0, 2]],
    edit: (context) => selectionOf(context).insertOoxml(flatPackage(paragraph("甲")), "End"),
    accepted: ["一二甲三四", SECOND, THIRD, LAST],
  },
  {
    name: "the whole body cleared and written anew",
    edit: ({ document }) => document.body.insertText("只此一句", "Replace"),
    accepted: ["只此一句"],
  },
];

describe("edits while changes are tracked", () => {
  for (const { name, select, edit, accepted } of EDITS)
    it(`can be accepted and rejected: ${name}`, async () => {
      const document = await openWord(SPEECH, { level: "newest" });
      document.trackingMode = "TrackAll";
      if (select !== undefined) document.select(...select);
      await Word.run(async (context) => {
        edit(context);
        await context.sync();
      });
      const xml = openSaved(document.save()).part("word/document.xml");
      assert.deepEqual(reviewedText(xml, "accepted"), accepted);
      assert.deepEqual(reviewedText(xml, "rejected"), LINES);
      document.undo();
      assert.deepEqual(document.paragraphs, LINES);
    });

  it("leave a document that Word can open, all of them one after another", async () => {
    const document = await openWord(SPEECH, { level: "newest" });
    document.trackingMode = "TrackAll";
    await Word.run(async (context) => {
      for (const { edit } of EDITS) edit(context);
      await context.sync();
    });
    // The engine gives one number to all places of one change; Word reads that, and writes many.
    const errors = (await schemaErrors(document.save())).filter(
      (error) => !error.includes("Sem_UniqueAttributeValue"),
    );
    assert.deepEqual(errors, []);
  });

  it("leave ranges on their text, be it struck out or new", async () => {
    const document = await openWord(SPEECH, { level: "newest" });
    document.trackingMode = "TrackAll";
    const texts = await Word.run(async (context) => {
      const { body } = context.document;
      const behind = body.search("四").getFirst();
      const struck = body.search("二三").getFirst();
      const inserted = struck.insertText("新", "Replace");
      for (const range of [behind, struck, inserted]) range.load("text");
      await context.sync();
      return [behind.text, struck.text, inserted.text];
    });
    assert.deepEqual(texts, ["四", "新", "新"]);
  });

  it("take out at once what was inserted and not accepted", async () => {
    const document = await openWord(SPEECH, { level: "newest" });
    document.trackingMode = "TrackAll";
    await Word.run(async (context) => {
      const added = context.document.body.insertParagraph("新的一段", "Start");
      added.insertText("更", "Start");
      await context.sync();
      added.delete();
      await context.sync();
    });
    assert.deepEqual(document.paragraphs, LINES);
  });

  it("put a control around part of what was inserted", async () => {
    const document = await openWord(SPEECH, { level: "newest" });
    document.trackingMode = "TrackAll";
    document.select([1, 1]);
    await Word.run(async (context) => {
      context.document.getSelection().insertText("甲乙丙", "End");
      const blank = context.document.body.search("乙").getFirst().insertContentControl();
      blank.tag = "blank";
      await context.sync();
    });
    const xml = openSaved(document.save()).part("word/document.xml");
    // The control stands in the insertion, so that rejecting the text leaves no empty one.
    assert.match(
      xml,
      /<w:ins [^>]*><w:sdt>.*"blank"\/>.*<w:sdtContent><w:r><w:t[^>]*>乙<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt><\/w:ins>/,
    );
    assert.deepEqual(reviewedText(xml, "accepted")[1], "五甲乙丙六");
    assert.deepEqual(reviewedText(xml, "rejected"), LINES);
  });

  it("are made as they are once tracking is off", async () => {
    const document = await openWord(SPEECH, { level: "newest" });
    document.trackingMode = "TrackAll";
    document.trackingMode = "Off";
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("新", "Replace");
      await context.sync();
    });
    assert.doesNotMatch(openSaved(document.save()).part("word/document.xml"), /<w:(ins|del) /);
  });
});
