import assert from "node:assert/strict";
import type { CommonCallContext } from "../../../src/preview/protocol/commonCalls";
import { createDocumentSettings } from "../../../src/preview/protocol/documentSettings";
import {
  createFaultPlan,
  HOST_ERROR,
  type FaultCode,
} from "../../../src/preview/protocol/faultPlan";
import { carryOut, methodCallOf } from "../../../src/preview/protocol/methodCall";
import { createOpenedFiles } from "../../../src/preview/protocol/openedFiles";
import { createWritingGate } from "../../../src/preview/protocol/writingGate";

const BYTES = Uint8Array.from({ length: 10 }, (_, index) => index);

/** A host with a document of a few bytes that only remembers what it was asked. */
function host(options: { readonly isReadOnly?: boolean } = {}) {
  const asked: string[] = [];
  const common: CommonCallContext = {
    document: {
      url: "https://localhost:3001/讲话.docx",
      isReadOnly: options.isReadOnly ?? false,
      selectedText: () => Promise.resolve("选中的字"),
      selectedOoxml: () => Promise.resolve("<pkg/>"),
      replaceSelection: (content, coercion) => {
        asked.push(`replace ${coercion} ${content}`);
        return Promise.resolve();
      },
      text: () => "全文",
      bytes: () => Promise.resolve(BYTES),
    },
    settings: createDocumentSettings(),
    files: createOpenedFiles(),
    commandCompleted: (id) => asked.push(`completed ${id}`),
    messageToParent: (text) => asked.push(`parent ${text}`),
    messageToDialog: (text) => asked.push(`dialog ${text}`),
    closePane: () => asked.push("close"),
  };
  const faults = createFaultPlan();
  const answer = (who: string) => (body: string) => {
    const { Actions } = JSON.parse(body) as { readonly Actions: readonly unknown[] };
    asked.push(`${who} ${Actions.length}`);
    return { body: JSON.stringify({ Results: [] }), unsupported: [] };
  };
  const callOptions = {
    answerDocument: answer("document"),
    answerServices: answer("services"),
    common,
    gate: createWritingGate(),
    faults,
    wait: (milliseconds: number) => {
      asked.push(`wait ${milliseconds}`);
      return Promise.resolve();
    },
  };
  const call = async (dispatchId: number, fields: Record<string, unknown> = {}) => {
    const data = { DdaMethod: { DispatchId: dispatchId }, ...fields };
    const done = await carryOut(methodCallOf(data, callOptions), callOptions);
    const reply = done.outcome === "lost" ? null : (done.outcome.data as Record<string, unknown>);
    return { ...done, reply };
  };
  return { asked, faults, call, common };
}

function batch(actions: number, typeName?: string): Record<string, unknown> {
  const path = { Id: 1, ObjectPathType: typeName === undefined ? 1 : 2, Name: typeName ?? "" };
  const Actions = Array.from({ length: actions }, (_, index) => ({
    Id: index + 1,
    ActionType: 1,
    Name: "",
    ObjectPathId: 1,
  }));
  const body = JSON.stringify({ Actions, ObjectPaths: { 1: path } });
  return { ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], body, 0, 1] };
}

