import { BatchExecutor } from "./batch";
import type { BatchRequest } from "./batchWire";
import type { BatchAnswer } from "./methodCall";
import { windowService, type WindowServices } from "./windowServices";
import { wordClass, type WordObject } from "./wordClass";

const root: WordObject = { wordClass: wordClass("Window", () => ({})) };

/** Answers batches that speak to the window's services. */
export function createServiceAnswer(window: WindowServices): BatchAnswer {
  const unsupported: string[] = [];
  const executor = new BatchExecutor({
    root,
    createObject(typeName) {
      const service = windowService(window, typeName);
      if (service === null) unsupported.push(typeName);
      return service;
    },
    requirementSets: { WordApi: "1.1" },
    onUnsupported: (member) => unsupported.push(member),
    isWordMember: () => true,
  });
  return (body) => ({
    body: JSON.stringify(executor.execute(JSON.parse(body) as BatchRequest)),
    unsupported: unsupported.splice(0),
  });
}
