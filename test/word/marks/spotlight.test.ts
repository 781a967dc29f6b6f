import assert from "node:assert/strict";
import type { Timer } from "../../../src/word/endlessWait";
import { openWordDocument } from "../../../src/word/wordDocumentHost";
import { docxOf, paragraph } from "../../preview/docxFixture";
import { openWord } from "../../preview/openWord";

const LINES = ["同志们：", "今天，我们开班。", "谢谢大家！"];
const SPEECH = docxOf({ body: LINES.map((line) => paragraph(line)).join("") });
const at = (index: number) => ({ index, quote: LINES[index] ?? "" });

/** Runs what waits when told to. */
function heldTimer() {
  const waiting = new Map<() => void, number>();
  const timer: Timer = (run, milliseconds) => {
    waiting.set(run, milliseconds);
    return () => void waiting.delete(run);
  };
  return {
    timer,
    runAll: () => {
      for (const run of [...waiting.keys()]) {
        waiting.delete(run);
        run();
      }
    },
  };
}

describe("the light on a place that was jumped to", () => {
  it("shows the stretch, goes out by itself, and leaves no colour in the file", async () => {
    const word = await openWord(SPEECH, { level: "newest" });
    const before = word.save();
    const { timer, runAll } = heldTimer();
    assert.ok(await openWordDocument(timer).reveal(at(1), { offset: 3, length: 2 }));
    assert.deepEqual(word.marks, [["Highlight", "我们"]]);
    assert.equal(word.selectedText, "我们");
    runAll();
    await word.idle();
    assert.deepEqual(word.marks, []);
    assert.deepEqual(word.save(), before);
  });

  it("is on one place at a time, and on none for a caret", async () => {
    const word = await openWord(SPEECH, { level: "newest" });
    const host = openWordDocument(heldTimer().timer);
    await host.reveal(at(0));
    await host.reveal(at(2), { offset: 0, length: 2 });
    assert.deepEqual(word.marks, [["Highlight", "谢谢"]]);
    await host.reveal(at(1), { offset: 0, length: 0 });
    assert.deepEqual(word.marks, []);
  });

  it("goes out with the pane", async () => {
    const word = await openWord(SPEECH, { level: "newest" });
    const host = openWordDocument(heldTimer().timer);
    await host.reveal(at(0));
    await host.clearMarks();
    assert.deepEqual(word.marks, []);
  });

  it("is no loss where Word claims it and fails", async () => {
    const word = await openWord(SPEECH, { level: "newest" });
    const host = openWordDocument(heldTimer().timer);
    const fault = { kind: "failBatch", code: "GeneralException", after: 0 } as const;
    word.faults.add({ fault, member: "highlight" });
    assert.equal(await host.reveal(at(0)), true);
    assert.equal(word.selectedText, "同志们：");
    await word.idle();
    const { syncs } = word;
    assert.equal(await host.reveal(at(2)), true);
    assert.equal(word.syncs, syncs + 2);
  });
});
