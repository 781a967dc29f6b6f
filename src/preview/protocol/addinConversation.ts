import { COMMON_ERROR } from "./commonCalls";
import type { FrameIdentity } from "./frameIdentity";
import { noticeOf, type HostNotice } from "./hostNotice";
import { carryOut, methodCallOf, type MethodCallOptions } from "./methodCall";
import { openMessageChannel, type MessageChannel, type MessageSource } from "./messageChannel";
import type { RoundTrip, RoundTripLog } from "./roundTrip";

export interface ConversationOptions extends MethodCallOptions {
  readonly source: MessageSource;
  readonly identity: FrameIdentity;
  readonly addinOrigin: string;
  readonly ownOrigin: string;
  readonly peer: RoundTrip["peer"];
  readonly appContext: () => Readonly<Record<string, unknown>>;
  readonly log: RoundTripLog;
  readonly now: () => number;
  /** office.js has asked for its context: a page has (re)started. */
  readonly started: () => void;
  readonly noticed: (notice: HostNotice) => void;
  /** Returns the host's error number, 0 where the subscription stands. */
  readonly subscribed: (event: string, data: unknown) => number;
  readonly unsubscribed: (event: string) => void;
}

/** Opens the conversation with one frame of the add-in and answers it as Word on the web does. */
export function openAddinConversation(options: ConversationOptions): MessageChannel {
  const { log, now } = options;
  const note = (entry: Pick<RoundTrip, "direction" | "kind" | "method"> & Partial<RoundTrip>) => {
    log.add({
      peer: options.peer,
      members: [],
      actions: [],
      writes: false,
      unsupported: [],
      milliseconds: 0,
      bytes: 0,
      error: null,
      fault: null,
      ...entry,
    });
  };

  const channel = openMessageChannel({
    source: options.source,
    conversationId: options.identity.conversationId,
    peerOrigin: options.addinOrigin,
    ownOrigin: options.ownOrigin,
    handlers: {
      async call(action, data) {
        if (action === "ContextActivationManager_getAppContextAsync") {
          channel.forgetSubscriptions();
          options.started();
          note({ direction: "toHost", kind: "call", method: "getAppContext" });
          return { data: options.appContext() };
        }
        if (action === "ContextActivationManager_notifyHost") {
          const notice = noticeOf(data);
          if (notice !== null) options.noticed(notice);
          return { data: null };
        }
        if (action !== "executeMethod") throw new Error(`no such call: ${action}`);
        const call = methodCallOf(data, options);
        const start = now();
        const { outcome, unsupported, error, fault } = await carryOut(call, options);
        note({
          direction: "toHost",
          kind: "call",
          method: call.method,
          members: call.members,
          actions: call.actions,
          writes: call.writes,
          milliseconds: now() - start,
          bytes: JSON.stringify(data).length,
          unsupported,
          error,
          fault,
        });
        return outcome;
      },
      subscribe(event, data) {
        note({ direction: "toHost", kind: "subscribe", method: event });
        return options.subscribed(event, data);
      },
      unsubscribe(event) {
        note({ direction: "toHost", kind: "unsubscribe", method: event });
        options.unsubscribed(event);
        return COMMON_ERROR.success;
      },
      sent(kind, name, bytes) {
        note({ direction: "toAddin", kind, method: name, bytes });
      },
      failed(action, cause) {
        note({ direction: "toHost", kind: "call", method: action, error: String(cause) });
      },
    },
  });
  return channel;
}