describe("calls by number", () => {
  it("reads settings back as they were saved", async () => {
    const { call } = host();
    const pairs = [["语言", '"zh"']];
    assert.equal(
      (await call(76, { DdaSettingsMethod: { Properties: pairs } })).reply?.["Error"],
      0,
    );
    assert.deepEqual((await call(75)).reply?.["Properties"], { Settings: pairs });
  });

  it("hands the document out in slices until its end", async () => {
    const { call } = host();
    const { reply } = await call(77, { 0: 1, 1: 4 });
    const file = reply!;
    assert.equal(file[1], BYTES.length);
    const slice = async (index: number) => (await call(80, { 2: file[0], 3: index })).reply;
    assert.deepEqual((await slice(0))?.[0], [0, 1, 2, 3]);
    assert.deepEqual((await slice(2))?.[0], [8, 9]);
    assert.equal((await slice(3))?.["Error"], 5008);
    assert.equal((await call(81, { 2: file[0] })).reply?.["Error"], 0);
    assert.equal((await slice(0))?.["Error"], 5008);
  });

  it("has the file as text, and no PDF", async () => {
    const { call } = host();
    assert.equal((await call(77, { 0: 0, 1: 4096 })).reply?.[1], 6);
    assert.equal((await call(77, { 0: 2, 1: 4096 })).reply?.["Error"], 1009);
  });

  it("gives the selection as text or OOXML and refuses the rest", async () => {
    const { call } = host();
    const selected = async (CoerceType: string) =>
      (await call(64, { DdaGetBindingData: { CoerceType } })).reply;
    assert.equal((await selected("text"))?.["Data"], "选中的字");
    assert.equal((await selected("ooxml"))?.["Data"], "<pkg/>");
    assert.equal((await selected("matrix"))?.["Error"], 1000);
  });

  it("replaces the selection, but not in a document that is read-only", async () => {
    const fields = { DdaSetBindingData: { CoerceType: "text", Data: "甲" } };
    const writable = host();
    await writable.call(65, fields);
    assert.deepEqual(writable.asked, ["replace text 甲"]);
    const locked = host({ isReadOnly: true });
    assert.equal((await locked.call(65, fields)).reply?.["Error"], 5002);
    assert.deepEqual(locked.asked, []);
  });

  it("passes messages between pane and dialog, and the end of a command", async () => {
    const { asked, call } = host();
    await call(144, { messageToParent: "甲" });
    await call(145, { messageContent: "乙" });
    await call(94, { 0: "cmd-1", 1: 0, 2: "{}" });
    await call(97);
    assert.deepEqual(asked, ["parent 甲", "dialog 乙", "completed cmd-1", "close"]);
  });

  it("says of a number it does not know that it does not, and names it", async () => {
    const { call } = host();
    const { reply, unsupported, error } = await call(98);
    assert.equal(reply?.["Error"], 5000);
    assert.deepEqual(unsupported, ["#98"]);
    assert.equal(error, "error 5000");
  });
});

describe("batches of the rich API", () => {
  it("go to the document", async () => {
    const { asked, call } = host();
    const { reply, error } = await call(93, batch(2));
    assert.deepEqual(reply?.["Data"], [
      200,
      ["Content-Type", "application/json"],
      '{"Results":[]}',
    ]);
    assert.deepEqual(asked, ["document 2"]);
    assert.equal(error, null);
  });

  it("go to the window where they name one of its services", async () => {
    const { asked, call } = host();
    await call(93, batch(1, "Microsoft.AppRuntime.AppRuntimePersistenceService"));
    assert.deepEqual(asked, ["services 1"]);
  });
});

describe("faults on the wire", () => {
  for (const code of Object.keys(HOST_ERROR) as FaultCode[]) {
    it(`answers ${code} with its number and does nothing`, async () => {
      const { asked, faults, call } = host();
      faults.add({ fault: { kind: "error", code } });
      const { reply, fault } = await call(93, batch(1));
      assert.equal(reply?.["Error"], HOST_ERROR[code]);
      assert.equal(fault, code);
      assert.deepEqual(asked, []);
    });
  }

  it("loses the reply of a batch that was carried out, or of one that was not", async () => {
    const { asked, faults, call } = host();
    faults.add({ fault: { kind: "lostReply", carriedOut: true } });
    assert.equal((await call(93, batch(3))).outcome, "lost");
    assert.deepEqual(asked, ["document 3"]);
    faults.add({ fault: { kind: "lostReply", carriedOut: false } });
    assert.equal((await call(93, batch(3))).outcome, "lost");
    assert.deepEqual(asked, ["document 3"]);
  });

  it("fails a batch in its middle and keeps what stood before", async () => {
    const { asked, faults, call } = host();
    faults.add({ fault: { kind: "failBatch", after: 2, code: "GeneralException" } });
    const { reply, error } = await call(93, batch(5));
    assert.deepEqual(asked, ["document 2"]);
    const [, , body] = reply?.["Data"] as readonly [number, unknown, string];
    const response = JSON.parse(body) as { readonly Error: Record<string, unknown> };
    assert.equal(response.Error["ActionIndex"], 2);
    assert.equal(response.Error["Code"], "GeneralException");
    assert.equal(error, "GeneralException");
  });

  it("lets somebody else go first", async () => {
    const { asked, faults, call } = host();
    faults.add({ fault: { kind: "meanwhile", act: () => asked.push("typed") } });
    await call(93, batch(1));
    assert.deepEqual(asked, ["typed", "document 1"]);
  });

  it("waits before a delayed batch", async () => {
    const { asked, faults, call } = host();
    faults.add({ fault: { kind: "delay", milliseconds: 400 } });
    await call(93, batch(1));
    assert.deepEqual(asked, ["wait 400", "document 1"]);
  });
});
