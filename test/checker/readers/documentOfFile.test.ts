import assert from "node:assert/strict";
import { documentOfFile } from "../../../src/checker/readers/documentOfFile";
import {
  UnreadableDocument,
  type UnreadableKind,
} from "../../../src/checker/readers/unreadableDocument";
import { strictDecode } from "../../../src/pane/device/strictDecode";
import { docxOfBody } from "./docxOfParts";

const textsOf = (name: string, bytes: Uint8Array) =>
  documentOfFile(name, bytes, strictDecode).paragraphs.map(({ text }) => text);

const utf8 = (text: string) => new TextEncoder().encode(text);
/** “同志们：” and “工会” in GB18030. */
const GB18030 = Uint8Array.of(
  0xcd,
  0xac,
  0xd6,
  0xbe,
  0xc3,
  0xc7,
  0xa3,
  0xba,
  0x0a,
  0xb9,
  0xa4,
  0xbb,
  0xe1,
);

const TEXTS: readonly (readonly [
  behaviour: string,
  name: string,
  bytes: Uint8Array,
  texts: readonly string[],
])[] = [
  ["reads UTF-8", "a.txt", utf8("同志们：\n工会"), ["同志们：", "工会"]],
  ["drops a byte order mark", "a.txt", utf8("\ufeff同志们："), ["同志们："]],
  ["reads GB18030", "a.txt", GB18030, ["同志们：", "工会"]],
  [
    "reads UTF-16 by its mark",
    "a.txt",
    Uint8Array.of(0xff, 0xfe, 0x0c, 0x54, 0x0d, 0x00, 0x0a, 0x00, 0xd7, 0x5f),
    ["同", "志"],
  ],
  [
    "reads the line ends of every system",
    "a.txt",
    utf8("一\r\n二\r三\n四"),
    ["一", "二", "三", "四"],
  ],
  [
    "counts blank lines but no line after the last end",
    "a.txt",
    utf8("一\n\n二\n"),
    ["一", "", "二"],
  ],
  ["reads an empty file as one empty paragraph", "a.txt", utf8(""), [""]],
  [
    "knows a .docx by its bytes, whatever its name",
    "讲话.txt",
    docxOfBody("<w:p><w:r><w:t>好</w:t></w:r></w:p>"),
    ["好"],
  ],
  [
    "reads Markdown without its marks, a line a paragraph",
    "a.md",
    utf8(
      [
        "---",
        "title: 讲话",
        "---",
        "# 在培训班上的讲话 #",
        "",
        "> **同志们：**",
        "- 要*学习*《工会法》，见[全文](http://a.b/c)。",
        "***",
        "```",
        "code",
        "```",
        "2*3和20**年",
      ].join("\n"),
    ),
    [
      "",
      "",
      "",
      "在培训班上的讲话",
      "",
      "同志们：",
      "要学习《工会法》，见全文。",
      "",
      "",
      "",
      "",
      "2*3和20**年",
    ],
  ],
];

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x45, 0x01];
/** A compound file with one entry of this name. */
const compoundFile = (entry: string): Uint8Array =>
  Uint8Array.of(...COMPOUND, ...Buffer.from(entry, "utf16le"));

const REFUSED: readonly (readonly [
  what: string,
  name: string,
  bytes: Uint8Array,
  kind: UnreadableKind,
])[] = [
  ["a file of Word 97", "讲话.docx", compoundFile("WordDocument"), "oldWord"],
  ["a file with a password", "讲话.docx", compoundFile("EncryptedPackage"), "encrypted"],
  ["a PDF", "讲话.txt", utf8("%PDF-1.7\n"), "otherFormat"],
  ["a web page", "讲话.doc", utf8("\ufeff<!DOCTYPE html><p>同志们：</p>"), "otherFormat"],
  ["a file of RTF", "讲话.doc", utf8("{\\rtf1\\ansi 同志们}"), "otherFormat"],
  ["text under the name of a .docx", "讲话.docx", utf8("同志们："), "damaged"],
  ["bytes with a null among them", "讲话.txt", Uint8Array.of(0x00, 0x01, 0x02), "otherFormat"],
  ["text in no known encoding", "讲话.txt", Uint8Array.of(0x81), "unknownEncoding"],
];

describe("documentOfFile", () => {
  for (const [behaviour, name, bytes, texts] of TEXTS) {
    it(behaviour, () => assert.deepEqual(textsOf(name, bytes), texts));
  }

  for (const [what, name, bytes, kind] of REFUSED)
    it(`refuses ${what}, whatever its name`, () =>
      assert.throws(
        () => textsOf(name, bytes),
        (error) => error instanceof UnreadableDocument && error.kind === kind,
      ));
});
