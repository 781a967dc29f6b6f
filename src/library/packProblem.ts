import type { OutputUnit, Schema } from "@cfworker/json-schema";
import { packTexts, type PackLanguage } from "./packTexts";

/** What is wrong with an entry of a pack, or was left out of it. */
export interface PackProblem {
  /** Such as 段落第3条“祝愿”. */
  readonly where: string;
  readonly why: string;
}

/** Shown of one entry; the rest shows when these are mended. */
const MOST_REASONS = 3;
const MOST_CHOICES = 8;
const MOST_QUOTED = 20;

/** Keywords that only say that something inside them is wrong. */
const WRAPPERS: readonly string[] = [
  "$ref",
  "properties",
  "items",
  "if",
  "additionalProperties",
  "propertyNames",
];

/** The schema that a validator's location such as "#/$ref/properties/text/maxLength" leads to. */
function schemaAt(root: Schema, location: string): unknown {
  let at: unknown = root;
  for (const step of location.split("/").slice(1)) {
    if (typeof at !== "object" || at === null) return undefined;
    const next: unknown = (at as Record<string, unknown>)[step];
    at =
      step === "$ref" && typeof next === "string"
        ? (root.$defs as Record<string, unknown>)[next.slice("#/$defs/".length)]
        : next;
  }
  return at;
}

/** "text", "items[2].section"; empty for the entry itself. */
function fieldOf(location: string): string {
  return location
    .split("/")
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((path, step) => {
      if (/^\d+$/.test(step)) return `${path}[${String(Number(step) + 1)}]`;
      return path === "" ? step : `${path}.${step}`;
    }, "");
}

function valueAt(entry: unknown, location: string): unknown {
  let at = entry;
  for (const step of location.split("/").slice(1)) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Record<string, unknown>)[decodeURIComponent(step)];
  }
  return at;
}

function reasonOf(unit: OutputUnit, entry: unknown, root: Schema, language: PackLanguage): string {
  const texts = packTexts[language];
  const limit = schemaAt(root, unit.keywordLocation);
  switch (unit.keyword) {
    case "required":
      return texts.missing(/"([^"]+)"/.exec(unit.error)?.[1] ?? "");
    case "type":
      return texts.wrongType(String(limit));
    case "enum":
    case "const": {
      const choices = Array.isArray(limit) ? limit.map(String) : [String(limit)];
      const value = valueAt(entry, unit.instanceLocation);
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

/** Why the validator refuses an entry, one reason for each field. */
export function reasonsOf(
  errors: readonly OutputUnit[],
  entry: unknown,
  root: Schema,
  language: PackLanguage,
): string {
  const told = errors.filter(
    ({ keyword, keywordLocation }) =>
      !WRAPPERS.includes(keyword) && !/\/anyOf\/\d/.test(keywordLocation),
  );
  const byField = new Map<string, string>();
  for (const unit of told) {
    const reason = reasonOf(unit, entry, root, language);
    const field = fieldOf(unit.instanceLocation);
    const key = unit.keyword === "required" ? `${field} ${reason}` : field;
    if (byField.has(key)) continue;
    byField.set(key, field === "" ? reason : packTexts[language].ofField(field, reason));
  }
  const reasons = [...byField.values()].slice(0, MOST_REASONS);
  return packTexts[language].joined(reasons.length > 0 ? reasons : [packTexts[language].malformed]);
}
