/** What an argument or a property may be; `accepts` is the whole check. */
export interface ValueType<V> {
  readonly name: string;
  readonly accepts: (value: unknown) => value is V;
  /** Present for an enumeration: its members as they go over the wire. */
  readonly members?: readonly string[];
  /** Members that came with a later set than the rest. */
  readonly newer?: Readonly<Record<string, string>>;
  readonly optional?: true;
}

export type ValueOf<T> = T extends ValueType<infer V> ? V : never;
export type ValuesOf<T extends readonly ValueType<unknown>[]> = { [K in keyof T]: ValueOf<T[K]> };

export const aString: ValueType<string> = {
  name: "string",
  accepts: (value): value is string => typeof value === "string",
};

export const aNumber: ValueType<number> = {
  name: "number",
  accepts: (value): value is number => typeof value === "number" && Number.isFinite(value),
};

export const aBoolean: ValueType<boolean> = {
  name: "boolean",
  accepts: (value): value is boolean => typeof value === "boolean",
};

export const strings: ValueType<readonly string[]> = {
  name: "string[]",
  accepts: (value): value is readonly string[] =>
    Array.isArray(value) && value.every((item) => typeof item === "string"),
};

export function oneOf<const M extends readonly string[]>(...members: M): ValueType<M[number]> {
  return {
    name: members.join(" | "),
    members,
    accepts: (value): value is M[number] => typeof value === "string" && members.includes(value),
  };
}

/** Says of some members of an enumeration which later set they came with. */
export function withNewer<V>(
  type: ValueType<V>,
  newer: Readonly<Record<string, string>>,
): ValueType<V> {
  return { ...type, newer };
}

/** An argument that is another object of the batch, of one of the given classes. */
export function anObject<V>(name: string, isOne: (value: unknown) => value is V): ValueType<V> {
  return { name, accepts: isOne };
}

/** A trailing argument the caller may leave out; the client sends nothing or null. */
export function optional<V>(type: ValueType<V>): ValueType<V | undefined> {
  return {
    ...type,
    optional: true,
    accepts: (value): value is V | undefined => value === undefined || type.accepts(value),
  };
}
