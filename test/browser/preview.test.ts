import assert from "node:assert/strict";
import { control, docxOf, LIST_ITEM, paragraph, run, table } from "../preview/docxFixture";
import { openSaved, schemaErrors } from "../savedDocument";
import { openPreview } from "./openPreview";

/** Ids of paragraphs, which an editor may give to paragraphs that have none. */
const MINTED = /^(?:xmlns|xml:space|w14:paraId|w14:textId)/;

/** Elements and their attributes in order: what a document is, however its bytes are laid out. */
function elementsOf(xml: string): readonly string[] {
  const plain = xml.replace(/<\?.*?\?>/g, "").replace(/<([^\s/>]+)([^>]*)\/>/g, "<$1$2></$1>");
  return [...plain.matchAll(/<[^>]+>|[^<>]*[^<>\s][^<>]*/g)].map(([token]) => {
    if (!token.startsWith("<") || token.startsWith("</")) return token;
    const name = /^<[^\s>]+/.exec(token)?.[0] ?? "";
    const attributes = [...token.matchAll(/\s([^\s=]+="[^"]*")/g)].map(([, each]) => each ?? "");
    return [name, ...attributes.filter((each) => !MINTED.test(each)).toSorted()].join(" ");
  });
}

const RICH = docxOf({
  body: [
    paragraph("标题", { properties: '<w:jc w:val="center"/>' }),
    paragraph(run("黑体", '<w:rFonts w:eastAsia="黑体"/><w:b/>') + run("正文\v换行\t制表")),
    paragraph("第一项", { properties: LIST_ITEM }),
    table([
      ["甲", "乙"],
      ["", "丁"],
    ]),
    control(paragraph("块"), { id: 11, tag: "块" }),
    paragraph(run("在") + control("党校", { id: 12, tag: "blank:地点", title: "地点" })),
  ].join(""),
  header: paragraph("页眉"),
});

describe("the preview", () => {
  it("saves a document as it opened it, element by element", async () => {
    const preview = await openPreview({ document: RICH });
    const { bytes, part, partNames } = await preview.saved();
    const opened = openSaved(RICH);
    for (const name of opened.partNames.filter((each) => each.startsWith("word/"))) {
      assert.ok(partNames.includes(name), name);
      assert.deepEqual(elementsOf(part(name)), elementsOf(opened.part(name)), name);
    }
    assert.deepEqual(await schemaErrors(bytes), []);
  });

  it("says what is wrong with a file that is no docx, and leaves the open one alone", async () => {
    const preview = await openPreview({ document: RICH });
    const before = await preview.paragraphs();
    for (const bytes of [[], [1, 2, 3], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]]) {
      const failure = await preview.page.evaluate(
        (numbers) => window.preview?.open(new Uint8Array(numbers), "坏.docx"),
        bytes,
      );
      assert.notEqual(failure, null);
    }
    assert.deepEqual(await preview.paragraphs(), before);
  });

  it("keeps the draft over a reload, with what the pane put into it", async () => {
    const preview = await openPreview({ document: RICH });
    await preview.place({ text: "标题", caret: "after" });
    await preview.insertButton("对全体学员的称呼").first().click();
    await preview.said(/已插入/);
    await preview.page.evaluate(() => window.preview?.keepDraft());
    const before = await preview.paragraphs();
    await preview.page.reload();
    await preview.page.waitForFunction(() => window.preview !== undefined);
    await preview.page.waitForFunction(() => window.preview?.isReady() === true);
    assert.deepEqual(await preview.paragraphs(), before);
  });

  it("shows the manifest's buttons in the language of the window", async () => {
    const { page } = await openPreview();
    await page.getByRole("button", { name: "讲稿助手" }).first().waitFor();
    await page.getByRole("button", { name: "检查" }).first().waitFor();
  });

  it("answers a member it does not have with ApiNotFound and names it in the log", async () => {
    const { page, pane } = await openPreview();
    const code = await pane.locator("html").evaluate(() =>
      Word.run(async (context) => {
        context.document.body.getComments().load("items/content");
        await context.sync();
        return "answered";
      }).catch((error: unknown) => (error as { code: string }).code),
    );
    assert.equal(code, "ApiNotFound");
    const log = await page.evaluate(() => JSON.stringify(window.preview?.log()));
    assert.match(log, /getComments/i);
  });
});
