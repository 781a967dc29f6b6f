import assert from "node:assert/strict";
import {
  beginningOf,
  checkMemoryOf,
  memoryShowingAll,
  memoryWithIgnored,
  memoryWithMutedRule,
  memoryWithNamed,
  memoryWithoutSection,
  memoryWithUnneeded,
} from "../../../src/pane/state/check/checkMemory";
import {
  EMPTY_MEMORY,
  NO_PREFERENCES,
  type CheckMemory,
  type CheckPreferences,
} from "../../../src/pane/state/check/checkState";
import { findingGroupsOf } from "../../../src/pane/state/check/findingGroups";
import { findingOfSection } from "../../../src/pane/state/check/findingOfSection";
import { shownReportOf } from "../../../src/pane/state/check/shownReport";
import { documentOfLines } from "../../../src/speech/paragraph";
import { findingOf, reportOf, shownOf } from "./checkFixture";
import { said } from "../../../src/speech/said";

const GAP = { kind: "gap", after: 0 } as const;
const document = documentOfLines(["同志们：", "我们今天开班。", "我们今天开班。"]);
const wrong = findingOf({ at: { kind: "text", paragraph: 1, offset: 0, length: 2 } });
const wrongAgain = findingOf({ at: { kind: "text", paragraph: 2, offset: 0, length: 2 } });
const missing = findingOf({
  rule: "missing-section",
  subject: "wish",
  severity: "error",
  at: GAP,
  message: said("缺“祝愿”。", "A wish is missing."),
});
const checked = {
  document,
  report: reportOf({
    findings: [missing, wrong, wrongAgain],
    required: [{ id: "wish", state: "missing", at: GAP, evidence: "" }],
  }),
};
const shown = (memory: Partial<CheckMemory>, preferences: Partial<CheckPreferences> = {}) =>
  shownReportOf(checked, { ...EMPTY_MEMORY, ...memory }, { ...NO_PREFERENCES, ...preferences });
const messages = (report: ReturnType<typeof shownReportOf>) =>
  report.findings.map(({ finding }) => finding.message["zh-CN"]);

describe("shownReportOf", () => {
  it("shows everything where nothing was decided, each finding with a key of its own", () => {
    const { findings, silenced, required } = shown({});
    assert.deepEqual(
      findings.map(({ finding }) => finding),
      [missing, wrong, wrongAgain],
    );
    assert.equal(new Set(findings.map(({ key }) => key)).size, 3);
    assert.equal(silenced, 0);
    assert.equal(required[0]?.state, "missing");
  });

  it("drops what was ignored, wherever the same words stand, and counts it", () => {
    const [, second] = shown({}).findings;
    const report = shown({ ignored: [second!.ignoreKey] });
    assert.deepEqual(messages(report), ["缺“祝愿”。"]);
    assert.equal(report.silenced, 2);
  });

  const muted = [
    ["here", { mutedRules: ["wrong-character"] }, {}],
    ["everywhere", {}, { mutedRules: ["wrong-character"] }],
  ] as const;
  for (const [name, memory, preferences] of muted)
    it(`drops a rule that was silenced ${name}`, () => {
      const report = shown(memory, preferences);
      assert.deepEqual(messages(report), ["缺“祝愿”。"]);
      assert.equal(report.silenced, 2);
    });

  it("does not miss a section that is not needed, and does not count it as silenced", () => {
    const { required, findings, silenced } = shown({ unneeded: ["wish"] });
    assert.equal(required[0]?.state, "unneeded");
    assert.equal(findings.length, 2);
    assert.equal(silenced, 0);
  });

  it("takes the paragraph a person names for the section, whatever is edited further on", () => {
    const named = [{ section: "wish", beginning: beginningOf(" 同志们：") }];
    const { required, findings } = shown({ named });
    assert.deepEqual(required[0], {
      id: "wish",
      state: "named",
      at: { kind: "text", paragraph: 0, offset: 0, length: 4 },
      evidence: "同志们：",
    });
    assert.equal(findings.length, 2);
  });

  it("misses the section again when the named paragraph is gone", () => {
    const { required, findings } = shown({ named: [{ section: "wish", beginning: "预祝" }] });
    assert.equal(required[0]?.state, "missing");
    assert.equal(findings.length, 3);
  });
});

describe("findingGroupsOf", () => {
  it("puts graver things first and what one rule says together", () => {
    const findings = [
      shownOf({ severity: "hint", rule: "a" }, "1"),
      shownOf({ severity: "error", rule: "b" }, "2"),
      shownOf({ severity: "hint", rule: "c" }, "3"),
      shownOf({ severity: "hint", rule: "a" }, "4"),
    ];
    assert.deepEqual(
      findingGroupsOf(findings).map(({ severity, count, kinds }) => [
        severity,
        count,
        kinds.map((kind) => [kind.rule, kind.findings.map(({ key }) => key).join("")]),
      ]),
      [
        ["error", 1, [["b", "2"]]],
        [
          "hint",
          3,
          [
            ["a", "14"],
            ["c", "3"],
          ],
        ],
      ],
    );
  });
});

describe("findingOfSection", () => {
  const own = shownOf({ rule: "missing-section", subject: "wish" }, "own");
  const ending = shownOf({ rule: "missing-section", subject: "conclusion" }, "ending");
  const cases = [
    ["its own finding", "wish", [ending, own], own],
    ["the finding of the whole ending", "wish", [ending], ending],
    ["none for a section that is no ending", "title", [ending], null],
    ["none of another rule", "wish", [shownOf({ subject: "wish" })], null],
  ] as const;
  for (const [name, section, findings, found] of cases)
    it(`finds ${name}`, () => assert.equal(findingOfSection(section, findings), found));
});

describe("the memory of a document", () => {
  it("comes back as it was stored", () => {
    const memory: CheckMemory = {
      genre: "host",
      ignored: ["a"],
      mutedRules: ["b"],
      unneeded: ["c"],
      named: [{ section: "d", beginning: "e" }],
    };
    assert.deepEqual(checkMemoryOf(JSON.parse(JSON.stringify(memory)), [{ id: "host" }]), memory);
  });

  const strange = [undefined, null, "x", 1, [], {}, { genre: "x", ignored: [1], named: [{}, 2] }];
  for (const stored of strange)
    it(`is empty where ${JSON.stringify(stored)} is stored`, () =>
      assert.deepEqual(checkMemoryOf(stored, [{ id: "host" }]), EMPTY_MEMORY));

  it("says each thing once", () => {
    const twice = memoryWithIgnored(memoryWithIgnored(EMPTY_MEMORY, "a"), "a");
    assert.deepEqual(twice.ignored, ["a"]);
    const renamed = memoryWithNamed(memoryWithNamed(EMPTY_MEMORY, "wish", "一"), "wish", "二");
    assert.deepEqual(renamed.named, [{ section: "wish", beginning: "二" }]);
  });

  it("takes back what was said of one section, and no more", () => {
    const memory = memoryWithNamed(memoryWithUnneeded(EMPTY_MEMORY, "title"), "wish", "预祝");
    assert.deepEqual(
      memoryWithoutSection(memory, "wish"),
      memoryWithUnneeded(EMPTY_MEMORY, "title"),
    );
    assert.deepEqual(memoryWithoutSection(memory, "title").unneeded, []);
  });

  it("shows everything again but keeps what was said of sections", () => {
    const settled = memoryWithUnneeded(EMPTY_MEMORY, "title");
    const silenced = memoryWithMutedRule(memoryWithIgnored(settled, "a"), "b");
    assert.deepEqual(memoryShowingAll(silenced), settled);
  });
});
