import type { ClientClass, ClientObject, ClientRuntime } from "./clientRuntime";
import {
  NEWER_MEMBERS,
  PARAGRAPH_EVENT_NUMBER,
  type NewerEvent,
  type NewerMember,
} from "./newerMembers";

/** Operations and flags of the client library: what writes, and what only reads. */
const WRITES = { operation: 0, flags: 0 } as const;
const READS = { operation: 1, flags: 4 } as const;

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What was loaded of an object, by member name; beside the library's own fields. */
const loaded = new WeakMap<ClientObject, Map<string, unknown>>();

function keptOf(target: ClientObject): Map<string, unknown> {
  const kept = loaded.get(target) ?? new Map<string, unknown>();
  loaded.set(target, kept);
  return kept;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** Does something more with every answer that reaches an object of the class. */
function hearAnswers(
  { prototype }: ClientClass,
  hear: (target: ClientObject, value: unknown) => void,
): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on each object in turn
  const before = prototype._handleResult;
  prototype._handleResult = function (this: ClientObject, value) {
    before.call(this, value);
    hear(this, value);
  };
}

/**
 * Adds the members of {@link NEWER_MEMBERS} to Microsoft's client library, on top of its own runtime, so
 * that loading, references, null objects and events stay Microsoft's. What the library has by itself is
 * left alone, unless it is an older form of the member. For this preview and the tests over it: real Word has these members, and other names for
 * them on the wire.
 */
export function addNewerMembers(runtime: ClientRuntime): void {
  for (const member of NEWER_MEMBERS) {
    const known = runtime.Word[member.of];
    const of = known ?? newClass(runtime, member.of);
    const isOlder = member.kind === "call" && member.replacesOlder === true;
    if (isOlder || !(member.name in of.prototype)) addMember(runtime, of, member);
  }
}

function addMember(runtime: ClientRuntime, of: ClientClass, member: NewerMember): void {
  const { BatchApiHelper } = runtime.OfficeExtension;
  switch (member.kind) {
    case "property":
      addProperty(runtime, of, member);
      return;
    case "part":
      addPart(runtime, of, member.name, member.leadsTo);
      return;
    case "path": {
      const { isCollection = false, leadsTo, name } = member;
      define(of, name, {
        value(this: ClientObject, ...values: readonly unknown[]) {
          return BatchApiHelper.createMethodObject(
            classOf(runtime, leadsTo),
            this,
            wireName(name),
            READS.operation,
            values,
            isCollection,
            false,
            null,
            READS.flags,
          );
        },
      });
      return;
    }
    case "call":
      define(of, member.name, {
        value(this: ClientObject, ...values: readonly unknown[]) {
          const { operation, flags } = WRITES;
          return BatchApiHelper.invokeMethod(
            this,
            wireName(member.name),
            operation,
            values,
            flags,
            0,
          );
        },
      });
      return;
    case "event":
      addEvent(runtime, of, member);
  }
}

function define({ prototype }: ClientClass, name: string, property: PropertyDescriptor): void {
  Object.defineProperty(prototype, name, { configurable: true, ...property });
}

function classOf({ Word }: ClientRuntime, name: string): ClientClass {
  const found = Word[name];
  if (found === undefined) throw new Error(`The client library has no class ${name}.`);
  return found;
}

function addProperty(
  { OfficeExtension: { BatchApiHelper, Utility } }: ClientRuntime,
  of: ClientClass,
  { of: className, name, isReadOnly }: Extract<NewerMember, { readonly kind: "property" }>,
): void {
  define(of, name, {
    enumerable: true,
    get(this: ClientObject) {
      const value = keptOf(this).get(name);
      Utility.throwIfNotLoaded(name, value, className, this._isNull);
      return value;
    },
    ...(!isReadOnly && {
      set(this: ClientObject, value: unknown) {
        keptOf(this).set(name, value);
        BatchApiHelper.invokeSetProperty(this, wireName(name), value, WRITES.flags);
      },
    }),
  });
  hearAnswers(of, (target, value) => {
    const field = fieldOf(value, wireName(name));
    if (field !== undefined) keptOf(target).set(name, field);
  });
}

function addPart(runtime: ClientRuntime, of: ClientClass, name: string, leadsTo: string): void {
  const { BatchApiHelper } = runtime.OfficeExtension;
  const parts = new WeakMap<ClientObject, ClientObject>();
  const partOf = (target: ClientObject): ClientObject => {
    const type = classOf(runtime, leadsTo);
    const part =
      parts.get(target) ??
      BatchApiHelper.createPropertyObject(type, target, wireName(name), false, READS.flags);
    parts.set(target, part);
    return part;
  };
  define(of, name, {
    enumerable: true,
    get(this: ClientObject) {
      return partOf(this);
    },
  });
  hearAnswers(of, (target, value) => {
    const field = fieldOf(value, wireName(name));
    if (field !== undefined) partOf(target)._handleResult(field);
  });
}

function addEvent(
  { OfficeExtension: { GenericEventHandlers } }: ClientRuntime,
  of: ClientClass,
  { name, event }: NewerEvent,
): void {
  const handlers = new WeakMap<ClientObject, object>();
  define(of, name, {
    enumerable: true,
    get(this: ClientObject) {
      const { context } = this;
      const known = handlers.get(this);
      if (known !== undefined) return known;
      const made = new GenericEventHandlers(context, this, event, {
        eventType: PARAGRAPH_EVENT_NUMBER[event],
        registerFunc: () => context.document._RegisterEvent("", event),
        unregisterFunc: () => context.document._UnregisterEvent("", event),
        getTargetIdFunc: () => "",
        eventArgsTransformFunc: (value) => Promise.resolve(value),
      });
      handlers.set(this, made);
      return made;
    },
  });
}

/** A class the library does not have at all, with what the library gives to each of its own. */
function newClass(runtime: ClientRuntime, name: string): ClientClass {
  const { ClientObject: Base, BatchApiHelper, Utility } = runtime.OfficeExtension;
  const made = class extends Base {};
  const references = new WeakMap<ClientObject, unknown>();
  const noteReference = (target: ClientObject, value: unknown): void => {
    const reference = fieldOf(value, "_ReferenceId");
    if (reference !== undefined) references.set(target, reference);
  };
  define(made, "_className", { get: () => name });
  define(made, "_ReferenceId", {
    get(this: ClientObject) {
      return references.get(this);
    },
  });
  define(made, "_KeepReference", {
    value(this: ClientObject) {
      BatchApiHelper.invokeMethod(this, "_KeepReference", READS.operation, [], READS.flags, 0);
    },
  });
  define(made, "_handleIdResult", {
    value(this: ClientObject, value: unknown) {
      Base.prototype._handleIdResult.call(this, value);
      noteReference(this, value);
    },
  });
  define(made, "load", {
    value(this: ClientObject, options: unknown) {
      return Utility.load(this, options);
    },
  });
  define(made, "_handleResult", {
    writable: true,
    value(this: ClientObject, value: unknown) {
      Base.prototype._handleResult.call(this, value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      noteReference(this, value);
    },
  });
  runtime.Word[name] = made;
  return made;
}
