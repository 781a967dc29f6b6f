import assert from "node:assert/strict";
import { docxOf, paragraph } from "../preview/docxFixture";
import { schemaErrors } from "../savedDocument";
import { openPreview } from "./openPreview";

const BODY = { style: "SBody" };
const speechOf = (lines: readonly string[]): Uint8Array =>
  docxOf({
    body: lines
      .map((line) => paragraph(line, /^[一二三]、/.test(line) ? { style: "1" } : BODY))
      .join(""),
  });

/** What three writers left unfinished: a beginning, a skeleton, and points without a frame. */
const HALF_WRITTEN: Readonly<Record<string, readonly string[]>> = {
  "a beginning": [
    "在全县工会干部培训班开班式上的讲话",
    "同志们：",
    "按照年度计划，今天我们举办全县工会干部培训班。这次培训的目的，是帮助大家提高履职能力。下面，我讲三点意见。",
    "一、提高认识，切实增强学习的责任感和紧迫感",
    "学习是工会干部的基本功，不学习就要落后。",
  ],
  "headings without text": [
    "同志们：",
    "一、提高认识，增强学习的紧迫感",
    "二、突出重点，着力提高履职本领",
    "三、严守纪律，确保培训取得实效",
    "最后，预祝培训班圆满成功！谢谢大家。",
  ],
  "points without a frame": [
    "要静下心来学，带着问题学，把学到的东西用到工作中去。",
    "希望大家遵守纪律，按时作息，不迟到、不早退。",
    "",
    "祝大家学习愉快！",
  ],
};

async function openOutline(document: Uint8Array) {
  const preview = await openPreview({ document });
  const { pane, page } = preview;
  await pane.getByRole("tab", { name: "提纲" }).click();
  const apply = pane.getByRole("button", { name: "套用到文档" });
  const confirm = pane.getByRole("button", { name: "就这样套用" });
  await apply.waitFor();
  return {
    ...preview,
    apply,
    confirm,
    /** Runs that an edit divided are as good as one. */
    documentXml: async () =>
      (await preview.saved())
        .part("word/document.xml")
        .replace(/<\/w:t><\/w:r><w:r><w:t(?: xml:space="preserve")?>/g, "")
        .replaceAll(' xml:space="preserve"', ""),
    roundTrips: () => page.evaluate(() => window.preview?.roundTrips() ?? Infinity),
    resetLog: () => page.evaluate(() => window.preview?.resetLog()),
    takeBack: async () => {
      await pane.getByRole("button", { name: /^撤销刚才/ }).click();
      await preview.said(/^已撤销/);
    },
  };
}

/** Whether every character of `part` stands in `whole`, in the same order. */
function standsIn(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe("an outline", () => {
  it("is written at once on an empty page, in two round trips, and taken back again", async () => {
    const preview = await openOutline(docxOf({}));
    const before = await preview.documentXml();
    await preview.resetLog();
    await preview.apply.click();
    await preview.said(/^已套用提纲“开班动员讲话”/);
    assert.ok((await preview.roundTrips()) <= 2);
    const paragraphs = await preview.paragraphs();
    assert.equal(paragraphs[0], "在〔班名〕开班式上的讲话");
    assert.equal(
      paragraphs.findIndex((text) => text === ""),
      -1,
    );
    const { bytes, part } = await preview.saved();
    const xml = part("word/document.xml");
    for (const section of ["byline", "salutation", "background", "purpose", "wish"])
      assert.match(xml, new RegExp(`<w:tag w:val="section:${section}"/>`), section);
    for (const ordinal of ["一", "二", "三"])
      assert.ok(
        paragraphs.some((text) => text.startsWith(`${ordinal}、`)),
        ordinal,
      );
    assert.deepEqual(await schemaErrors(bytes), []);
    await preview.takeBack();
    assert.equal(await preview.documentXml(), before);
  });

  for (const [name, lines] of Object.entries(HALF_WRITTEN))
    it(`keeps every character of ${name}, adds nothing the second time, and goes out again`, async () => {
      const preview = await openOutline(speechOf(lines));
      const before = await preview.documentXml();
      await preview.apply.click();
      await preview.confirm.waitFor();
      assert.equal(await preview.documentXml(), before);
      await preview.resetLog();
      await preview.confirm.click();
      await preview.said(/^已套用提纲/);
      assert.ok((await preview.roundTrips()) <= 2);
      const once = await preview.paragraphs();
      assert.ok(once.length > lines.length);
      assert.ok(standsIn(lines.join(""), once.join("")));
      assert.deepEqual(await schemaErrors((await preview.saved()).bytes), []);
      await preview.apply.click();
      await preview.said(/没有要加的/);
      assert.equal(await preview.confirm.getAttribute("aria-disabled"), "true");
      assert.deepEqual(await preview.paragraphs(), once);
      await preview.pane.getByRole("button", { name: "返回" }).click();
      await preview.takeBack();
      assert.equal(await preview.documentXml(), before);
    });

  it("shows where the sentence stands that proves a section", async () => {
    const preview = await openOutline(speechOf(HALF_WRITTEN["a beginning"] ?? []));
    await preview.apply.click();
    await preview.pane.getByRole("button", { name: /^到文档里看“称呼”这一句/ }).click();
    await preview.page.waitForFunction(() => window.preview?.selection().text === "同志们：");
  });

  it("makes its list anew where the document was edited meanwhile, and writes nothing", async () => {
    const preview = await openOutline(speechOf(HALF_WRITTEN["a beginning"] ?? []));
    await preview.apply.click();
    await preview.confirm.waitFor();
    await preview.place({ text: "同志们：", caret: "after" });
    await preview.page.keyboard.type("Hi");
    await preview.place({ text: "就要落后。", caret: "after" });
    await preview.page.keyboard.type("Ok");
    await preview.page.waitForFunction(() => window.preview?.documentText().includes("落后。Ok"));
    const before = await preview.paragraphs();
    await preview.confirm.click();
    await preview.pane.getByRole("alert").filter({ hasText: "重新列出" }).waitFor();
    assert.deepEqual(await preview.paragraphs(), before);
    await preview.confirm.click();
    await preview.said(/^已套用提纲/);
  });

  it("is put into another order, and given a passage, by keyboard alone", async () => {
    const preview = await openOutline(docxOf({}));
    const { pane, page } = preview;
    await pane.getByRole("button", { name: "移动“欢迎祝贺”" }).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await preview.said(/“欢迎祝贺”移到第/);
    await pane.getByRole("combobox", { name: "“称呼”写什么" }).selectOption({ index: 1 });
    await preview.apply.focus();
    await page.keyboard.press("Enter");
    await preview.said(/^已套用提纲/);
    const paragraphs = await preview.paragraphs();
    const place = (start: string): number =>
      paragraphs.findIndex((text) => text.startsWith(`〔${start}`));
    assert.ok(place("欢迎祝贺") >= 0 && place("欢迎祝贺") < place("缘由背景"));
    assert.equal(place("称呼"), -1);
  });
});
