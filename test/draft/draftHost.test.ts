import assert from "node:assert/strict";
import fc from "fast-check";
import { draftOf, draftOfLines } from "../../src/draft/draftDocument";
import { paragraphOfPieces } from "../../src/draft/draftParagraph";
import { BUILT_IN_FORMATS } from "../../src/library/speechFormats";
import { piecesOf } from "../../src/speech/blank";
import { applyEditPlan } from "../../src/speech/edits/applyEditPlan";
import { editPlanBetween } from "../../src/speech/edits/editPlanBetween";
import { documentOfLines } from "../../src/speech/paragraph";
import type { SpeechFormat } from "../../src/speech/format/speechFormat";
import {
  at,
  body,
  INSERTIONS,
  newParagraph,
  ONE,
  PLAN_LINES,
  SPEECH_LINES,
  STEPS,
  WITH_BLANKS,
} from "../word/portBehaviour";
import { draftWith, placesOf, selectedText, textsOf } from "./draftFixture";

const [OFFICIAL, READING] = BUILT_IN_FORMATS as [SpeechFormat, SpeechFormat];
const withBlanks = (...texts: readonly string[]) =>
  draftOf(texts.map((text) => paragraphOfPieces(piecesOf(text))));

describe("the draft: insert", () => {
  for (const { name, at: where, place, inserted, expected, caret } of INSERTIONS)
    it(`${name}, and takes it back`, async () => {
      const { draft, host, place: put } = draftWith(SPEECH_LINES);
      put(where);
      const answer = await host.insert(inserted ?? ONE, place ?? "caret");
      assert.deepEqual(textsOf(draft), expected);
      assert.deepEqual(placesOf(draft), [caret, caret]);
      assert.ok(answer.outcome === "inserted" && answer.change);
      assert.equal(await host.takeBack(answer.change), "takenBack");
      assert.deepEqual(textsOf(draft), SPEECH_LINES);
    });

  it("asks before it replaces, and has written nothing", async () => {
    const { draft, host, select } = draftWith(SPEECH_LINES);
    select([1, 0], [2, 4]);
    const answer = await host.insert(ONE, "caret");
    assert.deepEqual(answer, { outcome: "choose", selectedText: "同志们：\n按照计划" });
    assert.deepEqual(textsOf(draft), SPEECH_LINES);
  });

  it("goes behind a blank, not into it", async () => {
    const { draft, host, select } = draftWith(withBlanks("在{地点}举办。"));
    select([0, 3]);
    await host.insert(ONE, "caret");
    assert.deepEqual(textsOf(draft), ["在〔地点〕希望大家珍惜机会。举办。"]);
  });

  it("puts passages one under the other as long as nobody has put the caret", async () => {
    const { draft, host } = draftWith([""]);
    for (const text of ["同志们：", "第一段。", "第二段。"])
      await host.insert([newParagraph(text)], "caret");
    assert.deepEqual(textsOf(draft), ["同志们：", "第一段。", "第二段。"]);
  });

  it("gives every blank an id of its own", async () => {
    const { host } = draftWith([""]);
    await host.insert(WITH_BLANKS, "caret");
    await host.insert(WITH_BLANKS, "documentEnd");
    const blanks = await host.blanks();
    assert.equal(blanks.length, 6);
    assert.equal(new Set(blanks.map(({ id }) => id)).size, 6);
  });
});

