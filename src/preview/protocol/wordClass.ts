import type { ValuesOf, ValueType } from "./valueType";
import type { WireValue } from "./batchWire";

/** Anything a batch can point at: an object and the table of what may be asked of it. */
export interface WordObject {
  readonly wordClass: WordClass;
}

/*
 * Members are declared as methods of their descriptors, not as function properties, so that the
 * descriptor of one class can stand in the table of all: the executor only ever hands a member an
 * object of the class it found the member in.
 */

export interface ScalarMember<T, V = unknown> {
  readonly kind: "scalar";
  /** The requirement set that introduced the member: `1.3` stands for `WordApi 1.3`. */
  readonly since: string;
  readonly type: ValueType<V>;
  /** What `read` answers where the text is mixed: Word says null for numbers and flags, "" for names. */
  read(target: T): WireValue;
  write?(target: T, value: V): void;
}

export interface NavigationMember<T> {
  readonly kind: "navigation";
  readonly since: string;
  /** True where the same object is meant however often it is asked for (`font`, `paragraphs`). */
  readonly isLasting: boolean;
  navigate(target: T): WordObject | null;
}

export interface MethodMember<T> {
  readonly kind: "method";
  readonly since: string;
  readonly parameters: readonly ValueType<unknown>[];
  call(target: T, values: readonly unknown[]): WordObject | WireValue | undefined;
}

export type Member<T> = ScalarMember<T> | NavigationMember<T> | MethodMember<T>;

export interface WordClass {
  readonly name: string;
  /** By lower-case name: the client is not consistent about the case of one of its names. */
  readonly members: ReadonlyMap<string, NamedMember>;
  /** Collections answer a query for each of their items. */
  readonly items?: (target: WordObject) => readonly WordObject[];
}

export interface NamedMember {
  readonly name: string;
  readonly member: Member<WordObject>;
}

/** Builders of descriptors; `T` is the class they speak of. */
export class MemberBuilder<T extends WordObject> {
  readOnly<V extends WireValue>(
    since: string,
    type: ValueType<V>,
    read: (target: T) => V | null,
  ): ScalarMember<T, V> {
    return { kind: "scalar", since, type, read };
  }

  settable<V extends WireValue>(
    since: string,
    type: ValueType<V>,
    read: (target: T) => V | "" | null,
    write: (target: T, value: V) => void,
  ): ScalarMember<T, V> {
    return { kind: "scalar", since, type, read, write };
  }

  /** A property that leads to the same object every time. */
  part(since: string, navigate: (target: T) => WordObject): NavigationMember<T> {
    return { kind: "navigation", since, isLasting: true, navigate };
  }

  /** A property that looks for an object anew; null is answered as a null object. */
  found(since: string, navigate: (target: T) => WordObject | null): NavigationMember<T> {
    return { kind: "navigation", since, isLasting: false, navigate };
  }

  method<const A extends readonly ValueType<unknown>[]>(
    since: string,
    parameters: A,
    run: (target: T, ...values: ValuesOf<A>) => WordObject | WireValue | undefined,
  ): MethodMember<T> {
    return {
      kind: "method",
      since,
      parameters,
      call: (target, values) => run(target, ...(values as unknown as ValuesOf<A>)),
    };
  }

  command<const A extends readonly ValueType<unknown>[]>(
    since: string,
    parameters: A,
    run: (target: T, ...values: ValuesOf<A>) => void,
  ): MethodMember<T> {
    return this.method(since, parameters, (target, ...values) => {
      run(target, ...values);
      return undefined;
    });
  }
}

type MemberTable<T> = Readonly<Record<string, Member<T>>>;

export function wordClass<T extends WordObject>(
  name: string,
  describe: (is: MemberBuilder<T>) => MemberTable<T>,
  items?: (target: T) => readonly WordObject[],
): WordClass {
  const members = new Map<string, NamedMember>();
  for (const [memberName, member] of Object.entries(describe(new MemberBuilder<T>()))) {
    members.set(memberName.toLowerCase(), { name: memberName, member });
  }
  return items === undefined
    ? { name, members }
    : { name, members, items: items as (target: WordObject) => readonly WordObject[] };
}
