import assert from "node:assert/strict";
import { applyPlan } from "../../../src/pane/commands/applyPlan";
import {
  changeCheckMemory,
  changeCheckPreferences,
} from "../../../src/pane/commands/check/changeCheckMemory";
import { checkSpeech } from "../../../src/pane/commands/check/checkSpeech";
import { keepUnderlined } from "../../../src/pane/commands/check/keepUnderlined";
import type { CheckPreferencesStorage } from "../../../src/pane/commands/paneDeps";
import { NO_PREFERENCES } from "../../../src/pane/state/check/checkState";
import { shownCheckOf } from "../../../src/pane/state/check/shownCheck";
import { createSpeechChecker } from "../../../src/pane/state/check/speechChecker";
import { openWordDocument } from "../../../src/word/wordDocumentHost";
import { FAULTY_LINES, FAULTY_SPEECH } from "../../faultySpeech";
import { openWord, type OpenWordOptions } from "../../preview/openWord";
import { depsWith, stateOf } from "../paneFixture";

const checker = createSpeechChecker();

/** What the person decided, kept for as long as the test. */
function keptPreferences(): CheckPreferencesStorage {
  let kept = NO_PREFERENCES;
  return {
    trouble: null,
    read: () => kept,
    damaged: () => [],
    change: (change) => {
      kept = change(kept);
    },
    watch: () => () => undefined,
  };
}

/** The check in a pane beside a real document. */
async function checkedPane(options: OpenWordOptions = { level: "newest" }) {
  const word = await openWord(FAULTY_SPEECH, options);
  const preferences = keptPreferences();
  let setVisible: (isVisible: boolean) => void = () => undefined;
  const pane = depsWith(
    stateOf({ office: { kind: "word", language: "zh-CN", host: openWordDocument() } }),
    {
      loadChecker: () => Promise.resolve(checker),
      openCheckPreferences: () => Promise.resolve(preferences),
      watchVisibility: (onChange) => {
        setVisible = onChange;
        return () => undefined;
      },
    },
  );
  const stop = keepUnderlined(pane.deps);
  await checkSpeech(pane.deps);
  await word.idle();
  return { word, ...pane, stop, setVisible: (isVisible: boolean) => setVisible(isVisible) };
}

type CheckedPane = Awaited<ReturnType<typeof checkedPane>>;

const underlined = ({ word }: CheckedPane): readonly string[] => word.marks.map(([, text]) => text);

const findingOn = ({ state }: CheckedPane, evidence: string) =>
  shownCheckOf(state().check)?.report.findings.find(({ finding }) => {
    const { at } = finding;
    return (
      at.kind === "text" &&
      FAULTY_LINES[at.paragraph]?.slice(at.offset, at.offset + at.length) === evidence
    );
  }) ?? assert.fail(`nothing found on ${evidence}`);

describe("underlining what was found", () => {
  it("draws the words of the findings, and says that it works", async () => {
    const pane = await checkedPane();
    assert.ok(underlined(pane).includes("的的"));
    assert.ok(underlined(pane).includes(","));
    assert.equal(pane.state().check.underlining, "works");
    pane.stop();
  });

  it("takes a line away when its finding is mended, and leaves the rest", async () => {
    const pane = await checkedPane();
    const before = underlined(pane);
    const { finding } = findingOn(pane, "的的");
    const fix = finding.fixes[0] ?? assert.fail("no fix");
    await applyPlan(pane.deps, fix.plan, { kind: "fix", label: fix.label });
    pane.deps.store.dispatch({ kind: "documentEdited" });
    await pane.word.idle();
    assert.deepEqual(
      underlined(pane),
      before.filter((words) => words !== "的的"),
    );
    pane.stop();
  });

  it("takes a line away when its finding is ignored", async () => {
    const pane = await checkedPane();
    const before = underlined(pane);
    const { ignoreKey } = findingOn(pane, "的的");
    await changeCheckMemory(pane.deps, (memory) => ({ ...memory, ignored: [ignoreKey] }));
    await pane.word.idle();
    assert.deepEqual(
      underlined(pane),
      before.filter((words) => words !== "的的"),
    );
    pane.stop();
  });

  it("is switched off and on again", async () => {
    const pane = await checkedPane();
    const before = underlined(pane);
    for (const [underlines, expected] of [
      [false, []],
      [true, before],
    ] as const) {
      await changeCheckPreferences(pane.deps, (all) => ({ ...all, underlines }));
      await pane.word.idle();
      assert.deepEqual(underlined(pane), expected);
    }
    pane.stop();
  });

  it("lasts only while the pane is seen", async () => {
    const pane = await checkedPane();
    const before = underlined(pane);
    pane.setVisible(false);
    await pane.word.idle();
    assert.deepEqual(underlined(pane), []);
    pane.setVisible(true);
    await pane.word.idle();
    assert.deepEqual(underlined(pane), before);
    pane.stop();
    await pane.word.idle();
    assert.deepEqual(underlined(pane), []);
  });

  it("asks Word for nothing while nothing has changed", async () => {
    const pane = await checkedPane();
    const { syncs } = pane.word;
    await checkSpeech(pane.deps);
    await pane.word.idle();
    assert.equal(pane.word.syncs, syncs + 1);
    pane.stop();
  });

  it("leaves no trace in the file", async () => {
    const pane = await checkedPane();
    const untouched = (await openWord(FAULTY_SPEECH)).save();
    assert.deepEqual(pane.word.save(), untouched);
  });

  const without: readonly (readonly [name: string, options: OpenWordOptions, outcome: string])[] = [
    ["claims annotations and fails", { level: "newest", hasSubscription: false }, "fails"],
    ["has no annotations", {}, "untried"],
  ];
  for (const [name, options, outcome] of without)
    it(`says nothing in a Word that ${name}, and checks all the same`, async () => {
      const pane = await checkedPane(options);
      assert.deepEqual(underlined(pane), []);
      assert.equal(pane.state().check.underlining, outcome);
      assert.equal(pane.state().check.check.status, "done");
      assert.equal(pane.state().notice, null);
      pane.stop();
    });
});
