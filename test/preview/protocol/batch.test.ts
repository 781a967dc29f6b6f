import assert from "node:assert/strict";
import { docxOf, paragraph } from "../docxFixture";
import { openWord } from "../openWord";

const TEXT = docxOf({
  body: ["甲", "乙", "丙", "丁"].map((text) => paragraph(text)).join(""),
});

describe("a batch of the client library", () => {
  type Load = (paragraphs: Word.ParagraphCollection) => void;
  const LOADS: readonly (readonly [string, Load])[] = [
    ["a string", (p) => void p.load("text,font/size")],
    ["a string with items", (p) => void p.load("items/text,items/font/size")],
    ["names", (p) => void p.load(["items/text", "items/font/size"])],
    ["an object", (p) => void p.load({ text: true, font: { size: true } })],
    ["nothing but the object behind", (p) => void p.load("text,font")],
  ];
  for (const [what, load] of LOADS) {
    it(`loads what ${what} names`, async () => {
      await openWord(TEXT);
      const seen = await Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        load(paragraphs);
        await context.sync();
        return paragraphs.items.map(({ text, font }) => [text, font.size]);
      });
      assert.deepEqual(seen[0], ["甲", 16]);
    });
  }

  it("loads every scalar of the advertised set where none is named", async () => {
    await openWord(TEXT);
    const seen = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load();
      await context.sync();
      return first.toJSON();
    });
    assert.equal(seen.text, "甲");
    assert.equal(seen.isListItem, false);
    assert.equal("uniqueLocalId" in seen, false);
  });

  it("gives the part of a collection that is asked for", async () => {
    await openWord(TEXT);
    const seen = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      context.load(paragraphs, { select: "text", skip: 1, top: 2 });
      await context.sync();
      return paragraphs.items.map(({ text }) => text);
    });
    assert.deepEqual(seen, ["乙", "丙"]);
  });

  it("gives the result of a method that is a plain value", async () => {
    await openWord(TEXT);
    const relation = await Word.run(async (context) => {
      const { body } = context.document;
      const result = body.getRange("Start").compareLocationWith(body.getRange("End"));
      await context.sync();
      return result.value;
    });
    assert.equal(relation, "Before");
  });

  it("passes nothing on through an object that is not there", async () => {
    const document = await openWord(TEXT);
    const seen = await Word.run(async (context) => {
      const none = context.document.contentControls.getByTag("没有").getFirstOrNullObject();
      const behind = none.paragraphs.getFirstOrNullObject();
      none.load("tag");
      behind.load("text");
      await context.sync();
      none.load("tag");
      await context.sync();
      return [none.isNullObject, behind.isNullObject];
    });
    assert.deepEqual(seen, [true, true]);
    assert.equal(document.syncs, 2);
  });

  it("carries out a method that gives an object only once", async () => {
    const document = await openWord(TEXT);
    await Word.run(async (context) => {
      const added = context.document.body.paragraphs.getFirst().insertParagraph("新", "After");
      added.alignment = "Centered";
      added.load("text");
      await context.sync();
      added.load("alignment");
      await context.sync();
      assert.equal(added.alignment, "Centered");
    });
    assert.deepEqual(document.paragraphs, ["甲", "新", "乙", "丙", "丁"]);
  });

  it("keeps apart what two runs at the same time hold", async () => {
    const document = await openWord(TEXT);
    const long = Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load("text");
      await context.sync();
      await document.idle();
      first.insertText("长", "End");
      first.load("text");
      await context.sync();
      return first.text;
    });
    const short = Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load("text");
      await context.sync();
      return first.text;
    });
    assert.deepEqual([await short, await long], ["甲", "甲长"]);
  });

  it("holds what is tracked until it is let go of", async () => {
    const document = await openWord(TEXT);
    const kept = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      context.trackedObjects.add(first);
      first.load("text");
      await context.sync();
      return first;
    });
    await document.idle();
    assert.equal(document.heldReferences, 1);
    const text = await Word.run(kept, async (context) => {
      kept.insertText("续", "End");
      kept.load("text");
      await context.sync();
      kept.untrack();
      return kept.text;
    });
    assert.equal(text, "甲续");
  });

  it("counts members and time for a log", async () => {
    const document = await openWord(TEXT);
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("新", "End");
      await context.sync();
    });
    await document.idle();
    const [first] = document.batches;
    assert.deepEqual(first?.members, [
      "Document.body",
      "Body.paragraphs",
      "ParagraphCollection.getFirst",
      "Paragraph.insertText",
    ]);
    assert.ok(first.milliseconds >= 0);
    assert.equal(first.error, null);
  });
});
