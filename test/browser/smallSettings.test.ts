import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { docxOf, paragraph } from "../preview/docxFixture";
import { newPage, openPreview, previewUrl } from "./openPreview";
import { driven, type OpenedPreview } from "./previewSession";

const SPEECH = docxOf({ body: paragraph("同志们：") + paragraph("") });

/** Passages of the library. */
const FIRST = "把学习当作终身追求";
const SECOND = "按计划今天开班";

function inList(preview: OpenedPreview) {
  const { pane } = preview;
  const star = async (title: string) => {
    await pane.getByRole("searchbox").fill(title);
    await pane.getByRole("button", { name: `收藏“${title}”`, exact: true }).click();
    await pane.getByRole("searchbox").fill("");
  };
  const favourites = () => pane.getByRole("button", { name: "只看收藏", exact: true });
  return { ...preview, star, favourites };
}

async function openIn(page: Page) {
  await page.goto(previewUrl());
  return inList(await driven(page, SPEECH));
}

describe("favourites and settings", () => {
  it("of two panes that are open at once are the same in both, and neither overwrites the other", async () => {
    const page = await newPage();
    const one = await openIn(page);
    const other = await openIn(await page.context().newPage());
    await one.favourites().click();
    await other.star(SECOND);
    await one.passage(SECOND).waitFor();
    await one.favourites().click();
    await one.star(FIRST);
    await other.favourites().click();
    await other.passage(FIRST).waitFor();
    await other.passage(SECOND).waitFor();
    await other.pane.getByRole("button", { name: `取消收藏“${SECOND}”` }).click();
    await one.favourites().click();
    await one.passage(SECOND).waitFor({ state: "detached" });
    await one.passage(FIRST).waitFor();

    await other.pane.getByRole("tab", { name: "我的" }).click();
    await other.pane.getByRole("combobox", { name: "语言" }).selectOption("en-US");
    await one.pane.getByRole("tab", { name: "Passages" }).waitFor();
    await other.page.close();
  });

  it("that do not fit any more stay in the pane, which says so and offers the export", async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const set = Reflect.get<Storage, "setItem">(Storage.prototype, "setItem");
      Storage.prototype.setItem = function (key, value) {
        if (key.startsWith("@union-speech/") && document.documentElement.dataset["disk"] !== "free")
          throw new DOMException("full", "QuotaExceededError");
        set.call(this, key, value);
      };
    });
    const { pane, star, favourites, passage, said } = await openIn(page);
    await star(FIRST);
    await said(/存储空间满了/);
    await star(SECOND);
    await favourites().click();
    await passage(FIRST).waitFor();
    await passage(SECOND).waitFor();
    await pane.getByRole("tab", { name: "我的" }).click();
    const alert = pane.getByRole("alert").filter({ hasText: "存储空间满了" });
    await alert.getByRole("button", { name: "导出" }).waitFor();
    await pane.locator("html").evaluate((html) => {
      html.dataset["disk"] = "free";
    });
    await alert.getByRole("button", { name: "再存一次" }).click();
    await alert.waitFor({ state: "detached" });
    const again = await openIn(page);
    await again.favourites().click();
    await again.passage(SECOND).waitFor();
  });

  it("that are damaged are set aside, handed out on request, and never lost to the next choice", async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      if (localStorage.getItem("@union-speech/favourites") === null)
        localStorage.setItem("@union-speech/favourites", '["P14"');
    });
    const { pane, star } = await openIn(page);
    await star(FIRST);
    await pane.getByRole("tab", { name: "我的" }).click();
    await pane.getByText("有 1 条存坏了").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "导出坏了的" }).click(),
    ]);
    assert.deepEqual(JSON.parse(await readFile(await download.path(), "utf8")), ['["P14"']);
  });
});

describe("a favourite of one's own", () => {
  it("goes in from the ribbon in a Word without a shared runtime too", async () => {
    const preview = await openPreview({ document: SPEECH });
    const { page, pane } = preview;
    await pane.getByRole("tab", { name: "我的" }).click();
    await pane.getByRole("button", { name: "新写一段" }).click();
    await pane.getByRole("textbox", { name: "题目" }).fill("我的开头");
    await pane.getByRole("textbox", { name: "正文" }).fill("这是我自己的一段。");
    await pane.getByRole("button", { name: "保存" }).click();
    await pane.getByRole("button", { name: "收藏“我的开头”", exact: true }).click();
    await page.evaluate(() => window.preview?.setEdition("2021"));
    await page.evaluate(() => window.preview?.paneReady());
    await page.locator("#close-pane").click();
    await preview.place({ paragraph: 1, offset: 0 });
    await page.getByRole("button", { name: "常用段落" }).click();
    await page.getByRole("menuitem", { name: "插入收藏 1", exact: true }).click();
    await page.waitForFunction(() => window.preview?.documentText().includes("我自己的一段"));
    assert.equal((await preview.paragraphs())[1], "这是我自己的一段。");
  });
});
