import assert from "node:assert/strict";
import { applyPlan } from "../../../src/pane/commands/applyPlan";
import {
  changeCheckMemory,
  changeCheckPreferences,
  changeGenre,
  recallDecisions,
  showAllFindings,
} from "../../../src/pane/commands/check/changeCheckMemory";
import { checkSpeech } from "../../../src/pane/commands/check/checkSpeech";
import { copyReport } from "../../../src/pane/commands/check/copyReport";
import { insertAtGap } from "../../../src/pane/commands/check/insertAtGap";
import { keepChecked } from "../../../src/pane/commands/check/keepChecked";
import type { PaneDeps } from "../../../src/pane/commands/paneDeps";
import { revealPlace } from "../../../src/pane/commands/check/revealPlace";
import { selectedParagraph } from "../../../src/pane/commands/check/selectedParagraph";
import { takeBackInsertion } from "../../../src/pane/commands/takeBackInsertion";
import { memoryWithMutedRule, memoryWithUnneeded } from "../../../src/pane/state/check/checkMemory";
import {
  checkedSpeechOf,
  EMPTY_MEMORY,
  NO_PREFERENCES,
  type CheckPreferences,
} from "../../../src/pane/state/check/checkState";
import { createSpeechChecker } from "../../../src/pane/state/check/speechChecker";
import type { TextChange } from "../../../src/speech/edits/documentChange";
import type { EditPlan } from "../../../src/speech/edits/editPlan";
import { documentOfLines } from "../../../src/speech/paragraph";
import { HostFailure, type DocumentHost } from "../../../src/word/documentHost";
import { depsWith, passageOf, smallStorageOf, stateOf } from "../paneFixture";
import { said } from "../../../src/speech/said";

const LINES = ["同志们：", "今天我们开班。", "一、提高认识"];
const PLAN: EditPlan = {
  steps: [{ kind: "deleteParagraph", at: { index: 1, quote: "今天我们开班。" } }],
};
const CHANGE: TextChange = { kind: "text", before: [], after: [] };
const FIX = { kind: "fix", label: said("改好", "Mend") } as const;
const checker = createSpeechChecker();

/** A pane over a document that answers as told; `reads` counts round trips of the check. */
function paneOver(part: Partial<DocumentHost> = {}, deps: Partial<PaneDeps> = {}) {
  let lines: readonly string[] = LINES;
  let reads = 0;
  let onEdit: () => void = () => assert.fail("nobody watches");
  const host: Partial<DocumentHost> = {
    read: () => {
      reads += 1;
      return Promise.resolve(documentOfLines(lines));
    },
    watch: (call) => {
      onEdit = call;
      return () => (onEdit = () => assert.fail("nobody watches any more"));
    },
    ...part,
  };
  const pane = depsWith(
    stateOf({ office: { kind: "word", language: "zh-CN", host: host as DocumentHost } }),
    { loadChecker: () => Promise.resolve(checker), ...deps },
  );
  return {
    ...pane,
    reads: () => reads,
    rewrite: (next: readonly string[]) => (lines = next),
    edit: () => onEdit(),
    checked: () => checkedSpeechOf(pane.state().check),
  };
}

/** A clock that stands until it is told to go on. */
function stoppedClock() {
  let now = 0;
  let due: { readonly at: number; readonly run: () => void } | null = null;
  const clock: PaneDeps["clock"] = {
    now: () => now,
    pause: () => Promise.resolve(),
    after(milliseconds, run) {
      const own = { at: now + milliseconds, run };
      due = own;
      return () => {
        if (due === own) due = null;
      };
    },
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    clock,
    settle,
    pass: async (milliseconds: number) => {
      now += milliseconds;
      const ripe = due !== null && due.at <= now ? due : null;
      if (ripe !== null) due = null;
      ripe?.run();
      await settle();
    },
    lose: (milliseconds: number) => (now += milliseconds),
  };
}

