import assert from "node:assert/strict";
import { Validator, type Schema as AnySchema } from "@cfworker/json-schema";
import fc from "fast-check";
import data from "../../../src/library/data/pack.schema.json";
import {
  schemaFaults,
  type Schema,
  type SchemaFault,
} from "../../../src/library/packs/schemaFaults";

/** Keywords that only say that something inside them is wrong; a full validator names them too. */
const WRAPPERS = ["$ref", "properties", "items", "if", "additionalProperties", "propertyNames"];

const schema = data as Schema;
const validator = new Validator(data as AnySchema, "2020-12", false);

/** The faults that a full validator finds, in our form. */
const expectedFaults = (value: unknown): readonly string[] =>
  validator
    .validate(value)
    .errors.filter(({ keyword, keywordLocation }) => {
      return !WRAPPERS.includes(keyword) && !/\/anyOf\/\d/.test(keywordLocation);
    })
    .map(({ keyword, keywordLocation, instanceLocation, error }) => {
      const missing = keyword === "required" ? /"([^"]+)"/.exec(error)?.[1] : "";
      return [keywordLocation, decodeURIComponent(instanceLocation), missing ?? ""].join(" ");
    })
    .sort();

const shown = ({ inSchema, inValue, missing = "" }: SchemaFault): string => {
  const steps = inValue.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1"));
  return [["#", ...inSchema].join("/"), ["#", ...steps].join("/"), missing].join(" ");
};

/** Names of fields, values and ids that the schema speaks of, so that random files get past its first line. */
function wordsOf(part: unknown, words = new Set<string>()): ReadonlySet<string> {
  if (typeof part === "string") words.add(part);
  if (typeof part === "object" && part !== null) {
    for (const [key, value] of Object.entries(part)) wordsOf(value, words.add(key));
  }
  return words;
}

const word = fc.constantFrom(...wordsOf(data));
const { file } = fc.letrec((tie) => ({
  leaf: fc.oneof(word, fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
  list: fc.array(tie("file"), { maxLength: 4 }),
  record: fc.dictionary(
    fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: fc.string() }),
    tie("file"),
  ),
  file: fc.oneof({ maxDepth: 5 }, tie("leaf"), tie("list"), tie("record")),
}));

/** An entry of a kind with some of the fields that it has. */
function entryOf(definition: Schema): fc.Arbitrary<unknown> {
  const fields = Object.keys(definition.properties ?? {});
  return fc.record(Object.fromEntries(fields.map((name) => [name, file])), { requiredKeys: [] });
}

describe("schemaFaults", () => {
  const agrees = (value: unknown): void => {
    assert.deepEqual(schemaFaults(schema, value).map(shown).sort(), expectedFaults(value));
  };

  it("finds what a full validator finds, in whatever file", () => {
    fc.assert(fc.property(file, agrees), { numRuns: 300 });
  });

  for (const [part, { items }] of Object.entries(schema.properties ?? {})) {
    const definition = schema.$defs?.[items?.$ref?.slice("#/$defs/".length) ?? ""];
    if (definition === undefined) continue;
    it(`finds what a full validator finds in entries of ${part}`, () => {
      const pack = fc.record({ [part]: fc.array(entryOf(definition), { maxLength: 3 }) });
      fc.assert(fc.property(pack, agrees), { numRuns: 200 });
    });
  }

  it("knows every keyword of the schema of packs", () => {
    const KNOWN = new Set<string>(
      "$schema title description $ref $defs type const enum not anyOf if then required maxProperties propertyNames properties additionalProperties minItems maxItems items minLength maxLength pattern minimum maximum".split(
        " ",
      ),
    );
    const visit = (part: unknown, isNames: boolean): void => {
      if (typeof part !== "object" || part === null) return;
      for (const [key, value] of Object.entries(part)) {
        assert.ok(Array.isArray(part) || isNames || KNOWN.has(key), key);
        visit(value, !isNames && ["properties", "$defs"].includes(key));
      }
    };
    visit(data, false);
  });
});
