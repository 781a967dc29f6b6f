import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { docxOf, paragraph } from "../preview/docxFixture";
import { schemaErrors } from "../savedDocument";
import { newPage, openPreview, previewUrl } from "./openPreview";
import { driven, type OpenedPreview } from "./previewSession";

const LINES = [
  "在开班式上的讲话",
  "同志们：",
  "按照市总工会的安排，2024年5月13日，我们在县委党校举办工会干部培训班。",
  "",
  "希望大家把每一堂课听懂，把每一条笔记用上。",
];
const HOPE = LINES[4] ?? "";
const SPEECH = docxOf({ body: LINES.map((line) => paragraph(line)).join("") });

/** What a person does in the tab 我的. */
function inOwnTab(preview: OpenedPreview) {
  const { pane } = preview;
  const open = () => pane.getByRole("tab", { name: "我的" }).click();
  const row = (title: string) => preview.passage(title);
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
  const menu = async (title: string, item: string) => {
    await row(title)
      .getByRole("button", { name: `“${title}”的更多操作` })
      .click();
    await pane.getByRole("menuitem", { name: item, exact: true }).click();
  };
  const write = async (title: string, text: string, tags = "") => {
    await button("新写一段").click();
    await pane.getByRole("textbox", { name: "题目" }).fill(title);
    await pane.getByRole("textbox", { name: "正文" }).fill(text);
    await pane.getByRole("textbox", { name: "标签" }).fill(tags);
    await button("保存").click();
    await row(title).waitFor();
  };
  return { ...preview, open, row, button, menu, write };
}

async function openOwn(page?: Page) {
  if (page === undefined) return inOwnTab(await openPreview({ document: SPEECH }));
  await page.goto(previewUrl());
  return inOwnTab(await driven(page, SPEECH));
}