describe("checkSpeech", () => {
  it("reads the document once and shows what the checker says", async () => {
    const pane = paneOver();
    await checkSpeech(pane.deps);
    assert.equal(pane.reads(), 1);
    assert.deepEqual(pane.checked()?.document, documentOfLines(LINES));
    assert.deepEqual(pane.checked()?.report, checker.check(documentOfLines(LINES)));
  });

  it("keeps the result there is where nothing has changed", async () => {
    const pane = paneOver();
    await checkSpeech(pane.deps);
    const before = pane.checked();
    await checkSpeech(pane.deps);
    assert.equal(pane.checked(), before);
    pane.rewrite([...LINES, "谢谢大家！"]);
    await checkSpeech(pane.deps);
    assert.notEqual(pane.checked(), before);
  });

  it("runs once where it is asked for twice at a time", async () => {
    const pane = paneOver();
    await Promise.all([checkSpeech(pane.deps), checkSpeech(pane.deps)]);
    assert.equal(pane.reads(), 1);
  });

  it("drops the answer to an older request", async () => {
    const pane = paneOver();
    await checkSpeech(pane.deps);
    const { store } = pane.deps;
    store.dispatch({ kind: "checkStarted", request: 7 });
    const other = { ...pane.checked()!, document: documentOfLines(["别的"]) };
    store.dispatch({ kind: "checkFinished", request: 6, checked: other });
    assert.equal(pane.state().check.check.status, "running");
    store.dispatch({ kind: "checkFailed", request: 6, reason: "busy", detail: "" });
    assert.equal(pane.state().check.check.status, "running");
  });

  const failures: readonly (readonly [string, Partial<DocumentHost>, Partial<PaneDeps>, string])[] =
    [
      [
        "Word is busy",
        { read: () => Promise.reject(new HostFailure("busy", false, new Error("Timeout"))) },
        {},
        "busy",
      ],
      ["something else goes wrong", { read: () => Promise.reject(new Error("x")) }, {}, "unknown"],
      [
        "the checker does not come",
        {},
        { loadChecker: () => Promise.reject(new Error("ChunkLoadError")) },
        "notLoaded",
      ],
    ];
  for (const [name, host, deps, reason] of failures)
    it(`says so where ${name}`, async () => {
      const pane = paneOver(host, deps);
      await checkSpeech(pane.deps);
      const { check } = pane.state().check;
      assert.equal(check.status === "failed" && check.reason, reason);
    });

  it("keeps the last result in sight where the next check fails", async () => {
    let isBusy = false;
    const pane = paneOver({
      read: () =>
        isBusy
          ? Promise.reject(new HostFailure("busy", false, null))
          : Promise.resolve(documentOfLines(LINES)),
    });
    await checkSpeech(pane.deps);
    const before = pane.checked();
    isBusy = true;
    await checkSpeech(pane.deps);
    assert.equal(pane.state().check.check.status, "failed");
    assert.equal(pane.checked(), before);
  });

  it("does nothing outside Word", async () => {
    const { deps, events } = depsWith(stateOf({ office: { kind: "browser" } }));
    await checkSpeech(deps);
    assert.deepEqual(events, []);
  });
});

