import assert from "node:assert/strict";
import { startSpeechReader } from "../../../src/pane/device/speechReader";
import type { ReadingAnswer, ReadingRequest } from "../../../src/pane/device/speechReadingWorker";
import type { SpeechFile } from "../../../src/pane/state/import/importedSpeech";

/** A worker that answers when the test does. */
class WorkerByHand {
  static made: WorkerByHand[] = [];
  onmessage: (event: { readonly data: ReadingAnswer }) => void = () => undefined;
  onerror: (event: { readonly message?: string }) => void = () => undefined;
  readonly asked: ReadingRequest["kind"][] = [];
  isEnded = false;
  constructor() {
    WorkerByHand.made.push(this);
  }
  postMessage({ kind }: ReadingRequest): void {
    this.asked.push(kind);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const file: SpeechFile = {
  name: "讲话.txt",
  size: 1,
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)),
};
const read: ReadingAnswer = { kind: "read", speeches: [] };

describe("the reader of speeches beside the pane", () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "Worker");
  beforeEach(() => {
    WorkerByHand.made = [];
    Object.defineProperty(globalThis, "Worker", { value: WorkerByHand, configurable: true });
  });
  afterEach(() => {
    if (before) Object.defineProperty(globalThis, "Worker", before);
    else Reflect.deleteProperty(globalThis, "Worker");
  });

  it("gives the next file to another worker where one does not run", async () => {
    const reader = startSpeechReader([]);
    const first = reader.read(file);
    await Promise.resolve();
    WorkerByHand.made[0]?.onerror({});
    await assert.rejects(first, /does not run/);
    const second = reader.read(file);
    await Promise.resolve();
    const [dead, alive] = WorkerByHand.made;
    assert.deepEqual([dead?.isEnded, alive?.asked], [true, ["begin", "read"]]);
    alive?.onmessage({ data: read });
    assert.equal(await second, read);
  });

  it("goes on with the same worker where one file was too much for it", async () => {
    const reader = startSpeechReader([]);
    const first = reader.read(file);
    await Promise.resolve();
    WorkerByHand.made[0]?.onmessage({ data: { kind: "crashed", detail: "deep" } });
    await assert.rejects(first, /deep/);
    void reader.read(file);
    await Promise.resolve();
    assert.deepEqual(
      WorkerByHand.made.map(({ asked }) => asked),
      [["begin", "read", "read"]],
    );
  });

  it("starts none once it is stopped", async () => {
    const reader = startSpeechReader([]);
    const reading = reader.read(file);
    reader.stop();
    await assert.rejects(reading, /stopped/);
    assert.deepEqual(WorkerByHand.made, []);
  });
});
