import assert from "node:assert/strict";
import { openSaved, schemaErrors } from "../../savedDocument";
import { control, docxOf, LIST_ITEM, paragraph, run, table } from "../docxFixture";
import { openWord } from "../openWord";

const RICH = docxOf({
  body: [
    paragraph("在全市工会干部培训班上的讲话", { properties: '<w:jc w:val="center"/>' }),
    paragraph("一、提高认识", { style: "1" }),
    paragraph(run("在") + control("〔地区〕", { id: 5, tag: "blank:地区", title: "地区" })),
    paragraph("条目", { properties: LIST_ITEM }),
    table([
      ["甲", "乙"],
      ["丙", "丁"],
    ]),
    control(paragraph("段一") + paragraph("段二"), { id: 6, tag: "section:l1" }),
    paragraph(run("加粗", "<w:b/>") + run("换行\v制表\t尾", '<w:rFonts w:eastAsia="黑体"/>')),
  ].join(""),
  header: paragraph("页眉"),
});

/** XML without what may differ: order of attributes, namespaces, paragraph ids minted on opening. */
function plain(xml: string): string {
  return xml
    .replace(/^<\?xml[^>]*\?>/, "")
    .replaceAll(/>\s+</g, "><")
    .replaceAll(/><\/w:settings>/g, "/>")
    .replaceAll(/<([\w:]+)((?: [\w:]+="[^"]*")*)/g, (_, name: string, attributes: string) => {
      const kept = [...attributes.matchAll(/[\w:]+="[^"]*"/g)]
        .map(([attribute]) => attribute)
        .filter((attribute) => !/^(xmlns|xml:space|w14:(para|text)Id)/.test(attribute));
      return [`<${name}`, ...kept.sort()].join(" ");
    });
}

describe("a saved document", function () {
  this.timeout(30_000);

  it("is what was opened where nothing was done to it", async () => {
    const document = await openWord(RICH);
    const [before, after] = [openSaved(RICH), openSaved(document.save())];
    assert.deepEqual(after.partNames, before.partNames);
    for (const name of after.partNames.filter((part) => /^word\/\w+\.xml$/.test(part))) {
      assert.equal(plain(after.part(name)), plain(before.part(name)), name);
    }
  });

  it("of these tests is one the Open XML SDK takes", async () => {
    assert.deepEqual(await schemaErrors(RICH), []);
  });

  it("is one the Open XML SDK takes after every kind of edit", async () => {
    const document = await openWord(RICH);
    await Word.run(async (context) => {
      const { body, contentControls } = context.document;
      const title = body.paragraphs.getFirst();
      title.styleBuiltIn = "Title";
      title.font.set({ name: "方正小标宋简体", size: 22, bold: true, color: "#C00000" });
      title.set({ lineSpacing: 33, firstLineIndent: 0, spaceAfter: 12, outlineLevel: 1 });
      const added = title.insertParagraph("（2026年3月15日）", "After");
      added.insertText("前\n后", "End");
      added.insertContentControl().set({
        tag: "日期",
        title: "日期",
        appearance: "Tags",
        color: "#0000FF",
        cannotDelete: true,
        cannotEdit: true,
      });
      const blank = contentControls.getById(5);
      blank.insertText("常山", "Replace");
      blank.set({ removeWhenEdited: true, appearance: "Hidden" });
      contentControls.getById(6).insertParagraph("段三", "End");
      body.paragraphs.getLast().insertBreak("Page", "Before");
      body.search("乙").getFirst().insertContentControl().tag = "格";
      const start = body.search("段一").getFirst();
      start.expandTo(body.search("段三").getFirst()).insertContentControl().title = "内";
      await context.sync();
    });
    assert.deepEqual(await schemaErrors(document.save()), []);
    const xml = openSaved(document.save()).part("word/document.xml");
    for (const attribute of [/<w:id w:val="(-?\d+)"/g, /w14:paraId="(\w+)"/g]) {
      const ids = [...xml.matchAll(attribute)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, "ids are given once");
    }
  });

  it("is one the Open XML SDK takes after deletions", async () => {
    const document = await openWord(RICH);
    await Word.run(async (context) => {
      const { body, contentControls } = context.document;
      contentControls.getById(6).delete(false);
      contentControls.getById(5).delete(true);
      const first = body.search("条目").getFirst();
      first.expandTo(body.search("加").getFirst()).delete();
      await context.sync();
    });
    assert.deepEqual(await schemaErrors(document.save()), []);
  });

  it("is one the Open XML SDK takes once it was cleared", async () => {
    const document = await openWord(RICH);
    await Word.run(async (context) => {
      context.document.body.clear();
      await context.sync();
    });
    assert.deepEqual(await schemaErrors(document.save()), []);
  });
});