describe("passages of one's own", () => {
  it("are saved from the selection, edited, found in 段落 and inserted", async () => {
    const own = await openOwn();
    const { pane } = own;
    await own.place({ text: LINES[2] ?? "" });
    await own.open();
    await own.button("存所选为段落").click();
    const title = pane.getByRole("textbox", { name: "题目" });
    await title.waitFor();
    assert.equal(await pane.getByRole("combobox", { name: "部位" }).inputValue(), "background");
    assert.match(await pane.getByRole("textbox", { name: "正文" }).inputValue(), /\{.+\}/);
    await pane.getByRole("checkbox", { name: /2024年5月13日/ }).waitFor();

    await title.fill("本县开班缘由");
    await pane
      .getByRole("textbox", { name: "正文" })
      .fill("按照{单位}的安排，今天开班。\n谢谢大家。");
    await own.button("保存").click();
    await own.said(/^已存“本县开班缘由”$/);

    await pane.getByRole("tab", { name: "段落", exact: true }).click();
    await pane.getByRole("searchbox").fill("bxkbyy");
    await own.row("本县开班缘由").getByText("我的", { exact: true }).waitFor();
    await own.place({ paragraph: 3, offset: 0 });
    await own.insertButton("本县开班缘由").click();
    await own.said(/已插入/);
    assert.deepEqual((await own.paragraphs()).slice(3, 5), [
      "按照〔单位〕的安排，今天开班。",
      "谢谢大家。",
    ]);
    const saved = await own.saved();
    assert.match(saved.part("word/document.xml"), /w:tag w:val="blank:单位"/);
    assert.deepEqual(await schemaErrors(saved.bytes), []);
  });

  it("are deleted and brought back, tagged, moved by keys, and outlast the pane", async () => {
    const own = await openOwn();
    const { pane, page } = own;
    await own.open();
    await own.write("第一段", "头一段正文。", "开班");
    await own.write("第二段", "第二段正文。", "结业");
    await own.menu("第一段", "删除");
    await own.said(/^已删除“第一段”$/);
    assert.equal(await own.row("第一段").count(), 0);
    await own.button("撤销：已删除“第一段”").click();
    await own.row("第一段").waitFor();

    await own.row("第二段").focus();
    await own
      .row("第二段")
      .getByRole("button", { name: /更多操作/ })
      .focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("menu").waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await own.said(/^已移动“第二段”$/);

    await own.button("结业").click();
    assert.equal(await own.row("第一段").count(), 0);
    await own.button("结业").click();

    await own.button("新写一段").click();
    await pane.getByRole("textbox", { name: "正文" }).fill("写到一半");
    await page.reload();
    const again = await openOwn(page);
    await again.open();
    await again.row("第二段").waitFor();
    const titles = await again.pane.getByRole("treegrid").getByRole("row").allInnerTexts();
    assert.deepEqual(
      titles.map((text) => /第.段/.exec(text)?.[0]),
      ["第二段", "第一段"],
    );
    await again.button("接着写“写到一半”").click();
    assert.equal(await again.pane.getByRole("textbox", { name: "正文" }).inputValue(), "写到一半");
  });

  it("of two panes that are open at once never overwrite each other", async () => {
    const page = await newPage();
    const one = await openOwn(page);
    const other = await openOwn(await page.context().newPage());
    await one.open();
    await other.open();
    await one.write("共用的一段", "原来的正文。");
    await other.row("共用的一段").waitFor();

    await other.menu("共用的一段", "修改");
    await other.pane.getByRole("textbox", { name: "正文" }).fill("那边改的正文。");
    await one.menu("共用的一段", "修改");
    await one.pane.getByRole("textbox", { name: "正文" }).fill("这边改的正文。");
    await one.button("保存").click();
    await one.said(/^已存/);
    await other.button("保存").click();
    await other.pane.getByRole("heading", { name: "两个窗格都改了这一段" }).waitFor();
    await other.pane.getByText("这边改的正文。").waitFor();
    await other.button("两份都留").click();
    await one.row("共用的一段").nth(1).waitFor();
    const texts = await one.pane.getByRole("treegrid").innerText();
    assert.match(texts, /这边改的正文/);
    assert.match(texts, /那边改的正文/);
    await other.page.close();
  });

  it("are exported, and come back from the file after a wipe", async () => {
    const own = await openOwn();
    const { page, pane } = own;
    await own.open();
    await own.write("要带走的", "在{地点}的正文。", "常用");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      own.button("导出").click(),
    ]);
    const file = await readFile(await download.path(), "utf8");
    assert.equal((JSON.parse(file) as { format: string }).format, "union-speech-pack");
    await own.menu("要带走的", "删除");
    await own.said(/^已删除/);

    const bad = file.replace('"passages": [', '"passages": [{"id":"x"},');
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      pane.getByRole("region", { name: "导入", exact: true }).getByRole("button").click(),
    ]);
    const buffer = Buffer.from(bad);
    await chooser.setFiles({ name: "我的段落.json", mimeType: "application/json", buffer });
    await pane.getByText("有 1 条不能导入，其余不受影响：").waitFor();
    await own.button("存 1 段").click();
    await own.row("要带走的").waitFor();
    await own.button("撤销：已存 1 段").click();
    await own.said(/^已撤销导入的 1 段$/);
    assert.equal(await own.row("要带走的").count(), 0);
  });

  it("stay in the pane where nothing can be stored, and it says so", async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "indexedDB", { value: undefined });
    });
    const own = await openOwn(page);
    // The window says the same of its own draft, and the pane moves down.
    await page.getByText("草稿没有存进此浏览器").waitFor();
    await own.open();
    await own.pane.getByRole("alert").getByText("这里不能保存").waitFor();
    await own.write("留得住一会儿", `${HOPE}我的。`);
    await own.said(/没有存下/);
    await own.pane.getByRole("tab", { name: "段落", exact: true }).click();
    await own.pane.getByRole("searchbox").fill("留得住一会儿");
    await own.row("留得住一会儿").waitFor();
  });

  it("that do not fit any more stay in the pane, and are stored when there is room", async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const put = Reflect.get<IDBObjectStore, "put">(IDBObjectStore.prototype, "put");
      IDBObjectStore.prototype.put = function (...record) {
        if (this.name === "passages" && document.documentElement.dataset["disk"] !== "free")
          throw new DOMException("full", "QuotaExceededError");
        return put.apply(this, record);
      };
    });
    const own = await openOwn(page);
    await own.open();
    await own.write("存不下的", "正文。");
    await own.said(/没有存下/);
    await own.pane.getByRole("alert").getByText("存储空间满了").waitFor();
    await own.pane.locator("html").evaluate((html) => {
      html.dataset["disk"] = "free";
    });
    await own.button("再存一次").click();
    await own.said(/^已存好。$/);
    assert.equal(await own.pane.getByText("存储空间满了").count(), 0);
  });
});
