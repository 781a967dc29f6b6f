import { invalidArgument } from "./apiError";
import type { WireQuery, WireValue } from "./batchWire";
import type { MemberDispatch } from "./memberDispatch";
import type { NamedMember, WordObject } from "./wordClass";

type LoadPath = readonly string[];

/** Answers a load: the scalars and the objects that were named, for each item of a collection. */
export class QueryResult {
  readonly #dispatch: MemberDispatch;
  /** The value that stands for the object itself, with its reference where it is kept. */
  readonly #identityOf: (object: WordObject) => Record<string, WireValue>;

  constructor(
    dispatch: MemberDispatch,
    identityOf: (object: WordObject) => Record<string, WireValue>,
  ) {
    this.#dispatch = dispatch;
    this.#identityOf = identityOf;
  }

  of(object: WordObject, query: WireQuery): WireValue {
    const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
    const paths = names.map((name) => name.split(/[/.]/).filter((part) => part !== ""));
    return this.#shape(object, paths, query);
  }

  #shape(object: WordObject | null, paths: readonly LoadPath[], query: WireQuery): WireValue {
    if (object === null) return null;
    const items = object.wordClass.items?.(object);
    if (items !== undefined) {
      const first = query.Skip ?? 0;
      const shown = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
      return {
        ...this.#identityOf(object),
        _Items: shown.map((item) => this.#shape(item, pathsOfItems(paths), {})),
      };
    }
    const value = this.#identityOf(object);
    for (const [name, { member, rest }] of this.#wanted(object, paths)) {
      value[pascalCase(name)] =
        member.kind === "scalar"
          ? member.read(object)
          : this.#shape(this.#dispatch.navigate(object, name), rest, {});
    }
    return value;
  }

  /** Which members a load asks of one object, and what it asks of the objects behind them. */
  #wanted(
    object: WordObject,
    paths: readonly LoadPath[],
  ): Map<string, { member: NamedMember["member"]; rest: LoadPath[] }> {
    const wanted = new Map<string, { member: NamedMember["member"]; rest: LoadPath[] }>();
    const want = ({ name, member }: NamedMember, rest: LoadPath): void => {
      const known = wanted.get(name) ?? { member, rest: [] };
      wanted.set(name, known);
      if (rest.length > 0) known.rest.push(rest);
    };
    const namesAll = paths.length === 0 || paths.some(([head]) => head === "*" || head === "$all");
    if (namesAll) for (const scalar of this.#dispatch.scalarsOf(object)) want(scalar, []);
    for (const [head, ...rest] of paths) {
      if (head === undefined || head === "*" || head === "$all") continue;
      const found = this.#dispatch.loadable(object, head);
      if (found.member.kind === "scalar" && rest.length > 0) {
        throw invalidArgument(`${object.wordClass.name}.load`);
      }
      want(found, rest);
    }
    return wanted;
  }
}

/** Some forms of a load name the collection's `items` on the way to their members, some do not. */
function pathsOfItems(paths: readonly LoadPath[]): readonly LoadPath[] {
  return paths.map((path) => {
    if (path[0]?.toLowerCase() !== "items") return path;
    return path.length === 1 ? ["*"] : path.slice(1);
  });
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