describe("the draft: apply", () => {
  for (const [name, step] of Object.entries(STEPS))
    it(`${name} as the plan says, and takes it back`, async () => {
      const { draft, host } = draftWith(PLAN_LINES);
      const answer = await host.apply({ steps: [step] });
      const expected = applyEditPlan(documentOfLines(PLAN_LINES), { steps: [step] });
      assert.deepEqual(
        textsOf(draft),
        expected?.paragraphs.map(({ text }) => text),
      );
      assert.ok(answer.outcome === "applied" && answer.change);
      assert.equal(await host.takeBack(answer.change), "takenBack");
      assert.deepEqual(textsOf(draft), PLAN_LINES);
    });

  it("moves and divides a paragraph with its blanks, and gives them back", async () => {
    const { draft, host } = draftWith(withBlanks("甲", "今天。在{地点}。", "乙"));
    const whole = { index: 1, quote: "今天。在〔地点〕。" };
    const before = await host.blanks();
    const moved = await host.apply({
      steps: [{ kind: "moveParagraphs", paragraphs: [whole], after: { index: 2, quote: "乙" } }],
    });
    assert.deepEqual(textsOf(draft), ["甲", "乙", whole.quote]);
    assert.deepEqual(await host.blanks(), before);
    const divided = await host.apply({
      steps: [{ kind: "insertParagraphs", after: whole, offset: 3, paragraphs: [body("新段。")] }],
    });
    assert.deepEqual(textsOf(draft), ["甲", "乙", "今天。", "新段。", "在〔地点〕。"]);
    for (const { outcome, ...answer } of [divided, moved]) {
      assert.ok(outcome === "applied" && "change" in answer && answer.change);
      assert.equal(await host.takeBack(answer.change), "takenBack");
    }
    assert.deepEqual(await host.blanks(), before);
  });

  it("takes over the one paragraph of an empty draft", async () => {
    const { draft, host } = draftWith([""]);
    const paragraphs = [body("标题"), body("正文。")];
    const answer = await host.apply({
      steps: [{ kind: "insertParagraphs", after: null, paragraphs }],
    });
    assert.deepEqual(textsOf(draft), ["标题", "正文。"]);
    assert.ok(answer.outcome === "applied" && answer.change);
    assert.equal(await host.takeBack(answer.change), "takenBack");
    assert.deepEqual(textsOf(draft), [""]);
  });

  it("writes nothing at all where one of its paragraphs has changed", async () => {
    const { draft, host, place, type } = draftWith(PLAN_LINES);
    place("提高");
    type("思想");
    const before = textsOf(draft);
    const steps = [STEPS["inserts paragraphs"]!, STEPS["deletes a paragraph"]!];
    assert.deepEqual(await host.apply({ steps }), { outcome: "stale" });
    assert.deepEqual(textsOf(draft), before);
  });

  it("makes a plan of what the draft says now, or gives back what it read", async () => {
    const { draft, host } = draftWith(PLAN_LINES);
    const none = await host.applyPlanned(() => null);
    assert.ok(none.outcome === "unplanned");
    assert.deepEqual(
      none.document.paragraphs.map(({ text }) => text),
      PLAN_LINES,
    );
    await host.applyPlanned(() => ({
      steps: [{ kind: "insertParagraphs", after: at(4), paragraphs: [body("完。")] }],
    }));
    assert.deepEqual(textsOf(draft), [...PLAN_LINES, "完。"]);
  });

  it("refuses to take back what was edited since", async () => {
    const { draft, host, place, type } = draftWith(PLAN_LINES);
    const answer = await host.apply({ steps: [STEPS["inserts paragraphs"]!] });
    place("完");
    type("毕");
    assert.ok(answer.outcome === "applied" && answer.change);
    assert.equal(await host.takeBack(answer.change), "stale");
    assert.match(textsOf(draft).join(), /完毕。/);
  });

  it("keeps the selection with the words it is at", async () => {
    const { draft, host, select } = draftWith(PLAN_LINES);
    select([4, 0], [4, 2]);
    await host.apply({ steps: [STEPS["inserts before the first paragraph"]!] });
    assert.equal(selectedText(draft), "谢谢");
  });

  it("leads from any text to any other", async () => {
    const line = fc
      .array(fc.constantFrom("一", "二", "，", "学习", "Ab", "〔", "〕", "甲"), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => parts.join(""));
    const lines = fc.array(line, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(lines, lines, async (from, to) => {
        const { draft, host } = draftWith(from);
        const { paragraphs } = documentOfLines(to);
        const answer = await host.apply(
          editPlanBetween(documentOfLines(from).paragraphs, paragraphs),
        );
        assert.deepEqual(textsOf(draft), answer.outcome === "applied" ? to : from);
      }),
    );
  });
});

