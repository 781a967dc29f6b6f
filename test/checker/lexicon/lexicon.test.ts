import assert from "node:assert/strict";
import datedReferences from "../../../src/checker/lexicon/datedReferences.json";
import knownQuotations from "../../../src/checker/lexicon/knownQuotations.json";
import laws from "../../../src/checker/lexicon/laws.json";
import {
  lexiconMatcher,
  sentenceAround,
  type LexiconEntry,
} from "../../../src/checker/lexicon/lexicon";
import lostWords from "../../../src/checker/lexicon/lostWords.json";
import misusedCharacters from "../../../src/checker/lexicon/misusedCharacters.json";
import publicFigures from "../../../src/checker/lexicon/publicFigures.json";
import webResidue from "../../../src/checker/lexicon/webResidue.json";

const entry = (find: string, conditions: Partial<LexiconEntry> = {}): LexiconEntry => ({
  find,
  source: "test",
  ...conditions,
});

const found = (entries: readonly LexiconEntry[], text: string) =>
  lexiconMatcher(entries)(text).map(({ offset, length }) => text.slice(offset, offset + length));

describe("lexiconMatcher", () => {
  it("finds each word wherever it stands, the longest of those that begin together", () => {
    const words = [entry("工会"), entry("工会法"), entry("法"), entry("职工")];
    assert.deepEqual(found(words, "职工学工会法，工会讲法"), ["职工", "工会法", "工会", "法"]);
  });

  it("takes the next longest where the longest is refused", () => {
    const words = [entry("工会法", { unlessAfter: "人" }), entry("工会")];
    assert.deepEqual(found(words, "工会法人"), ["工会"]);
  });

  const CONDITIONS: readonly (readonly [
    condition: Partial<LexiconEntry>,
    accepted: string,
    refused: string,
  ])[] = [
    [{ before: "^|，" }, "好，渡过三年", "已渡过三年"],
    [{ after: "三年" }, "渡过三年", "渡过难关"],
    [{ unlessBefore: "共同" }, "我们渡过", "我们共同渡过"],
    [{ unlessAfter: "难关|危机" }, "渡过三年", "渡过危机"],
    [{ unlessSentence: "难关" }, "难关多。渡过三年。难关多。", "难关不少，终于渡过了。"],
  ];
  for (const [condition, accepted, refused] of CONDITIONS) {
    it(`heeds ${JSON.stringify(condition)}`, () => {
      assert.deepEqual(found([entry("渡过", condition)], accepted), ["渡过"]);
      assert.deepEqual(found([entry("渡过", condition)], refused), []);
    });
  }

  it("takes the extension into what was found, and refuses a word without it", () => {
    const words = [entry("十七届", { extend: "[一二三四五六七]中全会" })];
    assert.deepEqual(found(words, "十七届五中全会和十七届政协"), ["十七届五中全会"]);
  });
});

describe("sentenceAround", () => {
  it("ends at the marks that end a sentence", () => {
    assert.equal(sentenceAround("甲。乙，丙丁！戊", 4, 5), "乙，丙丁");
    assert.equal(sentenceAround("甲乙", 0, 1), "甲乙");
  });
});

describe("the word lists", () => {
  const lists: readonly (readonly [
    name: string,
    sources: object,
    entries: readonly { readonly source: string }[],
  ])[] = [
    ["datedReferences", datedReferences.sources, datedReferences.warnings],
    ["datedReferences (hints)", datedReferences.sources, datedReferences.hints],
    ["knownQuotations", knownQuotations.sources, knownQuotations.quotations],
    ["laws", laws.sources, laws.laws],
    ["lostWords", lostWords.sources, lostWords.entries],
    ["misusedCharacters", misusedCharacters.sources, misusedCharacters.certain],
    ["misusedCharacters (uncertain)", misusedCharacters.sources, misusedCharacters.uncertain],
    ["publicFigures", publicFigures.sources, publicFigures.figures],
    ["webResidue", webResidue.sources, webResidue.entries],
    ["webResidue (marks)", webResidue.sources, webResidue.marks],
  ];
  for (const [name, sources, entries] of lists) {
    it(`${name}: every entry names its source, and no entry stands twice`, () => {
      for (const { source } of entries) assert.ok(source in sources, source);
      const seen = entries.map((one) => JSON.stringify(one));
      assert.equal(new Set(seen).size, seen.length);
    });
  }

  it("never correct a writing into one that they correct again", () => {
    const { certain, uncertain } = misusedCharacters;
    const matchesIn = lexiconMatcher(certain);
    for (const { find, write } of [...certain, ...uncertain]) {
      assert.notEqual(find, write);
      assert.deepEqual(matchesIn(write), [], write);
    }
  });

  it("hold no certain correction that sound words contain", () => {
    const sound =
      "毕竟争取来的机会；安装机器；政协条例；地震奋力救援；自己经历；股份内部；通过份额；叫做为民服务；宣布署名；抚慰文艺工作者；单位给予支持；国籍此前已定；校园满园春色；按装备标准配齐";
    assert.deepEqual(found(misusedCharacters.certain, sound), []);
  });
});
