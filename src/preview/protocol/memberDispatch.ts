import { apiNotFound, invalidArgument } from "./apiError";
import type { WireValue } from "./batchWire";
import { isAdvertised, type RequirementSets } from "./requirementSets";
import type { ValueType } from "./valueType";
import type { NamedMember, WordObject } from "./wordClass";

export interface MemberDispatchOptions {
  readonly requirementSets: RequirementSets;
  /** A member Word has but this host does not answer, as `Class.member`; the call fails all the same. */
  readonly onUnsupported: (member: string) => void;
  /** Whether Word's own object model has the member, whatever this host makes of it. */
  readonly isWordMember: (className: string, memberName: string) => boolean;
}

/** Finds members by their name on the wire and checks every use of them. */
export class MemberDispatch {
  /** Members used since the log was last emptied, as `Class.member`. */
  readonly used: string[] = [];
  readonly #options: MemberDispatchOptions;
  readonly #sets = new Map<string, boolean>();
  readonly #lastingParts = new WeakMap<WordObject, Map<string, WordObject>>();

  constructor(options: MemberDispatchOptions) {
    this.#options = options;
  }

  call(object: WordObject, name: string, values: readonly unknown[]): WordObject | WireValue {
    const location = this.#locationOf(object, name);
    const { member } = this.#demand(object, name);
    if (member.kind !== "method") throw apiNotFound(location);
    const checked = checkedValues(member.parameters, values, location);
    for (const [place, parameter] of member.parameters.entries()) {
      this.#refuseNewer(parameter, checked[place], location);
    }
    return member.call(object, checked) ?? null;
  }

  navigate(object: WordObject, name: string): WordObject | null {
    const { name: memberName, member } = this.#demand(object, name);
    if (member.kind !== "navigation") throw apiNotFound(this.#locationOf(object, name));
    if (!member.isLasting) return member.navigate(object);
    const parts = this.#lastingParts.get(object) ?? new Map<string, WordObject>();
    this.#lastingParts.set(object, parts);
    const known = parts.get(memberName);
    if (known !== undefined) return known;
    const part = member.navigate(object);
    if (part !== null) parts.set(memberName, part);
    return part;
  }

  write(object: WordObject, name: string, value: unknown): void {
    const location = this.#locationOf(object, name);
    const { member } = this.#demand(object, name);
    if (member.kind !== "scalar") throw apiNotFound(location);
    if (member.write === undefined || !member.type.accepts(value)) throw invalidArgument(location);
    member.write(object, value);
  }

  /** Every scalar that the advertised sets hold, for a load that names none. */
  scalarsOf(object: WordObject): readonly NamedMember[] {
    return [...object.wordClass.members.values()].filter(
      ({ member }) => member.kind === "scalar" && this.#hasSet(member.since),
    );
  }

  /** The member a load names; a name that Word does not know is a wrong argument, not a missing API. */
  loadable(object: WordObject, name: string): NamedMember {
    const className = object.wordClass.name;
    const isKnown =
      object.wordClass.members.has(name.toLowerCase()) ||
      this.#options.isWordMember(className, name);
    if (!isKnown) throw invalidArgument(`${className}.load`);
    const found = this.#demand(object, name);
    if (found.member.kind === "method") throw invalidArgument(`${className}.load`);
    return found;
  }

  #demand(object: WordObject, name: string): NamedMember {
    const found = object.wordClass.members.get(name.toLowerCase());
    const location = this.#locationOf(object, name);
    if (found === undefined || !this.#hasSet(found.member.since)) {
      this.#options.onUnsupported(location);
      throw apiNotFound(location);
    }
    this.used.push(location);
    return found;
  }

  #hasSet(requirement: string): boolean {
    const known = this.#sets.get(requirement);
    if (known !== undefined) return known;
    const has = isAdvertised(this.#options.requirementSets, requirement);
    this.#sets.set(requirement, has);
    return has;
  }

  #refuseNewer({ newer = {} }: ValueType<unknown>, value: unknown, location: string): void {
    // Any text may be passed, also one that every object has a member for.
    const isNamed = typeof value === "string" && Object.hasOwn(newer, value);
    const since = isNamed ? newer[value] : undefined;
    if (since === undefined || this.#hasSet(since)) return;
    this.#options.onUnsupported(`${location} ${String(value)}`);
    throw apiNotFound(location);
  }

  #locationOf(object: WordObject, name: string): string {
    const known = object.wordClass.members.get(name.toLowerCase())?.name;
    return `${object.wordClass.name}.${known ?? name.charAt(0).toLowerCase() + name.slice(1)}`;
  }
}

function checkedValues(
  parameters: readonly ValueType<unknown>[],
  values: readonly unknown[],
  location: string,
): readonly unknown[] {
  if (values.length > parameters.length) throw invalidArgument(location);
  return parameters.map((parameter, index) => {
    // An argument that was left out arrives as null, or not at all.
    const value = parameter.optional ? (values[index] ?? undefined) : values[index];
    if (!parameter.accepts(value)) throw invalidArgument(location);
    return value;
  });
}
