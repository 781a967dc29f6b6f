import assert from "node:assert/strict";
import { createFaultPlan, type Fault } from "../../../src/preview/protocol/faultPlan";

const DENIED: Fault = { kind: "error", code: "AccessDenied" };
const RICH = { dispatchId: 93, members: ["getSelection", "insertText"] };

describe("fault plan", () => {
  it("hits one document batch and is spent", () => {
    const plan = createFaultPlan();
    plan.add({ fault: DENIED });
    assert.equal(plan.take({ dispatchId: 76, members: [] }), null);
    assert.equal(plan.take(RICH), DENIED);
    assert.equal(plan.take(RICH), null);
    assert.equal(plan.pending(), 0);
  });

  it("waits for the batch that names the member", () => {
    const plan = createFaultPlan();
    plan.add({ fault: DENIED, member: "insertText" });
    assert.equal(plan.take({ dispatchId: 93, members: ["load"] }), null);
    assert.equal(plan.take(RICH), DENIED);
  });

  it("lets messages pass first and hits as often as told", () => {
    const plan = createFaultPlan();
    plan.add({ fault: DENIED, skip: 1, times: 2 });
    assert.deepEqual(
      [1, 2, 3, 4].map(() => plan.take(RICH)),
      [null, DENIED, DENIED, null],
    );
  });

  it("speaks of other calls by their number", () => {
    const plan = createFaultPlan();
    plan.add({ fault: DENIED, dispatchId: 76 });
    assert.equal(plan.take(RICH), null);
    assert.equal(plan.take({ dispatchId: 76, members: [] }), DENIED);
  });

  it("drops its rules when it is cleared", () => {
    const plan = createFaultPlan();
    plan.add({ fault: DENIED });
    plan.clear();
    assert.equal(plan.take(RICH), null);
  });
});
