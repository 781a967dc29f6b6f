import {
  ActionType,
  ObjectPathType,
  type BatchRequest,
  type WireAction,
  type WireObjectPath,
} from "./batchWire";

/** Bit of the request flags that office.js sets on batches that write. */
const WRITE_FLAG = 1;

export interface RichApiCall {
  readonly body: string;
  /** `WacPartition` for the window's services; anything else is the document. */
  readonly partition: string;
  readonly writes: boolean;
}

/** Takes a call of dispatch number 93 apart; null where the data has another shape. */
export function richApiCallOf(data: Readonly<Record<string, unknown>>): RichApiCall | null {
  const { ArrayData } = data;
  if (!Array.isArray(ArrayData)) return null;
  const [customData, , , , body, , flags] = ArrayData as readonly unknown[];
  if (typeof body !== "string") return null;
  return {
    body,
    partition: typeof customData === "string" ? customData : "",
    writes: typeof flags === "number" && (flags & WRITE_FLAG) !== 0,
  };
}

export function batchOf(body: string): BatchRequest {
  return JSON.parse(body) as BatchRequest;
}

/**
 * Readable lines of what a batch does, as the developer wrote it:
 * `document.getSelection().insertText("甲", "End")`. What the client library adds for itself (the
 * document's own object, objects named again, references kept) is left out.
 */
export function actionLines(batch: BatchRequest): readonly string[] {
  const instantiated = new Set<number>();
  const lines: string[] = [];
  for (const action of batch.Actions) {
    const isAgain = instantiated.has(action.ObjectPathId);
    if (action.ActionType === ActionType.Instantiate) instantiated.add(action.ObjectPathId);
    if (isAgain && action.ActionType === ActionType.Instantiate) continue;
    const line = actionLine(batch, action);
    if (line !== "") lines.push(line);
  }
  return lines;
}

/** Members named by actions and paths, in camel case, each once, in order of appearance. */
export function memberNames(batch: BatchRequest): readonly string[] {
  const names = new Set<string>();
  for (const action of batch.Actions) {
    const path = batch.ObjectPaths[String(action.ObjectPathId)];
    if (action.ActionType === ActionType.Instantiate && path !== undefined && isMember(path)) {
      names.add(camel(path.Name));
    }
    if (action.Name !== undefined && action.Name !== "" && !action.Name.startsWith("_")) {
      names.add(camel(action.Name));
    }
    if (action.ActionType === ActionType.Query) names.add("load");
  }
  return [...names];
}

function isMember(path: WireObjectPath): boolean {
  return [ObjectPathType.Method, ObjectPathType.Property, ObjectPathType.Indexer].includes(
    path.ObjectPathType,
  );
}

const DOCUMENT = "document";

function actionLine(batch: BatchRequest, action: WireAction): string {
  const target = pathText(batch, action.ObjectPathId);
  const name = action.Name ?? "";
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return target === DOCUMENT ? "" : target;
    case ActionType.Query:
      return `${target}.load(${(action.QueryInfo?.Select ?? []).join(", ")})`;
    case ActionType.Method:
      return name === "_KeepReference"
        ? ""
        : `${target}.${camel(name)}(${argumentText(action.ArgumentInfo?.Arguments)})`;
    case ActionType.SetProperty:
      return `${target}.${camel(name)} = ${argumentText(action.ArgumentInfo?.Arguments)}`;
    default:
      return "";
  }
}

function pathText(batch: BatchRequest, id: number): string {
  const path = batch.ObjectPaths[String(id)];
  if (path === undefined) return "?";
  switch (path.ObjectPathType) {
    case ObjectPathType.Global:
      return DOCUMENT;
    case ObjectPathType.NewObject:
    case ObjectPathType.ReferenceId:
      return path.Name;
    case ObjectPathType.Null:
      return "null";
    default: {
      const parent = pathText(batch, path.ParentObjectPathId ?? 0);
      const isCall = path.ObjectPathType !== ObjectPathType.Property;
      const call = isCall ? `(${argumentText(path.ArgumentInfo?.Arguments)})` : "";
      return `${parent}.${camel(path.Name)}${call}`;
    }
  }
}

/** Arguments longer than this are cut in the log: a pasted document is megabytes of OOXML. */
const SHOWN = 80;

function argumentText(values: readonly unknown[] | undefined): string {
  return (values ?? [])
    .map((value) => {
      const text = JSON.stringify(value);
      return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
    })
    .join(", ");
}

function camel(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