describe("the draft: blanks", () => {
  const SPEECH = ["在{地点}举办{班名}。", "{地点}很好。"] as const;

  it("are read in order, with what stands in them", async () => {
    const { host } = draftWith(withBlanks(...SPEECH));
    await host.fillBlanks(new Map([["班名", "培训班"]]));
    assert.deepEqual(await host.blanks(), [
      { id: 1, name: "地点", value: null },
      { id: 2, name: "班名", value: "培训班" },
      { id: 3, name: "地点", value: null },
    ]);
  });

  it("are filled all of a name at once, emptied again, and taken back", async () => {
    const { draft, host } = draftWith(withBlanks(...SPEECH));
    const change = await host.fillBlanks(new Map([["地点", "市委\n党校"]]));
    assert.deepEqual(textsOf(draft), ["在市委党校举办〔班名〕。", "市委党校很好。"]);
    assert.equal(await host.takeBack(change), "takenBack");
    assert.deepEqual(textsOf(draft), ["在〔地点〕举办〔班名〕。", "〔地点〕很好。"]);
    await host.fillBlanks(new Map([["地点", "甲"]]));
    assert.equal(await host.takeBack(change), "stale");
    await host.fillBlanks(new Map([["地点", null]]));
    assert.equal(textsOf(draft)[1], "〔地点〕很好。");
  });

  it("become plain text once they are filled, and the empty ones are named", async () => {
    const { draft, host } = draftWith(withBlanks(...SPEECH));
    await host.fillBlanks(new Map([["地点", "市委党校"]]));
    const empty = await host.settleBlanks();
    assert.deepEqual(
      empty.map(({ name }) => name),
      ["班名"],
    );
    assert.deepEqual(textsOf(draft), ["在市委党校举办〔班名〕。", "市委党校很好。"]);
  });

  it("are selected one by one, and one that is gone is not", async () => {
    const { draft, host } = draftWith(withBlanks(...SPEECH));
    assert.equal(await host.revealBlank(2), true);
    assert.equal(selectedText(draft), "〔班名〕");
    assert.equal(await host.revealBlank(99), false);
  });

  it("are read from text that was pasted, where it is not the number of a document", async () => {
    const { host } = draftWith(draftOfLines(["在〔地点〕学习国办发〔2024〕5号，〔致谢：谢谁。〕"]));
    assert.deepEqual(
      (await host.blanks()).map(({ name }) => name),
      ["地点"],
    );
  });
});

describe("the draft: places", () => {
  const LINES = ["同志们：", "今天，我们开班。今天，大家来了。", "", "谢谢大家！"];
  const quoted = (index: number) => ({ index, quote: LINES[index] ?? "" });

  it("are selected: a paragraph, a stretch of it, a point, and not what is gone", async () => {
    const { draft, host } = draftWith(LINES);
    assert.equal(await host.reveal({ index: 0, quote: "谢谢大家！" }), true);
    assert.equal(selectedText(draft), "谢谢大家！");
    await host.reveal(quoted(1), { offset: 8, length: 2 });
    assert.equal(selectedText(draft), "今天");
    await host.reveal(quoted(2), { offset: 0, length: 0 });
    assert.deepEqual(placesOf(draft), [
      [2, 0],
      [2, 0],
    ]);
    assert.equal(await host.reveal({ index: 0, quote: "再见。" }), false);
  });

  it("tell the paragraphs of the selection, its first one, and where the caret is", async () => {
    const { host, select } = draftWith(LINES);
    select([1, 3], [3, 2]);
    assert.deepEqual(await host.selectedParagraphs(), { first: 1, count: 3 });
    assert.equal(await host.caretParagraph(), LINES[1]);
    const { document, caret } = await host.readDraft();
    assert.equal(caret, 1);
    assert.deepEqual(
      document.paragraphs.map(({ text }) => text),
      LINES,
    );
  });

  it("are told when they may have changed, until nobody listens", () => {
    const { host, type, select } = draftWith(LINES);
    let calls = 0;
    const stop = host.watch(() => calls++, "text");
    type("好");
    select([0, 0]);
    stop();
    type("不听");
    assert.equal(calls, 2);
  });
});

describe("the draft: applyFormat", () => {
  const LINES = ["在培训班上的讲话", "同志们：", "一、提高认识", "形势在变。"];
  const ROLES = ["title", "salutation", "heading1", "body"] as const;
  const roled = ROLES.map((role, index) => ({ at: { index, quote: LINES[index] ?? "" }, role }));

  it("gives paragraphs the looks of a format, which a check then sees, and takes them off again", async () => {
    const { host } = draftWith(LINES);
    const answer = await host.applyFormat(OFFICIAL, roled);
    const [title] = (await host.read()).paragraphs;
    assert.equal(title?.format?.style, "讲稿标题·公文参照");
    assert.equal(title.format.fontSize, 22);
    assert.ok(answer.outcome === "applied" && answer.change);
    assert.equal(await host.takeBack(answer.change), "takenBack");
    assert.equal((await host.read()).paragraphs[0]?.format, undefined);
  });

  it("is stale where a paragraph reads otherwise now, or was set otherwise since", async () => {
    const { host } = draftWith(LINES);
    const gone = { at: { index: 0, quote: "别的" }, role: "title" } as const;
    assert.deepEqual(await host.applyFormat(OFFICIAL, [gone]), { outcome: "stale" });
    const answer = await host.applyFormat(OFFICIAL, roled);
    await host.applyFormat(READING, roled);
    assert.ok(answer.outcome === "applied" && answer.change);
    assert.equal(await host.takeBack(answer.change), "stale");
  });
});
