import assert from "node:assert/strict";
import {
  blankNameOfTag,
  blankNamesOf,
  blankTag,
  controlOfPiece,
  piecesOf,
  textOfPieces,
} from "../../src/speech/blank";

describe("blank", () => {
  const text = "按照{年度}计划，在{地点}举办{班名}，{地点}是个好地方。";

  it("splits a text at its marks and keeps what stands between them", () => {
    assert.deepEqual(
      piecesOf("在{地点}举办", (name) => (name === "地点" ? "县委党校" : null)),
      [
        { kind: "text", text: "在" },
        { kind: "blank", name: "地点", value: "县委党校" },
        { kind: "text", text: "举办" },
      ],
    );
  });

  it("shows the name in 六角括号 while a blank is empty, and the value once it is known", () => {
    assert.equal(
      textOfPieces(piecesOf(text, (name) => (name === "年度" ? "今年" : null))),
      "按照今年计划，在〔地点〕举办〔班名〕，〔地点〕是个好地方。",
    );
  });

  it("names every blank once, in order", () => {
    assert.deepEqual(blankNamesOf(text), ["年度", "地点", "班名"]);
  });

  for (const plain of ["", "没有空", "半个{括号", "空名{}不算"])
    it(`leaves “${plain}” as it is`, () => {
      assert.equal(textOfPieces(piecesOf(plain)), plain);
    });

  it("knows its own tags from others", () => {
    assert.equal(blankNameOfTag(blankTag("班名")), "班名");
    assert.equal(blankNameOfTag("section:wish"), null);
  });

  it("shows guidance with the name of its section", () => {
    const guidance = {
      kind: "guidance",
      section: "wish",
      title: "祝愿",
      text: "祝成功。",
    } as const;
    assert.equal(textOfPieces([guidance]), "〔祝愿：祝成功。〕");
    assert.deepEqual(controlOfPiece(guidance), { tag: "section:wish", title: "祝愿" });
  });

  it("carries blanks in a control of their name, and plain text in none", () => {
    assert.deepEqual(controlOfPiece({ kind: "blank", name: "班名", value: null }), {
      tag: "blank:班名",
      title: "班名",
    });
    assert.equal(controlOfPiece({ kind: "text", text: "班名" }), null);
  });
});
