import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { openDocument, type OpenFailure } from "../../../src/preview/shell/openedDocument";
import { blankDocument, sampleSpeech } from "../../../src/preview/shell/sampleSpeech";

function utf16(text: string): readonly number[] {
  return Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const REFUSED: readonly [what: string, bytes: Uint8Array, failure: OpenFailure][] = [
  ["nothing at all", new Uint8Array(), "empty"],
  ["a .doc of Word 97", Uint8Array.from([...COMPOUND, ...utf16("WordDocument")]), "legacyDoc"],
  [
    "a .docx under a password",
    Uint8Array.from([...COMPOUND, ...utf16("EncryptedPackage")]),
    "encrypted",
  ],
  ["a text file", strToU8("同志们："), "notDocx"],
  ["an archive of something else", zipSync({ "a.txt": strToU8("甲") }), "notDocx"],
  ["the first half of a .docx", sampleSpeech().slice(0, 1500), "damaged"],
  ["more than a speech can be", new Uint8Array(20 * 1024 * 1024 + 1), "tooLarge"],
];

describe("opening a file", () => {
  for (const [what, bytes, failure] of REFUSED) {
    it(`refuses ${what}: ${failure}`, () => {
      assert.deepEqual(openDocument(bytes), { kind: "failed", failure });
    });
  }

  it("takes a .docx as it is", () => {
    for (const bytes of [sampleSpeech(), blankDocument()]) {
      assert.deepEqual(openDocument(bytes), { kind: "opened", bytes });
    }
  });

  it("refuses a .docx whose document part is broken XML", () => {
    const bytes = zipSync({
      "[Content_Types].xml": strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      "_rels/.rels": strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      "word/document.xml": strToU8("<w:document"),
    });
    assert.deepEqual(openDocument(bytes), { kind: "failed", failure: "damaged" });
  });
});
