import assert from "node:assert/strict";
import { draftOf, draftOfLines } from "../../src/draft/draftDocument";
import { paragraphOfPieces } from "../../src/draft/draftParagraph";
import { piecesOf } from "../../src/speech/blank";
import { draftWith, placesOf, textsOf, typeInto } from "./draftFixture";

const blankDraft = () => draftWith(draftOf([paragraphOfPieces(piecesOf("在{地点}举办。"))]));

describe("typing into the draft", () => {
  it("writes where the caret is, and makes paragraphs of lines", () => {
    const { draft, select, type } = draftWith(["甲乙"]);
    select([0, 1]);
    type("一\n二");
    assert.deepEqual(textsOf(draft), ["甲一", "二乙"]);
    assert.deepEqual(placesOf(draft), [
      [1, 1],
      [1, 1],
    ]);
  });

  it("takes lines of any system, and leaves out what is no text", () => {
    const { draft } = draftWith([""]);
    typeInto(draft, "甲\r\n乙\r丙\u0000\u0007丁");
    assert.deepEqual(textsOf(draft), ["甲", "乙", "丙丁"]);
  });

  const replacements = [
    ["over a whole empty blank", [0, 1], [0, 5], "党校"],
    ["inside an empty blank", [0, 3], [0, 3], "党校"],
    ["over a part of an empty blank", [0, 2], [0, 3], "党校"],
  ] as const;
  for (const [name, start, end, text] of replacements)
    it(`fills a blank when typed ${name}`, async () => {
      const { draft, host, select, type } = blankDraft();
      select(start, end);
      type(text);
      assert.deepEqual(textsOf(draft), ["在党校举办。"]);
      assert.deepEqual(await host.blanks(), [{ id: 1, name: "地点", value: "党校" }]);
    });

  it("goes on behind a blank once the caret has left it", async () => {
    const { draft, host, select, type } = blankDraft();
    select([0, 1], [0, 5]);
    type("党校");
    select([0, 3]);
    type("里");
    assert.deepEqual(textsOf(draft), ["在党校里举办。"]);
    assert.deepEqual(await host.blanks(), [{ id: 1, name: "地点", value: "党校" }]);
  });

  it("shows a blank's name again when its value is deleted, and deletes an empty blank whole", async () => {
    const { draft, host, select, type, backspace } = blankDraft();
    select([0, 1], [0, 5]);
    type("校");
    backspace();
    assert.deepEqual(textsOf(draft), ["在〔地点〕举办。"]);
    backspace();
    assert.deepEqual(textsOf(draft), ["在举办。"]);
    assert.deepEqual(await host.blanks(), []);
  });

  it("makes a blank of what is typed between 六角括号", async () => {
    const { host, type } = draftWith([""]);
    type("在〔地点〕");
    assert.deepEqual(await host.blanks(), [{ id: 1, name: "地点", value: null }]);
  });

  it("replaces guidance as a whole by what is typed into it", () => {
    const guidance = {
      kind: "guidance",
      section: "thanks",
      title: "致谢",
      text: "谢谁。",
    } as const;
    const { draft, select, type } = draftWith(draftOf([paragraphOfPieces([guidance])]));
    select([0, 4]);
    type("谢谢大家。");
    assert.deepEqual(textsOf(draft), ["谢谢大家。"]);
    assert.deepEqual(draft.state().document.paragraphs[0]?.marks, []);
  });
});

describe("undo in the draft", () => {
  it("takes back a sentence at a time, and writes it again", () => {
    const { draft, type } = draftWith([""]);
    type("同志们：今天。");
    draft.undo();
    assert.deepEqual(textsOf(draft), ["同志们："]);
    draft.undo();
    assert.deepEqual(textsOf(draft), [""]);
    assert.equal(draft.canUndo(), false);
    draft.redo();
    draft.redo();
    assert.deepEqual(textsOf(draft), ["同志们：今天。"]);
    assert.equal(draft.canRedo(), false);
  });

  it("is another step after the caret was put elsewhere", () => {
    const { draft, select, type } = draftWith([""]);
    type("甲");
    select([0, 0]);
    type("乙");
    draft.undo();
    assert.deepEqual(textsOf(draft), ["甲"]);
  });

  it("takes back what the pane wrote, as one step", async () => {
    const { draft, host } = draftWith(["甲"]);
    const paragraphs = ["乙", "丙"].map(
      (text) => ({ role: "body", pieces: piecesOf(text) }) as const,
    );
    await host.insert(paragraphs, "documentEnd");
    draft.undo();
    assert.deepEqual(textsOf(draft), ["甲"]);
  });

  it("leads back from an opened draft, but not into the draft of another sitting", () => {
    const { draft } = draftWith(["甲"]);
    draft.open(draftOfLines(["乙"]), "undoable");
    draft.undo();
    assert.deepEqual(textsOf(draft), ["甲"]);
    draft.open(draftOfLines(["丙"]), "anew");
    assert.equal(draft.canUndo(), false);
  });

  it("keeps the caret with its words when another window has edited the draft", () => {
    const { draft, select } = draftWith(["甲", "乙丙"]);
    select([1, 1]);
    draft.open(draftOfLines(["新", "甲", "乙丙"]), "following");
    assert.deepEqual(placesOf(draft)[0], [2, 1]);
  });
});
