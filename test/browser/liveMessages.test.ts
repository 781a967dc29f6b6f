import assert from "node:assert/strict";
import type { FaultCode } from "../../src/preview/protocol/faultPlan";
import { control, docxOf, paragraph, run } from "../preview/docxFixture";
import { hear, heardSoFar, listenTo } from "./heardMessages";
import { openPreview } from "./openPreview";
import type { OpenedPreview } from "./previewSession";

const BLANK = control("〔地点〕", { id: 1, tag: "blank:地点", title: "地点" });
const SPEECH = docxOf({
  body: [
    paragraph("在开班式上的讲话"),
    paragraph("同志们："),
    paragraph(run("我们在") + BLANK + run("开班。")),
    paragraph(""),
    paragraph("希望大家把每一堂课听懂,把每一条笔记用上。"),
  ].join(""),
});
const PASSAGE = "把学习当作终身追求";

type Pane = OpenedPreview["pane"];

interface Job {
  readonly name: string;
  readonly tab: string;
  /** What Word answers meanwhile, whatever it is asked. */
  readonly trouble?: FaultCode;
  readonly work: (pane: Pane) => Promise<void>;
  readonly says: RegExp;
  readonly after?: (pane: Pane) => Promise<void>;
}

const press =
  (name: string | RegExp) =>
  (pane: Pane): Promise<void> =>
    pane.getByRole("button", { name, exact: true }).click();

const inserting = async (pane: Pane) => {
  await pane.getByRole("searchbox").fill(PASSAGE);
  await pane
    .getByRole("row", { name: PASSAGE, exact: true })
    .getByRole("button", { name: /^插入/ })
    .click();
};

const filling = (value: string) => async (pane: Pane) => {
  const field = pane.getByLabel("地点", { exact: true });
  await field.fill(value);
  await field.press("Enter");
};

const applyingOutline = async (pane: Pane) => {
  await press("套用到文档")(pane);
  await press("就这样套用")(pane);
};

const writing = (text: string) => async (pane: Pane) => {
  await press("新写一段")(pane);
  await pane.getByRole("textbox", { name: "题目" }).fill("新的一段");
  await pane.getByRole("textbox", { name: "正文" }).fill(text);
  await press("保存")(pane);
};

const deleting = async (pane: Pane) => {
  await press("“新的一段”的更多操作")(pane);
  await pane.getByRole("menuitem", { name: "删除", exact: true }).click();
};

/** One after the other in one document, each with words of its own. */
const JOBS: readonly Job[] = [
  { name: "an insertion", tab: "段落", work: inserting, says: /^已插入/ },
  {
    name: "the undoing of an insertion",
    tab: "段落",
    work: press(/^撤销刚才/),
    says: /^已撤销，“.*”不在文档里了$/,
  },
  {
    name: "an insertion that fails",
    tab: "段落",
    trouble: "AccessDenied",
    work: inserting,
    says: /文档是只读的，没有插入/,
  },
  {
    name: "a blank filled",
    tab: "填空",
    work: filling("县委党校"),
    says: /^已填“地点”：县委党校$/,
  },
  {
    name: "a blank that cannot be filled",
    tab: "填空",
    trouble: "AccessDenied",
    work: filling("市委党校"),
    says: /文档是只读的，没有修改/,
    // What stands in a field is else written when it is left.
    after: (pane) => pane.getByLabel("地点", { exact: true }).press("Escape"),
  },
  { name: "an outline", tab: "提纲", work: applyingOutline, says: /^已套用提纲/ },
  {
    name: "the undoing of an outline",
    tab: "提纲",
    work: press(/^撤销刚才/),
    says: /^已撤销：套用提纲/,
  },
  {
    name: "an outline for a document that cannot be read",
    tab: "提纲",
    trouble: "GeneralException",
    work: press("套用到文档"),
    says: /没有套用，原因不明/,
  },
  { name: "a check", tab: "检查", work: press("检查"), says: /^错误 \d+ 处/ },
  {
    name: "a check of a document that cannot be read",
    tab: "检查",
    trouble: "GeneralException",
    work: press("检查"),
    says: /没有检查，原因不明/,
  },
  {
    name: "a passage without text",
    tab: "我的",
    work: writing(""),
    says: /^正文还没有写。$/,
    after: press("返回"),
  },
  { name: "a passage saved", tab: "我的", work: writing("新的正文。"), says: /^已存“新的一段”$/ },
  { name: "a passage deleted", tab: "我的", work: deleting, says: /^已删除“新的一段”$/ },
  {
    name: "the undoing of a deletion",
    tab: "我的",
    work: press(/^撤销：已删除/),
    says: /^已撤销，“新的一段”回来了$/,
  },
];

/** Draws the pane anew in several ways: in other colours, and its view after another. */
async function redraw({ page, pane }: OpenedPreview, tab: string): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) await page.emulateMedia({ colorScheme });
  for (const name of ["格式", tab]) {
    await pane.getByRole("tab", { name, exact: true }).click();
    await pane.getByRole("tab", { name, exact: true, selected: true }).waitFor();
  }
}

describe("what a screen reader hears", () => {
  it("is each success and each failure, once, however often the pane is drawn anew", async () => {
    const preview = await openPreview({ document: SPEECH });
    const { page, pane } = preview;
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
    assert.ok(frame, "the pane is not there");
    await listenTo(frame);
    await preview.place({ paragraph: 3, offset: 0 });
    for (const { tab, trouble, work, says, after } of JOBS) {
      await pane.getByRole("tab", { name: tab, exact: true }).click();
      if (trouble !== undefined)
        await page.evaluate(
          (code) => window.preview?.addFault({ fault: { kind: "error", code }, times: 99 }),
          trouble,
        );
      await work(pane);
      await hear(frame, says);
      await after?.(pane);
      await page.evaluate(() => window.preview?.clearFaults());
      await redraw(preview, tab);
    }
    const heard = await heardSoFar(frame);
    const times = JOBS.map(({ name, says }) => {
      const count = heard.filter((words) => says.test(words)).length;
      return `${name}: ${String(count)}`;
    });
    assert.deepEqual(
      times,
      JOBS.map(({ name }) => `${name}: 1`),
      heard.join("\n"),
    );
  });
});
