import assert from "node:assert/strict";
import { control, docxOf, paragraph, run } from "../preview/docxFixture";
import { schemaErrors } from "../savedDocument";
import { openPreview } from "./openPreview";

const blank = (id: number, name: string, text = `〔${name}〕`) =>
  control(text, { id, tag: `blank:${name}`, title: name });

const SPEECH = docxOf({
  body: [
    paragraph(run("在") + blank(1, "地点") + run("举办") + blank(2, "班名") + run("。")),
    paragraph(run("我讲") + blank(3, "点数") + run("点意见。")),
    paragraph("一、提高认识"),
    paragraph(run("感谢") + blank(4, "地点") + run("，") + blank(5, "日期") + run("。")),
    paragraph("二、真抓实干"),
  ].join(""),
});

async function openBlanks() {
  const preview = await openPreview({ document: SPEECH });
  const { pane } = preview;
  await pane.getByRole("tab", { name: "填空" }).click();
  const field = (name: string) => pane.getByLabel(name, { exact: true });
  await field("地点").waitFor();
  return {
    ...preview,
    field,
    button: (name: string | RegExp) => pane.getByRole("button", { name }),
  };
}

/** The story without the numbers that every save gives anew. */
const storyOf = (xml: string): string =>
  xml.replace(/ (?:w14:paraId|w14:textId|w:rsid\w*)="[^"]*"/g, "");

describe("the blanks of the document in the preview", () => {
  it("are filled all of a name at once, and taken back without a trace", async () => {
    const preview = await openBlanks();
    const before = await preview.paragraphs();
    const xml = storyOf((await preview.saved()).part("word/document.xml"));
    await preview.field("地点").fill("县委党校");
    await preview.field("地点").press("Enter");
    await preview.said(/已填“地点”：县委党校/);
    const after = await preview.paragraphs();
    assert.equal(after[0], "在县委党校举办〔班名〕。");
    assert.equal(after[3], "感谢县委党校，〔日期〕。");
    assert.deepEqual(await schemaErrors((await preview.saved()).bytes), []);
    await preview.button(/^撤销刚才的修改/).click();
    await preview.said(/已撤销/);
    assert.deepEqual(await preview.paragraphs(), before);
    assert.equal(storyOf((await preview.saved()).part("word/document.xml")), xml);
  });

  it("are filled with what was typed also where a key opens another view", async () => {
    const preview = await openBlanks();
    await preview.field("地点").fill("县委党校");
    await preview.field("地点").press("Alt+Digit1");
    await preview.said(/已填“地点”：县委党校/);
    assert.equal((await preview.paragraphs())[0], "在县委党校举办〔班名〕。");
  });

  it("take a date from the calendar and the number of headings", async () => {
    const preview = await openBlanks();
    await preview.field("日期").fill("2026-03-18");
    await preview.field("日期").press("Enter");
    await preview.said(/2026年3月18日/);
    await preview.button("按标题数填").click();
    await preview.said(/已填“点数”：两/);
    const paragraphs = await preview.paragraphs();
    assert.equal(paragraphs[1], "我讲两点意见。");
    assert.equal(paragraphs[3], "感谢〔地点〕，2026年3月18日。");
  });

  it("are read back when they are typed into the document, and shown one after another", async () => {
    const preview = await openBlanks();
    const isSelected = (text: string) =>
      preview.page.waitForFunction((one) => window.preview?.selection().text === one, text);
    await preview.button("到下一处“地点”").click();
    await isSelected("〔地点〕");
    await preview.button("到下一处“班名”").click();
    await isSelected("〔班名〕");
    await preview.place({ text: "〔班", caret: "after" });
    await preview.page.keyboard.type("A");
    await preview.pane.getByRole("heading", { name: /^已填/ }).waitFor();
    assert.equal(await preview.field("班名").inputValue(), "〔班A名〕");
  });

  it("become plain text once that is confirmed, and are filled in the next passage", async () => {
    const preview = await openBlanks();
    const { pane } = preview;
    await preview.field("地点").fill("县委党校");
    await preview.field("地点").press("Enter");
    await preview.said(/已填“地点”/);
    await preview.button("定稿").click();
    const dialog = pane.getByRole("dialog");
    assert.match(await dialog.innerText(), /2 处空变成普通文字[\s\S]*没填的还留着：“班名”/);
    await dialog.getByRole("button", { name: "定稿" }).click();
    await preview.said(/定稿，2 处空/);
    const { bytes, part } = await preview.saved();
    const xml = part("word/document.xml");
    assert.doesNotMatch(xml, /blank:地点/);
    assert.match(xml, /blank:班名/);
    assert.deepEqual(await schemaErrors(bytes), []);
    await pane.getByRole("tab", { name: "段落" }).click();
    await pane.getByRole("searchbox").fill("按计划今天开班");
    await preview.place({ text: "二、真抓实干", caret: "after" });
    await preview.insertButton("按计划今天开班").click();
    await preview.said(/已插入/);
    assert.match((await preview.paragraphs()).join("\n"), /在县委党校/);
  });
});
