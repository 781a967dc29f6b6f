import assert from "node:assert/strict";
import { sourceWordingOf } from "../../../src/library/passage";
import { passages } from "../../../src/library/passages";
import { strictDecode } from "../../../src/pane/device/strictDecode";
import type { ImportedPassage, ReadOutcome } from "../../../src/pane/state/import/importedSpeech";
import { createSpeechImporter } from "../../../src/pane/state/import/speechImporter";
import { speechTexts } from "../../library/sourceSpeeches";
import { docxOfBody, zipOf } from "../../checker/readers/docxOfParts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const source = (speech: number): Uint8Array => utf8(speechTexts[speech - 1] ?? "");

function passagesIn(outcome: ReadOutcome): readonly ImportedPassage[] {
  assert.ok(outcome.kind === "read");
  return outcome.speeches.flatMap((speech) => speech.passages);
}

const withText = (all: readonly ImportedPassage[], words: string): ImportedPassage =>
  all.find(({ text }) => text.includes(words)) ?? assert.fail(`no passage says ${words}`);

/** Words of a passage, and what is pointed out in it: the rule, the words it is about, its fixes. */
const DAMAGES: readonly (readonly [
  speech: number,
  words: string,
  rule: string,
  about: string,
  ...fixes: string[],
])[] = [
  [1, "有了一种迫切", "truncated-start", "有了"],
  [1, "归零", "wrong-character", "渡过", "改为“度过”"],
  [2, "工会工作要求，", "cut-at-comma", "，", "改为“。”"],
  [2, "第三要积极作用", "missing-word", "积极作用", "补“发挥”"],
  [2, "其次要自觉服务", "half-width-mark", "(扩大)", "改为全角"],
  [2, "首先要加强理论学习", "dated-reference", "十六届五中全会"],
  [3, "是要探索基层工会", "truncated-start", "是要", "补“三”"],
  [3, "职工工资总额", "missing-number", "%", "补“2”"],
  [5, "第二，依法维护", "unpaired-mark", "、", "删去顿号"],
];

const UNREAD: readonly (readonly [
  what: string,
  name: string,
  bytes: Uint8Array,
  reason: string,
])[] = [
  ["an old Word file", "a.doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "oldWord"],
  ["half an archive", "a.docx", docxOfBody("<w:p/>").slice(0, 50), "damaged"],
  ["an empty text", "a.txt", utf8(""), "noText"],
  [
    "a document of pictures only",
    "a.docx",
    docxOfBody("<w:p><w:r><w:drawing/></w:r></w:p>"),
    "noText",
  ],
  ["a text as long as a library", "a.txt", utf8("工会".repeat(700_000)), "tooLarge"],
  [
    "a part that unpacks without end",
    "a.docx",
    zipOf({ "word/document.xml": new Uint8Array(33 * 1024 * 1024) }),
    "tooLarge",
  ],
];

describe("importing a speech", () => {
  for (const [speech, words, rule, about, ...fixes] of DAMAGES)
    it(`points out “${about}” in source ${speech}: ${rule}`, () => {
      const importer = createSpeechImporter([], strictDecode);
      const { text, damages } = withText(passagesIn(importer.read("a.txt", source(speech))), words);
      const damage = damages.find(
        (one) => one.rule === rule && text.slice(one.offset, one.offset + one.length) === about,
      );
      assert.ok(damage, damages.map((one) => one.rule).join(" "));
      assert.deepEqual(
        damage.fixes.map(({ label }) => label["zh-CN"]),
        fixes,
      );
    });

  it("points out in a passage only what lies in it, on the words that are meant", () => {
    for (const speech of [1, 2, 3, 4, 5]) {
      const importer = createSpeechImporter([], strictDecode);
      for (const { text, damages } of passagesIn(importer.read("a.txt", source(speech))))
        for (const { offset, length, fixes } of damages) {
          assert.ok(offset >= 0 && offset + length <= text.length);
          for (const one of fixes.flatMap(({ replacements }) => replacements))
            assert.ok(one.offset >= 0 && one.offset + one.length <= text.length);
        }
    }
  });

  it("tells how many broken lines were joined in a passage", () => {
    const importer = createSpeechImporter([], strictDecode);
    const { joins } = withText(passagesIn(importer.read("a.txt", source(2))), "其次要自觉服务");
    assert.equal(joins, 1);
  });

  it("finds what the library has already, and nothing else", () => {
    const known = passages.map((passage) => ({
      id: passage.id,
      wordings: [passage.text, sourceWordingOf(passage)],
    }));
    const importer = createSpeechImporter(known, strictDecode);
    const cut = passagesIn(importer.read("a.txt", source(5)));
    assert.deepEqual(withText(cut, "预祝这次培训班").twins, [{ kind: "passage", id: "P65" }]);
    assert.deepEqual(withText(cut, "既要讲究政策").twins, []);
  });

  it("finds again what it has cut before, in whatever file", () => {
    const importer = createSpeechImporter([], strictDecode);
    const first = passagesIn(importer.read("a.txt", source(2)));
    const second = passagesIn(importer.read("b.txt", source(2)));
    assert.ok(first.every(({ twins }) => twins.length === 0));
    for (const [at, { unworthy, twins }] of second.entries())
      assert.deepEqual(twins, unworthy === null ? [{ kind: "cut", key: first[at]?.key }] : []);
  });

  it("gives every passage a key of its own, in every run", () => {
    const keys = [1, 2].flatMap((run) =>
      passagesIn(createSpeechImporter([], strictDecode, run).read("a.txt", source(4))),
    );
    assert.equal(new Set(keys.map(({ key }) => key)).size, keys.length);
  });

  it("takes the speeches of one page apart, and leaves out what belongs to none", () => {
    const importer = createSpeechImporter([], strictDecode);
    const page = [
      "更新时间：2024-03 来源：网友投稿",
      "工会干部培训班讲话稿 篇一",
      "同志们：",
      "今天我们举办工会干部培训班，很有必要。",
      "工会干部培训班讲话稿 篇二",
      "各位学员：",
      "为期三天的工会干部培训班今天结业了。",
    ].join("\n");
    const outcome = importer.read("a.txt", utf8(page));
    assert.ok(outcome.kind === "read");
    assert.deepEqual(
      outcome.speeches.map(({ leftOut, passages: cut }) => [
        leftOut.map(({ paragraph }) => paragraph),
        cut.map(({ text }) => text),
      ]),
      [
        [
          [0, 1],
          ["同志们：", "今天我们举办工会干部培训班，很有必要。"],
        ],
        [[4], ["各位学员：", "为期三天的工会干部培训班今天结业了。"]],
      ],
    );
  });

  for (const [what, name, bytes, reason] of UNREAD)
    it(`says why it does not read ${what}`, function () {
      // Packing what unpacks without end takes a busy machine a while.
      this.timeout(20_000);
      const outcome = createSpeechImporter([], strictDecode).read(name, bytes);
      assert.deepEqual(
        [outcome.kind, outcome.kind === "unread" && outcome.reason],
        ["unread", reason],
      );
    });

  it("sends what a worker can send", () => {
    const outcome = createSpeechImporter([], strictDecode).read("a.txt", source(5));
    assert.deepEqual(structuredClone(outcome), outcome);
  });
});