describe("keepChecked", () => {
  it("checks at once, and again after a pause in typing", async () => {
    const { clock, pass, settle } = stoppedClock();
    const pane = paneOver({}, { clock });
    const stop = keepChecked(pane.deps);
    await settle();
    assert.equal(pane.reads(), 1);
    pane.edit();
    await pass(1000);
    pane.edit();
    await pass(1000);
    assert.equal(pane.reads(), 1);
    await pass(1000);
    assert.equal(pane.reads(), 2);
    stop();
  });

  it("leaves Word nine tenths of the time where reading takes long", async () => {
    const { clock, pass, settle, lose } = stoppedClock();
    const pane = paneOver(
      {
        read: () => {
          lose(2000);
          return Promise.resolve(documentOfLines(LINES));
        },
      },
      { clock },
    );
    keepChecked(pane.deps);
    await settle();
    const checks = () => pane.events.filter(({ kind }) => kind === "checkStarted").length;
    pane.edit();
    await pass(19_000);
    assert.equal(checks(), 1);
    await pass(2000);
    assert.equal(checks(), 2);
  });

  it("marks the report outdated and checks again when the pane itself changes the document", async () => {
    const { clock, pass, settle } = stoppedClock();
    const pane = paneOver(
      { apply: () => Promise.resolve({ outcome: "applied", change: CHANGE }) },
      { clock },
    );
    keepChecked(pane.deps);
    await settle();
    await applyPlan(pane.deps, PLAN, FIX);
    const { check } = pane.state().check;
    assert.equal(check.status === "done" && check.isOutdated, true);
    await pass(0);
    assert.equal(pane.reads(), 2);
    const again = pane.state().check.check;
    assert.equal(again.status === "done" && again.isOutdated, false);
  });

  it("checks again where a fix no longer fits, and stops when it is told to", async () => {
    const { clock, pass, settle } = stoppedClock();
    const pane = paneOver({ apply: () => Promise.resolve({ outcome: "stale" }) }, { clock });
    const stop = keepChecked(pane.deps);
    await settle();
    assert.equal(await applyPlan(pane.deps, PLAN, FIX), false);
    await pass(0);
    assert.equal(pane.reads(), 2);
    stop();
    await applyPlan(pane.deps, PLAN, FIX);
    await pass(9999);
    assert.equal(pane.reads(), 2);
  });
});

describe("applyPlan", () => {
  it("hands the plan to Word, and can take it back", async () => {
    const plans: EditPlan[] = [];
    const taken: unknown[] = [];
    const pane = paneOver({
      apply: (plan) => {
        plans.push(plan);
        return Promise.resolve({ outcome: "applied", change: CHANGE });
      },
      takeBack: (change) => {
        taken.push(change);
        return Promise.resolve("takenBack");
      },
    });
    assert.equal(await applyPlan(pane.deps, PLAN, FIX), true);
    assert.deepEqual(plans, [PLAN]);
    await takeBackInsertion(pane.deps);
    assert.deepEqual(taken, [CHANGE]);
    assert.equal(pane.state().notice?.kind, "planTakenBack");
  });

  it("says that the text has changed, and changes nothing", async () => {
    const pane = paneOver({ apply: () => Promise.resolve({ outcome: "stale" }) });
    await applyPlan(pane.deps, PLAN, FIX);
    const { notice, insertion } = pane.state();
    assert.equal(
      notice?.kind === "failed" && "reason" in notice.failure && notice.failure.reason,
      "stale",
    );
    assert.equal(insertion.status, "idle");
  });

  it("says why Word refuses, and that part may have stayed", async () => {
    const pane = paneOver({
      apply: () => Promise.reject(new HostFailure("readOnly", true, new Error("AccessDenied"))),
    });
    await applyPlan(pane.deps, PLAN, FIX);
    const { notice } = pane.state();
    assert.deepEqual(notice?.kind === "failed" && notice.failure, {
      action: "applyPlan",
      reason: "readOnly",
      partial: true,
      detail: "Error: AccessDenied",
    });
  });

  it("applies once when clicked twice", async () => {
    let times = 0;
    const pane = paneOver({
      apply: () => {
        times += 1;
        return Promise.resolve({ outcome: "applied", change: null });
      },
    });
    await Promise.all([applyPlan(pane.deps, PLAN, FIX), applyPlan(pane.deps, PLAN, FIX)]);
    assert.equal(times, 1);
  });
});

