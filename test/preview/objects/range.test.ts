import assert from "node:assert/strict";
import { control, docxOf, paragraph, run, table } from "../docxFixture";
import { openWord } from "../openWord";

const THREE = docxOf({ body: paragraph("一二三四") + paragraph("五六") + paragraph("七八") });

describe("Range", () => {
  describe("insertText", () => {
    type Location = "Replace" | "Start" | "End" | "Before" | "After";
    const CASES: readonly (readonly [Location, string, string])[] = [
      ["Replace", "一新四", "新"],
      ["Start", "一新二三四", "新二三"],
      ["End", "一二三新四", "二三新"],
      ["Before", "一新二三四", "二三"],
      ["After", "一二三新四", "二三"],
    ];
    for (const [location, expected, covered] of CASES) {
      it(`at ${location} leaves the range over “${covered}”`, async () => {
        const document = await openWord(THREE);
        document.selectText("二三");
        const seen = await Word.run(async (context) => {
          const range = context.document.getSelection();
          const inserted = range.insertText("新", location);
          range.load("text");
          inserted.load("text");
          await context.sync();
          return [range.text, inserted.text];
        });
        assert.equal(document.paragraphs[0], expected);
        assert.deepEqual(seen, [covered, "新"]);
      });
    }

    it("replaces text over several paragraphs and joins what is left", async () => {
      const document = await openWord(THREE);
      document.select([0, 2], [2, 1]);
      await Word.run(async (context) => {
        context.document.getSelection().insertText("新", "Replace");
        await context.sync();
      });
      assert.deepEqual(document.paragraphs, ["一二新八"]);
    });

    it("begins new paragraphs at line ends and covers them all", async () => {
      const document = await openWord(THREE);
      document.select([0, 2]);
      const text = await Word.run(async (context) => {
        const inserted = context.document.getSelection().insertText("甲\n乙\n丙", "Replace");
        inserted.load("text");
        await context.sync();
        return inserted.text;
      });
      assert.deepEqual(document.paragraphs.slice(0, 3), ["一二甲", "乙", "丙三四"]);
      assert.equal(text, "甲\r乙\r丙");
    });

    it("splits a paragraph where only a line end is put", async () => {
      const document = await openWord(THREE);
      document.select([0, 2]);
      await Word.run(async (context) => {
        context.document.getSelection().insertText("\n", "After");
        await context.sync();
      });
      assert.deepEqual(document.paragraphs.slice(0, 2), ["一二", "三四"]);
    });
  });

  describe("the selection", () => {
    it("is a caret where nothing is selected", async () => {
      const document = await openWord(THREE);
      document.select([1, 1]);
      const seen = await Word.run(async (context) => {
        const range = context.document.getSelection();
        range.load("text,isEmpty");
        const { paragraphs } = range;
        paragraphs.load("text");
        await context.sync();
        return [range.text, range.isEmpty, paragraphs.items.map(({ text }) => text)];
      });
      assert.deepEqual(seen, ["", true, ["五六"]]);
    });

    it("goes where it is sent", async () => {
      const document = await openWord(THREE);
      const modes: readonly (readonly ["Select" | "Start" | "End", string, number])[] = [
        ["Select", "五六", 0],
        ["Start", "", 0],
        ["End", "", 2],
      ];
      for (const [mode, text, offset] of modes) {
        await Word.run(async (context) => {
          const first = context.document.body.paragraphs.getFirst();
          first.getNext().select(mode);
          await context.sync();
        });
        assert.equal(document.selectedText, text);
        assert.deepEqual(document.selection[0], [1, offset]);
      }
    });

    it("raises one event for each move and none for a read", async () => {
      const document = await openWord(THREE);
      let events = 0;
      const listener = () => {
        events += 1;
      };
      const event = Office.EventType.DocumentSelectionChanged;
      await new Promise((done) => Office.context.document.addHandlerAsync(event, listener, done));
      document.select([1, 1]);
      await document.idle();
      await Word.run(async (context) => {
        const range = context.document.getSelection();
        range.load("text");
        await context.sync();
      });
      await document.idle();
      assert.equal(events, 1);
      await new Promise((done) =>
        Office.context.document.removeHandlerAsync(event, { handler: listener }, done),
      );
    });
  });

  describe("locations", () => {
    it("gives the parts of a paragraph", async () => {
      await openWord(THREE);
      const seen = await Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        const places = ["Whole", "Content", "Start", "End", "After"] as const;
        const ranges = places.map((place) => first.getRange(place));
        const after = ranges.at(-1)!.paragraphs.getFirst();
        ranges.forEach((range) => range.load("text,isEmpty"));
        after.load("text");
        await context.sync();
        return [...ranges.map(({ text }) => text), after.text];
      });
      assert.deepEqual(seen, ["一二三四", "一二三四", "", "", "", "五六"]);
    });

    const RELATIONS: readonly (readonly [[number, number], [number, number], string])[] = [
      [[1, 3], [1, 3], "Equal"],
      [[1, 3], [1, 2], "ContainsStart"],
      [[1, 3], [2, 3], "ContainsEnd"],
      [[0, 4], [1, 3], "Contains"],
      [[1, 2], [1, 3], "InsideStart"],
      [[2, 3], [1, 3], "InsideEnd"],
      [[1, 3], [0, 4], "Inside"],
      [[0, 1], [1, 3], "AdjacentBefore"],
      [[0, 2], [1, 3], "OverlapsBefore"],
      [[0, 1], [2, 3], "Before"],
      [[3, 4], [1, 3], "AdjacentAfter"],
      [[2, 4], [1, 3], "OverlapsAfter"],
      [[3, 4], [0, 1], "After"],
    ];
    for (const [one, other, expected] of RELATIONS) {
      it(`says that ${one.join("–")} is ${expected} to ${other.join("–")}`, async () => {
        const document = await openWord(THREE);
        const relation = await Word.run(async (context) => {
          document.select([0, one[0]], [0, one[1]]);
          const first = context.document.getSelection();
          first.load("text");
          await context.sync();
          document.select([0, other[0]], [0, other[1]]);
          const result = first.compareLocationWith(context.document.getSelection());
          await context.sync();
          return result.value;
        });
        assert.equal(relation, expected);
      });
    }

    it("expands, intersects, and finds nothing where ranges stand apart", async () => {
      await openWord(THREE);
      const seen = await Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        const second = first.getNext();
        const both = first.getRange("Content").expandTo(second.getRange("Content"));
        const common = both.intersectWithOrNullObject(second.getRange("Content"));
        const apart = first.getRange("Start").intersectWithOrNullObject(second.getRange("End"));
        both.load("text");
        common.load("text");
        apart.load("text");
        await context.sync();
        return [both.text, common.text, apart.isNullObject];
      });
      assert.deepEqual(seen, ["一二三四\r五六", "五六", true]);
    });
  });

  describe("delete", () => {
    it("takes text out of one paragraph", async () => {
      const document = await openWord(THREE);
      document.selectText("二三");
      await Word.run(async (context) => {
        context.document.getSelection().delete();
        await context.sync();
      });
      assert.equal(document.paragraphs[0], "一四");
    });

    it("takes whole paragraphs, tables and content controls in between with it", async () => {
      const document = await openWord(
        docxOf({
          body:
            paragraph("头") +
            table([["格"]]) +
            control(paragraph("控"), { id: 4 }) +
            paragraph("尾") +
            paragraph("后"),
        }),
      );
      document.select([0, 1], [3, 0]);
      await Word.run(async (context) => {
        context.document.getSelection().delete();
        await context.sync();
      });
      assert.deepEqual(document.paragraphs, ["头尾", "后"]);
    });

    it("joins two paragraphs when the range holds the end of the first", async () => {
      const document = await openWord(THREE);
      await Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.getRange("End").expandTo(first.getNext().getRange("Start")).delete();
        await context.sync();
      });
      assert.deepEqual(document.paragraphs, ["一二三四五六", "七八"]);
    });
  });

  describe("search", () => {
    const TEXT = docxOf({
      body:
        paragraph(run("工会干部，", "<w:b/>") + run("工会 Work workers İ")) + paragraph("工\t会"),
    });
    const CASES: readonly (readonly [string, Word.SearchOptions | object, readonly string[]])[] = [
      ["工会", {}, ["工会", "工会"]],
      ["干部，工", {}, ["干部，工"]],
      ["work", {}, ["Work", "work"]],
      ["work", { matchCase: true }, ["work"]],
      ["work", { matchWholeWord: true }, ["Work"]],
      ["work", { matchPrefix: true }, ["Work", "work"]],
      ["ers", { matchSuffix: true }, ["ers"]],
      ["干部工会", { ignorePunct: true }, ["干部，工会"]],
      ["会work", { ignoreSpace: true }, ["会 Work"]],
      ["工^t会", {}, ["工\t会"]],
      // Its lower case is two units long.
      ["workers İ", {}, ["workers İ"]],
      ["没有", {}, []],
    ];
    for (const [text, options, expected] of CASES) {
      it(`finds ${JSON.stringify(text)} with ${JSON.stringify(options)}`, async () => {
        await openWord(TEXT);
        const found = await Word.run(async (context) => {
          const hits = context.document.body.search(text, options);
          hits.load("items/text");
          await context.sync();
          return hits.items.map((hit) => hit.text);
        });
        assert.deepEqual(found, expected);
      });
    }

    for (const text of ["", "长".repeat(256)]) {
      it(`refuses a text of ${text.length} characters`, async () => {
        await openWord(TEXT);
        await Word.run(async (context) => {
          context.document.body.search(text);
          await assert.rejects(context.sync(), { code: "SearchStringInvalidOrTooLong" });
        });
      });
    }

    it("says that it has no wildcards, rather than finding nothing", async () => {
      const document = await openWord(TEXT);
      await Word.run(async (context) => {
        context.document.body.search("工*", { matchWildcards: true });
        await assert.rejects(context.sync(), { code: "NotImplemented" });
      });
      assert.deepEqual(document.unsupported, ["Body.search matchWildcards"]);
    });
  });

  it("divides text at its ending marks", async () => {
    await openWord(docxOf({ body: paragraph("第一句。 第二句！尾") }));
    const seen = await Word.run(async (context) => {
      const ranges = context.document.body.paragraphs.getFirst().getTextRanges(["。", "！"], true);
      ranges.load("items/text");
      await context.sync();
      return ranges.items.map(({ text }) => text);
    });
    assert.deepEqual(seen, ["第一句。", "第二句！", "尾"]);
  });

  it("wraps text in a control where it stands and paragraphs in a control around them", async () => {
    const document = await openWord(THREE);
    document.select([0, 1], [0, 3]);
    await Word.run(async (context) => {
      context.document.getSelection().insertContentControl().tag = "行内";
      await context.sync();
    });
    document.select([1, 0], [2, 2]);
    const subtypes = await Word.run(async (context) => {
      context.document.getSelection().insertContentControl().tag = "段落";
      const controls = context.document.contentControls;
      controls.load("items/tag,items/subtype,items/text");
      await context.sync();
      return controls.items.map(({ tag, subtype, text }) => [tag, subtype, text]);
    });
    assert.deepEqual(subtypes, [
      ["行内", "RichTextInline", "二三"],
      ["段落", "RichTextParagraphs", "五六\r七八"],
    ]);
  });

  it("puts paragraphs beside the paragraphs it stands in", async () => {
    const document = await openWord(THREE);
    document.select([0, 1], [1, 1]);
    await Word.run(async (context) => {
      const range = context.document.getSelection();
      range.insertParagraph("前", "Before");
      range.insertParagraph("后", "After");
      await context.sync();
    });
    assert.deepEqual(document.paragraphs, ["前", "一二三四", "五六", "后", "七八"]);
  });
});
