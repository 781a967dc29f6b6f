import assert from "node:assert/strict";
import { docxOf, paragraph } from "../preview/docxFixture";
import { schemaErrors } from "../savedDocument";
import { openPreview } from "./openPreview";

const BODY = { style: "SBody" };
const LINES = [
  "在开班式上的讲话",
  "同志们：",
  "按照计划，今天开班。",
  "",
  "一、提高认识",
  "谢谢。",
];
const [TITLE, HAIL, OPENING, , HEAD, THANKS] = LINES as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const SPEECH = docxOf({
  body: [
    paragraph(TITLE, { properties: '<w:jc w:val="center"/>' }),
    paragraph(HAIL),
    paragraph(OPENING, BODY),
    paragraph("", BODY),
    paragraph(HEAD, { style: "1" }),
    paragraph(THANKS, BODY),
  ].join(""),
});

/** Passages of the library, one of each kind. */
const CONCLUSION = "把学习当作终身追求";
const BACKGROUND = "按计划今天开班";
const HEADING = "开拓创新作第二部分";

async function openSpeech() {
  const preview = await openPreview({ document: SPEECH });
  const pane = preview.pane;
  return {
    ...preview,
    search: (words: string) => pane.getByRole("searchbox").fill(words),
    resetLog: () => preview.page.evaluate(() => window.preview?.resetLog()),
  };
}

describe("inserting a passage in the preview", () => {
  it("takes over the empty paragraph, costs two round trips and saves a valid document", async () => {
    const preview = await openSpeech();
    await preview.place({ paragraph: 3, offset: 0 });
    // The pane looks where the caret went; that is no part of the insertion.
    await preview.pane.getByText(/^此处适合：缘由背景/).waitFor();
    await preview.search(CONCLUSION);
    await preview.resetLog();
    await preview.insertButton(CONCLUSION).click();
    await preview.said(/已插入/);
    const paragraphs = await preview.paragraphs();
    assert.match(paragraphs[3] ?? "", /^同志们，当前，改革发展稳定的任务很重.*能力和水平。$/);
    assert.deepEqual([...paragraphs.slice(0, 3), "", ...paragraphs.slice(4)], LINES);
    assert.equal(await preview.tripsToWrite(), 2);
    const { bytes, part } = await preview.saved();
    assert.deepEqual(await schemaErrors(bytes), []);
    assert.match(part("word/document.xml"), /同志们，当前，改革发展稳定的任务很重/);
  });

  it("offers first what fits where the caret stands, and marks what the speech has", async () => {
    const preview = await openSpeech();
    const { pane } = preview;
    await preview.place({ paragraph: 5, offset: 0 });
    await pane.getByText("此处适合：致谢").waitFor();
    const first = pane.getByRole("row").nth(1);
    assert.match(await first.innerText(), /谢谢/);
    await first.getByRole("button", { name: /^插入/ }).click();
    await preview.said(/已插入/);
    await pane.getByRole("row").filter({ hasText: "本稿已用" }).first().waitFor();
  });

  it("leaves the caret at the end of the passage, ready to type", async () => {
    const preview = await openSpeech();
    await preview.place({ paragraph: 3, offset: 0 });
    await preview.search(CONCLUSION);
    await preview.insertButton(CONCLUSION).click();
    await preview.said(/已插入/);
    await preview.page.keyboard.type("Ok");
    await preview.page.waitForFunction(() => window.preview?.documentText().includes("Ok"));
    assert.match((await preview.paragraphs())[3] ?? "", /能力和水平。Ok$/);
  });

  it("makes content controls of the blanks", async () => {
    const preview = await openSpeech();
    await preview.place({ text: "今天开班。", caret: "after" });
    await preview.search(BACKGROUND);
    await preview.insertButton(BACKGROUND).click();
    await preview.said(/已插入/);
    const { bytes, part } = await preview.saved();
    const xml = part("word/document.xml");
    assert.match((await preview.paragraphs())[3] ?? "", /^按照〔年度〕干部培训计划/);
    for (const name of ["年度", "地点", "天数", "班名"])
      assert.match(xml, new RegExp(`<w:alias w:val="${name}"/><w:tag w:val="blank:${name}"/>`));
    assert.deepEqual(await schemaErrors(bytes), []);
  });

  it("puts a heading behind the paragraph it is asked for in", async () => {
    const preview = await openSpeech();
    await preview.place({ text: "按照计划", caret: "after" });
    await preview.search(HEADING);
    await preview.insertButton(HEADING).click();
    await preview.said(/已插入/);
    const paragraphs = await preview.paragraphs();
    assert.equal(paragraphs[2], OPENING);
    assert.match(paragraphs[3] ?? "", /^二、立足实际/);
  });

  it("asks before it replaces what is selected, and does what is answered", async () => {
    const preview = await openSpeech();
    await preview.place({ text: "按照计划" });
    await preview.search(CONCLUSION);
    await preview.insertButton(CONCLUSION).click();
    const dialog = preview.pane.getByRole("dialog");
    await dialog.waitFor();
    assert.deepEqual(await preview.paragraphs(), LINES);
    await dialog.getByRole("button", { name: "取消" }).click();
    assert.deepEqual(await preview.paragraphs(), LINES);
    await preview.insertButton(CONCLUSION).click();
    await preview.pane.getByRole("button", { name: "替换所选" }).click();
    await preview.said(/已插入/);
    assert.match((await preview.paragraphs())[2] ?? "", /^同志们，当前.*能力和水平。，今天开班。$/);
  });

  it("inserts by keyboard alone", async () => {
    const preview = await openSpeech();
    await preview.place({ paragraph: 3, offset: 0 });
    await preview.pane.getByRole("searchbox").focus();
    await preview.page.keyboard.type(CONCLUSION);
    await preview.page.keyboard.press("Enter");
    const row = preview.passage(CONCLUSION);
    while (!(await row.evaluate((element) => element === document.activeElement)))
      await preview.page.keyboard.press("ArrowDown");
    await preview.page.keyboard.press("Enter");
    await preview.said(/已插入/);
    assert.match((await preview.paragraphs())[3] ?? "", /^同志们，当前/);
  });

  it("is one step for undo in the document", async () => {
    const preview = await openSpeech();
    await preview.place({ paragraph: 3, offset: 0 });
    const before = (await preview.saved()).part("word/document.xml");
    await preview.search(BACKGROUND);
    await preview.insertButton(BACKGROUND).click();
    await preview.said(/已插入/);
    await preview.page
      .getByRole("button", { name: /撤销|撤消/ })
      .first()
      .click();
    assert.equal((await preview.saved()).part("word/document.xml"), before);
  });

  it("keeps what the input method is composing while Word is written to", async () => {
    const preview = await openSpeech();
    await preview.search(CONCLUSION);
    await preview.place({ text: HAIL, caret: "after" });
    await preview.page
      .locator(".docx-page")
      .first()
      .click({ position: { x: 300, y: 250 } });
    await preview.place({ text: OPENING, caret: "after" });
    const input = await preview.page.context().newCDPSession(preview.page);
    await input.send("Input.imeSetComposition", {
      text: "zhong",
      selectionStart: 5,
      selectionEnd: 5,
    });
    await input.send("Input.insertText", { text: "中" });
    await preview.page.waitForFunction(() =>
      window.preview?.documentText().includes("今天开班。中"),
    );
    await preview.insertButton(CONCLUSION).click();
    await preview.said(/已插入/);
    const [, , opening, inserted] = await preview.paragraphs();
    assert.match(opening ?? "", /今天开班。中$/);
    assert.match(inserted ?? "", /^同志们，当前/);
  });
});

