import assert from "node:assert/strict";
import { createRoundTripLog, DOCUMENT_BATCH } from "../../../src/preview/protocol/roundTrip";

const CALL = {
  direction: "toHost",
  kind: "call",
  method: DOCUMENT_BATCH,
  peer: "pane",
  members: ["load"],
  actions: [],
  writes: false,
  unsupported: [],
  milliseconds: 1,
  bytes: 10,
  error: null,
  fault: null,
} as const;

describe("log of round trips", () => {
  it("numbers entries, times them from its start, and counts what a sync costs", () => {
    let now = 1000;
    const log = createRoundTripLog(() => now);
    now = 1250;
    log.add(CALL);
    log.add({ ...CALL, method: "saveSettings" });
    log.add({ ...CALL, members: [] });
    assert.deepEqual(
      log.entries().map(({ number, at }) => [number, at]),
      [
        [1, 250],
        [2, 250],
        [3, 250],
      ],
    );
    assert.equal(log.documentBatches(), 1);
  });

  it("begins anew when it is cleared and tells those who watch", () => {
    let told = 0;
    const log = createRoundTripLog(() => 0);
    const stop = log.subscribe(() => (told += 1));
    log.add(CALL);
    log.clear();
    assert.deepEqual(log.entries(), []);
    assert.equal(log.documentBatches(), 0);
    stop();
    log.add(CALL);
    assert.equal(told, 2);
  });

  it("keeps the last thousand", () => {
    const log = createRoundTripLog(() => 0);
    for (let count = 0; count < 1005; count += 1) log.add(CALL);
    assert.equal(log.entries().length, 1000);
    assert.equal(log.entries()[0]?.number, 6);
    assert.equal(log.documentBatches(), 1005);
  });
});
