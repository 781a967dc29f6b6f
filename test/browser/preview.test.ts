import assert from "node:assert/strict";
import { control, docxOf, LIST_ITEM, paragraph, run, table } from "../preview/docxFixture";
import { reviewedText } from "../preview/reviewedText";
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

  it("brings back a document with what was typed, once another one has replaced it", async () => {
    const { page, place, paragraphs } = await openPreview({ document: RICH });
    await place({ text: "标题", caret: "after" });
    await page.keyboard.type("新");
    await page.waitForFunction(() => window.preview?.documentText().startsWith("标题新"));
    await page.getByRole("button", { name: "文件" }).click();
    await page.getByRole("menuitem", { name: "新建空白文档" }).click();
    await page.waitForFunction(() => window.preview?.isReady() && !window.preview.documentText());
    await page.getByRole("button", { name: "换回来" }).click();
    await page.waitForFunction(() => window.preview?.isReady() && window.preview.documentText());
    assert.equal((await paragraphs())[0], "标题新");
    assert.equal(await page.title(), "讲稿.docx");
  });

  it("gives another document an add-in of its own, without the settings of the one before", async () => {
    const { page, pane } = await openPreview({ document: RICH });
    const html = pane.locator("html");
    await html.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set("of", "the first");
          Office.context.document.settings.saveAsync(resolve);
        }),
    );
    assert.deepEqual(await page.evaluate(() => window.preview?.settings()), {
      of: '"the first"',
    });
    await page.getByRole("button", { name: "文件" }).click();
    await page.getByRole("menuitem", { name: "新建空白文档" }).click();
    await page.waitForFunction(() => window.preview?.isReady() && !window.preview.documentText());
    await page.evaluate(() => window.preview?.paneReady());
    await pane.getByRole("treegrid").waitFor();
    const seen = await html.evaluate(() => Office.context.document.settings.get("of") as unknown);
    assert.equal(seen, null);
  });

  it("takes another name for the document, and saves it under that", async () => {
    const { page } = await openPreview({ document: RICH });
    await page.getByRole("button", { name: "讲稿", exact: true }).click();
    await page.getByRole("textbox", { name: "文件名" }).fill(" 开班/讲话 ");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "开班讲话" }).waitFor();
    const download = page.waitForEvent("download");
    await page.keyboard.press("Control+s");
    assert.equal((await download).suggestedFilename(), "开班讲话.docx");
  });

  it("tracks what is typed and what the pane writes where the person wants that, and takes it back", async () => {
    const { page, place, insertButton, said, saved, paragraphs } = await openPreview({
      document: RICH,
    });
    const before = await paragraphs();
    await page.getByRole("tab", { name: "审阅" }).click();
    await page.getByRole("button", { name: "修订", exact: true }).click();
    await place({ text: "标题" });
    await page.keyboard.type("题目");
    await page.waitForFunction(() => window.preview?.documentText().startsWith("标题题目"));
    await place({ text: "第一项", caret: "after" });
    await insertButton("对全体学员的称呼").first().click();
    await said(/已插入/);
    const xml = (await saved()).part("word/document.xml");
    const plain = before.map((line) => line.replaceAll(/[\t\v]/g, ""));
    assert.deepEqual(reviewedText(xml, "rejected"), plain);
    assert.equal(reviewedText(xml, "accepted")[0], "题目");
    await page.getByRole("button", { name: "拒绝所有修订" }).click();
    await page.waitForFunction(() => window.preview?.documentText().startsWith("标题\n"));
    assert.deepEqual(await paragraphs(), before);
  });

  it("hands the add-in the theme that was chosen for Office, whatever the system's", async () => {
    const { page, pane } = await openPreview({ colorScheme: "light" });
    await page.getByRole("button", { name: "预览设置" }).click();
    await page.getByRole("menuitemradio", { name: "深色" }).click();
    await page.keyboard.press("Escape");
    await page.evaluate(() => window.preview?.paneReady());
    await pane.getByRole("treegrid").waitFor();
    const told = await pane
      .locator("html")
      .evaluate(() => Office.context.officeTheme.bodyBackgroundColor);
    const shown = await pane
      .locator(".fui-FluentProvider")
      .first()
      .evaluate((provider) => getComputedStyle(provider).backgroundColor);
    assert.equal(told, "#292929");
    assert.match(shown, /rgb\(([0-9]|[1-5]\d), /);
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
