/** A JSON Schema, as far as the schema of packs goes; a keyword that is not here is not allowed there. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean";
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly not?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly required?: readonly string[];
  readonly maxProperties?: number;
  readonly propertyNames?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a schema says against a value. */
export interface SchemaFault {
  readonly keyword: keyof Schema;
  /** The way to the keyword, such as `["$ref", "properties", "text", "maxLength"]`. */
  readonly inSchema: readonly string[];
  /** The way to the value that breaks it, indices from 0. */
  readonly inValue: readonly string[];
  /** The property that is missing, where `keyword` is "required". */
  readonly missing?: string;
}

const DEFINITION = /^#\/\$defs\//;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isOfType(value: unknown, type: Schema["type"]): boolean {
  if (type === "object") return isRecord(value);
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

const beyond = (size: number, least = 0, most = Infinity): -1 | 0 | 1 =>
  size < least ? -1 : size > most ? 1 : 0;

/** Where the two ways lead to, and what is said there. */
class Place {
  constructor(
    private readonly root: Schema,
    private readonly inSchema: readonly string[] = [],
    private readonly inValue: readonly string[] = [],
  ) {}

  fault(keyword: keyof Schema, isBroken: boolean, missing?: string): readonly SchemaFault[] {
    if (!isBroken) return [];
    const inSchema = [...this.inSchema, keyword];
    return [
      { keyword, inSchema, inValue: this.inValue, ...(missing === undefined ? {} : { missing }) },
    ];
  }

  /** The faults that `schema`, reached over `steps`, finds in `value`, or in the part of it named `key`. */
  below(
    schema: Schema | undefined,
    value: unknown,
    steps: readonly string[],
    key?: string,
  ): readonly SchemaFault[] {
    if (schema === undefined) return [];
    const inValue = key === undefined ? this.inValue : [...this.inValue, key];
    return faultsAt(schema, value, new Place(this.root, [...this.inSchema, ...steps], inValue));
  }

  definition(reference: string): Schema | undefined {
    return this.root.$defs?.[reference.replace(DEFINITION, "")];
  }
}

function faultsOfKind(schema: Schema, value: unknown, at: Place): readonly SchemaFault[] {
  const { $ref, type, const: only, enum: choices } = schema;
  return [
    ...($ref === undefined ? [] : at.below(at.definition($ref), value, ["$ref"])),
    ...at.fault("type", type !== undefined && !isOfType(value, type)),
    ...at.fault("const", only !== undefined && value !== only),
    ...at.fault("enum", choices !== undefined && !choices.includes(value)),
  ];
}

function faultsOfBranches(schema: Schema, value: unknown, at: Place): readonly SchemaFault[] {
  const { not, anyOf, if: condition, then } = schema;
  const fits = (some: Schema): boolean => at.below(some, value, []).length === 0;
  return [
    ...at.fault("not", not !== undefined && fits(not)),
    ...at.fault("anyOf", anyOf !== undefined && !anyOf.some(fits)),
    ...(condition !== undefined && fits(condition) ? at.below(then, value, ["then"]) : []),
  ];
}

function faultsOfRecord(
  schema: Schema,
  record: Readonly<Record<string, unknown>>,
  at: Place,
): readonly SchemaFault[] {
  const { required = [], properties = {}, additionalProperties, propertyNames } = schema;
  const names = Object.keys(record);
  return [
    ...required.flatMap((name) => at.fault("required", !Object.hasOwn(record, name), name)),
    ...at.fault("maxProperties", beyond(names.length, 0, schema.maxProperties) > 0),
    ...names.flatMap((name) => at.below(propertyNames, name, ["propertyNames"], name)),
    ...names.flatMap((name) =>
      Object.hasOwn(properties, name)
        ? at.below(properties[name], record[name], ["properties", name], name)
        : at.below(additionalProperties, record[name], ["additionalProperties"], name),
    ),
  ];
}

function faultsOfSize(schema: Schema, value: unknown, at: Place): readonly SchemaFault[] {
  if (typeof value === "number") {
    const side = beyond(value, schema.minimum ?? -Infinity, schema.maximum);
    return [...at.fault("minimum", side < 0), ...at.fault("maximum", side > 0)];
  }
  if (typeof value === "string") {
    const side = beyond(Array.from(value).length, schema.minLength, schema.maxLength);
    const { pattern } = schema;
    return [
      ...at.fault("minLength", side < 0),
      ...at.fault("maxLength", side > 0),
      ...at.fault("pattern", pattern !== undefined && !new RegExp(pattern, "u").test(value)),
    ];
  }
  if (!Array.isArray(value)) return [];
  const side = beyond(value.length, schema.minItems, schema.maxItems);
  return [
    ...at.fault("minItems", side < 0),
    ...at.fault("maxItems", side > 0),
    ...value.flatMap((item, index) => at.below(schema.items, item, ["items"], String(index))),
  ];
}

function faultsAt(schema: Schema, value: unknown, at: Place): readonly SchemaFault[] {
  return [
    ...faultsOfKind(schema, value, at),
    ...faultsOfBranches(schema, value, at),
    ...(isRecord(value) ? faultsOfRecord(schema, value, at) : faultsOfSize(schema, value, at)),
  ];
}

/** What `root` says against a value; its references lead to its own definitions. Never changes either. */
export const schemaFaults = (root: Schema, value: unknown): readonly SchemaFault[] =>
  faultsAt(root, value, new Place(root));
