import assert from "node:assert/strict";
import type { Piece } from "../../src/speech/blank";
import type { InsertionPlace } from "../../src/speech/edits/insertionWay";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import { docxOf, paragraph } from "../preview/docxFixture";
import { openWord, type OpenDocument } from "../preview/openWord";

const BLANK: Piece = { kind: "blank", name: "地点", value: null };
const GUIDANCE: Piece = { kind: "guidance", section: "hope", title: "希望", text: "写希望。" };
const TEXT: Piece = { kind: "text", text: "开班" };
const SPEECH = docxOf({
  body: ["同志们：", "今天学习", "谢谢！"].map((text) => paragraph(text)).join(""),
});

const CONTENTS: readonly (readonly Piece[])[] = [
  [BLANK],
  [BLANK, TEXT],
  [TEXT, BLANK],
  [GUIDANCE, TEXT],
  [BLANK, BLANK],
];
const SELECTIONS: readonly (readonly [InsertionPlace, number, number])[] = [
  ["caret", 0, 0],
  ["caret", 2, 2],
  ["caret", 4, 4],
  ["replaceSelection", 0, 4],
  ["replaceSelection", 0, 2],
  ["replaceSelection", 2, 4],
];

const CASES = CONTENTS.flatMap((pieces) =>
  SELECTIONS.map(([place, from, to]) => ({ pieces, place, from, to })),
);

async function openAt(from: number, to: number): Promise<OpenDocument> {
  const word = await openWord(SPEECH);
  word.select([1, from], [1, to]);
  return word;
}

async function controlsLeft(): Promise<number> {
  return Word.run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load("items/id");
    await context.sync();
    return contentControls.items.length;
  });
}

describe("content controls of an insertion that is taken back", () => {
  for (const { pieces, place, from, to } of CASES) {
    const kinds = pieces.map(({ kind }) => kind).join(", ");
    it(`go with it: ${kinds} as ${place} at ${String(from)} to ${String(to)}`, async () => {
      const word = await openAt(from, to);
      const before = word.paragraphs;
      const host = openWordDocument();
      const answer = await host.insert([{ role: "body", pieces }], place);
      assert.ok(answer.outcome === "inserted" && answer.change);
      assert.equal(await host.takeBack(answer.change), "takenBack");
      assert.deepEqual(word.paragraphs, before);
      assert.equal(await controlsLeft(), 0);
    });
  }

  it("go with it where Word stopped half way, whatever the place", async () => {
    const whole = await openAt(2, 2);
    await openWordDocument().insert([{ role: "body", pieces: [BLANK, TEXT] }], "caret");
    const write = whole.batches.find(({ members }) => members.includes("Range.select"));
    const count = write?.request.Actions.length ?? assert.fail("no batch wrote");
    for (let after = 0; after < count; after++) {
      const word = await openAt(2, 2);
      const before = word.paragraphs;
      const fault = { kind: "failBatch", after, code: "GeneralException" } as const;
      word.faults.add({ fault, member: "select" });
      const insertion = openWordDocument().insert(
        [{ role: "body", pieces: [BLANK, TEXT] }],
        "caret",
      );
      await assert.rejects(insertion);
      assert.deepEqual(word.paragraphs, before, `after ${String(after)} actions`);
      assert.equal(await controlsLeft(), 0, `after ${String(after)} actions`);
    }
  });

  it("stay where only their value was exchanged", async () => {
    const word = await openAt(4, 4);
    const host = openWordDocument();
    const filled: Piece = { kind: "blank", name: "地点", value: "县委党校" };
    await host.insert([{ role: "body", pieces: [filled, TEXT] }], "caret");
    const at = { index: 2, quote: "县委党校开班" };
    const step = {
      kind: "replaceText",
      at,
      offset: 0,
      removed: "县委党校",
      inserted: "省委党校",
    } as const;
    assert.equal((await host.apply({ steps: [step] })).outcome, "applied");
    assert.deepEqual(await host.blanks().then((all) => all.map(({ value }) => value)), [
      "省委党校",
    ]);
    assert.equal(word.paragraphs[2], "省委党校开班");
  });
});
