import assert from "node:assert/strict";
import { columnsOf, excerptWithCaret, textReport } from "../../../src/checker/report/textReport";
import { rules } from "../../../src/checker/rules";
import { isResidue } from "../../../src/checker/rules/webResidue";
import { runChecker } from "../../../src/checker/runChecker";
import { genres } from "../../../src/library/genres";
import { documentOfLines } from "../../../src/speech/paragraph";
import { said } from "../../../src/speech/said";

describe("columnsOf", () => {
  const TEXTS: readonly (readonly [text: string, columns: number])[] = [
    ["abc 12", 6],
    ["工会", 4],
    ["“好”，", 8],
    ["２％", 4],
    ["…", 2],
    ["𠮷", 2],
  ];
  for (const [text, columns] of TEXTS) {
    it(`gives ${text} ${columns}`, () => assert.equal(columnsOf(text), columns));
  }
});

describe("excerptWithCaret", () => {
  it("puts the caret under the place, two columns a Chinese character", () => {
    assert.deepEqual(excerptWithCaret("在工会20xx年", 3, 4), ["在工会20xx年", "      ^^^^"]);
  });

  it("cuts a long line on both sides of the place", () => {
    const [line, carets] = excerptWithCaret("甲".repeat(100) + "错" + "乙".repeat(100), 100, 1);
    assert.equal(line, `…${"甲".repeat(15)}错${"乙".repeat(15)}…`);
    assert.equal(carets, `${" ".repeat(32)}^^`);
  });

  it("cuts a long place and leaves out what follows it", () => {
    const [line, carets] = excerptWithCaret(`头${"长".repeat(50)}尾`, 1, 50);
    assert.equal(line, `头${"长".repeat(15)}…`);
    assert.equal(carets, `  ${"^".repeat(30)}`);
  });

  it("points at a place without length", () => {
    assert.deepEqual(excerptWithCaret("工会", 1, 0), ["工会", "  ^"]);
  });

  it("hands no control character to the terminal", () => {
    const [line] = excerptWithCaret("甲\u001b[31m乙\v丙\u202e", 0, 1);
    assert.equal(line, "甲 [31m乙 丙 ");
  });
});

describe("textReport", () => {
  const document = documentOfLines(["同志们：", "20xx年，我县工会工作取得新进展。"]);
  const report = runChecker(document, { rules, profiles: genres, isResidue });
  const text = textReport("讲话.txt", document, report, said("开班动员讲话", "Opening speech"));

  it("names file, line and column, and shows the line with carets", () => {
    const lines = text.split("\n");
    const at = lines.findIndex((line) => line.startsWith("讲话.txt:2:1  错误  占位符未填："));
    assert.notEqual(at, -1);
    assert.deepEqual(lines.slice(at + 1, at + 3), [
      "    20xx年，我县工会工作取得新进展。",
      "    ^^^^",
    ]);
  });

  it("ends with a summary that counts the findings", () => {
    const counted = (severity: string) =>
      report.findings.filter((finding) => finding.severity === severity).length;
    const last = text.split("\n").at(-1) ?? "";
    assert.ok(last.startsWith("讲话.txt：开班动员讲话（判定，把握"));
    assert.ok(
      last.endsWith(
        `错误${counted("error")}处，提醒${counted("warning")}处，提示${counted("hint")}处。`,
      ),
    );
  });
});
