import type { Said } from "../../speech/said";
import { packSaid, type PackTexts } from "./packTexts";
import type { Schema, SchemaFault } from "./schemaFaults";

/** What is wrong with an entry of a pack, or was left out of it. */
export interface PackProblem {
  /** Such as 段落第3条“祝愿”. */
  readonly where: Said;
  readonly why: Said;
}

/** Shown of one entry; the rest shows when these are mended. */
const MOST_REASONS = 3;
const MOST_CHOICES = 8;
const MOST_QUOTED = 20;

/** What stands at a keyword of the schema. */
function schemaAt(root: Schema, steps: readonly string[]): unknown {
  let at: unknown = root;
  for (const step of steps) {
    if (typeof at !== "object" || at === null) return undefined;
    const next: unknown = (at as Record<string, unknown>)[step];
    at =
      step === "$ref" && typeof next === "string"
        ? root.$defs?.[next.slice("#/$defs/".length)]
        : next;
  }
  return at;
}

/** "text", "items[2].section"; empty for the entry itself. */
function fieldOf(steps: readonly string[]): string {
  return steps.reduce((path, step) => {
    if (/^\d+$/.test(step)) return `${path}[${String(Number(step) + 1)}]`;
    return path === "" ? step : `${path}.${step}`;
  }, "");
}

function valueAt(entry: unknown, steps: readonly string[]): unknown {
  let at = entry;
  for (const step of steps) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

function reasonOf(fault: SchemaFault, entry: unknown, root: Schema, texts: PackTexts): string {
  const limit = schemaAt(root, fault.inSchema);
  switch (fault.keyword) {
    case "required":
      return texts.missing(fault.missing ?? "");
    case "type":
      return texts.wrongType(String(limit));
    case "enum":
    case "const": {
      const choices = Array.isArray(limit) ? limit.map(String) : [String(limit)];
      const value = valueAt(entry, fault.inValue);
      const shown = typeof value === "string" ? value : JSON.stringify(value);
      return texts.unknown(
        shown.length > MOST_QUOTED ? `${shown.slice(0, MOST_QUOTED)}…` : shown,
        choices.length > MOST_CHOICES ? [] : choices,
      );
    }
    case "maxLength":
      return texts.tooLong(Number(limit));
    case "minLength":
      return texts.tooShort(Number(limit));
    case "maxItems":
    case "maxProperties":
      return texts.tooMany(Number(limit));
    case "minItems":
    case "not":
      return texts.empty;
    case "minimum":
      return texts.tooSmall(Number(limit));
    case "maximum":
      return texts.tooLarge(Number(limit));
    default:
      return texts.malformed;
  }
}

function reasonsIn(
  texts: PackTexts,
  faults: readonly SchemaFault[],
  entry: unknown,
  root: Schema,
): string {
  const byField = new Map<string, string>();
  for (const fault of faults) {
    const reason = reasonOf(fault, entry, root, texts);
    const field = fieldOf(fault.inValue);
    const key = fault.keyword === "required" ? `${field} ${reason}` : field;
    if (byField.has(key)) continue;
    byField.set(key, field === "" ? reason : texts.ofField(field, reason));
  }
  const reasons = [...byField.values()].slice(0, MOST_REASONS);
  return texts.joined(reasons.length > 0 ? reasons : [texts.malformed]);
}

/** Why the schema refuses an entry, one reason for each field. */
export function reasonsOf(faults: readonly SchemaFault[], entry: unknown, root: Schema): Said {
  return packSaid((texts) => reasonsIn(texts, faults, entry, root));
}
