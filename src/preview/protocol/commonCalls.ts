import {
  pairsOfSettings,
  settingsOfPairs,
  type DocumentSettings,
  type SettingPair,
} from "./documentSettings";
import type { OpenedFiles } from "./openedFiles";

/** Error numbers of the common API (OSF.DDA.ErrorCodeManager.errorCodes). */
export const COMMON_ERROR = {
  success: 0,
  coercionTypeNotSupported: 1000,
  fileTypeNotSupported: 1009,
  dataNotMatchCoercionType: 2007,
  operationNotSupported: 5000,
  internalError: 5001,
  documentReadOnly: 5002,
  indexOutOfRange: 5008,
} as const;

/** What the common (pre-Word) API needs of the document. */
export interface CommonDocument {
  readonly url: string;
  readonly isReadOnly: boolean;
  selectedText(): Promise<string>;
  selectedOoxml(): Promise<string>;
  replaceSelection(content: string, coercion: "text" | "ooxml" | "html"): Promise<void>;
  text(): string;
  bytes(): Promise<Uint8Array>;
}

export interface CommonCallContext {
  readonly document: CommonDocument;
  readonly settings: DocumentSettings;
  readonly files: OpenedFiles;
  /** The pane or ribbon function reports that a command is done. */
  commandCompleted(commandId: string): void;
  messageToParent(text: string): void;
  messageToDialog(text: string): void;
  closePane(): void;
}

type CallData = Readonly<Record<string, unknown>>;
/** A reply's own fields; `Error` only where it is not 0. */
type CallReply = Readonly<Record<string, unknown>>;
type Call = (data: CallData, context: CommonCallContext) => CallReply | Promise<CallReply>;

interface CommonCall {
  readonly name: string;
  readonly run: Call;
}

/** Calls by dispatch number (OSF.DDA.MethodDispId), with the names of the log. */
export const COMMON_CALLS: ReadonlyMap<number, CommonCall> = new Map<number, CommonCall>([
  [64, { name: "getSelectedData", run: getSelectedData }],
  [65, { name: "setSelectedData", run: setSelectedData }],
  [75, { name: "refreshSettings", run: refreshSettings }],
  [76, { name: "saveSettings", run: saveSettings }],
  [77, { name: "getFile", run: getFile }],
  [80, { name: "getFileSlice", run: getFileSlice }],
  [81, { name: "closeFile", run: closeFile }],
  [86, { name: "getFileProperties", run: getFileProperties }],
  [94, { name: "commandCompleted", run: completeCommand }],
  [97, { name: "closeContainer", run: closeContainer }],
  [144, { name: "messageParent", run: messageParent }],
  [145, { name: "messageChild", run: messageChild }],
]);

function failed(error: number): CallReply {
  return { Error: error };
}

function record(value: unknown): CallData {
  return typeof value === "object" && value !== null ? (value as CallData) : {};
}

async function getSelectedData(
  data: CallData,
  { document }: CommonCallContext,
): Promise<CallReply> {
  const coercion = record(data["DdaGetBindingData"])["CoerceType"];
  if (coercion === "text") return { Data: await document.selectedText() };
  if (coercion === "ooxml") return { Data: await document.selectedOoxml() };
  return failed(COMMON_ERROR.coercionTypeNotSupported);
}

async function setSelectedData(
  data: CallData,
  { document }: CommonCallContext,
): Promise<CallReply> {
  const request = record(data["DdaSetBindingData"]);
  const coercion = request["CoerceType"];
  const content = request["Data"];
  if (coercion !== "text" && coercion !== "ooxml" && coercion !== "html") {
    return failed(COMMON_ERROR.coercionTypeNotSupported);
  }
  if (typeof content !== "string") return failed(COMMON_ERROR.dataNotMatchCoercionType);
  if (document.isReadOnly) return failed(COMMON_ERROR.documentReadOnly);
  await document.replaceSelection(content, coercion);
  return {};
}

function refreshSettings(_data: CallData, { settings }: CommonCallContext): CallReply {
  return { Properties: { Settings: pairsOfSettings(settings.all()) } };
}

function saveSettings(data: CallData, { settings }: CommonCallContext): CallReply {
  const pairs = record(data["DdaSettingsMethod"])["Properties"];
  if (!Array.isArray(pairs)) return failed(COMMON_ERROR.internalError);
  settings.replace(settingsOfPairs(pairs as readonly SettingPair[]));
  return {};
}

const FILE_TEXT = 0;
const FILE_COMPRESSED = 1;

/** Numbered keys are index-style property names: 0 type then handle, 1 slice size then file size. */
async function getFile(data: CallData, { document, files }: CommonCallContext): Promise<CallReply> {
  const { 0: fileType, 1: sliceSize } = data;
  if (fileType !== FILE_TEXT && fileType !== FILE_COMPRESSED) {
    return failed(COMMON_ERROR.fileTypeNotSupported);
  }
  const bytes =
    fileType === FILE_TEXT ? new TextEncoder().encode(document.text()) : await document.bytes();
  return { 0: files.open(bytes, Number(sliceSize)), 1: bytes.length };
}

function getFileSlice(data: CallData, { files }: CommonCallContext): CallReply {
  const slice = files.slice(String(data[2]), Number(data[3]));
  return slice === null ? failed(COMMON_ERROR.indexOutOfRange) : { 0: [...slice], 1: slice.length };
}

function closeFile(data: CallData, { files }: CommonCallContext): CallReply {
  return files.close(String(data[2])) ? {} : failed(COMMON_ERROR.internalError);
}

function getFileProperties(_data: CallData, { document }: CommonCallContext): CallReply {
  return { 0: { 1: document.url } };
}

function completeCommand(data: CallData, context: CommonCallContext): CallReply {
  context.commandCompleted(String(data[0]));
  return {};
}

function closeContainer(_data: CallData, context: CommonCallContext): CallReply {
  context.closePane();
  return {};
}

function messageParent(data: CallData, context: CommonCallContext): CallReply {
  context.messageToParent(String(data["messageToParent"]));
  return {};
}

function messageChild(data: CallData, context: CommonCallContext): CallReply {
  context.messageToDialog(String(data["messageContent"]));
  return {};
}