describe("insertAtGap", () => {
  it("puts the passage where the section belongs, and remembers that it was used", async () => {
    const plans: EditPlan[] = [];
    const pane = paneOver({
      apply: (plan) => {
        plans.push(plan);
        return Promise.resolve({ outcome: "applied", change: CHANGE });
      },
    });
    await insertAtGap(pane.deps, passageOf("A"), { kind: "gap", after: 2 }, documentOfLines(LINES));
    const [step] = plans[0]?.steps ?? [];
    assert.deepEqual(step?.kind === "insertParagraphs" && step.after, {
      index: 2,
      quote: "一、提高认识",
    });
    assert.deepEqual(pane.kept().recent, ["A"]);
  });

  it("fills the blanks whose values are known", async () => {
    const plans: EditPlan[] = [];
    const { deps } = paneOver({
      apply: (plan) => {
        plans.push(plan);
        return Promise.resolve({ outcome: "applied", change: CHANGE });
      },
    });
    deps.store.dispatch({
      kind: "blankValuesRecalled",
      remembered: new Map([["地点", ["县委党校"]]]),
    });
    await insertAtGap(deps, passageOf("A"), { kind: "gap", after: 2 }, documentOfLines(LINES));
    const [step] = plans[0]?.steps ?? [];
    const [paragraph] = step?.kind === "insertParagraphs" ? step.paragraphs : [];
    assert.deepEqual(paragraph?.pieces[1], { kind: "blank", name: "地点", value: "县委党校" });
  });
});

describe("revealPlace", () => {
  async function revealed(at: Parameters<typeof revealPlace>[1], isFound = true) {
    const calls: unknown[] = [];
    const pane = paneOver({
      reveal: (...call) => {
        calls.push(call);
        return Promise.resolve(isFound);
      },
    });
    await checkSpeech(pane.deps);
    await revealPlace(pane.deps, at);
    return { calls, notice: pane.state().notice, reads: pane.reads() };
  }
  const [, second] = LINES;
  const cases = [
    [
      "the words of a finding",
      { kind: "text", paragraph: 1, offset: 2, length: 3 },
      [
        [
          { index: 1, quote: second },
          { offset: 2, length: 3 },
        ],
      ],
    ],
    [
      "the end of the paragraph before a gap",
      { kind: "gap", after: 1 },
      [
        [
          { index: 1, quote: second },
          { offset: 7, length: 0 },
        ],
      ],
    ],
    [
      "the beginning of the speech for a gap before it",
      { kind: "gap", after: null },
      [
        [
          { index: 0, quote: "同志们：" },
          { offset: 0, length: 0 },
        ],
      ],
    ],
    ["nothing for the speech as a whole", { kind: "speech" }, []],
  ] as const;
  for (const [name, at, calls] of cases)
    it(`shows ${name}`, async () => assert.deepEqual((await revealed(at)).calls, calls));

  it("says so and checks again where the place is gone", async () => {
    const { notice, reads } = await revealed({ kind: "gap", after: 1 }, false);
    assert.equal(notice?.kind, "placeGone");
    assert.equal(reads, 2);
  });
});

describe("selectedParagraph", () => {
  it("is the paragraph with the caret, as it was when it was checked", async () => {
    const pane = paneOver({ caretParagraph: () => Promise.resolve("一、提高认识") });
    assert.equal(await selectedParagraph(pane.deps), null);
    await checkSpeech(pane.deps);
    assert.equal(await selectedParagraph(pane.deps), 2);
  });

  it("is unknown where Word cannot tell", async () => {
    const pane = paneOver({ caretParagraph: () => Promise.reject(new Error("header")) });
    await checkSpeech(pane.deps);
    assert.equal(await selectedParagraph(pane.deps), null);
  });
});

/** Preferences as a browser keeps them. */
function preferencesKept(isFull = false) {
  const { storage, kept } = smallStorageOf<CheckPreferences>(NO_PREFERENCES, isFull);
  return { open: () => Promise.resolve(storage), kept };
}

