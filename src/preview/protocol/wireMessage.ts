/**
 * The messages office.js and its host exchange by `postMessage`, always as a JSON string.
 * Field names are the library's own (`word-web-16.00.debug.js`, Microsoft.Office.Common.Message).
 */
export interface WireRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: ActionType;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

/** Call, subscribe, unsubscribe. */
export type ActionType = 0 | 1 | 2;

export const INVOKE: ActionType = 0;
export const REGISTER_EVENT: ActionType = 1;

/** `_errorCode` of a response; a library that reads anything but 0 fails the call. */
export const WIRE_OK = 0;
export const WIRE_HANDLER_FAILED = -2;

/** Calls from host to add-in travel in a conversation of their own. */
export const NOTIFY_SUFFIX = "_ntf";

export interface WireReply {
  readonly actionName: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly origin: string;
  readonly data: unknown;
}

/** The request in a message, or null where the message is none of office.js's requests. */
export function requestOf(data: unknown): WireRequest | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(data);
  } catch {
    return null;
  }
  return isRequest(parsed) ? parsed : null;
}

function isRequest(value: unknown): value is WireRequest {
  if (typeof value !== "object" || value === null) return false;
  const message = value as Partial<Record<keyof WireRequest, unknown>>;
  return (
    message._messageType === 0 &&
    typeof message._actionName === "string" &&
    typeof message._conversationId === "string" &&
    typeof message._correlationId === "number" &&
    (message._actionType === 0 || message._actionType === 1 || message._actionType === 2)
  );
}

export function responseText(reply: WireReply, errorCode: number): string {
  return textOf(reply, { _messageType: 1, _errorCode: errorCode, _responseType: 0 });
}

export function eventText(reply: WireReply): string {
  return textOf(reply, { _messageType: 1, _errorCode: WIRE_OK, _responseType: 1 });
}

/** A call of the host on the add-in; `conversationId` is that of the pane, without the suffix. */
export function notificationText(reply: WireReply): string {
  const conversationId = reply.conversationId + NOTIFY_SUFFIX;
  return textOf({ ...reply, conversationId }, { _messageType: 0, _actionType: INVOKE });
}

function textOf(reply: WireReply, kind: Record<string, number>): string {
  return JSON.stringify({
    ...kind,
    _actionName: reply.actionName,
    _conversationId: reply.conversationId,
    _correlationId: reply.correlationId,
    _origin: reply.origin,
    _data: reply.data ?? null,
    _serializerVersion: 1,
  });
}