describe("inserting where it cannot be done", () => {
  it("says that the document is read-only and changes nothing", async () => {
    const preview = await openSpeech();
    await preview.page.evaluate(() => window.preview?.setReadOnly(true));
    await preview.page.evaluate(() => window.preview?.paneReady());
    await preview.pane.getByRole("treegrid").waitFor();
    await preview.search(CONCLUSION);
    await preview.insertButton(CONCLUSION).click();
    await preview.pane.getByRole("alert").filter({ hasText: "只读" }).waitFor();
    assert.deepEqual(await preview.paragraphs(), LINES);
  });

  it("says so when Word is busy, keeps what was searched for, and works again at once", async () => {
    const preview = await openSpeech();
    await preview.place({ paragraph: 3, offset: 0 });
    await preview.search(CONCLUSION);
    await preview.page.evaluate(() =>
      window.preview?.addFault({
        fault: { kind: "error", code: "ActivityLimitReached" },
        // The list looks for its place meanwhile; that is not to meet it.
        member: "expandTo",
      }),
    );
    await preview.insertButton(CONCLUSION).click();
    await preview.pane.getByRole("alert").waitFor();
    assert.deepEqual(await preview.paragraphs(), LINES);
    assert.equal(await preview.pane.getByRole("searchbox").inputValue(), CONCLUSION);
    await preview.insertButton(CONCLUSION).click();
    await preview.said(/已插入/);
  });

  it("takes back what a batch that stopped half way had written", async () => {
    const preview = await openSpeech();
    await preview.place({ text: "按照计划", caret: "after" });
    await preview.search(BACKGROUND);
    await preview.page.evaluate(() =>
      window.preview?.addFault({
        fault: { kind: "failBatch", after: 20, code: "GeneralException" },
        member: "select",
      }),
    );
    await preview.insertButton(BACKGROUND).click();
    await preview.pane.getByRole("alert").waitFor();
    assert.deepEqual(await preview.paragraphs(), LINES);
  });
});
