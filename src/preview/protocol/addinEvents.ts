import type { MessageChannel } from "./messageChannel";

/** Category and type of the entries of a `richApiMessage` event. */
const OBJECT_MODEL = 65536;
const VISIBILITY_CHANGED = 65539;
const ACTION = 2;
const RUN_ACTION = 1000;

/** How a dialog that the person closed reports to its opener. */
const DIALOG_CLOSED = 12006;
const DIALOG_MESSAGE = 0;
const PARENT_MESSAGE = 1;

let messages = 0;

/** `DocumentSelectionChanged`; it carries nothing, the add-in asks for the selection itself. */
export function fireSelectionChanged(channel: MessageChannel): void {
  channel.fire("documentSelectionChanged", {});
}

export function fireSettingsChanged(channel: MessageChannel): void {
  channel.fire("settingsChanged", {});
}

export function fireVisibilityChanged(channel: MessageChannel, isVisible: boolean): void {
  const visibility = isVisible ? "Visible" : "Hidden";
  fireRichApiMessage(channel, OBJECT_MODEL, VISIBILITY_CHANGED, JSON.stringify({ visibility }));
}

/** Paragraphs came, changed or went; `type` and `number` are the client's name and number for it. */
export function fireParagraphEvent(
  channel: MessageChannel,
  number: number,
  type: string,
  uniqueLocalIds: readonly string[],
): void {
  const event = JSON.stringify({ type, source: "Local", uniqueLocalIds });
  fireRichApiMessage(channel, OBJECT_MODEL, number, event);
}

/** Runs what the add-in associated with the action id; false where it has not started. */
export function fireAction(channel: MessageChannel, actionId: string): boolean {
  return fireRichApiMessage(channel, ACTION, RUN_ACTION, JSON.stringify([actionId, ""]));
}

/** A ribbon function; it answers by a call that names the command again. */
export function fireCommand(
  channel: MessageChannel,
  commandId: string,
  functionName: string,
  buttonId: string,
): boolean {
  const event = JSON.stringify({ source: { id: buttonId } });
  return channel.fire("appCommandInvoked", [commandId, functionName, event]);
}

export function fireDialogMessage(channel: MessageChannel, text: string, origin: string): void {
  channel.fire("dialogMessageReceived", {
    messageType: DIALOG_MESSAGE,
    messageContent: text,
    messageOrigin: origin,
  });
}

export function fireDialogClosed(channel: MessageChannel): void {
  channel.fire("dialogMessageReceived", { messageType: DIALOG_CLOSED });
}

export function fireParentMessage(channel: MessageChannel, text: string, origin: string): void {
  channel.fire("dialogParentMessageReceived", {
    messageType: PARENT_MESSAGE,
    messageContent: text,
    messageOrigin: origin,
  });
}

function fireRichApiMessage(
  channel: MessageChannel,
  category: number,
  type: number,
  message: string,
): boolean {
  messages += 1;
  return channel.fire("richApiMessage", {
    ArrayData: [[category, type, "", message, messages, false]],
  });
}
