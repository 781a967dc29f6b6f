import assert from "node:assert/strict";
import { changeGenre } from "../../../src/pane/commands/check/changeCheckMemory";
import { checkSpeech } from "../../../src/pane/commands/check/checkSpeech";
import { inSlices } from "../../../src/pane/commands/inSlices";
import { keepChecked } from "../../../src/pane/commands/check/keepChecked";
import { checkedSpeechOf } from "../../../src/pane/state/check/checkState";
import { createSpeechChecker } from "../../../src/pane/state/check/speechChecker";
import { documentOfLines } from "../../../src/speech/paragraph";
import type { Steps } from "../../../src/speech/steps/steps";
import type { DocumentHost } from "../../../src/word/documentHost";
import { toldReport } from "../../checker/toldReport";
import { speechTexts } from "../../library/sourceSpeeches";
import { depsWith, stateOf } from "../paneFixture";

const LINES = speechTexts.flatMap((text) => text.trimEnd().split("\n"));
const LONG = documentOfLines([...LINES, ...LINES, ...LINES]);
/** As if every step of the work took as long as a slice may. */
const STEP_MILLISECONDS = 10;

/** A pane over a long document, on a machine so slow that it pauses after every step. */
function slowPane(onPause: (pauses: number) => void = () => undefined) {
  let now = 0;
  let pauses = 0;
  const host: Partial<DocumentHost> = {
    read: () => Promise.resolve(LONG),
    watch: () => () => undefined,
  };
  const checker = createSpeechChecker();
  const pane = depsWith(
    stateOf({ office: { kind: "word", language: "zh-CN", host: host as DocumentHost } }),
    {
      loadChecker: () => Promise.resolve(checker),
      clock: {
        now: () => (now += STEP_MILLISECONDS),
        after: () => () => undefined,
        pause: () => {
          onPause(++pauses);
          return Promise.resolve();
        },
      },
    },
  );
  return { ...pane, pauses: () => pauses, check: () => pane.state().check.check };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("the check of a long document", () => {
  it("pauses again and again, tells how far it is, and finds what it would have found at one go", async () => {
    const told: number[] = [];
    const pane = slowPane(() => {
      const check = pane.check();
      if (check.status === "running" && check.progress !== null) told.push(check.progress);
    });
    await checkSpeech(pane.deps);
    assert.ok(pane.pauses() > 20, `${String(pane.pauses())} pauses`);
    assert.ok(new Set(told).size > 3, "progress");
    assert.deepEqual(
      told.toSorted((a, b) => a - b),
      told,
    );
    const report = checkedSpeechOf(pane.state().check)?.report;
    assert.ok(report);
    assert.deepEqual(toldReport(report), toldReport(createSpeechChecker().check(LONG)));
  });

  it("is left off when the view is left, as if it had not begun", async () => {
    let leave: () => void = () => undefined;
    const pane = slowPane((pauses) => {
      if (pauses === 5) leave();
    });
    leave = keepChecked(pane.deps);
    await settled();
    assert.equal(pane.pauses(), 5);
    assert.deepEqual(pane.check(), { status: "idle" });
  });

  it("gives way to a check as another genre", async () => {
    let chosen: Promise<void> | undefined;
    const pane = slowPane((pauses) => {
      if (pauses === 5) chosen = changeGenre(pane.deps, "host");
    });
    await checkSpeech(pane.deps);
    await chosen;
    const report = checkedSpeechOf(pane.state().check)?.report;
    assert.ok(report);
    assert.deepEqual(report.genre, { id: "host", source: "given", confidence: 1 });
    const anew = createSpeechChecker().check(LONG, { genre: "host" });
    assert.deepEqual(toldReport(report), toldReport(anew));
  });
});

describe("inSlices", () => {
  function* threeSteps(): Steps<string> {
    yield 0.3;
    yield 0.6;
    return "done";
  }

  it("goes on without a pause while there is time", async () => {
    const clock = { now: () => 0, pause: () => assert.fail("paused") };
    const done = await inSlices(threeSteps(), clock, { isWanted: () => true });
    assert.deepEqual(done, { result: "done" });
  });

  it("gives nothing where nobody waits any more", async () => {
    let now = 0;
    const clock = { now: () => (now += STEP_MILLISECONDS), pause: () => Promise.resolve() };
    assert.equal(await inSlices(threeSteps(), clock, { isWanted: () => false }), null);
  });
});
