import { ApiError, generalException, invalidArgument, itemNotFound } from "./apiError";
import { BatchScope, isWordObject, type BatchRoot } from "./batchScope";
import {
  ActionType,
  type BatchRequest,
  type BatchResponse,
  type WireAction,
  type WireError,
  type WireResult,
  type WireValue,
} from "./batchWire";
import { MemberDispatch, type MemberDispatchOptions } from "./memberDispatch";
import { QueryResult } from "./queryResult";
import { References } from "./references";
import type { WordObject } from "./wordClass";

/** What one batch did, for a log. */
export interface BatchRecord {
  readonly request: BatchRequest;
  /** Members used, in order, as `Class.member`. */
  readonly members: readonly string[];
  readonly milliseconds: number;
  readonly error: WireError | null;
  /** What was thrown, where it was not an {@link ApiError}: a fault of the host itself, or of the document. */
  readonly cause: unknown;
}

export interface BatchOptions extends BatchRoot, MemberDispatchOptions {
  readonly onBatch?: (record: BatchRecord) => void;
  /** Turns what an object threw into Word's error; the location is the member in use. */
  readonly errorOf?: (cause: unknown, location: string) => ApiError | null;
}

const REFERENCE = "_ReferenceId";

/** Carries out rich-API batches over a graph of Word objects: one at a time, each to its end. */
export class BatchExecutor {
  readonly references = new References();
  readonly #options: BatchOptions;
  readonly #dispatch: MemberDispatch;
  #cause: unknown;

  constructor(options: BatchOptions) {
    this.#options = options;
    this.#dispatch = new MemberDispatch(options);
  }

  execute(request: BatchRequest): BatchResponse {
    const startedAt = performance.now();
    this.#dispatch.used.length = 0;
    this.#cause = undefined;
    const response = this.#run(request);
    this.#options.onBatch?.({
      request,
      members: [...this.#dispatch.used],
      milliseconds: performance.now() - startedAt,
      error: response.Error ?? null,
      cause: this.#cause,
    });
    return response;
  }

  #run(request: BatchRequest): BatchResponse {
    const scope = new BatchScope(request, this.#options, this.references, this.#dispatch);
    const kept = new Set<WordObject>();
    const results: WireResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = this.#perform(action, scope, kept, request.AutoKeepReference ?? false);
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (cause) {
        const error = this.#errorOf(cause, index);
        return { Error: error, Results: results, ...(traces.length > 0 && { TraceIds: traces }) };
      }
    }
    return { Results: results, ...(traces.length > 0 && { TraceIds: traces }) };
  }

  /** Undefined means that the action has no result. */
  #perform(
    action: WireAction,
    scope: BatchScope,
    kept: Set<WordObject>,
    keepsAll: boolean,
  ): WireValue | undefined {
    const identityOf = (object: WordObject): Record<string, WireValue> =>
      object !== this.#options.root &&
      (keepsAll || kept.has(object) || this.references.isKept(object))
        ? { [REFERENCE]: this.references.keep(object) }
        : {};
    switch (action.ActionType) {
      case ActionType.Instantiate: {
        const object = scope.objectOf(action.ObjectPathId);
        if (object === null) return null;
        return scope.isMadeByClient(action.ObjectPathId) ? {} : identityOf(object);
      }
      case ActionType.Query: {
        const object = scope.objectOf(action.ObjectPathId);
        if (object === null) return null;
        return new QueryResult(this.#dispatch, identityOf).of(object, action.QueryInfo ?? {});
      }
      case ActionType.Method:
        return this.#callMethod(action, scope, kept);
      case ActionType.SetProperty:
        this.#setProperty(action, scope);
        return undefined;
      case ActionType.Trace:
        return null;
      default:
        throw new ApiError("NotImplemented", "", "The host does not know this kind of action.");
    }
  }

  #callMethod(action: WireAction, scope: BatchScope, kept: Set<WordObject>): WireValue {
    const object = scope.objectOf(action.ObjectPathId);
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      if (object !== null && object !== this.#options.root) {
        this.references.keep(object);
        kept.add(object);
      }
      return null;
    }
    if (object === null) return { _IsNull: true };
    const values = scope.valuesOf(action.ArgumentInfo);
    if (object === this.#options.root && name === "_RemoveReference") {
      if (typeof values[0] !== "string") throw invalidArgument(name);
      this.references.release(values[0]);
      return null;
    }
    if (object === this.#options.root && name === "_RemoveAllReferences") {
      this.references.releaseAll();
      return null;
    }
    const result = this.#dispatch.call(object, name, values);
    // A method that leads to an object is a path; called as an action its object is not answered.
    return isWordObject(result) ? null : result;
  }

  #setProperty(action: WireAction, scope: BatchScope): void {
    const object = scope.objectOf(action.ObjectPathId);
    if (object === null) throw itemNotFound(action.Name ?? "");
    this.#dispatch.write(object, action.Name ?? "", scope.valuesOf(action.ArgumentInfo)[0]);
  }

  #errorOf(cause: unknown, actionIndex: number): WireError {
    const location = this.#dispatch.used.at(-1) ?? "";
    if (!(cause instanceof ApiError)) this.#cause = cause;
    const error =
      cause instanceof ApiError
        ? cause
        : (this.#options.errorOf?.(cause, location) ?? generalException(location, cause));
    return {
      ActionIndex: actionIndex,
      Code: error.code,
      HttpStatusCode: error.httpStatusCode,
      Location: error.location,
      Message: error.message,
    };
  }
}
