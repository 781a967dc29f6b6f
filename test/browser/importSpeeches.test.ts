import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { docxOf, paragraph } from "../preview/docxFixture";
import { WISH } from "../library/packs/packOf";
import { gb18030Of } from "../gb18030";
import { schemaErrors } from "../savedDocument";
import { newPage, openPreview, paneUrl } from "./openPreview";
import type { OpenedPreview, OpenPreviewOptions } from "./previewSession";

const OPENING = [
  "在城东纺织公司工会干部培训班开班式上的讲话",
  "同志们：",
  "今天，我们在城东纺织公司职工之家举办为期两天的车间工会小组长培训班，二十八个车间的小组长都到齐了。下面，我讲两点意见。",
  "一、把班组里的大事小情装在心上",
  "小组长离机台最近，谁家老人住院、谁的夜班排得太密，要第一个知道，当天就报到工会，三天之内给人回话。",
  "二、把课堂上学来的办法带回机台",
  "老师讲的谈心五步法，回去先在自己班组用起来，月底各组交一张谈心记录卡，由工会逐张看、逐张批。",
  "最后，祝大家在这两天里学得扎实、过得愉快！",
];
const CLOSING = [
  "更新时间：2024-03 来源：网友投稿",
  "各位小组长：",
  "两天的课今天就上完了，大家交上来的二十八份作业我都看过，字里行间看得出用了心。",
  "小组长离机台最近，谁家老人住院、谁的夜班排得太密，要第一个知道，当天就报到工会，三天之内给人回话。",
  "希望大家回去以后，把作业里写的办法一件一件地做出来。",
];

interface NamedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const fileOf = (name: string, bytes: Uint8Array): NamedFile => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

const OPENING_FILE = fileOf(
  "开班讲话.docx",
  docxOf({ body: OPENING.map((line) => paragraph(line)).join("") }),
);
const FILES: readonly NamedFile[] = [
  OPENING_FILE,
  fileOf("结业讲话.txt", gb18030Of(CLOSING.join("\r\n"))),
  fileOf("旧稿.doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
];

async function openImport(options: OpenPreviewOptions = {}) {
  const preview = await openPreview({ document: docxOf({}), ...options });
  const { pane } = preview;
  await pane.getByRole("tab", { name: "我的" }).click();
  await pane.getByRole("button", { name: "导入讲稿" }).click();
  await pane.getByRole("heading", { name: "导入讲稿" }).waitFor();
  return {
    ...preview,
    choose: (files: readonly NamedFile[]) =>
      pane.locator("input[type=file]").setInputFiles([...files]),
    /** Whether a passage is ticked, by its title. */
    isTicked: (title: string | RegExp) => ticked(preview, title).isChecked(),
    store: pane.getByRole("button", { name: /^存 \d+ 段$/ }),
    details: (title: string) => pane.getByRole("button", { name: new RegExp(`^${title}`) }),
  };
}

const ticked = ({ pane }: OpenedPreview, title: string | RegExp) =>
  pane.getByRole("checkbox", {
    name: typeof title === "string" ? new RegExp(`^存“${title}`) : title,
  });

/** As if a file with these lines had been dragged there from the desktop. */
const drop = (place: Locator, name: string, lines: readonly string[]): Promise<void> =>
  place.evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      const drag = { dataTransfer, bubbles: true, cancelable: true };
      element.dispatchEvent(new DragEvent("dragover", drag));
      element.dispatchEvent(new DragEvent("drop", drag));
    },
    { name, text: lines.join("\n") },
  );

