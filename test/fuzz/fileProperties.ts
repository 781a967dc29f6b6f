import assert from "node:assert/strict";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { Decode } from "../../src/checker/readers/decode";
import { documentOfFile } from "../../src/checker/readers/documentOfFile";
import { UnreadableDocument } from "../../src/checker/readers/unreadableDocument";
import { createSpeechChecker } from "../../src/pane/state/check/speechChecker";
import type { SpeechDocument } from "../../src/speech/paragraph";
import { docxOf, paragraph, run, table } from "../preview/docxFixture";
import { fuzzProperty } from "./fuzzProperty";
import { hostileLine, hostileText } from "./hostileText";
import { fewLines } from "./randomSpeech";

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const checker = createSpeechChecker();

/** Nothing that is read may make the reader ask for something else. */
async function withoutNetwork<T>(read: () => T): Promise<T> {
  const before = globalThis.fetch;
  let asked = 0;
  globalThis.fetch = () => {
    asked += 1;
    return Promise.reject(new Error("no network"));
  };
  try {
    const result = read();
    await Promise.resolve();
    assert.equal(asked, 0, "requests");
    return result;
  } finally {
    globalThis.fetch = before;
  }
}

/** A document that the checker takes, or a refusal in one Chinese sentence. */
async function readOrRefused(name: string, bytes: Uint8Array): Promise<SpeechDocument | null> {
  return withoutNetwork(() => {
    try {
      const document = documentOfFile(name, bytes, decode);
      assert.deepEqual(checker.check(document).crashed, []);
      return document;
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      assert.match(error.message, /^[^\n]*[\u4e00-\u9fff][^\n]*$/);
      return null;
    }
  });
}

/** As much of a text as XML can say. */
const xmlText = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- what XML does not know
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");

const bodyOf = (lines: readonly string[]): string =>
  lines.map((line) => paragraph(run(xmlText(line)))).join("") + table([["甲", "乙"]]);

const docx = fewLines.map((lines) => docxOf({ body: bodyOf(lines) }));

const position = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

type ByteDamage = (bytes: Uint8Array) => Uint8Array;

const byteDamage: fc.Arbitrary<ByteDamage> = fc.oneof(
  fc.tuple(position, fc.nat({ max: 7 })).map(([at, bit]): ByteDamage => (bytes) => {
    const index = Math.floor(at * bytes.length);
    return bytes.map((byte, i) => (i === index ? byte ^ (1 << bit) : byte));
  }),
  position.map(
    (at): ByteDamage =>
      (bytes) =>
        bytes.subarray(0, Math.floor(at * bytes.length)),
  ),
  fc.tuple(position, fc.uint8Array({ maxLength: 40 })).map(([at, added]): ByteDamage => (bytes) => {
    const index = Math.floor(at * bytes.length);
    return Uint8Array.from([...bytes.subarray(0, index), ...added, ...bytes.subarray(index)]);
  }),
  // The directory at the end is where sizes and places are told.
  fc
    .tuple(position, fc.integer({ min: 0, max: 0xffff_ffff }))
    .map(([at, value]): ByteDamage => (bytes) => {
      const copy = bytes.slice();
      const from = Math.max(0, copy.length - 400);
      const index = from + Math.floor(at * (copy.length - from));
      if (index + 4 <= copy.length) new DataView(copy.buffer).setUint32(index, value, true);
      return copy;
    }),
);

const damagedBytes = fuzzProperty({
  name: "files: a docx with damaged bytes is read or refused",
  runs: 150,
  arbitrary: fc.tuple(docx, fc.array(byteDamage, { minLength: 1, maxLength: 4 })),
  check: async ([bytes, damages]) => {
    await readOrRefused(
      "a.docx",
      damages.reduce((all, damage) => damage(all), bytes),
    );
  },
});

const ENTITIES =
  '<!DOCTYPE w:document [<!ENTITY a "甲甲甲甲"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
const EXTERNAL =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="http://127.0.0.1:9/a.xml" TargetMode="External"/></Relationships>';
const UPWARDS = EXTERNAL.replace("http://127.0.0.1:9/a.xml", "../../../../etc/passwd");

const MARKUP = [
  ENTITIES,
  "&c;",
  "&b;",
  "&#x110000;",
  "&#xd800;",
  "<w:p>",
  "</w:p>",
  "<w:p/>",
  "<w:tbl>",
  "</w:tbl>",
  "<w:r><w:t>",
  "</w:t></w:r>",
  '<w:br w:type="page"/>',
  "<w:tab/>",
  "<w:del><w:r><w:t>删</w:t></w:r></w:del>",
  "<w:ins>",
  "</w:ins>",
  "<w:sdt><w:sdtContent>",
  "</w:sdtContent></w:sdt>",
  '<w:sz w:val="NaN"/>',
  '<w:pPr><w:pStyle w:val="__proto__"/><w:outlineLvl w:val="-7"/></w:pPr>',
  '<w:ind w:firstLineChars="1e999"/>',
  "<w:t xml:space='preserve'>",
  "<a b='>",
  "<>",
  "< w:p>",
  "<!-- -- -->",
  "<![CDATA[<w:p>]]>",
  "<?xml version='1.1'?>",
  "xmlns:w='http://example.com'",
  "\u0000",
] as const;

