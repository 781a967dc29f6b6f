import assert from "node:assert/strict";
import { HostFailure } from "../../src/word/documentHost";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import {
  control,
  docxOf,
  LIST_ITEM,
  paragraph,
  run,
  table,
  type DocxFixture,
} from "../preview/docxFixture";
import { storyIndex } from "../../src/preview/surface/textEdits";
import { openWord, type OpenDocument } from "../preview/openWord";
import { openSaved, schemaErrors } from "../savedDocument";
import {
  HEADING,
  INSERTIONS,
  newParagraph,
  ONE,
  SPEECH_LINES,
  TWO,
  WITH_BLANKS,
  type InsertionCase,
} from "./portBehaviour";

const BODY = { style: "SBody" };
const CENTRED = { properties: '<w:jc w:val="center"/>' };

const SPEECH: DocxFixture = {
  body: [
    paragraph("在开班式上的讲话", CENTRED),
    paragraph("同志们："),
    paragraph("按照计划，今天开班。", BODY),
    paragraph("", BODY),
    paragraph("一、提高认识", { style: "1" }),
    paragraph("工会工作是党的群众工作。", BODY),
  ].join(""),
};

interface WordCase extends InsertionCase {
  readonly document?: DocxFixture;
}

const [, , , , HEAD, WORK] = SPEECH_LINES;

const CASES: readonly WordCase[] = [
  ...INSERTIONS,
  {
    name: "stays in the table cell of the caret",
    document: {
      body:
        table([
          ["甲", ""],
          ["丙", "丁"],
        ]) + paragraph("尾", BODY),
    },
    at: "甲",
    inserted: TWO,
    expected: ["甲", "第一段。", "第二段。", "", "丙", "丁", "尾"],
    caret: [2, 4],
  },
  {
    name: "takes over the empty table cell of the caret",
    document: {
      body:
        table([
          ["甲", ""],
          ["丙", "丁"],
        ]) + paragraph("尾", BODY),
    },
    at: [1, 0],
    expected: ["甲", "希望大家珍惜机会。", "丙", "丁", "尾"],
    caret: [1, 9],
  },
  {
    name: "takes over the one empty paragraph of a new document",
    document: {},
    at: [0, 0],
    inserted: TWO,
    expected: ["第一段。", "第二段。"],
    caret: [1, 4],
  },
  {
    name: "goes behind a blank, not into it",
    document: {
      body: paragraph(
        run("在") +
          control("〔地点〕", { id: 7, tag: "blank:地点", title: "地点" }) +
          run("举办。"),
        BODY,
      ),
    },
    at: [0, 3],
    expected: ["在〔地点〕希望大家珍惜机会。举办。"],
    caret: [0, 14],
  },
  {
    name: "stays inside a content control that holds whole paragraphs",
    document: {
      body: control(paragraph("甲。", BODY), { id: 7, tag: "正文区" }) + paragraph("尾。", BODY),
    },
    at: "甲。",
    inserted: TWO,
    expected: ["甲。", "第一段。", "第二段。", "尾。"],
    caret: [2, 4],
  },
];

function place(document: OpenDocument, at: InsertionCase["at"]): void {
  if (typeof at === "string") document.selectText(at, "caretAfter");
  else if (at.length === 2) document.select(at);
  else document.select([at[0], at[1]], [at[2], at[3]]);
}

const documentXml = (document: OpenDocument): string =>
  openSaved(document.save()).part("word/document.xml");

