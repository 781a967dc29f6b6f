import assert from "node:assert/strict";
import {
  ActionType,
  ObjectPathType,
  type BatchRequest,
} from "../../../src/preview/protocol/batchWire";
import { actionLines, memberNames, richApiCallOf } from "../../../src/preview/protocol/richApiCall";

/** `Word.run` with `getSelection().insertParagraph("甲", "After")`, a style and a load. */
const BATCH: BatchRequest = {
  AutoKeepReference: false,
  Actions: [
    { Id: 2, ActionType: ActionType.Instantiate, Name: "", ObjectPathId: 1 },
    { Id: 4, ActionType: ActionType.Instantiate, Name: "", ObjectPathId: 3 },
    { Id: 5, ActionType: ActionType.Method, Name: "_KeepReference", ObjectPathId: 3 },
    { Id: 6, ActionType: ActionType.Instantiate, Name: "", ObjectPathId: 3 },
    { Id: 8, ActionType: ActionType.Instantiate, Name: "", ObjectPathId: 7 },
    {
      Id: 11,
      ActionType: ActionType.SetProperty,
      Name: "Style",
      ObjectPathId: 7,
      ArgumentInfo: { Arguments: ["Heading 2"] },
    },
    {
      Id: 12,
      ActionType: ActionType.Query,
      ObjectPathId: 7,
      QueryInfo: { Select: ["text", "style"] },
    },
    {
      Id: 13,
      ActionType: ActionType.Method,
      Name: "Delete",
      ObjectPathId: 9,
      ArgumentInfo: { Arguments: [] },
    },
  ],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: ObjectPathType.Global, Name: "" },
    3: {
      Id: 3,
      ObjectPathType: ObjectPathType.Method,
      Name: "GetSelection",
      ParentObjectPathId: 1,
      ArgumentInfo: { Arguments: [] },
    },
    7: {
      Id: 7,
      ObjectPathType: ObjectPathType.Method,
      Name: "InsertParagraph",
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ["甲", "After"] },
    },
    9: { Id: 9, ObjectPathType: ObjectPathType.ReferenceId, Name: "{8}" },
  },
};

describe("what a batch says in the log", () => {
  it("lists what the developer wrote and leaves out what the library adds", () => {
    const paragraph = 'document.getSelection().insertParagraph("甲", "After")';
    assert.deepEqual(actionLines(BATCH), [
      "document.getSelection()",
      paragraph,
      `${paragraph}.style = "Heading 2"`,
      `${paragraph}.load(text, style)`,
      "{8}.delete()",
    ]);
  });

  it("names each member once, in order", () => {
    assert.deepEqual(memberNames(BATCH), [
      "getSelection",
      "insertParagraph",
      "style",
      "load",
      "delete",
    ]);
  });

  it("cuts long arguments", () => {
    const [line] = actionLines({
      Actions: [
        {
          Id: 1,
          ActionType: ActionType.Method,
          Name: "InsertOoxml",
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: ["甲".repeat(5000), "End"] },
        },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: ObjectPathType.Global, Name: "" } },
    });
    assert.ok(line!.length < 200);
    assert.match(line!, /…, "End"\)$/);
  });
});

describe("a call of the rich API", () => {
  const data = (customData: string, flags: number) => ({
    ArrayData: [customData, "POST", "ProcessQuery", [], "{}", 0, flags, "", ""],
  });

  it("gives body, partition and whether it writes", () => {
    assert.deepEqual(richApiCallOf(data("IterativeExecutor", 17)), {
      body: "{}",
      partition: "IterativeExecutor",
      writes: true,
    });
    assert.equal(richApiCallOf(data("WacPartition", 4))?.writes, false);
  });

  it("is null where the data has another shape", () => {
    assert.equal(richApiCallOf({}), null);
    assert.equal(richApiCallOf({ ArrayData: [1, 2] }), null);
  });
});