describe("what the person decides", () => {
  it("comes back with the document and with the person", async () => {
    const { open, kept } = preferencesKept();
    const memory = memoryWithUnneeded(EMPTY_MEMORY, "title");
    const pane = paneOver(
      {},
      {
        documentMemory: { read: () => memory, keep: () => assert.fail("nothing to keep") },
        openCheckPreferences: open,
      },
    );
    await recallDecisions(pane.deps);
    assert.deepEqual(pane.state().check.memory, memory);
    assert.deepEqual(pane.state().check.preferences, kept());
  });

  it("is stored in the document", async () => {
    const stored: unknown[] = [];
    const pane = paneOver(
      {},
      {
        documentMemory: {
          read: () => undefined,
          keep: (memory) => {
            stored.push(memory);
            return Promise.resolve();
          },
        },
      },
    );
    await changeCheckMemory(pane.deps, (memory) => memoryWithUnneeded(memory, "title"));
    assert.deepEqual(stored, [memoryWithUnneeded(EMPTY_MEMORY, "title")]);
    assert.equal(pane.state().notice, null);
  });

  it("holds until the pane closes where the document does not keep it, and says so", async () => {
    const pane = paneOver(
      {},
      { documentMemory: { read: () => undefined, keep: () => Promise.reject(new Error("x")) } },
    );
    await changeCheckMemory(pane.deps, (memory) => memoryWithUnneeded(memory, "title"));
    assert.deepEqual(pane.state().check.memory.unneeded, ["title"]);
    assert.equal(pane.state().notice?.kind, "choiceNotKept");
  });

  const stores = [
    ["the browser keeps it", preferencesKept(), undefined],
    ["the store is full", preferencesKept(true), "notKept"],
  ] as const;
  for (const [name, { open }, notice] of stores)
    it(`holds for all documents where ${name}`, async () => {
      const pane = paneOver({}, { openCheckPreferences: open });
      await changeCheckPreferences(pane.deps, (known) => ({ ...known, pace: 180 }));
      assert.equal(pane.state().check.preferences.pace, 180);
      assert.equal(pane.state().notice?.kind, notice);
    });

  it("brings the chosen genre to the checker, and lets it be detected again", async () => {
    const pane = paneOver();
    await changeGenre(pane.deps, "host");
    assert.deepEqual(pane.checked()?.report.genre, { id: "host", source: "given", confidence: 1 });
    await changeGenre(pane.deps, null);
    assert.equal(pane.checked()?.report.genre.source, "detected");
  });

  it("can be undone for all that was silenced, here and everywhere", async () => {
    const { open, kept } = preferencesKept();
    const pane = paneOver({}, { openCheckPreferences: open });
    await changeCheckMemory(pane.deps, (memory) => memoryWithMutedRule(memory, "a"));
    await changeCheckPreferences(pane.deps, (known) => ({ ...known, mutedRules: ["b"] }));
    await showAllFindings(pane.deps);
    assert.deepEqual(pane.state().check.memory, EMPTY_MEMORY);
    assert.deepEqual(kept(), NO_PREFERENCES);
  });
});

describe("copyReport", () => {
  it("copies text, and paragraphs for programs that paste HTML", async () => {
    const written: unknown[] = [];
    const pane = paneOver(
      {},
      {
        clipboard: {
          write: (content) => {
            written.push(content);
            return Promise.resolve();
          },
        },
      },
    );
    await copyReport(pane.deps, "报告\n1 < 2");
    assert.deepEqual(written, [{ text: "报告\n1 < 2", html: "<p>报告</p><p>1 &lt; 2</p>" }]);
    assert.equal(pane.state().notice?.kind, "reportCopied");
  });

  it("says so where the browser refuses", async () => {
    const pane = paneOver({}, { clipboard: { write: () => Promise.reject(new Error("denied")) } });
    await copyReport(pane.deps, "报告");
    assert.equal(pane.state().notice?.kind, "reportNotCopied");
  });
});
