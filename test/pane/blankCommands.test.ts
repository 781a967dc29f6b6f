import assert from "node:assert/strict";
import { recallBlankValues } from "../../src/pane/commands/blanks/changeBlankMemory";
import { fillBlanks } from "../../src/pane/commands/blanks/fillBlanks";
import { fillPointCount } from "../../src/pane/commands/blanks/fillPointCount";
import { readBlanks } from "../../src/pane/commands/blanks/readBlanks";
import { settleBlanks } from "../../src/pane/commands/blanks/settleBlanks";
import { showNextBlank } from "../../src/pane/commands/blanks/showNextBlank";
import type { BlankValues } from "../../src/pane/state/blanks/blanksState";
import { createSpeechAnalyser } from "../../src/pane/state/draft/speechAnalyser";
import { documentOfLines } from "../../src/speech/paragraph";
import { HostFailure, type DocumentBlank, type DocumentHost } from "../../src/word/documentHost";
import { depsWith, smallStorageOf, stateOf } from "./paneFixture";

const LINES = ["同志们：", "我讲两点意见。", "一、提高认识", "甲。", "二、真抓实干", "乙。"];

/** A document with two blanks of one name and one of another, held in memory. */
function openWith(part: Partial<DocumentHost> = {}) {
  let blanks: readonly DocumentBlank[] = [
    { id: 1, name: "地点", value: null },
    { id: 2, name: "点数", value: null },
    { id: 3, name: "地点", value: null },
  ];
  const shown: number[] = [];
  const host: Partial<DocumentHost> = {
    read: () => Promise.resolve(documentOfLines(LINES)),
    blanks: () => Promise.resolve(blanks),
    fillBlanks(values) {
      const controls = blanks
        .filter(({ name }) => values.has(name))
        .map(({ id }) => ({ id, before: "", after: "" }));
      blanks = blanks.map((one) => ({ ...one, value: values.get(one.name) ?? one.value }));
      return Promise.resolve({ kind: "fill", controls });
    },
    settleBlanks() {
      blanks = blanks.filter(({ value }) => value === null);
      return Promise.resolve(blanks);
    },
    revealBlank(id) {
      shown.push(id);
      return Promise.resolve(blanks.some((one) => one.id === id));
    },
    ...part,
  };
  const { storage, kept } = smallStorageOf<BlankValues>(new Map([["地点", ["县委党校"]]]));
  const office = { kind: "word", language: "zh-CN", host: host as DocumentHost } as const;
  const { deps, state } = depsWith(stateOf({ office }), {
    openBlankMemory: () => Promise.resolve(storage),
    loadAnalyser: () => Promise.resolve(createSpeechAnalyser()),
  });
  return { deps, state, shown, kept, blanks: () => blanks };
}

const valuesIn = (blanks: readonly DocumentBlank[] | null) => blanks?.map(({ value }) => value);

describe("filling in blanks", () => {
  it("fills all of a name, remembers the value and can be taken back", async () => {
    const { deps, state, kept, blanks } = openWith();
    await readBlanks(deps);
    assert.equal(await fillBlanks(deps, new Map([["地点", "市委党校"]])), "filled");
    assert.deepEqual(valuesIn(blanks()), ["市委党校", null, "市委党校"]);
    assert.deepEqual(valuesIn(state().blanks.found), ["市委党校", null, "市委党校"]);
    assert.deepEqual(kept().get("地点"), ["市委党校", "县委党校"]);
    assert.equal(state().wayBack[0]?.change.kind, "fill");
  });

  it("waits while something else is written, and leaves what was typed to the field", async () => {
    const { deps, blanks } = openWith();
    deps.store.dispatch({ kind: "planStarted" });
    assert.equal(await fillBlanks(deps, new Map([["地点", "市委党校"]])), "waiting");
    assert.deepEqual(valuesIn(blanks()), [null, null, null]);
  });

  it("says why nothing was filled in, and remembers nothing", async () => {
    const { deps, state, kept } = openWith({
      fillBlanks: () => Promise.reject(new HostFailure("readOnly", false, "no")),
    });
    await fillBlanks(deps, new Map([["地点", "市委党校"]]));
    const { notice } = state();
    assert.equal(notice?.kind === "failed" && notice.failure.action, "applyPlan");
    assert.deepEqual(kept().get("地点"), ["县委党校"]);
  });

  it("knows in a new document what was given in an earlier one", async () => {
    const { deps, state } = openWith();
    await recallBlankValues(deps);
    assert.equal(state().blanks.known.get("地点"), "县委党校");
  });

  it("fills in how many first-level headings there are", async () => {
    const { deps, blanks } = openWith();
    await fillPointCount(deps);
    assert.equal(blanks()[1]?.value, "两");
  });

  it("fills in no number where there are no headings", async () => {
    const { deps, state, blanks } = openWith({
      read: () => Promise.resolve(documentOfLines(["同志们：", "谢谢。"])),
    });
    await fillPointCount(deps);
    assert.equal(blanks()[1]?.value, null);
    assert.equal(state().notice?.kind, "headingsMissing");
  });
});

describe("the other commands on blanks", () => {
  it("settle what is filled, remember it and keep what is empty", async () => {
    const { deps, state, kept } = openWith({});
    await fillBlanks(deps, new Map([["地点", "市委党校"]]));
    await readBlanks(deps);
    await settleBlanks(deps);
    assert.deepEqual(
      state().blanks.found?.map(({ name }) => name),
      ["点数"],
    );
    const { notice } = state();
    assert.deepEqual(notice?.kind === "applied" && notice.work, { kind: "settle", count: 2 });
    assert.equal(kept().has("点数"), false);
  });

  it("go to the blanks of a name in turn", async () => {
    const { deps, shown } = openWith();
    await readBlanks(deps);
    for (let turn = 0; turn < 3; turn++) await showNextBlank(deps, "地点");
    assert.deepEqual(shown, [1, 3, 1]);
  });

  it("say so where the blank is gone, and read again", async () => {
    const { deps, state } = openWith({ revealBlank: () => Promise.resolve(false) });
    await readBlanks(deps);
    await showNextBlank(deps, null);
    assert.equal(state().notice?.kind, "blankGone");
  });

  it("keep the last reading where the next one fails", async () => {
    let isBusy = false;
    const found = [{ id: 1, name: "地点", value: null }];
    const { deps, state } = openWith({
      blanks: () =>
        isBusy ? Promise.reject(new HostFailure("busy", false, "")) : Promise.resolve(found),
    });
    await readBlanks(deps);
    isBusy = true;
    await readBlanks(deps);
    assert.equal(state().blanks.failure, "busy");
    assert.deepEqual(state().blanks.found, found);
  });
});
