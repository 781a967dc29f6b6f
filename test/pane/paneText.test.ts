import assert from "node:assert/strict";
import { languageOf } from "../../src/pane/text/paneTextIn";
import { blanksEnUS } from "../../src/pane/text/blanks/en-US";
import { blanksZhCN } from "../../src/pane/text/blanks/zh-CN";
import { checkEnUS } from "../../src/pane/text/check/en-US";
import { checkZhCN } from "../../src/pane/text/check/zh-CN";
import { draftEnUS } from "../../src/pane/text/draft/en-US";
import { draftZhCN } from "../../src/pane/text/draft/zh-CN";
import { enUS } from "../../src/pane/text/en-US";
import { formatEnUS } from "../../src/pane/text/format/en-US";
import { formatZhCN } from "../../src/pane/text/format/zh-CN";
import { importEnUS } from "../../src/pane/text/import/en-US";
import { importZhCN } from "../../src/pane/text/import/zh-CN";
import { ownEnUS } from "../../src/pane/text/own/en-US";
import { ownZhCN } from "../../src/pane/text/own/zh-CN";
import { noticeEnUS } from "../../src/pane/text/notice/en-US";
import { noticeZhCN } from "../../src/pane/text/notice/zh-CN";
import { settingsEnUS } from "../../src/pane/text/settings/en-US";
import { settingsZhCN, type SettingsText } from "../../src/pane/text/settings/zh-CN";
import { outlineEnUS } from "../../src/pane/text/outline/en-US";
import { outlineZhCN } from "../../src/pane/text/outline/zh-CN";
import { unitEnUS } from "../../src/pane/text/unit/en-US";
import { unitZhCN } from "../../src/pane/text/unit/zh-CN";
import { zhCN } from "../../src/pane/text/zh-CN";

type Phrase = string | ((...values: never[]) => string);
type Phrases = { readonly [key: string]: Phrase | Phrases };

/** What a phrase with values is tried with; one value of each kind that occurs. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  passageCount: [300, 200],
  sectionSize: [2],
  datedWords: [["甲"]],
  datedBlanks: [["甲"]],
  repair: ["甲", "乙", "丙"],
  sourceParagraphs: [2, "4", "5"],
  blankInSource: ["甲", "乙"],
  reportFinding: [1, "甲", "乙"],
  reportSection: ["甲", "乙", "丙"],
  fitting: [["甲"]],
  crashed: [["甲"]],
  evidence: ["甲", "乙"],
  problem: ["甲", "乙"],
  part: ["甲", "乙", 4000, 0.5],
  length: [4000, 20],
  characters: [4000],
  count: [4000],
  storedDraft: ["甲", new Date(2026, 2, 1, 9, 30), 4000],
  fileUnreadable: ["甲", "noText"],
  mixed: [["甲", "乙"]],
  settleLeaves: [["甲", "乙"]],
  offerFor: ["甲", "乙"],
  placesLeft: [3, 2],
  summary: ["甲", 1, 2],
  summaryWithMoves: [1, 2, 3],
  moved: ["甲", 1, 2],
  margins: [37, 35, 28, 26],
  standIn: ["甲", "乙"],
  noStandIn: [["甲"]],
  exactLine: [28],
  multipleLine: [2],
  otherSize: [20],
  sizeOf: ["三号", 16],
  namedSize: ["甲", 22],
  blankKnown: ["甲", "乙"],
  fillWork: ["甲", "乙"],
};

/** Every phrase by its path, with sample values filled in. */
function phrasesOf(texts: Phrases, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    if (typeof text === "string") return [[path + key, text] as const];
    if (typeof text === "object") return phrasesOf(text, `${path}${key}.`);
    const values = SAMPLES[key] ?? ["甲"];
    return [[path + key, text(...(values as never[]))] as const];
  });
}

/** Without the keys themselves, which are the same in every language. */
const settingsPhrases = ({ listKeys, ...phrases }: SettingsText): Phrases => ({
  ...phrases,
  listKeys: Object.fromEntries(listKeys.map(([, name = ""], index) => [String(index), name])),
});

/** The pane's own words, and those that come with a view. */
const chinese = phrasesOf({
  pane: zhCN,
  outline: outlineZhCN,
  format: formatZhCN,
  check: checkZhCN,
  blanks: blanksZhCN,
  draft: draftZhCN,
  unit: unitZhCN,
  own: ownZhCN,
  import: importZhCN,
  settings: settingsPhrases(settingsZhCN),
  notice: noticeZhCN,
});
const english = phrasesOf({
  pane: enUS,
  outline: outlineEnUS,
  format: formatEnUS,
  check: checkEnUS,
  blanks: blanksEnUS,
  draft: draftEnUS,
  unit: unitEnUS,
  own: ownEnUS,
  import: importEnUS,
  settings: settingsPhrases(settingsEnUS),
  notice: noticeEnUS,
});

describe("the texts of the pane", () => {
  it("are the same in both languages, and none is empty", () => {
    assert.deepEqual(
      english.map(([key]) => key),
      chinese.map(([key]) => key),
    );
    for (const [key, text] of [...chinese, ...english]) assert.notEqual(text.trim(), "", key);
  });

  for (const [key, text] of chinese)
    it(`${key} has full-width marks in Chinese`, () =>
      // A half-width mark is right only between Latin letters, as in office.js.
      assert.doesNotMatch(text, /[\u4e00-\u9fff][,.;:?!()"']|[,;:?!()"'][\u4e00-\u9fff]/));

  for (const [key, text] of english)
    it(`${key} is in English`, () =>
      assert.doesNotMatch(
        text.replace(/[甲乙丙]|主力军|^三$/g, ""),
        /[\u4e00-\u9fff，。；：？！（）]/,
      ));

  it("name a passage in whatever they say about it", () => {
    for (const texts of [zhCN, enUS])
      for (const say of [texts.insertPassage, texts.copyPassage, texts.inserted, texts.copied])
        assert.ok(say("祝愿").includes("祝愿"));
  });

  it("tell one source paragraph from several", () => {
    assert.equal(zhCN.sourceParagraphs(2, "4", "4"), "范文第二篇第 4 段");
    assert.equal(zhCN.sourceParagraphs(5, "8", "9"), "范文第五篇第 8～9 段");
    assert.equal(enUS.sourceParagraphs(2, "4", "4"), "Model speech 2, paragraph 4");
    assert.equal(enUS.sourceParagraphs(5, "8", "9"), "Model speech 5, paragraphs 8–9");
  });

  it("tell a dropped word from a changed one", () => {
    assert.equal(zhCN.repair("的", "", "衍字"), "删去“的”（衍字）");
    assert.equal(zhCN.repair("渡过", "度过", "别字"), "“渡过”改为“度过”（别字）");
  });
});

describe("languageOf", () => {
  const cases = [
    ["zh-CN", "zh-CN"],
    ["zh-Hant-TW", "zh-CN"],
    ["ZH-cn", "zh-CN"],
    ["en-US", "en-US"],
    ["fr-FR", "en-US"],
    ["zha", "en-US"],
  ] as const;
  for (const [tag, language] of cases)
    it(`is ${language} for ${tag}`, () => assert.equal(languageOf(tag), language));
});