describe("insert", () => {
  for (const { name, document = SPEECH, at, place: where, inserted, expected, caret } of CASES)
    it(name, async () => {
      const word = await openWord(docxOf(document));
      place(word, at);
      const answer = await openWordDocument().insert(inserted ?? ONE, where ?? "caret");
      assert.equal(answer.outcome, "inserted");
      assert.deepEqual(word.paragraphs, expected);
      assert.deepEqual(word.selection, [caret, caret]);
      assert.ok(word.syncs <= 2, `${String(word.syncs)} round trips`);
      assert.deepEqual(await schemaErrors(word.save()), []);
    });

  it("asks before it replaces, and has written nothing", async () => {
    const word = await openWord(docxOf(SPEECH));
    word.select([1, 0], [2, 4]);
    const before = documentXml(word);
    const answer = await openWordDocument().insert(ONE, "caret");
    assert.deepEqual(answer, { outcome: "choose", selectedText: "同志们：\r按照计划" });
    assert.equal(word.syncs, 1);
    assert.equal(documentXml(word), before);
  });

  it("takes the formatting of the text it goes into", async () => {
    const bold = '<w:rFonts w:eastAsia="楷体_GB2312"/><w:b/>';
    const word = await openWord(docxOf({ body: paragraph(run("甲乙", bold), BODY) }));
    word.select([0, 1]);
    await openWordDocument().insert(ONE, "caret");
    const runs = documentXml(word).match(/<w:r>.*?<\/w:r>/g) ?? [];
    for (const one of runs) assert.match(one, /楷体_GB2312.*<w:b\/>/);
  });

  it("looks like the running text after a heading, not like the heading", async () => {
    const word = await openWord(docxOf(SPEECH));
    word.selectText(HEAD, "caretAfter");
    await openWordDocument().insert(TWO, "caret");
    const inserted =
      documentXml(word).match(/<w:p[ >](?:(?!<\/w:p>).)*第[一二]段.*?<\/w:p>/g) ?? [];
    assert.equal(inserted.length, 2);
    for (const one of inserted) {
      assert.match(one, /<w:pStyle w:val="SBody"\/>/);
      assert.doesNotMatch(one, /黑体|outlineLvl w:val="0"/);
    }
  });

  it("makes a heading that looks like the others and shows in the navigation pane", async () => {
    const word = await openWord(docxOf(SPEECH));
    word.selectText(WORK, "caretAfter");
    await openWordDocument().insert(HEADING, "caret");
    assert.match(
      documentXml(word),
      /<w:p(?: [^>]*)?><w:pPr><w:pStyle w:val="1"\/>(?:(?!<\/w:p>).)*二、突出重点/,
    );
  });

  it("leaves the list it is inserted after", async () => {
    const item = { properties: LIST_ITEM };
    const word = await openWord(
      docxOf({
        body: paragraph("第一项", item) + paragraph("第二项", item) + paragraph("正文在此。", BODY),
      }),
    );
    word.selectText("第一项", "caretAfter");
    await openWordDocument().insert(TWO, "caret");
    assert.deepEqual(word.paragraphs, ["第一项", "第一段。", "第二段。", "第二项", "正文在此。"]);
    assert.equal(documentXml(word).match(/<w:numId w:val="1"\/>/g)?.length, 2);
  });

  it("makes a content control of every blank, ready to be filled in", async () => {
    const word = await openWord(docxOf(SPEECH));
    word.select([3, 0]);
    await openWordDocument().insert(WITH_BLANKS, "caret");
    assert.equal(word.paragraphs[3], "在〔地点〕举办〔班名〕，〔地点〕很好。");
    const controls = documentXml(word).match(/<w:sdt>.*?<\/w:sdt>/g) ?? [];
    assert.equal(controls.length, 3);
    assert.match(controls[1] ?? "", /<w:alias w:val="班名"\/><w:tag w:val="blank:班名"\/>/);
    assert.match(controls[1] ?? "", /〔班名〕/);
    const ids = documentXml(word).match(/<w:id w:val="[^"]+"\/>/g) ?? [];
    assert.equal(new Set(ids).size, 3);
    assert.equal(word.syncs, 2);
  });

  it("puts the caret behind a passage that ends with a blank, outside of it", async () => {
    const word = await openWord(docxOf(SPEECH));
    word.select([3, 0]);
    await openWordDocument().insert([newParagraph("地点在{地点}")], "caret");
    word.keyboard.type("。");
    assert.equal(word.paragraphs[3], "地点在〔地点〕。");
    assert.match(documentXml(word), /〔地点〕<\/w:t><\/w:r><\/w:sdtContent>/);
  });

  it("is one step for Word's own undo", async () => {
    const word = await openWord(docxOf(SPEECH));
    const before = documentXml(word);
    word.selectText(HEAD, "caretAfter");
    await openWordDocument().insert(WITH_BLANKS, "newParagraph");
    await word.idle();
    word.undo();
    assert.equal(documentXml(word), before);
  });
});

