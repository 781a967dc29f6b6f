import assert from "node:assert/strict";
import { createWritingGate } from "../../../src/preview/protocol/writingGate";

const settled = () => new Promise(setImmediate);

describe("writing gate", () => {
  it("holds tasks while a composition is open and then runs them in their order", async () => {
    const gate = createWritingGate();
    const done: number[] = [];
    gate.close("composition");
    const runs = [1, 2, 3].map((task) => gate.run(() => done.push(task)));
    await settled();
    assert.deepEqual(done, []);
    gate.open("composition");
    await Promise.all(runs);
    assert.deepEqual(done, [1, 2, 3]);
  });

  it("stays closed until every reason is gone", async () => {
    const gate = createWritingGate();
    let isDone = false;
    gate.close("opening");
    gate.close("composition");
    const run = gate.run(() => {
      isDone = true;
    });
    gate.open("composition");
    await settled();
    assert.equal(isDone, false);
    gate.open("opening");
    await run;
    assert.equal(isDone, true);
  });

  it("starts a task only after the one before it has ended", async () => {
    const gate = createWritingGate();
    const steps: string[] = [];
    const first = gate.run(async () => {
      steps.push("first begins");
      await settled();
      steps.push("first ends");
    });
    const second = gate.run(() => {
      steps.push("second");
    });
    await Promise.all([first, second]);
    assert.deepEqual(steps, ["first begins", "first ends", "second"]);
  });

  it("goes on after a task that threw", async () => {
    const gate = createWritingGate();
    await assert.rejects(
      gate.run(() => {
        throw new Error("gone");
      }),
      /gone/,
    );
    assert.equal(await gate.run(() => 2), 2);
  });
});
