import assert from "node:assert/strict";
import { documentOfDocx } from "../../src/checker/readers/documentOfDocx";
import { docxOfSpeech } from "../../src/draft/docxOfSpeech";
import { draftOf } from "../../src/draft/draftDocument";
import { formattedDraft } from "../../src/draft/draftChange";
import { paragraphOfPieces } from "../../src/draft/draftParagraph";
import { htmlOfSpeech } from "../../src/draft/htmlOfSpeech";
import { setSpeechOf } from "../../src/draft/setSpeech";
import { BUILT_IN_FORMATS } from "../../src/library/speechFormats";
import { piecesOf, type Piece } from "../../src/speech/blank";
import type { ParagraphRole } from "../../src/speech/edits/editPlan";
import type { SpeechFormat } from "../../src/speech/format/speechFormat";
import { openSaved, schemaErrors } from "../savedDocument";

const [OFFICIAL, READING] = BUILT_IN_FORMATS as [SpeechFormat, SpeechFormat];
const MADE = new Date("2026-05-06T07:08:09Z");

const guidance: Piece = { kind: "guidance", section: "thanks", title: "致谢", text: "谢谁。" };
const SPEECH: readonly (readonly [ParagraphRole | null, readonly Piece[]])[] = [
  ["title", piecesOf("在<第3期>“培训班”上的讲话")],
  [null, []],
  ["salutation", piecesOf("同志们：")],
  ["heading1", piecesOf("一、提高认识")],
  ["body", piecesOf("在{地点}举办，\v{地点}很好。", () => null)],
  ["body", [guidance]],
];
const draft = draftOf(SPEECH.map(([, pieces]) => paragraphOfPieces(pieces)));
const roles = SPEECH.map(([role]) => role);
const speech = setSpeechOf(draft, roles, OFFICIAL);

describe("a draft as .docx", () => {
  it("is a document that Word opens", async () => {
    assert.deepEqual(await schemaErrors(docxOfSpeech(speech, MADE)), []);
  });

  it("has every paragraph in its style, read back as it was set", () => {
    const { paragraphs } = documentOfDocx(docxOfSpeech(speech, MADE));
    assert.deepEqual(
      paragraphs.map(({ text }) => text),
      draft.paragraphs.map(({ text }) => text),
    );
    const looks = paragraphs.map(({ format }) => format);
    assert.equal(looks[0]?.style, "讲稿标题·公文参照");
    assert.equal(looks[0].fontSize, 22);
    assert.equal(looks[3]?.outlineLevel, 1);
    assert.equal(looks[4]?.fontName, "仿宋_GB2312");
    assert.equal(looks[4].firstLineIndent, 32);
    assert.equal(looks[4].lineSpacing, 28);
  });

  it("has content controls for blanks and guidance, as the pane makes them in Word", () => {
    const xml = openSaved(docxOfSpeech(speech, MADE)).part("word/document.xml");
    const controls = [...xml.matchAll(/<w:sdt>.*?<\/w:sdt>/g)].map(([control]) => control);
    assert.equal(controls.length, 3);
    assert.match(
      controls[0] ?? "",
      /<w:alias w:val="地点"\/><w:tag w:val="blank:地点"\/>.*〔地点〕/,
    );
    assert.match(controls[2] ?? "", /<w:tag w:val="section:thanks"\/>.*〔致谢：谢谁。〕/);
    assert.equal(new Set(xml.match(/<w:id w:val="\d+"\/>/g)).size, 3);
  });

  it("has the page of its format and the title of the speech", () => {
    const saved = openSaved(docxOfSpeech(speech, MADE));
    assert.match(
      saved.part("word/document.xml"),
      /w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/,
    );
    const properties = saved.part("docProps/core.xml");
    assert.match(properties, /<dc:title>在&lt;第3期&gt;“培训班”上的讲话<\/dc:title>/);
    assert.match(properties, /2026-05-06T07:08:09Z/);
  });

  it("keeps the style that a paragraph was given", () => {
    const at = { index: 2, quote: "同志们：" };
    const formatted = formattedDraft(draft, READING, [{ at, role: "salutation" }]);
    assert.ok(formatted);
    const { paragraphs } = documentOfDocx(
      docxOfSpeech(setSpeechOf(formatted.document, roles, OFFICIAL), MADE),
    );
    assert.equal(paragraphs[2]?.format?.style, "讲稿称呼·朗读稿");
    assert.equal(paragraphs[4]?.format?.style, "讲稿正文·公文参照");
  });

  it("is made of an empty draft too", async () => {
    const empty = setSpeechOf(draftOf([]), [null], OFFICIAL);
    assert.deepEqual(await schemaErrors(docxOfSpeech(empty, MADE)), []);
  });
});

describe("a draft as HTML", () => {
  const html = htmlOfSpeech(speech.paragraphs);

  it("names two characters of indent and an exact pitch as Word and WPS read them", () => {
    assert.match(
      html,
      /text-indent:32pt;mso-char-indent-count:2\.0;line-height:28pt;mso-line-height-rule:exactly/,
    );
    assert.match(html, /text-align:center;text-indent:0pt/);
    assert.match(html, /mso-outline-level:1/);
  });

  it("sets figures in the Latin font and quotation marks in the Chinese one", () => {
    assert.match(html, /lang="EN-US" style="[^"]*font-family:'Times New Roman'[^"]*">3</);
    assert.match(html, /font-family:'方正小标宋简体'[^"]*">期</);
    assert.match(html, /“培训班”上的讲话/);
  });

  it("is text where the speech has marks of HTML, and breaks lines where the speech does", () => {
    assert.match(html, /&lt;/);
    assert.doesNotMatch(html, /<第/);
    assert.match(html, /，<br>〔地点〕/);
  });
});
