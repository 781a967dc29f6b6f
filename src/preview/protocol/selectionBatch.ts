import { ActionType, ObjectPathType, type BatchRequest, type BatchResponse } from "./batchWire";

const DOCUMENT = 1;
const SELECTION = 2;
const RESULT = 3;

const PATHS: BatchRequest["ObjectPaths"] = {
  [DOCUMENT]: { Id: DOCUMENT, ObjectPathType: ObjectPathType.Global, Name: "" },
  [SELECTION]: {
    Id: SELECTION,
    ObjectPathType: ObjectPathType.Method,
    Name: "GetSelection",
    ParentObjectPathId: DOCUMENT,
    ArgumentInfo: { Arguments: [] },
  },
};

const INSTANTIATE_SELECTION = [
  { Id: 10, ActionType: ActionType.Instantiate, Name: "", ObjectPathId: DOCUMENT },
  { Id: 11, ActionType: ActionType.Instantiate, Name: "", ObjectPathId: SELECTION },
] as const;

const ASKED = 12;

/** The older common API speaks of the selection; the object model already knows what that is. */
export function selectionBatch(ask: "text" | "ooxml"): BatchRequest {
  const asked =
    ask === "text"
      ? { ActionType: ActionType.Query, QueryInfo: { Select: ["text"] } }
      : { ActionType: ActionType.Method, Name: "GetOoxml", ArgumentInfo: { Arguments: [] } };
  return {
    AutoKeepReference: false,
    Actions: [...INSTANTIATE_SELECTION, { Id: ASKED, ObjectPathId: SELECTION, ...asked }],
    ObjectPaths: PATHS,
  };
}

const INSERTIONS = { text: "InsertText", ooxml: "InsertOoxml", html: "InsertHtml" } as const;

export function replaceSelectionBatch(
  content: string,
  coercion: keyof typeof INSERTIONS,
): BatchRequest {
  return {
    AutoKeepReference: false,
    Actions: [
      ...INSTANTIATE_SELECTION,
      { Id: ASKED, ActionType: ActionType.Instantiate, Name: "", ObjectPathId: RESULT },
    ],
    ObjectPaths: {
      ...PATHS,
      [RESULT]: {
        Id: RESULT,
        ObjectPathType: ObjectPathType.Method,
        Name: INSERTIONS[coercion],
        ParentObjectPathId: SELECTION,
        ArgumentInfo: { Arguments: [content, "Replace"] },
      },
    },
  };
}

/** What the batch asked for. @throws Error with the host's code where it failed */
export function selectionAnswer(response: BatchResponse): string {
  if (response.Error !== undefined) throw new Error(response.Error.Code);
  const value = response.Results.find((result) => result.ActionId === ASKED)?.Value;
  if (typeof value === "string") return value;
  const text = typeof value === "object" && value !== null && "Text" in value ? value.Text : "";
  return typeof text === "string" ? text : "";
}
