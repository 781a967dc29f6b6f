import assert from "node:assert/strict";
import { docxOf, paragraph } from "../preview/docxFixture";
import { schemaErrors } from "../savedDocument";
import { openPreview } from "./openPreview";

const LINES = ["在培训班上的讲话", "同志们：", "今天开班，我讲两点。", "一、提高认识", "要学。"];
const SPEECH = docxOf({ body: LINES.map((line) => paragraph(line)).join("") });

async function openFormats(document: Uint8Array) {
  const preview = await openPreview({ document });
  const { pane } = preview;
  await pane.getByRole("tab", { name: "格式" }).click();
  return {
    ...preview,
    choose: (name: string) => pane.getByRole("radio", { name, exact: true }).click(),
    click: (name: string) => pane.getByRole("button", { name, exact: true }).click(),
    takeBack: async () => {
      await pane.getByRole("button", { name: /^撤销刚才/ }).click();
      await preview.said(/^已撤销/);
    },
  };
}

const BUILT_IN: readonly (readonly [name: string, body: RegExp])[] = [
  ["公文参照", /w:eastAsia="仿宋_GB2312".*?w:sz w:val="32"/s],
  ["朗读稿", /w:eastAsia="宋体".*?w:sz w:val="36"/s],
];

describe("a format", () => {
  for (const [name, looks] of BUILT_IN)
    it(`sets the document as ${name} and is taken back without a trace in the text`, async () => {
      const preview = await openFormats(SPEECH);
      const before = (await preview.saved()).part("word/document.xml");
      await preview.choose(name);
      await preview.click("设置全文");
      await preview.said(/^已设为/);
      assert.deepEqual(await preview.paragraphs(), LINES);
      const { bytes, part } = await preview.saved();
      const styles = part("word/styles.xml");
      const style = new RegExp(`<w:style [^>]*>(?:(?!</w:style>).)*讲稿正文·${name}.*?</w:style>`);
      assert.match(style.exec(styles)?.[0] ?? "", looks);
      assert.deepEqual(await schemaErrors(bytes), []);
      await preview.takeBack();
      assert.equal((await preview.saved()).part("word/document.xml"), before);
    });

  it("is set only where the selection is", async () => {
    const preview = await openFormats(SPEECH);
    await preview.choose("公文参照");
    await preview.place({ text: "一、提高认识" });
    await preview.click("设置所选段落");
    await preview.said(/^已设为/);
    const xml = (await preview.saved()).part("word/document.xml");
    assert.equal([...xml.matchAll(/<w:pStyle /g)].length, 1);
    assert.match(xml, /<w:pStyle (?:(?!<\/w:p>).)*一、提高认识/);
  });

  it("that is being changed waits while another view is in sight", async () => {
    const preview = await openFormats(docxOf({}));
    const { pane } = preview;
    await preview.choose("公文参照");
    await preview.click("另存为新格式");
    await pane.getByLabel("名称").fill("本单位格式");
    await pane.getByLabel("首行缩进（字符）").fill("");
    await pane.getByText("请填 0 到 1000 之间的数。").waitFor();
    await pane.getByRole("tab", { name: "段落" }).click();
    await pane.getByRole("tab", { name: "格式" }).click();
    assert.equal(await pane.getByLabel("名称").inputValue(), "本单位格式");
    await preview.click("取消");
    await pane.getByRole("radio", { name: "公文参照" }).waitFor();
    assert.equal(await pane.getByRole("radio", { name: "本单位格式" }).count(), 0);
  });

  it("that was changed is stored, and sets what is inserted from then on", async () => {
    const preview = await openFormats(docxOf({}));
    const { pane } = preview;
    await preview.choose("公文参照");
    await preview.click("另存为新格式");
    await pane.getByLabel("名称").fill("本单位格式");
    await pane.getByLabel("字号").selectOption("18");
    await preview.click("保存");
    await pane.getByRole("tab", { name: "提纲" }).click();
    await pane.getByRole("button", { name: "套用到文档" }).click();
    await preview.said(/^已套用提纲/);
    // Last go the paragraphs that brought the styles along.
    await preview.page.waitForFunction(() =>
      window.preview?.log().some(({ members }) => members.includes("delete")),
    );
    const { bytes, part } = await preview.saved();
    const styles = part("word/styles.xml");
    assert.match(styles, /讲稿正文·本单位格式(?:(?!<\/w:style>).)*<w:sz w:val="36"\/>/s);
    assert.match(part("word/document.xml"), /<w:pStyle /);
    assert.deepEqual(await schemaErrors(bytes), []);
  });
});
