/**
 * The body of a rich-API request as office.js writes it, and the answer it reads. Names of members
 * on the wire are the client's names in PascalCase; ids are per `RequestContext` and shared by
 * actions and paths.
 */
export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export enum ObjectPathType {
  Global = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  Null = 7,
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: ObjectPathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** A non-zero entry of `ReferencedObjectPathIds` says that the argument is the object of that path. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** Names as the developer typed them, parts separated by `/` or `.`. None at all means every scalar. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export type WireValue =
  null | string | number | boolean | readonly WireValue[] | { readonly [name: string]: WireValue };

export interface WireResult {
  readonly ActionId: number;
  readonly Value: WireValue;
}

export interface WireError {
  /** Index in `Actions` of the action that failed; what stood before it stays done. */
  readonly ActionIndex: number;
  readonly Code: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly Message: string;
}

export interface BatchResponse {
  readonly Error?: WireError;
  readonly Results: readonly WireResult[];
  readonly TraceIds?: readonly number[];
}
