import assert from "node:assert/strict";
import { docxOf, paragraph } from "../preview/docxFixture";
import { schemaErrors } from "../savedDocument";
import { openPreview } from "./openPreview";

const LINES = ["在开班式上的讲话", "同志们：", "按照计划,今天开班。", "", "一、提高认识", "谢谢。"];
const SPEECH = docxOf({ body: LINES.map((line) => paragraph(line)).join("") });

/** Passages of the library. */
const FIRST = "把学习当作终身追求";
const SECOND = "按计划今天开班";

async function openSpeech(favourites: readonly string[] = []) {
  const preview = await openPreview({ document: SPEECH });
  const { page, pane } = preview;
  for (const title of favourites) {
    await pane.getByRole("searchbox").fill(title);
    await pane.getByRole("button", { name: `收藏“${title}”`, exact: true }).click();
  }
  const dialog = page.frameLocator("dialog iframe");
  return {
    ...preview,
    /** Chooses an item of the ribbon's menu of favourites. */
    menuItem: async (name: string) => {
      await page.getByRole("button", { name: "常用段落" }).click();
      await page.getByRole("menuitem", { name, exact: true }).click();
    },
    closePane: () => page.locator("#close-pane").click(),
    dialog,
    /** Closes the dialog, as who has read it. */
    understand: async () => {
      await dialog.getByRole("button", { name: "知道了" }).click();
      await page.locator("dialog").waitFor({ state: "detached" });
    },
    /** Resolves when a paragraph that was empty is so no longer. */
    written: (paragraph: number) =>
      page.waitForFunction(
        (index) => (window.preview?.documentText().split("\n")[index] ?? "") !== "",
        paragraph,
      ),
  };
}

describe("ways in without the pane", () => {
  it("insert a favourite from the ribbon while the pane is closed, and count it as used", async () => {
    const preview = await openSpeech([FIRST, SECOND]);
    await preview.closePane();
    await preview.place({ paragraph: 3, offset: 0 });
    await preview.menuItem("插入收藏 2");
    await preview.written(3);
    const { bytes, part } = await preview.saved();
    assert.match(part("word/document.xml"), /干部培训计划/);
    assert.equal((await preview.paragraphs()).length, LINES.length);
    assert.deepEqual(await schemaErrors(bytes), []);
    await preview.menuItem("打开收藏");
    await preview.pane.getByRole("button", { name: "最近用过" }).click();
    await preview.passage(SECOND).waitFor();
  });

  it("insert it in a Word without a shared runtime too, and explain an empty slot and a selection", async () => {
    const preview = await openSpeech([FIRST]);
    await preview.page.evaluate(() => window.preview?.setEdition("2021"));
    await preview.page.evaluate(() => window.preview?.paneReady());
    await preview.closePane();
    await preview.place({ paragraph: 3, offset: 0 });
    await preview.menuItem("插入收藏 1");
    await preview.written(3);
    await preview.menuItem("插入收藏 2");
    await preview.dialog.getByText(/^收藏 2 还没有段落/).waitFor();
    await preview.understand();
    const before = await preview.paragraphs();
    await preview.place({ text: "谢谢" });
    await preview.menuItem("插入最近用过的一段");
    await preview.dialog.getByText(/^文档里选中了文字/).waitFor();
    await preview.understand();
    assert.deepEqual(await preview.paragraphs(), before);
    await preview.page.evaluate(() => window.preview?.setReadOnly(true));
    await preview.place({ paragraph: 5, offset: 0 });
    await preview.menuItem("插入收藏 1");
    await preview.dialog.getByText(/^文档是只读的，没有插入/).waitFor();
    await preview.understand();
    assert.deepEqual(await preview.paragraphs(), before);
  });

  it("leave the choice about a selection to the pane, which they show", async () => {
    const preview = await openSpeech([FIRST]);
    await preview.closePane();
    await preview.place({ text: "谢谢" });
    await preview.menuItem("插入收藏 1");
    await preview.pane.getByRole("button", { name: "替换所选" }).click();
    await preview.said(/已插入/);
    assert.ok(!(await preview.paragraphs()).some((text) => text.startsWith("谢谢")));
  });

  it("leave what failed to the pane too, with the ways on", async () => {
    const preview = await openSpeech([FIRST]);
    await preview.closePane();
    await preview.place({ paragraph: 3, offset: 0 });
    await preview.page.evaluate(() =>
      window.preview?.addFault({
        fault: { kind: "error", code: "AccessDenied" },
        member: "getSelection",
        times: 9,
      }),
    );
    await preview.menuItem("插入收藏 1");
    const failure = preview.pane.getByRole("alert").filter({ hasText: "文档是只读的" });
    await failure.waitFor();
    await preview.page.evaluate(() => window.preview?.clearFaults());
    await failure.getByRole("button", { name: "重试" }).click();
    await preview.said(/已插入/);
    assert.notEqual((await preview.paragraphs())[3], "");
  });

  it("answer keys pressed in the document", async () => {
    const preview = await openSpeech([FIRST]);
    await preview.closePane();
    await preview.place({ paragraph: 3, offset: 0 });
    await preview.page.keyboard.press("Control+Alt+Shift+Digit1");
    await preview.written(3);
    await preview.page.keyboard.press("Control+Alt+Shift+KeyT");
    await preview.pane.getByRole("tab", { name: "提纲", selected: true }).waitFor();
  });

  it("check what is selected, from its menu, and lead back to the whole", async () => {
    const preview = await openSpeech();
    const { page, pane } = preview;
    await preview.place({ text: "按照计划,今天" });
    await page.locator(".document-viewport").getByText("按照计划,今天").click({ button: "right" });
    await page.getByRole("menuitem", { name: "检查所选" }).click();
    await preview.said(/^只列选中的 1 段$/);
    await pane.getByRole("heading", { name: /^必备部分/ }).waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "看全文" }).click();
    await pane.getByRole("heading", { name: /^必备部分/ }).waitFor();
  });
});