describe("importing speeches", () => {
  it("reads three files, lets them be reviewed, stores what is ticked, and inserts one of them", async () => {
    const preview = await openImport();
    const { pane } = preview;
    await preview.choose(FILES);
    await preview.said(/^2 个文件，共 13 段，勾了 9 段$/);
    await pane.getByText("旧稿.doc 是旧版 .doc 文件").waitFor();
    await pane.getByText("网页残留 1 处，没有切进来").waitFor();
    assert.equal(await preview.isTicked("同志们"), false);
    assert.equal(await preview.isTicked("把班组里的大事小情装在心上"), true);
    // The second file repeats a paragraph of the first.
    assert.equal(await ticked(preview, "小组长离机台最近").first().isChecked(), true);
    assert.equal(await ticked(preview, "小组长离机台最近").last().isChecked(), false);
    await pane.getByText("和这次导入的“小组长离机台最近”相同").waitFor();

    await preview.details("我们在城东").click();
    await pane.getByRole("textbox", { name: "题目" }).fill("开班缘由");
    await pane.getByRole("button", { name: "空“天数”，原文“两天”" }).click();
    await pane.getByRole("button", { name: "把“两天”设成空“天数”" }).waitFor();

    // Another tab and back: nothing of the review is lost.
    await pane.getByRole("tab", { name: "段落" }).click();
    await pane.getByRole("tab", { name: "我的" }).click();
    await preview.details("开班缘由").waitFor();
    await preview.store.click();
    await preview.said(/^已存 9 段$/);

    await pane.getByRole("tab", { name: "段落" }).click();
    await pane.getByRole("combobox", { name: "部位" }).selectOption("缘由背景");
    await preview.place({ paragraph: 0, offset: 0 });
    await preview.insertButton("开班缘由").click();
    await preview.said(/已插入/);
    const { bytes, part } = await preview.saved();
    assert.match(part("word/document.xml"), /<w:tag w:val="blank:班名"\/>/);
    assert.match(part("word/document.xml"), /为期两天的/);
    assert.deepEqual(await schemaErrors(bytes), []);

    // The same file again: all of it is known, and the way to what it equals stands beside it.
    await pane.getByRole("tab", { name: "我的" }).click();
    await pane.getByRole("button", { name: "再导入" }).click();
    await preview.choose([OPENING_FILE]);
    await preview.said(/^1 个文件，共 9 段，勾了 \d 段$/);
    assert.equal(await preview.isTicked("小组长离机台最近"), false);
    assert.equal(await ticked(preview, "我们在城东").isChecked(), false);
    await pane.getByRole("button", { name: "到“段落”里看“开班缘由”" }).click();
    const row = preview.passage("开班缘由");
    await row.waitFor();
    assert.equal(await row.getAttribute("aria-expanded"), "true");
  });

  it("takes back in one step what it stored, and leads back to the review", async () => {
    const preview = await openImport();
    const { pane } = preview;
    await preview.choose([OPENING_FILE]);
    await pane.getByRole("button", { name: "全不选" }).click();
    assert.equal(await preview.store.count(), 1);
    await pane.getByRole("button", { name: "全选", exact: true }).click();
    await preview.store.click();
    await preview.said(/^已存 9 段$/);
    await pane.getByRole("button", { name: "撤销导入" }).click();
    await preview.said(/勾了 9 段$/);
    await pane.getByRole("button", { name: "我的段落" }).click();
    await pane.getByRole("button", { name: "接着导入（9 段待存）" }).waitFor();
    await pane.getByText("还没有自己的段落").waitFor();
  });

  it("stops reading when told to", async () => {
    const preview = await openImport();
    const { pane, page } = preview;
    // The worker never gets its script, so the reading never ends by itself.
    await page.route(/speech-reader/, () => undefined);
    await preview.choose([OPENING_FILE]);
    await preview.said(/^正在读第 1\/1 个：开班讲话\.docx$/);
    await pane.getByRole("button", { name: "停止" }).click();
    await pane.getByRole("button", { name: "选择文件" }).waitFor();
    await page.unroute(/speech-reader/);
    await preview.choose([OPENING_FILE]);
    await preview.said(/^1 个文件/);
  });

  it("reads what is dropped on it without Word too, where the draft takes files as well", async () => {
    const page = await newPage();
    await page.goto(`${paneUrl()}taskpane.html#/import`);
    await page.getByRole("heading", { name: "导入讲稿" }).waitFor();
    await drop(page.locator("body"), "开班讲话.md", OPENING);
    await page.getByText(/^1 个文件，共 9 段/).waitFor();
  });

  it("reads a dropped file once, however often it was opened, and leaves files alone behind it", async () => {
    const preview = await openImport();
    const { pane } = preview;
    for (let times = 0; times < 2; times++) {
      await pane.getByRole("button", { name: "我的段落" }).click();
      await pane.getByRole("button", { name: "导入讲稿" }).click();
    }
    await drop(pane.locator("body"), "开班讲话.md", OPENING);
    await preview.said(/^1 个文件，共 9 段/);
    await pane.getByRole("button", { name: "我的段落" }).click();
    const pack = { format: "union-speech-pack", version: 1, name: "市里的", passages: [WISH] };
    await drop(pane.getByText("选一个导出的文件或标准包"), "pack.json", [JSON.stringify(pack)]);
    await pane.getByRole("heading", { name: "“市里的”里有：" }).waitFor();
  });

  it("reads what is dropped on it, and asks before it throws a review away", async () => {
    const preview = await openImport();
    const { pane, page } = preview;
    await drop(pane.locator("body"), "开班讲话.md", OPENING);
    await preview.said(/^1 个文件，共 9 段/);
    await pane.getByRole("button", { name: "放弃" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await pane.getByRole("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("Enter");
    await pane.getByRole("dialog").getByRole("button", { name: "放弃" }).click();
    await pane.getByRole("button", { name: "选择文件" }).waitFor();
  });
});
