import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Finding } from "../../src/checker/rule";
import { createSpeechChecker } from "../../src/pane/state/check/speechChecker";
import { documentOfLines } from "../../src/speech/paragraph";
import { docxOf, paragraph } from "../preview/docxFixture";
import { schemaErrors } from "../savedDocument";
import { openPreview } from "./openPreview";

/** A source speech as the library keeps it, one line a paragraph. */
function sourceLines(speech: number): readonly string[] {
  const url = new URL(`../../src/library/data/speeches/${speech}.txt`, import.meta.url);
  return readFileSync(url, "utf8").replace(/\n$/, "").split("\n");
}

async function openSource(speech: number, lines = sourceLines(speech)) {
  const preview = await openPreview({
    document: docxOf({ body: lines.map((line) => paragraph(line)).join("") }),
  });
  const { page, pane } = preview;
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
  /** The finding whose message says so. */
  const finding = (message: RegExp) => pane.locator("[data-finding]").filter({ hasText: message });
  return {
    ...preview,
    lines,
    button,
    finding,
    /** Of the check: the list may look for its place once more while it gives way. */
    roundTrips: () =>
      page.evaluate(
        () =>
          (window.preview?.log() ?? []).filter(
            ({ method, members }) =>
              method === "rich API" &&
              members.length > 0 &&
              !members.includes("expandToOrNullObject"),
          ).length,
      ),
    openCheck: async () => {
      // The list looks first where the caret is.
      await page.waitForFunction(() =>
        window.preview?.log().some(({ members }) => members.includes("expandToOrNullObject")),
      );
      await page.evaluate(() => window.preview?.resetLog());
      await pane.getByRole("tab", { name: "检查" }).click();
      await preview.said(/错误 \d+ 处|没有发现问题/);
    },
    required: (section: string) =>
      pane.getByRole("listitem").filter({ hasText: new RegExp(`^${section}`) }),
  };
}

const severityCount = (findings: readonly Finding[], severity: Finding["severity"]): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** Texts of the paragraphs in the main part of a saved document. */
function savedTexts(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([markup]) =>
    [...markup.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(""),
  );
}

describe("the check of a source speech", () => {
  for (const speech of [1, 2, 3, 4, 5])
    it(`tells in one round trip what speech ${speech} needs, mends what is certain, and takes it back`, async () => {
      const preview = await openSource(speech);
      const { findings } = createSpeechChecker().check(documentOfLines(preview.lines));
      await preview.openCheck();
      assert.equal(await preview.roundTrips(), 1);
      const errors = severityCount(findings, "error");
      await preview.said(new RegExp(`^错误 ${errors} 处`));
      await preview.button("全部修复").click();
      await preview.said(/已修复 \d+ 处/);
      const mended = await preview.paragraphs();
      assert.notDeepEqual(mended, preview.lines);
      const { findings: left } = createSpeechChecker().check(documentOfLines(mended));
      assert.ok(left.length < findings.length);
      await preview.said(new RegExp(`^错误 ${severityCount(left, "error")} 处`));
      await preview.button(/^撤销/).click();
      await preview.said(/已撤销/);
      assert.deepEqual(await preview.paragraphs(), preview.lines);
      await preview.said(new RegExp(`^错误 ${errors} 处`));
    });
});

describe("a speech that lacks much", () => {
  it("leads to what it lacks, also where that is not among the first of its kind", async () => {
    const preview = await openSource(2, sourceLines(2).slice(4, 9));
    await preview.openCheck();
    await preview.pane.getByRole("combobox", { name: "文种" }).selectOption("opening");
    await preview.button("补上“学习要求”").click();
    const finding = preview.finding(/缺“学习要求”/);
    await finding.getByRole("button", { name: "为什么" }).click({ timeout: 10_000 });
    await finding.getByRole("button", { name: "为什么", expanded: true }).waitFor();
  });
});

describe("a speech without its third point and its ending", () => {
  it("is completed by clicking, and reads as before apart from what was added", async () => {
    const preview = await openSource(2);
    await preview.openCheck();
    await preview
      .finding(/缺“三、”/)
      .getByRole("button", { name: "插入“三、”" })
      .click();
    await preview.finding(/缺“三、”/).waitFor({ state: "detached" });
    const ending = preview.finding(/缺“结语”：全文停在/);
    await ending.getByRole("button", { name: "选用现成段落" }).click();
    await ending.getByRole("button", { name: /^插入“把学习当作终身追求/ }).click();
    await preview.button("补上“祝愿”").click();
    const wish = preview.finding(/缺“祝愿”/);
    await wish.getByRole("button", { name: "插入“祝愿”" }).click();
    const thanks = preview.finding(/有祝愿，无致谢/);
    await thanks.getByRole("button", { name: "插入“谢谢大家！”" }).click();
    await thanks.waitFor({ state: "detached" });
    await preview.pane.getByRole("button", { name: /^到“祝愿”那里/ }).waitFor();

    const paragraphs = await preview.paragraphs();
    assert.deepEqual(paragraphs.slice(0, preview.lines.length), preview.lines);
    const [point, conclusion, hope, thanked, ...rest] = paragraphs.slice(preview.lines.length);
    assert.equal(point, "三、〔第三点〕");
    assert.match(conclusion ?? "", /^同志们，当前，改革发展稳定的任务很重/);
    assert.match(hope ?? "", /^最后，预祝培训班取得圆满成功/);
    assert.equal(thanked, "谢谢大家！");
    assert.deepEqual(rest, []);
    const { bytes, part } = await preview.saved();
    assert.deepEqual(savedTexts(part("word/document.xml")), paragraphs);
    assert.deepEqual(await schemaErrors(bytes), []);
  });
});