describe("the first run", () => {
  const EMPTY = docxOf({ body: paragraph("") });

  it("puts a first passage in with one click, and never comes again", async () => {
    const { page, pane, paragraphs, said, saved } = await openPreview({ document: EMPTY });
    const card = pane.getByRole("region", { name: "第一次使用" });
    const button = card.getByRole("button", { name: /^插入/ });
    const title = /“(.*)”/.exec((await button.textContent()) ?? "")?.[1] ?? "";
    await button.click();
    await said(/已插入/);
    await card.waitFor({ state: "detached" });
    assert.notEqual((await paragraphs()).join(""), "");
    assert.deepEqual(await schemaErrors((await saved()).bytes), []);
    await page.reload();
    await pane.getByRole("treegrid").waitFor();
    // What is stored has been read once the list shows what was used.
    await pane.getByRole("button", { name: "最近用过" }).click();
    await pane.getByRole("row", { name: title, exact: true }).waitFor();
    await pane.getByRole("button", { name: "最近用过" }).click();
    assert.equal(await card.count(), 0);
  });

  it("can be declined, for good", async () => {
    const { page, pane } = await openPreview({ document: EMPTY });
    const card = pane.getByRole("region", { name: "第一次使用" });
    await card.getByRole("button", { name: "不用了" }).click();
    await card.waitFor({ state: "detached" });
    await page.reload();
    await pane.getByRole("treegrid").waitFor();
    await pane.getByRole("tab", { name: "我的" }).click();
    await pane.getByRole("combobox", { name: "语言" }).selectOption("en-US");
    await pane.getByRole("tab", { name: "Passages" }).click();
    await pane.getByRole("treegrid", { name: "Passages" }).waitFor();
    assert.equal(await pane.getByRole("region", { name: "First use" }).count(), 0);
  });
});

describe("what is chosen for the pane", () => {
  it("is a language that outlives it, whatever the language of Word", async () => {
    const { page, pane } = await openPreview({ document: SPEECH });
    await pane.getByRole("tab", { name: "我的" }).click();
    await pane.getByRole("combobox", { name: "语言" }).selectOption("en-US");
    await pane.getByRole("heading", { name: "Settings" }).waitFor();
    await page.reload();
    await pane.getByRole("tab", { name: "Passages" }).waitFor();
    await pane.getByRole("tab", { name: "Mine" }).click();
    await pane.getByRole("combobox", { name: "Language" }).selectOption("office");
    await pane.getByRole("tab", { name: "我的" }).waitFor();
  });

  it("leads to a list of all keys, which a key opens as well", async () => {
    const { page, pane } = await openPreview({ document: SPEECH });
    await pane.getByRole("tab", { name: "段落" }).focus();
    await page.keyboard.press("Alt+Digit6");
    await pane.getByRole("button", { name: "快捷键一览" }).click();
    const sheet = pane.getByRole("dialog", { name: "快捷键一览" });
    await sheet.getByText("Ctrl+Alt+Shift+1", { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    await page.keyboard.press("Shift+Slash");
    await sheet.waitFor();
    await sheet.getByRole("button", { name: "关闭" }).click();
    await page.keyboard.press("Slash");
    await pane.locator("[type=search]:focus").waitFor();
  });
});
