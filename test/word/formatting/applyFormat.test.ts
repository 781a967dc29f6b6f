import assert from "node:assert/strict";
import { BUILT_IN_FORMATS } from "../../../src/library/speechFormats";
import type { ParagraphRole } from "../../../src/speech/edits/editPlan";
import type { SpeechFormat } from "../../../src/speech/format/speechFormat";
import type { RoledParagraph } from "../../../src/word/documentHost";
import { openWordDocument } from "../../../src/word/wordDocumentHost";
import { control, docxOf, paragraph, run } from "../../preview/docxFixture";
import { openWord, type OpenDocument } from "../../preview/openWord";
import { openSaved, schemaErrors } from "../../savedDocument";

const [OFFICIAL, READING] = BUILT_IN_FORMATS as [SpeechFormat, SpeechFormat];

const SPEECH: readonly (readonly [text: string, role: ParagraphRole])[] = [
  ["在培训班上的讲话", "title"],
  ["（2024年5月6日）", "byline"],
  ["同志们：", "salutation"],
  ["一、提高认识", "heading1"],
  ["（一）形势的需要", "heading2"],
  ["形势在变，工作也要变。", "body"],
  ["某某工会", "signature"],
];
const TEXTS = SPEECH.map(([text]) => text);
const ROLED: readonly RoledParagraph[] = SPEECH.map(([quote, role], index) => ({
  at: { index, quote },
  role,
}));

const plain = docxOf({ body: TEXTS.map((text) => paragraph(text)).join("") });
const documentXml = (word: OpenDocument): string =>
  openSaved(word.save()).part("word/document.xml");
const withoutIds = (xml: string): string => xml.replace(/ w14:(?:paraId|textId)="[^"]*"/g, "");

/** The `w:style` that the paragraph with this text names. */
function styleOf(word: OpenDocument, text: string): string {
  const saved = openSaved(word.save());
  const standing = [...saved.part("word/document.xml").matchAll(/<w:p[ >].*?<\/w:p>/g)];
  const found = standing.map(([xml]) => xml).find((xml) => xml.includes(`>${text}<`)) ?? "";
  const id = /<w:pStyle w:val="([^"]*)"/.exec(found)?.[1] ?? assert.fail(`${text} has no style`);
  const styles = [...saved.part("word/styles.xml").matchAll(/<w:style .*?<\/w:style>/gs)];
  return (
    styles.map(([xml]) => xml).find((xml) => xml.includes(`w:styleId="${id}"`)) ?? assert.fail(id)
  );
}

const fonts = (latin: string, farEast: string): RegExp =>
  new RegExp(
    `<w:rFonts (?=[^>]*w:ascii="${latin}")(?=[^>]*w:hAnsi="${latin}")(?=[^>]*w:eastAsia="${farEast}")(?![^>]*heme)`,
  );

const TIMES = "Times New Roman";
const EXACT_28 = /w:line="560" w:lineRule="exact"/;
const TWO_CHARACTERS = /w:firstLineChars="200"/;

/** What GB/T 9704-2012 clause 7.3 asks for, as far as it fits a speech. */
const OFFICIAL_STYLES: readonly (readonly [ParagraphRole, readonly RegExp[]])[] = [
  ["title", [fonts(TIMES, "方正小标宋简体"), /w:sz w:val="44"/, /w:jc w:val="center"/]],
  ["byline", [fonts(TIMES, "楷体_GB2312"), /w:sz w:val="32"/, /w:jc w:val="center"/]],
  ["salutation", [fonts(TIMES, "仿宋_GB2312"), /w:firstLineChars="0"/, EXACT_28]],
  ["heading1", [fonts(TIMES, "黑体"), /w:outlineLvl w:val="0"/, TWO_CHARACTERS, EXACT_28]],
  ["heading2", [fonts(TIMES, "楷体_GB2312"), /w:outlineLvl w:val="1"/, TWO_CHARACTERS]],
  ["body", [fonts(TIMES, "仿宋_GB2312"), /w:sz w:val="32"/, TWO_CHARACTERS, EXACT_28]],
  ["signature", [fonts(TIMES, "仿宋_GB2312"), /w:jc w:val="right"/]],
];