describe("the check view", () => {
  it("opens from the ribbon, shows a place in the document and follows what is typed", async () => {
    const preview = await openSource(2);
    await preview.page.getByRole("button", { name: "检查", exact: true }).click();
    await preview.said(/^错误 8 处/);
    await preview
      .finding(/丢了“发挥”/)
      .getByRole("button", { name: "定位" })
      .click();
    await preview.page.waitForFunction(() => window.preview?.selection().text === "积极作用");
    await preview.place({ text: "第三要积极", caret: "after" });
    await preview.page.keyboard.type("fahui");
    await preview.page.waitForFunction(() =>
      window.preview?.documentText().includes("第三要积极fahui作用"),
    );
    await preview.finding(/丢了“发挥”/).waitFor({ state: "detached" });
  });

  it("opens from the ribbon again after the person has gone to another view", async () => {
    const preview = await openSource(2);
    const ribbon = preview.page.getByRole("button", { name: "检查", exact: true });
    for (let time = 0; time < 2; time++) {
      await ribbon.click();
      await preview.said(/^错误 \d+ 处/);
      await preview.pane.getByRole("tab", { name: "段落" }).click();
      await preview.pane.getByRole("treegrid").waitFor();
    }
  });

  it("puts the focus on the next finding when the one at hand is mended", async () => {
    const preview = await openSource(2);
    await preview.openCheck();
    const mended = preview.finding(/丢了“发挥”/);
    await mended.getByRole("button", { name: "补“发挥”" }).focus();
    await preview.page.keyboard.press("Enter");
    await mended.waitFor({ state: "detached" });
    await preview.pane.locator("[data-finding]:focus").waitFor();
  });

  it("leads to the passages of a section that no finding speaks of", async () => {
    const lines = ["同志们：", "今天开班，我讲两点意见。", "一、提高认识", "二、真抓实干"];
    const body = lines.map((line) => paragraph(line)).join("");
    const { pane } = await openPreview({ document: docxOf({ body }) });
    await pane.getByRole("tab", { name: "检查" }).click();
    await pane.getByRole("button", { name: "补上“标题”" }).click();
    await pane.getByRole("tab", { name: "段落", selected: true }).waitFor();
    assert.equal(await pane.getByRole("combobox", { name: "部位" }).inputValue(), "title");
  });

  it("keeps the keyboard when a failure is dismissed", async () => {
    const preview = await openSource(2);
    await preview.openCheck();
    const busy = { fault: { kind: "error", code: "ActivityLimitReached" } } as const;
    await preview.page.evaluate((rule) => window.preview?.addFault(rule), busy);
    await preview
      .finding(/丢了“发挥”/)
      .getByRole("button", { name: "补“发挥”" })
      .click();
    await preview.pane.getByRole("alert").getByRole("button", { name: "关闭" }).focus();
    await preview.page.keyboard.press("Enter");
    await preview.pane.locator("[role=tabpanel]:focus").waitFor();
  });

  it("keeps with the document what the person decides", async () => {
    const preview = await openSource(2);
    await preview.openCheck();
    const title = preview.finding(/缺“标题”/);
    await title.getByRole("button", { name: "更多操作" }).click();
    await preview.pane.getByRole("menuitem", { name: "不需要这一部分" }).click();
    await title.waitFor({ state: "detached" });
    const requirement = preview.finding(/缺“学习要求”/);
    await requirement.getByRole("button", { name: "更多操作" }).click();
    await preview.pane.getByRole("menuitem", { name: /由我指定/ }).click();
    await requirement.locator("select:focus").waitFor();
    await requirement.getByRole("combobox").selectOption({ index: 1 });
    await requirement.getByRole("button", { name: "就是这一段" }).click();
    await requirement.waitFor({ state: "detached" });
    await preview.pane.getByRole("combobox", { name: "文种" }).selectOption("work");
    await preview.pane.getByText("文种由你指定").waitFor();
    const settings = await preview.page.evaluate(() => window.preview?.settings());
    assert.deepEqual(JSON.parse(settings?.["union-speech.check"] ?? "null"), {
      genre: "work",
      ignored: [],
      mutedRules: [],
      unneeded: ["title"],
      named: [{ section: "requirement", beginning: "按照今年干部培训计划，从今天开始在县委党" }],
    });
  });
});
