import data from "../data/pack.schema.json";
import { schemaFaults, type Schema, type SchemaFault } from "./schemaFaults";

/** Import this module lazily, or what imports it: it carries the schema. */
const schema = data as Schema;
const definitions = schema.$defs as Readonly<Record<string, Schema>>;

/** Part of the schema, and what it says of a value: nothing where all is well. */
export interface SchemaPart {
  /** Its own root, to which the locations of faults refer. */
  readonly root: Schema;
  /** Names of the fields it knows. */
  readonly fields: readonly string[];
  readonly faultsIn: (value: unknown) => readonly SchemaFault[];
}

function partOf(root: Schema, { properties = {} }: Schema): SchemaPart {
  return {
    root,
    fields: Object.keys(properties),
    faultsIn: (value) => schemaFaults(root, value),
  };
}

export function definitionOf(name: string): SchemaPart {
  const root: Schema = { $defs: definitions, $ref: `#/$defs/${name}` };
  return partOf(root, definitions[name] ?? {});
}

export const FILE_FIELDS: readonly string[] = Object.keys(schema.properties ?? {});

/** A field of the file itself. */
function fieldSchema(name: string): Schema {
  return schema.properties?.[name] ?? {};
}

/** The file with nothing checked but these fields. */
export function headOf(fields: readonly string[]): SchemaPart {
  const properties = Object.fromEntries(fields.map((name) => [name, fieldSchema(name)]));
  const required = schema.required ?? [];
  const root: Schema = { $defs: definitions, type: "object", required, properties };
  return partOf(root, schema);
}

/** How many entries a list or table of the file may have. */
export function mostEntriesOf(field: string): number {
  const { maxItems, maxProperties } = fieldSchema(field);
  return maxItems ?? maxProperties ?? Infinity;
}
