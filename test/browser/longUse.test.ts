import assert from "node:assert/strict";
import type { Request } from "playwright-core";
import { docxOf, paragraph } from "../preview/docxFixture";
import { openPreview, paneUrl, previewUrl } from "./openPreview";

const LINES = [
  "在全县工会干部培训班上的讲话",
  "同志们：",
  "按照今年的培训计划,今天开班。下面,我讲三点意见。",
  "一、提高认识。要认识到学习的的重要。",
  "二、端正学风。要坐得住、学得进。",
  "谢谢大家！",
];

const SPEECH = docxOf({ body: LINES.map((line) => paragraph(line)).join("") });

const FILE = {
  name: "去年的讲话.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(
    ["同志们：", "培训班今天在县委党校开班，为期三天。", "谢谢大家！"].join("\n"),
  ),
};

/** The pane in the preview, all that it asks for, and what a person does in it. */
async function openWatched() {
  const preview = await openPreview({ document: SPEECH });
  const { page, pane } = preview;
  const asked = new Set<string>();
  page.context().on("request", (request: Request) => asked.add(request.url()));
  return {
    ...preview,
    asked,
    tab: (name: string) => pane.getByRole("tab", { name, exact: true }).click(),
    click: (name: string | RegExp) => pane.getByRole("button", { name }).first().click(),
  };
}

type Watched = Awaited<ReturnType<typeof openWatched>>;

async function searchAndInsert({ pane, said, insertButton, place }: Watched): Promise<void> {
  for (const query of ["培训计划", "kaiban", "没有这样的词"]) {
    await pane.getByRole("searchbox").fill(query);
  }
  await pane.getByRole("searchbox").fill("按计划今天开班");
  await place({ paragraph: 1, offset: 0 });
  await insertButton("按计划今天开班").click();
  await said(/已插入/);
  await pane.getByRole("searchbox").fill("");
}

async function outlineAndFill({ pane, tab, click, said }: Watched): Promise<void> {
  await tab("提纲");
  await click("套用到文档");
  await pane.getByRole("button", { name: "就这样套用" }).click();
  await said(/^已套用提纲/);
  await tab("填空");
  const field = pane.getByLabel("地点", { exact: true });
  await field.fill("县委党校");
  await field.press("Enter");
  await said(/已填“地点”/);
}

async function checkAndMend({ tab, click, said }: Watched): Promise<void> {
  await tab("检查");
  await said(/错误 \d+ 处/);
  await click("全部修复");
  await said(/已修复 \d+ 处/);
  await click(/^撤销/);
  await said(/已撤销/);
}

async function formatAndImport({ pane, tab, click, said }: Watched): Promise<void> {
  await tab("格式");
  await pane.getByRole("radio").last().click();
  await click("设置全文");
  await said(/^已设为/);
  await tab("我的");
  await click("新写一段");
  await pane.getByRole("textbox", { name: "题目" }).fill("自己的一段");
  await pane.getByRole("textbox", { name: "正文" }).fill("祝{班名}圆满成功！");
  await click("保存");
  await click("导入讲稿");
  await pane.locator("input[type=file]").setInputFiles(FILE);
  await said(/^1 个文件/);
  await pane.getByRole("button", { name: /^存 \d+ 段$/ }).click();
  await said(/^已存 \d+ 段$/);
}

async function otherLanguage({ pane }: Watched): Promise<void> {
  await pane.getByRole("button", { name: "我的段落" }).first().click();
  await pane.getByRole("combobox", { name: "语言" }).selectOption("en-US");
  for (const name of ["Passages", "Outline", "Blanks", "Check", "Format", "Mine"]) {
    await pane.getByRole("tab", { name, exact: true }).click();
  }
  await pane.getByRole("heading", { name: "Settings" }).waitFor();
}

describe("the pane in long use", () => {
  it("asks only its own address, in every view and language, and runs into no rule of its policy", async () => {
    const watched = await openWatched();
    await searchAndInsert(watched);
    await outlineAndFill(watched);
    await checkAndMend(watched);
    await formatAndImport(watched);
    await otherLanguage(watched);
    // Whatever waits for an idle moment has asked, too.
    await watched.page.waitForLoadState("networkidle");
    const own = [paneUrl(), previewUrl(), "blob:", "data:"];
    assert.deepEqual(
      [...watched.asked].filter((url) => !own.some((start) => url.startsWith(start))),
      [],
    );
    assert.ok([...watched.asked].some((url) => url.includes("speech-reader")));
  }).timeout(180_000);
});
