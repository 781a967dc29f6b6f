import assert from "node:assert/strict";
import { openWordDocument } from "../../../src/word/wordDocumentHost";
import { control, docxOf, paragraph, run } from "../../preview/docxFixture";
import { openWord, type OpenDocument } from "../../preview/openWord";
import { openSaved, schemaErrors } from "../../savedDocument";

const blank = (id: number, name: string, text = `〔${name}〕`) =>
  control(text, { id, tag: `blank:${name}`, title: name });

const SPEECH = docxOf({
  body: [
    paragraph(run("在") + blank(1, "地点") + run("举办") + blank(2, "班名") + run("。")),
    paragraph(blank(3, "地点", "县委党校") + run("很好。")),
    paragraph(run("谢谢") + control("别的", { id: 4, tag: "别的加载项" })),
  ].join(""),
});

const documentXml = (word: OpenDocument): string =>
  openSaved(word.save()).part("word/document.xml");

describe("blanks of the document", () => {
  it("are read in order, with what was typed into them, in one round trip", async () => {
    const word = await openWord(SPEECH);
    assert.deepEqual(await openWordDocument().blanks(), [
      { id: 1, name: "地点", value: null },
      { id: 2, name: "班名", value: null },
      { id: 3, name: "地点", value: "县委党校" },
    ]);
    assert.equal(word.syncs, 1);
  });

  it("are filled all of a name at once, with one round trip that writes", async () => {
    const word = await openWord(SPEECH);
    await openWordDocument().fillBlanks(new Map([["地点", "市委党校"]]));
    assert.deepEqual(word.paragraphs, ["在市委党校举办〔班名〕。", "市委党校很好。", "谢谢别的"]);
    assert.equal(word.syncs, 2);
    assert.equal(documentXml(word).match(/blank:地点/g)?.length, 2);
    assert.deepEqual(await schemaErrors(word.save()), []);
  });

  it("are emptied again", async () => {
    const word = await openWord(SPEECH);
    await openWordDocument().fillBlanks(new Map([["地点", null]]));
    assert.equal(word.paragraphs[1], "〔地点〕很好。");
  });

  it("cost no writing where nothing changes", async () => {
    const word = await openWord(SPEECH);
    await openWordDocument().fillBlanks(new Map([["工龄", "17"]]));
    assert.equal(word.syncs, 1);
  });

  it("become plain text once they are filled, and the empty ones are named", async () => {
    const word = await openWord(SPEECH);
    const empty = await openWordDocument().settleBlanks();
    assert.deepEqual(
      empty.map(({ name }) => name),
      ["地点", "班名"],
    );
    assert.deepEqual(word.paragraphs, ["在〔地点〕举办〔班名〕。", "县委党校很好。", "谢谢别的"]);
    assert.equal(documentXml(word).match(/blank:地点/g)?.length, 1);
    assert.match(documentXml(word), /别的加载项/);
  });

  it("are selected one by one, and one that is gone is not", async () => {
    const word = await openWord(SPEECH);
    const host = openWordDocument();
    assert.equal(await host.revealBlank(2), true);
    assert.equal(word.selectedText, "〔班名〕");
    assert.equal(await host.revealBlank(99), false);
  });

  it("may be locked, nested and copied by hand without harm", async () => {
    const word = await openWord(
      docxOf({
        body: [
          paragraph(control("〔甲〕", { id: 1, tag: "blank:甲", lock: "contentLocked" })),
          paragraph(
            control(run("外") + control("〔乙〕", { id: 3, tag: "blank:乙" }), {
              id: 2,
              tag: "blank:甲",
            }),
          ),
          paragraph(control("〔乙〕", { id: 4, tag: "blank:乙" })),
        ].join(""),
      }),
    );
    await openWordDocument().fillBlanks(
      new Map([
        ["甲", "一"],
        ["乙", "二"],
      ]),
    );
    assert.deepEqual(word.paragraphs, ["〔甲〕", "外二", "二"]);
  });

  it("take back what was filled in, unless it was edited since", async () => {
    const word = await openWord(SPEECH);
    const host = openWordDocument();
    const before = word.paragraphs;
    const change = await host.fillBlanks(new Map([["地点", "市委党校"]]));
    assert.equal(await host.takeBack(change), "takenBack");
    assert.deepEqual(word.paragraphs, before);
    const again = await host.fillBlanks(new Map([["地点", "市委党校"]]));
    word.selectText("市委", "caretAfter");
    word.keyboard.type("行政");
    assert.equal(await host.takeBack(again), "stale");
    assert.match(word.paragraphs.join(), /市委行政党校/);
  });
});
