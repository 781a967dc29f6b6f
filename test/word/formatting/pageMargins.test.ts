import assert from "node:assert/strict";
import { BUILT_IN_FORMATS } from "../../../src/library/speechFormats";
import type { SpeechFormat } from "../../../src/speech/format/speechFormat";
import type { RoledParagraph } from "../../../src/word/documentHost";
import { openWordDocument } from "../../../src/word/wordDocumentHost";
import { docxOf, paragraph } from "../../preview/docxFixture";
import { openWord, type OpenDocument } from "../../preview/openWord";
import { openSaved, schemaErrors } from "../../savedDocument";

const [OFFICIAL, READING] = BUILT_IN_FORMATS as [SpeechFormat, SpeechFormat];
const LINES = ["同志们：", "今天开班。"];
const ROLED: readonly RoledParagraph[] = LINES.map((quote, index) => ({
  at: { index, quote },
  role: "body",
}));

const ACROSS =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
  '<w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';
const UNSAID = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>';

/** One section without a word on its pages, one across, and the last one as the fixture has it. */
const THREE_SECTIONS = docxOf({
  body:
    paragraph(LINES[0] ?? "", { properties: UNSAID }) +
    paragraph(LINES[1] ?? "", { properties: ACROSS }) +
    paragraph("结语"),
});
const ONE_SECTION = docxOf({ body: LINES.map((line) => paragraph(line)).join("") });

const xmlOf = (word: OpenDocument): string =>
  openSaved(word.save())
    .part("word/document.xml")
    .replace(/ w14:(?:paraId|textId)="[^"]*"/g, "");

/** Top, right, bottom and left of each section, in twentieths of a point. */
const marginsOf = (word: OpenDocument): readonly string[] =>
  [...xmlOf(word).matchAll(/<w:pgMar ([^>]*)\/>/g)].map(([, attributes = ""]) =>
    ["top", "right", "bottom", "left"]
      .map((side) => new RegExp(`w:${side}="(\\d+)"`).exec(attributes)?.[1])
      .join(" "),
  );

const FIXTURE = "2098 1474 1984 1588";
const OF_READING = "1417 1417 1417 1417";
const OF_OFFICIAL = "2098 1474 1984 1587";
const LANDSCAPE = "1000 1000 1000 1000";

async function setIn(bytes: Uint8Array, format: SpeechFormat) {
  const word = await openWord(bytes, { level: "newest" });
  const host = openWordDocument();
  const before = xmlOf(word);
  const answer = await host.applyFormat(format, ROLED, true);
  const change = (answer.outcome === "applied" && answer.change) || assert.fail("not applied");
  return { word, before, takeBack: () => host.takeBack(change) };
}

describe("page margins", () => {
  it("are set as 公文 asks, 37, 35, 28 and 26 mm, and taken back with the format", async () => {
    const { word, before, takeBack } = await setIn(THREE_SECTIONS, OFFICIAL);
    assert.deepEqual(marginsOf(word), [OF_OFFICIAL, LANDSCAPE, OF_OFFICIAL]);
    assert.deepEqual(await schemaErrors(word.save()), []);
    assert.equal(await takeBack(), "takenBack");
    assert.deepEqual(marginsOf(word), ["1440 1800 1440 1800", LANDSCAPE, FIXTURE]);
    assert.deepEqual(word.paragraphs, [...LINES, "结语"]);
    assert.match(before, /<w:type w:val="nextPage"\/>/);
  });

  it("leave no trace in the document when they are taken back", async () => {
    const { word, before, takeBack } = await setIn(ONE_SECTION, READING);
    assert.deepEqual(marginsOf(word), [OF_READING]);
    assert.equal(await takeBack(), "takenBack");
    assert.equal(xmlOf(word), before);
  });

  it("are not taken back once the person has set others", async () => {
    const { word, takeBack } = await setIn(ONE_SECTION, READING);
    await Word.run(async (context) => {
      context.document.sections.getFirst().pageSetup.topMargin = 50;
      await context.sync();
    });
    const now = xmlOf(word);
    assert.equal(await takeBack(), "stale");
    assert.equal(xmlOf(word), now);
  });

  it("come back where Word fails half way", async () => {
    const word = await openWord(ONE_SECTION, { level: "newest" });
    const before = xmlOf(word);
    for (let after = 1; after < 12; after++) {
      const fault = { kind: "failBatch", code: "GeneralException", after } as const;
      word.faults.add({ fault, member: "topMargin" });
      await assert.rejects(openWordDocument().applyFormat(READING, ROLED, true));
      assert.equal(word.faults.pending(), 0);
      assert.equal(xmlOf(word), before, `after ${after}`);
    }
  });

  it("stay where nobody asked for them", async () => {
    const word = await openWord(ONE_SECTION, { level: "newest" });
    await openWordDocument().applyFormat(READING, ROLED);
    assert.deepEqual(marginsOf(word), [FIXTURE]);
  });

  it("are neither set nor asked for on the floor of the API", async () => {
    const word = await openWord(ONE_SECTION);
    const host = openWordDocument();
    assert.equal(host.canSetMargins, false);
    await host.applyFormat(READING, ROLED, true);
    assert.deepEqual(marginsOf(word), [FIXTURE]);
    assert.deepEqual(word.unsupported, []);
  });
});
