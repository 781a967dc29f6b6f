import assert from "node:assert/strict";
import fc from "fast-check";
import { blankCandidates } from "../../../src/library/cuts/blankCandidates";
import { strictDecode } from "../../../src/pane/device/strictDecode";
import { fixKey, type PassageDecision } from "../../../src/pane/state/import/importState";
import {
  certainFixesOf,
  openDamagesOf,
  ownPassageOfReview,
  reviewedPassageOf,
  reviewRunsOf,
} from "../../../src/pane/state/import/reviewedPassage";
import { createSpeechImporter } from "../../../src/pane/state/import/speechImporter";
import { speechTexts } from "../../library/sourceSpeeches";
import { importedPassageOf } from "./importedPassages";
import { said } from "../../../src/speech/said";

const TEXT = "三月五日在县委党校举办(第一期)工会干部培训班，大家渡过了三天。";
const damaged = (words: string, text: string, label: string, rule = "wrong-character") => {
  const offset = TEXT.indexOf(words);
  const replacements = [{ offset, length: words.length, text }];
  return {
    rule,
    severity: "error" as const,
    message: said("有错。", "Wrong."),
    offset,
    length: words.length,
    fixes: [{ label: said(label, label), certain: true, replacements }],
  };
};
const PASSAGE = importedPassageOf("1", {
  text: TEXT,
  damages: [
    damaged("(第一期)", "（第一期）", "改为全角"),
    damaged("渡过", "度过", "改为“度过”"),
    { ...damaged("大家", "", "", "dated-reference"), fixes: [] },
  ],
  blanks: blankCandidates(TEXT),
});

const stored = (decision?: PassageDecision) =>
  ownPassageOfReview(reviewedPassageOf(PASSAGE, "opening", decision), {
    id: "own:1",
    position: 3,
    tag: "旧稿",
  });

/** What the person decides, and the text that is stored. */
const DECISIONS: readonly (readonly [
  behaviour: string,
  decision: PassageDecision,
  text: string,
])[] = [
  [
    "likely blanks and nothing mended, as proposed",
    {},
    "{日期}在{地点}举办(第一期)工会干部培训班，大家渡过了三天。",
  ],
  [
    "a blank that the person does not want as its words",
    { blanks: { 0: false } },
    "三月五日在{地点}举办(第一期)工会干部培训班，大家渡过了三天。",
  ],
  [
    "what the person lets mend, with blanks where the words have moved to",
    { fixes: [fixKey(0, 0), fixKey(1, 0)] },
    "{日期}在{地点}举办（第一期）工会干部培训班，大家度过了三天。",
  ],
];

describe("a passage under review", () => {
  for (const [behaviour, decision, text] of DECISIONS)
    it(`stores ${behaviour}`, () => {
      const { text: found, blanks } = stored(decision);
      assert.equal(found.replaceAll("{天数}", "三天").replaceAll("{班名}", "工会干部培训班"), text);
      assert.equal(blanks["地点"], "县委党校");
    });

  it("stores title, section and genre as the person wants them, else as proposed", () => {
    const plain = stored();
    assert.deepEqual(
      [plain.title, plain.section, plain.genres, plain.tags, plain.position, plain.revision],
      ["1 的题目", "background", ["opening"], ["旧稿"], 3, 0],
    );
    const changed = stored({ title: " 开班 ", section: "purpose", genre: "work" });
    assert.deepEqual(
      [changed.title, changed.section, changed.genres],
      ["开班", "purpose", ["work"]],
    );
    assert.equal(stored({ title: "  " }).title, "1 的题目");
  });

  it("is marked as dated while it has dated words", () => {
    assert.deepEqual([stored().status, stored().dated], ["dated", ["大家"]]);
  });

  it("knows which fixes need no thought, and what is left to look at", () => {
    assert.deepEqual(certainFixesOf(PASSAGE), [fixKey(0, 0), fixKey(1, 0)]);
    const fixes = certainFixesOf(PASSAGE);
    const open = openDamagesOf(reviewedPassageOf(PASSAGE, "opening", { fixes }));
    assert.deepEqual(
      open.map(({ rule }) => rule),
      ["dated-reference"],
    );
  });

  it("shows blanks, words that may be some, what is damaged and what a fix changes", () => {
    const reviewed = reviewedPassageOf(PASSAGE, "opening", {
      blanks: { 0: false },
      fixes: [fixKey(1, 0)],
    });
    const runs = reviewRunsOf(reviewed).map(({ kind, text, isDamaged }) => [kind, text, isDamaged]);
    for (const run of [
      ["offered", "三月五日", false],
      ["blank", "县委党校", false],
      ["text", "(第一期)", true],
      ["removed", "渡过", false],
      ["inserted", "度过", false],
    ])
      assert.ok(
        runs.some((one) => one.join() === run.join()),
        run.join(),
      );
  });

  it("loses no word of what it shows, and stores what it shows", () => {
    const importer = createSpeechImporter([], strictDecode);
    const cut = speechTexts.flatMap((text) => {
      const outcome = importer.read("a.txt", new TextEncoder().encode(text));
      return outcome.kind === "read" ? outcome.speeches.flatMap(({ passages }) => passages) : [];
    });
    const some = fc.func(fc.boolean());
    fc.assert(
      fc.property(fc.constantFrom(...cut), some, (passage, isOn) => {
        const decision: PassageDecision = {
          blanks: Object.fromEntries(
            passage.blanks.map(({ offset }) => [offset, isOn("blank", offset)]),
          ),
          fixes: passage.damages.flatMap(({ fixes }, place) =>
            fixes.flatMap((_, at) => (isOn("fix", place, at) ? [fixKey(place, at)] : [])),
          ),
        };
        const reviewed = reviewedPassageOf(passage, "opening", decision);
        const runs = reviewRunsOf(reviewed);
        const words = runs.filter(({ kind }) => kind !== "inserted").map(({ text }) => text);
        assert.equal(words.join(""), passage.text);
        const shown = runs
          .filter(({ kind }) => kind !== "removed")
          .map(({ kind, text, blank }) => (kind === "blank" && blank ? `{${blank.name}}` : text));
        const { text } = ownPassageOfReview(reviewed, { id: "own:1", position: 1, tag: "" });
        assert.equal(text, shown.join(""));
      }),
    );
  });
});
