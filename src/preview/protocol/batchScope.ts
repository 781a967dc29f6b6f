import { ApiError, apiNotFound, invalidArgument, itemNotFound } from "./apiError";
import {
  ObjectPathType,
  type BatchRequest,
  type WireArguments,
  type WireObjectPath,
} from "./batchWire";
import type { MemberDispatch } from "./memberDispatch";
import type { References } from "./references";
import type { WordObject } from "./wordClass";

export interface BatchRoot {
  readonly root: WordObject;
  /** Makes the object of a `new` path by its full type name, or null where there is no such type. */
  readonly createObject: (typeName: string) => WordObject | null;
}

/** The paths of one request. Each is walked once: an insert method is a path too. */
export class BatchScope {
  readonly #request: BatchRequest;
  readonly #host: BatchRoot;
  readonly #references: References;
  readonly #dispatch: MemberDispatch;
  readonly #resolved = new Map<number, WordObject | null>();

  constructor(
    request: BatchRequest,
    host: BatchRoot,
    references: References,
    dispatch: MemberDispatch,
  ) {
    this.#request = request;
    this.#host = host;
    this.#references = references;
    this.#dispatch = dispatch;
  }

  objectOf(pathId: number): WordObject | null {
    const known = this.#resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[String(pathId)];
    if (path === undefined) {
      throw new ApiError("InvalidObjectPath", "", `There is no object path ${pathId}.`);
    }
    const object = this.#walk(path);
    this.#resolved.set(pathId, object);
    return object;
  }

  /** Whether the client made the object itself, as it makes search options: nobody ever releases those. */
  isMadeByClient(pathId: number): boolean {
    return this.#request.ObjectPaths[String(pathId)]?.ObjectPathType === ObjectPathType.NewObject;
  }

  /** The arguments of a call, with paths turned into their objects. */
  valuesOf(info: WireArguments | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.#valueOf(value, references[index]));
  }

  #valueOf(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value)) {
      const inner: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return value.map((item, index) => this.#valueOf(item, inner[index]));
    }
    if (typeof reference === "number" && reference !== 0) return this.objectOf(reference);
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") {
      return this.objectOf(value._ObjectPathId);
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, this.#valueOf(inner, 0)]),
    );
  }

  #walk(path: WireObjectPath): WordObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.#host.root;
      case ObjectPathType.NewObject:
        return this.#create(path.Name);
      case ObjectPathType.ReferenceId:
        return this.#referenced(path.Name);
      case ObjectPathType.Null:
        return null;
      case ObjectPathType.Method:
      case ObjectPathType.Property:
      case ObjectPathType.Indexer:
        return this.#fromParent(path);
      default:
        throw new ApiError("InvalidObjectPath", "", "The object path is of an unknown type.");
    }
  }

  #create(typeName: string): WordObject {
    const object = this.#host.createObject(typeName);
    if (object === null) throw apiNotFound(typeName);
    return object;
  }

  #referenced(reference: string): WordObject {
    const object = this.#references.find(reference);
    if (object === undefined) throw itemNotFound("");
    return object;
  }

  #fromParent(path: WireObjectPath): WordObject | null {
    const parent = this.objectOf(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === ObjectPathType.Property) {
      return this.#dispatch.navigate(parent, path.Name);
    }
    const name = path.ObjectPathType === ObjectPathType.Indexer ? "getItem" : path.Name;
    const result = this.#dispatch.call(parent, name, this.valuesOf(path.ArgumentInfo));
    if (result !== null && !isWordObject(result)) {
      throw invalidArgument(`${parent.wordClass.name}.${name}`);
    }
    return result;
  }
}

export function isWordObject(value: unknown): value is WordObject {
  return typeof value === "object" && value !== null && "wordClass" in value;
}
