import assert from "node:assert/strict";
import type { BatchResponse } from "../../../src/preview/protocol/batchWire";
import { createServiceAnswer } from "../../../src/preview/protocol/serviceAnswer";
import type { RuntimeState, WindowServices } from "../../../src/preview/protocol/windowServices";

function services() {
  const done: string[] = [];
  let state: RuntimeState = "Visible";
  const window: WindowServices = {
    handlersReady: () => done.push("ready"),
    runtimeState: () => state,
    setRuntimeState: (next) => {
      state = next;
    },
    startupState: () => "Inactive",
    setStartupState: (next) => done.push(`startup ${next}`),
    setButtonEnabled: (id, isEnabled) => done.push(`${id} ${isEnabled ? "on" : "off"}`),
    isButtonEnabled: () => true,
    setTabVisible: (id, isVisible) => done.push(`${id} ${isVisible ? "shown" : "hidden"}`),
    shortcuts: () => ({ check: "Ctrl+Shift+9" }),
    replaceShortcuts: (next) => done.push(JSON.stringify(next)),
    isShortcutInUse: (keys) => keys === "Ctrl+Z",
  };
  const answer = createServiceAnswer(window);
  /** One method of one service, as office.js asks for it. */
  const ask = (typeName: string, method: string, ...args: readonly unknown[]) => {
    const { body, unsupported } = answer(
      JSON.stringify({
        Actions: [
          { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 },
          {
            Id: 2,
            ActionType: 3,
            Name: method,
            ObjectPathId: 1,
            ArgumentInfo: { Arguments: args },
          },
        ],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: typeName } },
      }),
    );
    return { ...(JSON.parse(body) as BatchResponse), unsupported };
  };
  const value = (response: BatchResponse) => response.Results.at(-1)?.Value;
  return { done, answer, ask, value };
}

describe("services of the window", () => {
  it("hear that the page has its handlers ready", () => {
    const { done, ask } = services();
    ask("Microsoft.InternalService.AddinInternalService", "NotifyActionHandlerReady");
    assert.deepEqual(done, ["ready"]);
  });

  it("show and hide the pane", () => {
    const { ask, value } = services();
    const type = "Microsoft.AppRuntime.AppRuntimeService";
    assert.equal(value(ask(type, "GetAppRuntimeState")), "Visible");
    ask(type, "SetAppRuntimeState", "Background");
    assert.equal(value(ask(type, "GetAppRuntimeState")), "Background");
  });

  it("refuse a state there is none of", () => {
    const { ask } = services();
    const { Error: error } = ask(
      "Microsoft.AppRuntime.AppRuntimeService",
      "SetAppRuntimeState",
      "Sideways",
    );
    assert.equal(error?.Code, "InvalidArgument");
  });

  it("switch a ribbon button off", () => {
    const { done, answer } = services();
    answer(
      JSON.stringify({
        Actions: [
          { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 },
          { Id: 2, ActionType: 1, Name: "", ObjectPathId: 2 },
          {
            Id: 3,
            ActionType: 4,
            Name: "Enabled",
            ObjectPathId: 2,
            ArgumentInfo: { Arguments: [false] },
          },
        ],
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.DynamicRibbon.DynamicRibbon" },
          2: {
            Id: 2,
            ObjectPathType: 3,
            Name: "GetButton",
            ParentObjectPathId: 1,
            ArgumentInfo: { Arguments: ["Speech.Recent"] },
          },
        },
      }),
    );
    assert.deepEqual(done, ["Speech.Recent off"]);
  });

  it("tell which key combinations are taken", () => {
    const { ask, value } = services();
    const keys = ["Ctrl+Z", "Ctrl+Shift+9"];
    const response = ask("Microsoft.Office.ActionService", "AreShortcutsInUse", keys);
    assert.deepEqual(value(response), [true, false]);
  });

  it("name a service they do not have, once", () => {
    const { ask } = services();
    const type = "Microsoft.Office.Licensing.License";
    const response = ask(type, "GetFeatureTier");
    assert.equal(response.Error?.Code, "ApiNotFound");
    assert.deepEqual(response.unsupported, [type]);
    assert.deepEqual(
      ask("Microsoft.InternalService.AddinInternalService", "NotifyActionHandlerReady").unsupported,
      [],
    );
  });
});
