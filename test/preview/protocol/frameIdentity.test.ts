import assert from "node:assert/strict";
import { frameName, frameUrl, newFrameIdentity } from "../../../src/preview/protocol/frameIdentity";

const identity = { conversationId: "c1", controlId: "k1", correlationId: "r1" };
const facts = {
  identity,
  hostUrl: "https://localhost:3001/",
  displayLanguage: "zh-CN",
  isDialog: false,
  isSharedRuntime: true,
} as const;

describe("identity of a frame", () => {
  it("is new at every activation", () => {
    assert.notDeepEqual(newFrameIdentity(), newFrameIdentity());
  });

  it("travels in the name of the window", () => {
    const name = JSON.parse(frameName(facts)) as Record<string, string>;
    assert.equal(name["hostInfo"], "Word$Web$16.01$zh-CN$r1$$disableLogging$1");
    assert.equal(name["xdmInfo"], "c1|k1|https%3A%2F%2Flocalhost%3A3001%2F");
  });

  it("says that a frame is a dialog", () => {
    const name = JSON.parse(
      frameName({ ...facts, isDialog: true, isSharedRuntime: false }),
    ) as Record<string, string>;
    assert.equal(name["hostInfo"], "Word$Web$16.01$zh-CN$r1$isDialog$disableLogging$0");
  });

  it("travels in the address too, before the fragment and after a query that is there", () => {
    const info = "_host_Info=Word$Web$16.01$zh-CN$r1$$disableLogging$1";
    assert.equal(
      frameUrl("https://localhost:3000/taskpane.html#/check", facts),
      `https://localhost:3000/taskpane.html?${info}#/check`,
    );
    assert.equal(
      frameUrl("https://localhost:3000/taskpane.html?a=1", facts),
      `https://localhost:3000/taskpane.html?a=1&${info}`,
    );
  });
});