describe("insert, where it cannot be done", () => {
  async function failure(word: OpenDocument): Promise<HostFailure> {
    const before = documentXml(word);
    try {
      await openWordDocument().insert(WITH_BLANKS, "caret");
    } catch (error) {
      assert.ok(error instanceof HostFailure);
      assert.equal(documentXml(word), before);
      return error;
    }
    return assert.fail("nothing was thrown");
  }

  it("says that a read-only document is read-only", async () => {
    const word = await openWord(docxOf(SPEECH), { isReadOnly: true });
    assert.equal((await failure(word)).kind, "readOnly");
  });

  it("says that a header is no place for a passage", async () => {
    const word = await openWord(docxOf({ ...SPEECH, header: paragraph("页眉文字") }));
    const header = word.session.furniture.find(({ kind }) => kind === "header");
    assert.ok(header, "the document has no header");
    const [first] = storyIndex(word.session, header.story).paragraphs;
    assert.ok(first, "the header is empty");
    const place = { paragraphId: first.id, offset: 2 };
    word.session.select({ start: place, end: place });
    assert.equal((await failure(word)).kind, "wrongPlace");
    assert.match(openSaved(word.save()).part("word/header1.xml"), />页眉文字</);
  });

  it("says that a control which may not be edited is not to be written into", async () => {
    const word = await openWord(
      docxOf({
        body: paragraph(run("甲") + control("锁住", { id: 5, lock: "contentLocked" }), BODY),
      }),
    );
    word.select([0, 2]);
    assert.equal((await failure(word)).kind, "readOnly");
  });
});

const SPACES = paragraph("甲。", BODY) + paragraph("　　", BODY) + paragraph("乙。", BODY);
const PAGE_BREAK = `<w:p><w:r><w:br w:type="page"/></w:r></w:p>${paragraph("乙。", BODY)}`;
const PLACE = control("〔地点〕", { id: 7, tag: "blank:地点", title: "地点" });
const WITH_PLACE = paragraph(run("在") + PLACE + run("举办。"), BODY) + paragraph("尾。", BODY);

interface UndoCase extends Pick<InsertionCase, "name" | "at" | "place" | "inserted"> {
  readonly body?: string;
  readonly written: readonly string[];
}

describe("insert, and take back", () => {
  const cases: readonly UndoCase[] = [
    {
      name: "before the paragraph of the caret",
      at: [5, 0],
      inserted: TWO,
      written: [...SPEECH_LINES.slice(0, 5), "第一段。", "第二段。", WORK],
    },
    {
      name: "with blanks before the title",
      at: [0, 0],
      inserted: WITH_BLANKS,
      written: ["在〔地点〕举办〔班名〕，〔地点〕很好。", ...SPEECH_LINES],
    },
    {
      name: "behind spaces that stand in an empty line",
      body: SPACES,
      at: [1, 2],
      written: ["甲。", "　　希望大家珍惜机会。", "乙。"],
    },
    {
      name: "before a page break, which is no empty line",
      body: PAGE_BREAK,
      at: [0, 0],
      written: ["希望大家珍惜机会。", "\f", "乙。"],
    },
    {
      name: "behind a selection with the end of its paragraph",
      at: [1, 0, 2, 0],
      place: "afterSelection",
      inserted: TWO,
      written: [...SPEECH_LINES.slice(0, 2), "第一段。", "第二段。", ...SPEECH_LINES.slice(2)],
    },
    {
      name: "over a word with the end of its paragraph",
      at: [1, 2, 2, 0],
      place: "replaceSelection",
      written: [SPEECH_LINES[0], "同志希望大家珍惜机会。", ...SPEECH_LINES.slice(2)],
    },
  ];
  for (const { name, body, at, place: where = "caret", inserted = ONE, written } of cases)
    it(`${name}: leaves the document exactly as it was`, async () => {
      const word = await openWord(docxOf(body === undefined ? SPEECH : { body }));
      place(word, at);
      const before = documentXml(word);
      const host = openWordDocument();
      const answer = await host.insert(inserted, where);
      assert.deepEqual(word.paragraphs, written);
      assert.ok(answer.outcome === "inserted" && answer.change);
      assert.equal(await host.takeBack(answer.change), "takenBack");
      assert.equal(documentXml(word), before);
    });

  for (const [name, from, to] of [
    ["all of a blank", [0, 1], [0, 5]],
    ["words around a blank", [0, 0], [0, 6]],
  ] as const)
    it(`leaves it to Word to bring back ${name} that it replaced`, async () => {
      const word = await openWord(docxOf({ body: WITH_PLACE }));
      word.select(from, to);
      const answer = await openWordDocument().insert(ONE, "replaceSelection");
      assert.deepEqual(answer, { outcome: "inserted", change: null });
      assert.doesNotMatch(documentXml(word), /<w:sdt>/);
    });
});
