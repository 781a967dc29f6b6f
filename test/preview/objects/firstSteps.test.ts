import assert from "node:assert/strict";
import { docxOf, paragraph } from "../docxFixture";
import { openWord } from "../openWord";

const bytes = docxOf({
  body: paragraph("一、开头", { style: "1" }) + paragraph("正文") + paragraph(""),
});

describe("an add-in in the preview's Word", () => {
  it("reads, writes and reads back in one run", async () => {
    const document = await openWord(bytes);
    document.select([1, 2]);
    const seen = await Word.run(async (context) => {
      const range = context.document.getSelection();
      const first = range.paragraphs.getFirst();
      const added = first.insertParagraph("新的一段", "After");
      added.styleBuiltIn = "Heading2";
      const control = added.getRange("Content").insertContentControl();
      control.tag = "blank:地区";
      control.title = "地区";
      range.insertText("，完", "End");
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load(
        "items/text,items/style,items/styleBuiltIn,items/outlineLevel,items/font/size,items/font/name",
      );
      const controls = context.document.contentControls.getByTag("blank:地区");
      controls.load("items/text,items/id");
      await context.sync();
      return {
        paragraphs: paragraphs.items.map((p) => [
          p.text,
          p.style,
          p.styleBuiltIn,
          p.outlineLevel,
          p.font.size,
          p.font.name,
        ]),
        controls: controls.items.map((c) => c.text),
      };
    });
    assert.deepEqual(seen, {
      paragraphs: [
        ["一、开头", "标题 1", "Heading1", 1, 16, "黑体"],
        ["正文，完", "正文", "Normal", 10, 16, "仿宋_GB2312"],
        ["新的一段", "标题 2", "Heading2", 2, 16, "楷体_GB2312"],
        ["", "正文", "Normal", 10, 16, "仿宋_GB2312"],
      ],
      controls: ["新的一段"],
    });
    document.undo();
    assert.deepEqual(document.paragraphs, ["一、开头", "正文", ""]);
  });
});
