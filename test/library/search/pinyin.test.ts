import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { readingIdsOf, readingsOfId, syllables } from "../../../src/library/search/pinyin";
import { pinyinMatcherOf } from "../../../src/library/search/pinyinMatcher";
import { pinyinTable, type PinyinTable } from "./pinyinTable";

describe("the table of readings", () => {
  it("covers what the passages say now; UPDATE_DATA=1 writes it anew", () => {
    const file = new URL("../../../src/library/data/pinyin.json", import.meta.url);
    const table = pinyinTable();
    if (process.env.UPDATE_DATA) writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
    assert.deepEqual(JSON.parse(readFileSync(file, "utf8")) as PinyinTable, table);
  });

  it("knows a character with several readings by each", () => {
    const readings = [...readingIdsOf("行重长")].map((id) =>
      readingsOfId[id]!.map((syllable) => syllables[syllable]),
    );
    assert.deepEqual(readings, [
      ["hang", "xing"],
      ["chong", "zhong"],
      ["chang", "zhang"],
    ]);
  });

  it("has no reading for marks, digits and letters", () => {
    assert.deepEqual([...readingIdsOf("，2a")], [0, 0, 0]);
  });
});

describe("pinyinMatcherOf", () => {
  const CASES: readonly (readonly [letters: string, text: string, found: string | null])[] = [
    ["gonghuiganbu", "各级工会干部要", "工会干部"],
    ["ghgb", "各级工会干部要", "工会干部"],
    ["gonghuigb", "各级工会干部要", "工会干部"],
    ["ghganb", "各级工会干部要", "工会干部"],
    ["gong'hui", "各级工会干部要", "工会"],
    ["gonghu", "各级工会干部要", "工会"],
    ["g", "各级工会干部要", "各"],
    ["zg", "各位职工", "职工"],
    ["zhg", "各位职工", "职工"],
    ["zhigong", "各位职工", "职工"],
    ["xian", "县委先进", "县"],
    ["xianjin", "县委先进", "先进"],
    ["nv", "妇女", "女"],
    ["chongxin", "重新", "重新"],
    ["zhongyao", "重要", "重要"],
    ["ghgbx", "各级工会干部要", null],
    ["ghgb", "工会，干部", null],
    ["gh gb", "工会干部", null],
    ["工", "工会", null],
    ["g".repeat(31), "工".repeat(40), null],
  ];
  for (const [letters, text, found] of CASES) {
    it(`finds ${found ?? "nothing"} in “${text.slice(0, 8)}” by ${letters.slice(0, 12)}`, () => {
      const ids = readingIdsOf(text);
      const matcher = pinyinMatcherOf(letters);
      const start = matcher?.firstMatch(ids, 0, ids.length) ?? -1;
      const end = start < 0 ? -1 : matcher!.endOfMatch(ids, start);
      assert.equal(start < 0 ? null : text.slice(start, end), found);
    });
  }
});
