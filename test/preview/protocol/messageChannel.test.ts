import assert from "node:assert/strict";
import {
  openMessageChannel,
  type ChannelHandlers,
  type IncomingMessage,
  type MessagePeer,
} from "../../../src/preview/protocol/messageChannel";

const ADDIN = "https://localhost:3000";
const HOST = "https://localhost:3001";

interface Posted {
  readonly message: Record<string, unknown>;
  readonly targetOrigin: string;
}

/** A window on each side of the wire: what the add-in sends goes in, what the host posts comes out. */
function wire(handlers: Partial<ChannelHandlers> = {}) {
  const listeners = new Set<(message: IncomingMessage) => void>();
  const posted: Posted[] = [];
  const failures: unknown[] = [];
  const peer = {
    postMessage(text: string, targetOrigin: string) {
      posted.push({ message: JSON.parse(text) as Record<string, unknown>, targetOrigin });
    },
  };
  const channel = openMessageChannel({
    source: {
      addEventListener: (_, listener) => listeners.add(listener),
      removeEventListener: (_, listener) => listeners.delete(listener),
    },
    conversationId: "c1",
    peerOrigin: ADDIN,
    ownOrigin: HOST,
    handlers: {
      call: (_, data) => Promise.resolve({ data }),
      subscribe: () => 0,
      unsubscribe: () => 0,
      sent: () => undefined,
      failed: (_, cause) => failures.push(cause),
      ...handlers,
    },
  });
  const send = async (data: unknown, origin = ADDIN, source: MessagePeer | null = peer) => {
    for (const listener of listeners) listener({ data, origin, source });
    await new Promise(setImmediate);
  };
  const request = (fields: Record<string, unknown> = {}) =>
    JSON.stringify({
      _messageType: 0,
      _actionType: 0,
      _actionName: "executeMethod",
      _conversationId: "c1",
      _correlationId: 7,
      _origin: ADDIN,
      _data: { a: 1 },
      ...fields,
    });
  return { channel, posted, failures, send, request, listeners };
}

describe("message channel", () => {
  it("answers a call under its correlation id, to the add-in's origin only", async () => {
    const { posted, send, request } = wire();
    await send(request());
    assert.equal(posted.length, 1);
    assert.equal(posted[0]!.targetOrigin, ADDIN);
    assert.deepEqual(posted[0]!.message, {
      _messageType: 1,
      _errorCode: 0,
      _responseType: 0,
      _actionName: "executeMethod",
      _conversationId: "c1",
      _correlationId: 7,
      _origin: HOST,
      _data: { a: 1 },
      _serializerVersion: 1,
    });
  });

  const ignored: readonly [what: string, data: unknown, origin?: string][] = [
    ["another origin", undefined, "https://example.org"],
    ["another conversation", { _conversationId: "c2" }],
    ["a response", { _messageType: 1 }],
    ["an unknown kind of action", { _actionType: 9 }],
  ];
  for (const [what, fields, origin] of ignored) {
    it(`does not answer ${what}`, async () => {
      const { posted, send, request } = wire();
      await send(request(fields as Record<string, unknown>), origin);
      assert.deepEqual(posted, []);
    });
  }

  it("does not answer what is no JSON of office.js", async () => {
    const { posted, send } = wire();
    for (const data of ["{not json", "webpackHotUpdate", { type: "object" }, "[]", "{}"]) {
      await send(data);
    }
    assert.deepEqual(posted, []);
  });

  it("sends no reply at all where the call came to be lost", async () => {
    const { posted, send, request } = wire({ call: () => Promise.resolve("lost") });
    await send(request());
    assert.deepEqual(posted, []);
  });

  it("heeds the last words of a page that is left, and has nobody to answer", async () => {
    const heard: unknown[] = [];
    const { posted, send, request } = wire({
      call: (_, data) => {
        heard.push(data);
        return Promise.resolve({ data });
      },
    });
    await send(request(), ADDIN, null);
    assert.deepEqual(heard, [{ a: 1 }]);
    assert.deepEqual(posted, []);
  });

  it("tells the caller that a handler failed and keeps the cause", async () => {
    const cause = new Error("no such call");
    const { posted, failures, send, request } = wire({ call: () => Promise.reject(cause) });
    await send(request());
    assert.equal(posted[0]!.message["_errorCode"], -2);
    assert.deepEqual(failures, [cause]);
  });

  it("raises an event only for those who subscribed, until they leave", async () => {
    const { channel, posted, send, request } = wire();
    assert.equal(channel.fire("documentSelectionChanged", {}), false);
    await send(request({ _actionType: 1, _actionName: "documentSelectionChanged" }));
    assert.deepEqual(posted[0]!.message["_data"], { Error: 0 });

    assert.equal(channel.fire("documentSelectionChanged", {}), true);
    assert.equal(posted[1]!.message["_responseType"], 1);
    assert.equal(posted[1]!.message["_actionName"], "documentSelectionChanged");

    await send(request({ _actionType: 2, _actionName: "documentSelectionChanged" }));
    assert.equal(channel.fire("documentSelectionChanged", {}), false);
  });

  it("forgets the subscriptions of a page that was loaded again", async () => {
    const { channel, send, request } = wire();
    await send(request({ _actionType: 1, _actionName: "settingsChanged" }));
    channel.forgetSubscriptions();
    assert.equal(channel.fire("settingsChanged", {}), false);
  });

  it("calls the add-in in a conversation of its own, once there is somebody to call", async () => {
    const { channel, posted, send, request } = wire();
    assert.equal(channel.notify([11]), false);
    await send(request());
    assert.equal(channel.notify([11]), true);
    const { message } = posted[1]!;
    assert.equal(message["_conversationId"], "c1_ntf");
    assert.equal(message["_actionName"], "Office_notifyAgave");
    assert.deepEqual(message["_data"], [11]);
  });

  it("stops listening when it is closed", async () => {
    const { channel, posted, send, request, listeners } = wire();
    channel.close();
    await send(request());
    assert.equal(listeners.size, 0);
    assert.deepEqual(posted, []);
  });
});