async function format(word: OpenDocument, wanted: SpeechFormat, paragraphs = ROLED) {
  const host = openWordDocument();
  const answer = await host.applyFormat(wanted, paragraphs);
  assert.ok(answer.outcome === "applied" && answer.change);
  const { change } = answer;
  return { takeBack: () => host.takeBack(change) };
}

describe("applyFormat", () => {
  it("sets a speech by 公文参照, in styles of its own that name their fonts", async () => {
    const word = await openWord(plain);
    await format(word, OFFICIAL);
    for (const [role, marks] of OFFICIAL_STYLES) {
      const [text = ""] = SPEECH.find(([, one]) => one === role) ?? [];
      const style = styleOf(word, text);
      for (const mark of marks) assert.match(style, mark, role);
    }
    assert.deepEqual(await schemaErrors(word.save()), []);
  });

  it("sets a speech by 朗读稿, large and with room between the lines", async () => {
    const word = await openWord(plain);
    await format(word, READING);
    const body = styleOf(word, "形势在变，工作也要变。");
    assert.match(body, fonts(TIMES, "宋体"));
    for (const mark of [
      /<w:b w:val="1"\/>|<w:b\/>/,
      /w:sz w:val="36"/,
      /w:line="720" w:lineRule="exact"/,
    ])
      assert.match(body, mark);
    assert.deepEqual(await schemaErrors(word.save()), []);
  });

  for (const [name, wanted] of [
    ["公文参照", OFFICIAL],
    ["朗读稿", READING],
  ] as const)
    it(`leaves nothing but the styles behind, and nothing at all once ${name} is taken back`, async () => {
      const word = await openWord(plain);
      const before = withoutIds(documentXml(word));
      const { takeBack } = await format(word, wanted);
      assert.deepEqual(word.paragraphs, TEXTS);
      assert.equal(await takeBack(), "takenBack");
      assert.equal(withoutIds(documentXml(word)), before);
      assert.deepEqual(await schemaErrors(word.save()), []);
    });

  it("overrides type that was set by hand, and gives it back", async () => {
    const byHand = '<w:rFonts w:eastAsia="宋体"/><w:b/><w:sz w:val="24"/>';
    const spaced = '<w:spacing w:line="360" w:lineRule="auto"/><w:jc w:val="right"/>';
    const body =
      paragraph(run("一、提高认识", byHand), { properties: spaced }) +
      paragraph(run("形势在变。", byHand), { style: "SBody" });
    const word = await openWord(docxOf({ body }));
    const host = openWordDocument();
    const read = await host.read();
    const { takeBack } = await format(word, OFFICIAL, [
      { at: { index: 0, quote: "一、提高认识" }, role: "heading1" },
      { at: { index: 1, quote: "形势在变。" }, role: "body" },
    ]);
    const set = (await host.read()).paragraphs.map((one) => one.format);
    assert.deepEqual(
      set.map((one) => [one?.fontName, one?.fontSize, one?.bold, one?.alignment, one?.lineSpacing]),
      [
        ["黑体", 16, false, "justified", 28],
        ["仿宋_GB2312", 16, false, "justified", 28],
      ],
    );
    assert.equal(await takeBack(), "takenBack");
    assert.deepEqual(await host.read(), read);
    assert.deepEqual(await schemaErrors(word.save()), []);
  });

  it("keeps blanks, the person's own styles and what it was not asked to set", async () => {
    const blank = control("〔地点〕", { id: 7, tag: "blank:地点", title: "地点" });
    const body =
      paragraph("我的题目", { style: "1" }) + paragraph(run("在") + blank + run("开班。"));
    const word = await openWord(docxOf({ body }));
    await format(word, OFFICIAL, [{ at: { index: 1, quote: "在〔地点〕开班。" }, role: "body" }]);
    assert.deepEqual(word.paragraphs, ["我的题目", "在〔地点〕开班。"]);
    assert.match(documentXml(word), /<w:pStyle w:val="1"\/>.*我的题目/);
    assert.match(documentXml(word), /<w:tag w:val="blank:地点"\/>/);
    assert.match(styleOf(word, "我的题目"), /heading 1/);
  });

  it("brings its styles once, and changed ones under another name", async () => {
    const word = await openWord(plain);
    const stylesOf = () =>
      [
        ...openSaved(word.save())
          .part("word/styles.xml")
          .matchAll(/<w:name w:val="(讲稿[^"]*)"/g),
      ]
        .map(([, name]) => name)
        .filter((name) => name?.includes("正文"));
    await format(word, OFFICIAL);
    await format(word, OFFICIAL);
    assert.deepEqual(stylesOf(), ["讲稿正文·公文参照"]);
    await format(word, { ...OFFICIAL, edition: 2 });
    assert.deepEqual(stylesOf(), ["讲稿正文·公文参照", "讲稿正文·公文参照·2"]);
    assert.deepEqual(word.paragraphs, TEXTS);
  });

  it("is stale, and writes nothing, where a paragraph reads otherwise now", async () => {
    const word = await openWord(plain);
    const before = documentXml(word);
    const answer = await openWordDocument().applyFormat(OFFICIAL, [
      { at: { index: 0, quote: "在会上的讲话" }, role: "title" },
    ]);
    assert.deepEqual(answer, { outcome: "stale" });
    assert.equal(documentXml(word), before);
  });

  it("refuses to take back what was set otherwise since", async () => {
    const word = await openWord(plain);
    const { takeBack } = await format(word, OFFICIAL);
    await format(word, READING);
    assert.equal(await takeBack(), "stale");
  });

  it("takes four round trips at most, and fewer where nothing was set by hand", async () => {
    const word = await openWord(plain);
    await format(word, OFFICIAL);
    assert.equal(word.syncs, 3);
    const body = paragraph(run("一、提高认识", "<w:b/>"));
    const byHand = await openWord(docxOf({ body }));
    await format(byHand, OFFICIAL, [{ at: { index: 0, quote: "一、提高认识" }, role: "heading1" }]);
    assert.equal(byHand.syncs, 4);
  });

  /** What Word is known to do to inserted OOXML besides inserting it. */
  const SIDE_EFFECTS: readonly (readonly [string, (insert: InsertOoxml) => InsertOoxml])[] = [
    [
      "an empty paragraph behind it",
      (insert) =>
        function (this: Word.Paragraph, xml, location) {
          this.insertParagraph("", "After");
          return insert.call(this, xml, location);
        },
    ],
    [
      "its last paragraph without its style",
      (insert) =>
        function (this: Word.Paragraph, xml, location) {
          const last = xml.lastIndexOf("<w:p>");
          const end = xml.indexOf("</w:body>");
          return insert.call(this, `${xml.slice(0, last)}<w:p/>${xml.slice(end)}`, location);
        },
    ],
  ];
  for (const [name, withEffect] of SIDE_EFFECTS)
    it(`is not put off by a host that leaves ${name}`, async () => {
      const word = await openWord(plain);
      const { prototype } = Word.Paragraph;
      const insert = Object.getOwnPropertyDescriptor(prototype, "insertOoxml");
      assert.ok(insert);
      const original = insert.value as InsertOoxml;
      prototype.insertOoxml = withEffect(original);
      try {
        await format(word, OFFICIAL);
      } finally {
        Object.defineProperty(prototype, "insertOoxml", insert);
      }
      assert.deepEqual(word.paragraphs, TEXTS);
      for (const [text, role] of SPEECH)
        assert.match(styleOf(word, text), new RegExp(ROLE_NAME[role]), text);
      assert.deepEqual(await schemaErrors(word.save()), []);
    });
});

type InsertOoxml = Word.Paragraph["insertOoxml"];

const ROLE_NAME: Readonly<Record<ParagraphRole, string>> = {
  title: "讲稿标题·公文参照",
  byline: "讲稿题注·公文参照",
  salutation: "讲稿称呼·公文参照",
  heading1: "讲稿一级标题·公文参照",
  heading2: "讲稿二级标题·公文参照",
  body: "讲稿正文·公文参照",
  signature: "讲稿落款·公文参照",
};
