import {
  eventText,
  INVOKE,
  NOTIFY_SUFFIX,
  notificationText,
  REGISTER_EVENT,
  requestOf,
  responseText,
  WIRE_HANDLER_FAILED,
  WIRE_OK,
  type WireRequest,
} from "./wireMessage";

/** The half of a window that messages are sent to. */
export interface MessagePeer {
  postMessage(message: string, targetOrigin: string): void;
}

/** What the channel reads of a MessageEvent. */
export interface IncomingMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

export interface MessageSource {
  addEventListener(type: "message", listener: (message: IncomingMessage) => void): void;
  removeEventListener(type: "message", listener: (message: IncomingMessage) => void): void;
}

/** What a call came to. `lost` sends no reply at all. */
export type CallOutcome = { readonly data: unknown } | "lost";

export interface ChannelHandlers {
  call(action: string, data: unknown): Promise<CallOutcome>;
  /** Returns the host's error number, 0 where the subscription stands. */
  subscribe(event: string, data: unknown): number;
  unsubscribe(event: string): number;
  /** A message that left for the add-in. */
  sent(kind: "event" | "notice", name: string, bytes: number): void;
  /** A handler threw: the caller was told, and this keeps the cause. */
  failed(action: string, cause: unknown): void;
}

export interface ChannelOptions {
  readonly source: MessageSource;
  readonly conversationId: string;
  /** The add-in's origin; messages from any other are dropped. */
  readonly peerOrigin: string;
  readonly ownOrigin: string;
  readonly handlers: ChannelHandlers;
}

/** One conversation with one frame. */
export interface MessageChannel {
  /** Raises an event; false where nobody has subscribed to it. */
  fire(event: string, data: unknown): boolean;
  /** Calls the add-in (`Office_notifyAgave`); false before its first message. It never answers. */
  notify(data: readonly unknown[]): boolean;
  isSubscribed(event: string): boolean;
  /** A reloaded frame starts again without its subscriptions. */
  forgetSubscriptions(): void;
  close(): void;
}

export function openMessageChannel(options: ChannelOptions): MessageChannel {
  const { source, conversationId, peerOrigin, ownOrigin, handlers } = options;
  const subscriptions = new Map<string, number>();
  let peer: MessagePeer | null = null;
  let notices = 0;

  const reply = (request: WireRequest, data: unknown) => ({
    actionName: request._actionName,
    conversationId: request._conversationId,
    correlationId: request._correlationId,
    origin: ownOrigin,
    data,
  });
  const answer = async (request: WireRequest, from: MessagePeer | null): Promise<void> => {
    try {
      const outcome = await outcomeOf(request, subscriptions, handlers);
      if (outcome === "lost") return;
      from?.postMessage(responseText(reply(request, outcome.data), WIRE_OK), peerOrigin);
    } catch (cause) {
      handlers.failed(request._actionName, cause);
      const text = responseText(reply(request, String(cause)), WIRE_HANDLER_FAILED);
      from?.postMessage(text, peerOrigin);
    }
  };
  const receive = (message: IncomingMessage) => {
    if (message.origin !== peerOrigin) return;
    const request = requestOf(message.data);
    if (request === null) return;
    const id = request._conversationId;
    if (id !== conversationId && id !== conversationId + NOTIFY_SUFFIX) return;
    // The last words of a page that is being left come from no window any more; they are heeded all the same.
    const from = isPeer(message.source) ? message.source : null;
    peer = from ?? peer;
    void answer(request, from);
  };
  source.addEventListener("message", receive);

  return {
    fire(event, data) {
      const correlationId = subscriptions.get(event);
      if (peer === null || correlationId === undefined) return false;
      const text = eventText({
        actionName: event,
        conversationId,
        correlationId,
        origin: ownOrigin,
        data,
      });
      peer.postMessage(text, peerOrigin);
      handlers.sent("event", event, text.length);
      return true;
    },
    notify(data) {
      if (peer === null) return false;
      notices += 1;
      const actionName = "Office_notifyAgave";
      const text = notificationText({
        actionName,
        conversationId,
        correlationId: notices,
        origin: ownOrigin,
        data,
      });
      peer.postMessage(text, peerOrigin);
      handlers.sent("notice", actionName, text.length);
      return true;
    },
    isSubscribed: (event) => subscriptions.has(event),
    forgetSubscriptions: () => subscriptions.clear(),
    close() {
      source.removeEventListener("message", receive);
      subscriptions.clear();
      peer = null;
    },
  };
}

async function outcomeOf(
  request: WireRequest,
  subscriptions: Map<string, number>,
  handlers: ChannelHandlers,
): Promise<CallOutcome> {
  if (request._actionType === INVOKE) return handlers.call(request._actionName, request._data);
  if (request._actionType === REGISTER_EVENT) {
    subscriptions.set(request._actionName, request._correlationId);
    return { data: { Error: handlers.subscribe(request._actionName, request._data) } };
  }
  subscriptions.delete(request._actionName);
  return { data: { Error: handlers.unsubscribe(request._actionName) } };
}

function isPeer(source: unknown): source is MessagePeer {
  return typeof source === "object" && source !== null && "postMessage" in source;
}
