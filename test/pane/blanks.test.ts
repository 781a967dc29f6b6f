import assert from "node:assert/strict";
import { blankRowsOf, nextBlank, offersFor } from "../../src/pane/state/blanks/blankRows";
import {
  blankValuesWith,
  INITIAL_BLANKS,
  knownValuesOf,
  type BlankValues,
} from "../../src/pane/state/blanks/blanksState";
import { chineseDateOf, isoDateOf } from "../../src/pane/state/blanks/chineseDate";
import { numberFormOf, numberInForm } from "../../src/pane/state/outline/numberForm";
import { paragraphsOfPassage } from "../../src/pane/state/passages/passageContent";
import { reduceBlanks } from "../../src/pane/state/blanks/reduceBlanks";
import type { DocumentBlank } from "../../src/word/documentHost";
import { passageOf } from "./paneFixture";

const blank = (id: number, name: string, value: string | null = null): DocumentBlank => ({
  id,
  name,
  value,
});
const FOUND = [
  blank(1, "地点", "县委党校"),
  blank(2, "班名"),
  blank(3, "地点", "县委党校"),
  blank(4, "天数", "三天"),
  blank(5, "天数"),
];
const REMEMBERED: BlankValues = new Map([
  ["班名", ["工会主席培训班", "新任干部班"]],
  ["日期", ["2025年9月15日"]],
]);

describe("the blanks of a document", () => {
  it("stand by name, those with an empty one first", () => {
    const { unfilled, filled } = blankRowsOf(FOUND);
    assert.deepEqual(unfilled, [
      { name: "班名", count: 1, emptyCount: 1, values: [] },
      { name: "天数", count: 2, emptyCount: 1, values: ["三天"] },
    ]);
    assert.deepEqual(filled, [{ name: "地点", count: 2, emptyCount: 0, values: ["县委党校"] }]);
  });

  it("are gone to one after another, round to the first", () => {
    const shownAfter = (shown: number | null, name: string | null) =>
      nextBlank({ found: FOUND, shown }, name);
    assert.equal(shownAfter(null, "地点"), 1);
    assert.equal(shownAfter(1, "地点"), 3);
    assert.equal(shownAfter(3, "地点"), 1);
    assert.equal(shownAfter(2, null), 5);
    assert.equal(shownAfter(99, null), 2);
    assert.equal(shownAfter(null, "工龄"), null);
  });

  it("are offered what stands beside them, else the last value given, else the unit's", () => {
    const ofUnit = new Map([["班名", ["县总工会培训班"]]]);
    const offers = offersFor(blankRowsOf(FOUND), REMEMBERED, ofUnit);
    assert.deepEqual([...offersFor(blankRowsOf(FOUND), new Map(), ofUnit)].slice(0, 1), [
      ["班名", "县总工会培训班"],
    ]);
    assert.deepEqual(
      [...offers],
      [
        ["班名", "工会主席培训班"],
        ["天数", "三天"],
      ],
    );
  });
});

describe("what is known of blanks", () => {
  it("comes from the document first, and is no date of an earlier speech", () => {
    const known = knownValuesOf([blank(1, "班名", "本班")], REMEMBERED);
    assert.deepEqual([...known], [["班名", "本班"]]);
    assert.equal(knownValuesOf(null, REMEMBERED).get("班名"), "工会主席培训班");
  });

  it("fills the blanks of a passage that is about to be inserted", () => {
    const [only] = paragraphsOfPassage(passageOf("A"), new Map([["地点", "县委党校"]]));
    const { pieces } = only!;
    assert.deepEqual(pieces[1], { kind: "blank", name: "地点", value: "县委党校" });
  });

  it("puts the value given last first, and forgets the oldest", () => {
    let values: BlankValues = new Map();
    for (const value of ["一", "二", "一", ...Array.from({ length: 9 }, (_, at) => `第${at}`)])
      values = blankValuesWith(values, new Map([["天数", value]]));
    assert.equal(values.get("天数")?.[0], "第8");
    assert.equal(values.get("天数")?.length, 8);
    assert.equal(blankValuesWith(values, new Map([["天数", null]])).get("天数")?.[0], "第8");
  });

  it("stays the same object until it says something else", () => {
    const read = reduceBlanks(INITIAL_BLANKS, { kind: "blanksRead", blanks: FOUND });
    const again = reduceBlanks(read, {
      kind: "blanksRead",
      blanks: FOUND.map((one) => ({ ...one })),
    });
    assert.equal(again, read);
    const more = [...FOUND, blank(6, "工龄")];
    assert.equal(reduceBlanks(read, { kind: "blanksRead", blanks: more }).known, read.known);
  });

  it("is what was just filled in", () => {
    const read = reduceBlanks(INITIAL_BLANKS, { kind: "blanksRead", blanks: FOUND });
    const values = new Map([
      ["班名", "工会主席培训班"],
      ["地点", null],
    ]);
    const filled = reduceBlanks(read, { kind: "blanksFilled", values });
    assert.equal(filled.known.get("班名"), "工会主席培训班");
    assert.equal(filled.known.has("地点"), false);
  });
});

describe("dates and numbers in fields", () => {
  it("turn a day of the calendar into 年月日 and back", () => {
    assert.equal(chineseDateOf("2026-03-18"), "2026年3月18日");
    assert.equal(isoDateOf("2026年3月18日"), "2026-03-18");
    for (const text of ["", "3月18日", "2025年9月15日至17日"]) assert.equal(isoDateOf(text), null);
    assert.equal(chineseDateOf(""), null);
  });

  const cases = [
    ["15", "chinese", false, "十五"],
    ["十五", "arabic", false, "15"],
    ["2024", "chinese", true, "二〇二四"],
    ["约三十", "arabic", false, "约三十"],
  ] as const;
  for (const [written, form, isYear, expected] of cases)
    it(`write ${written} as ${expected}`, () =>
      assert.equal(numberInForm(written, form, isYear), expected));

  it("tell how a number is written", () => {
    assert.equal(numberFormOf("三"), "chinese");
    assert.equal(numberFormOf("3"), "arabic");
  });
});
