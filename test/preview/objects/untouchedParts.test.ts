import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { docxOf, paragraph } from "../docxFixture";
import { openWord } from "../openWord";

const WML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Parts that no edit of text has to do with, and how the document leads to them; attributes in the order the engine writes. */
const OTHER_PARTS: readonly (readonly [name: string, type: string, content: string])[] = [
  [
    "word/comments.xml",
    "comments",
    `<w:comments xmlns:w="${WML}"><w:comment w:author="王" w:id="1"><w:p><w:r><w:t>批注</w:t></w:r></w:p></w:comment></w:comments>`,
  ],
  [
    "word/footnotes.xml",
    "footnotes",
    `<w:footnotes xmlns:w="${WML}"><w:footnote w:id="1"><w:p><w:r><w:t>脚注</w:t></w:r></w:p></w:footnote></w:footnotes>`,
  ],
  ["customXml/item1.xml", "customXml", '<x:own xmlns:x="urn:own">  空格  </x:own>'],
  ["word/media/image1.png", "image", "\u0089PNG 只看字节"],
];

function withOtherParts(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const change = (name: string, before: string, added: string) => {
    files[name] = strToU8(
      strFromU8(files[name] ?? assert.fail(name)).replace(before, added + before),
    );
  };
  for (const [index, [name, type, content]] of OTHER_PARTS.entries()) {
    files[name] = strToU8(content);
    const target = name.startsWith("word/") ? name.slice(5) : `../${name}`;
    change(
      "word/_rels/document.xml.rels",
      "</Relationships>",
      `<Relationship Id="rIdOther${index}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    );
    if (["comments", "footnotes"].includes(type))
      change(
        "[Content_Types].xml",
        "</Types>",
        `<Override PartName="/${name}" ContentType="${CONTENT}.${type}+xml"/>`,
      );
  }
  change("[Content_Types].xml", "</Types>", '<Default Extension="png" ContentType="image/png"/>');
  return zipSync(files);
}

describe("a document that is opened, written on and saved", () => {
  const SPEECH = withOtherParts(
    docxOf({
      body: paragraph("同志们：") + paragraph("我讲三点意见。"),
    }),
  );

  for (const tracking of ["Off", "TrackAll"] as const)
    it(`keeps notes, comments, pictures and data of others as they are, with tracking ${tracking}`, async () => {
      const document = await openWord(SPEECH, { level: "newest" });
      document.trackingMode = tracking;
      await Word.run(async (context) => {
        const { body } = context.document;
        body.paragraphs.getFirst().insertParagraph("各位来宾：", "After");
        body.search("三点").getFirst().insertText("两点", "Replace");
        await context.sync();
      });
      const saved = unzipSync(document.save());
      const opened = unzipSync(SPEECH);
      assert.deepEqual(Object.keys(saved).toSorted(), Object.keys(opened).toSorted());
      for (const [name, , content] of OTHER_PARTS)
        assert.equal(strFromU8(saved[name] ?? assert.fail(name)), content, name);
    });
});
