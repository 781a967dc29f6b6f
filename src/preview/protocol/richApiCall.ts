/** The parts of a rich-API batch the log, the faults and the undo steps look at. */
export interface RichApiBatch {
  readonly Actions: readonly RichApiAction[];
  readonly ObjectPaths: Readonly<Record<string, RichApiPath | undefined>>;
}

export interface RichApiAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface RichApiPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;

const GLOBAL_PATH = 1;
const NEW_OBJECT_PATH = 2;
const METHOD_PATH = 3;
const REFERENCE_PATH = 6;

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

export function batchOf(body: string): RichApiBatch {
  return JSON.parse(body) as RichApiBatch;
}

/** One readable line per action, as the developer wrote it: `getSelection().insertText("甲", "End")`. */
export function actionLines(batch: RichApiBatch): readonly string[] {
  return batch.Actions.map((action) => actionLine(batch, action)).filter((line) => line !== "");
}

/** Members named by actions and paths, in camel case, each once, in order of appearance. */
export function memberNames(batch: RichApiBatch): readonly string[] {
  const names = new Set<string>();
  for (const action of batch.Actions) {
    const path = batch.ObjectPaths[String(action.ObjectPathId)];
    if (action.ActionType === INSTANTIATE && path?.Name !== undefined && isMember(path)) {
      names.add(camel(path.Name));
    }
    if (action.Name !== undefined && action.Name !== "" && !action.Name.startsWith("_")) {
      names.add(camel(action.Name));
    }
    if (action.ActionType === QUERY) names.add("load");
  }
  return [...names];
}

function isMember(path: RichApiPath): boolean {
  return ![GLOBAL_PATH, NEW_OBJECT_PATH, REFERENCE_PATH].includes(path.ObjectPathType);
}

function actionLine(batch: RichApiBatch, action: RichApiAction): string {
  const target = pathText(batch, action.ObjectPathId);
  const name = action.Name ?? "";
  switch (action.ActionType) {
    case INSTANTIATE:
      return target;
    case QUERY:
      return `${target}.load(${(action.QueryInfo?.Select ?? []).join(", ")})`;
    case METHOD:
      return `${target}.${camel(name)}(${argumentText(action.ArgumentInfo?.Arguments)})`;
    case SET_PROPERTY:
      return `${target}.${camel(name)} = ${argumentText(action.ArgumentInfo?.Arguments)}`;
    default:
      return "";
  }
}

function pathText(batch: RichApiBatch, id: number): string {
  const path = batch.ObjectPaths[String(id)];
  if (path === undefined) return "?";
  const name = path.Name ?? "";
  if (path.ObjectPathType === GLOBAL_PATH) return "document";
  if (path.ObjectPathType === NEW_OBJECT_PATH || path.ObjectPathType === REFERENCE_PATH)
    return name;
  const parent =
    path.ParentObjectPathId === undefined ? "" : pathText(batch, path.ParentObjectPathId);
  const call =
    path.ObjectPathType === METHOD_PATH ? `(${argumentText(path.ArgumentInfo?.Arguments)})` : "";
  return `${parent}.${camel(name)}${call}`;
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