type Parts = Record<string, string>;
type PartDamage = (parts: Parts) => Parts;

const partDamage: fc.Arbitrary<PartDamage> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("word/document.xml", "word/styles.xml", "_rels/.rels"),
      position,
      fc.nat({ max: 60 }),
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...MARKUP) }, hostileText),
    )
    .map(([name, at, removed, added]): PartDamage => (parts) => {
      const text = parts[name] ?? "";
      const index = Math.floor(at * (text.length + 1));
      return { ...parts, [name]: text.slice(0, index) + added + text.slice(index + removed) };
    }),
  fc.constantFrom("word/document.xml", "word/styles.xml", "_rels/.rels", "[Content_Types].xml").map(
    (gone): PartDamage =>
      (parts) =>
        Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone)),
  ),
  fc
    .constantFrom(EXTERNAL, UPWARDS)
    .map((relations): PartDamage => (parts) => ({ ...parts, "_rels/.rels": relations })),
  fc.tuple(hostileLine, hostileText).map(([name, text]): PartDamage => (parts) => {
    return { ...parts, [`word/${name}`]: text };
  }),
  fc.constant((parts: Parts): Parts => {
    const text = parts["word/document.xml"] ?? "";
    return { ...parts, "word/document.xml": ENTITIES + text.replace("</w:t>", "&b;&c;</w:t>") };
  }),
);

const damagedParts = fuzzProperty({
  name: "files: a docx with damaged, missing or foreign parts is read or refused",
  runs: 150,
  arbitrary: fc.tuple(docx, fc.array(partDamage, { minLength: 1, maxLength: 4 })),
  check: async ([bytes, damages]) => {
    const files = unzipSync(bytes);
    const parts = Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, new TextDecoder().decode(file)]),
    );
    const damaged = damages.reduce<Parts>((all, damage) => damage(all), parts);
    const zipped: Zippable = {};
    for (const [name, text] of Object.entries(damaged)) zipped[name] = strToU8(text);
    const document = await readOrRefused("a.docx", zipSync(zipped, { level: 1 }));
    const text = document?.paragraphs.map((one) => one.text).join("\n") ?? "";
    assert.doesNotMatch(
      text,
      /root:.*:0:0:|甲甲甲甲甲甲甲甲/,
      "an entity was taken for its content",
    );
  },
});

const whole = fuzzProperty({
  name: "files: a docx gives back the text that was written into it",
  runs: 60,
  arbitrary: fewLines,
  check: async (lines) => {
    // Tabs and line breaks are elements of their own; the rest of the text is as it stands.
    const texts = lines.map((line) => line.replace(/[\t\v\r\n]/g, ""));
    const document = await readOrRefused("讲话.docx", docxOf({ body: bodyOf(texts) }));
    const expected = texts.map((text) =>
      // eslint-disable-next-line no-control-regex -- what XML does not know
      text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, ""),
    );
    assert.deepEqual(
      document?.paragraphs.slice(0, -2).map(({ text }) => text),
      expected,
    );
  },
});

const anyBytes = fuzzProperty({
  name: "files: any bytes under any name are read or refused",
  runs: 100,
  arbitrary: fc.tuple(
    fc.constantFrom("a.txt", "a.md", "a.docx", "a.doc", "a", ".md"),
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      hostileText.map((text) => strToU8(text)),
      fc
        .tuple(
          fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x50, 0x4b, 3, 4]),
          fc.uint8Array({ maxLength: 60 }),
        )
        .map(([mark, rest]) => Uint8Array.from([...mark, ...rest])),
    ),
  ),
  check: async ([name, bytes]) => {
    await readOrRefused(name, bytes);
  },
});

/** Archives that unpack to far more than they are, and XML that nests without end. */
const BOMBS: Readonly<Record<string, () => Uint8Array>> = {
  "a part of 80 MB": () =>
    zipSync({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) }, { level: 9 }),
  "elements nested a hundred thousand deep": () =>
    zipSync({ "word/document.xml": strToU8(documentOf("<w:sdt>".repeat(100_000))) }),
  "a million empty paragraphs": () =>
    zipSync({ "word/document.xml": strToU8(documentOf("<w:p/>".repeat(1_000_000))) }),
  "an attribute of ten megabytes": () =>
    zipSync({
      "word/document.xml": strToU8(documentOf(`<w:p w:a="${"a".repeat(10_000_000)}"/>`)),
    }),
  "a tag that never ends": () =>
    zipSync({ "word/document.xml": strToU8(documentOf(`<w:p ${"a=' ".repeat(2_000_000)}`)) }),
  "a million styles in a circle": () =>
    zipSync({
      "word/document.xml": strToU8(documentOf("<w:p/>")),
      "word/styles.xml": strToU8(
        documentOf(
          '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="a"/></w:style>'.repeat(
            100_000,
          ),
        ),
      ),
    }),
};

function documentOf(body: string): string {
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

const bombs = fuzzProperty({
  name: "files: bombs are refused, or read in the time of their size",
  runs: 6,
  arbitrary: fc.constantFrom(...Object.keys(BOMBS)),
  check: async (bomb) => {
    await readOrRefused("a.docx", BOMBS[bomb]!());
  },
});

export const fileProperties = [damagedBytes, damagedParts, whole, anyBytes, bombs];
