import { ApiError } from "../protocol/apiError";
import type { PlaceRange } from "../surface/place";
import type { IndexedParagraph } from "../surface/documentIndex";
import { addressableText } from "../surface/paragraphText";
import type { Span } from "../surface/textEdits";
import type { ObjectModel } from "./objectModel";
import type { SearchOptions } from "./searchOptions";

/** What is searched. */
export interface Searched {
  readonly model: ObjectModel;
  readonly paragraphEntries: readonly IndexedParagraph[];
  spans(): readonly Span[];
  locationOf(member: string): string;
}

/** Word takes no longer search text. */
const LONGEST_SEARCH = 255;

/** Finds text paragraph by paragraph; hits do not overlap. */
export function findAll(
  searched: Searched,
  wanted: string,
  options: SearchOptions,
): readonly PlaceRange[] {
  const location = searched.locationOf("search");
  if (wanted === "" || wanted.length > LONGEST_SEARCH) {
    throw new ApiError(
      "SearchStringInvalidOrTooLong",
      location,
      "The search string is invalid or too long.",
    );
  }
  if (options.matchWildcards) return searched.model.refuseUnsupported(`${location} matchWildcards`);
  const pattern = unescaped(wanted, () =>
    searched.model.refuseUnsupported(`${location} for a special character`),
  );
  const paragraphs = searched.paragraphEntries;
  return searched.spans().flatMap(({ paragraphId, start, end }, index) => {
    const node = paragraphs[index]?.node;
    if (node === undefined) return [];
    const text = addressableText(node).slice(0, end);
    return occurrences(text, start, pattern, options).map(([from, to]) => ({
      start: { paragraphId, offset: from },
      end: { paragraphId, offset: to },
    }));
  });
}

/** `^t` tab, `^l` line break, `^m` page break, `^^` caret; other escapes are Word's alone. */
const ESCAPES: Readonly<Record<string, string>> = { t: "\t", l: "\v", m: "\f", "^": "^" };

function unescaped(wanted: string, refuse: () => never): string {
  return wanted.replaceAll(/\^(.?)/gsu, (_, code: string) => {
    if (code === "") return "^";
    return ESCAPES[code] ?? refuse();
  });
}

type Hit = readonly [start: number, end: number];

function occurrences(
  text: string,
  from: number,
  pattern: string,
  options: SearchOptions,
): readonly Hit[] {
  const kept = keptUnits(text, from, options);
  const folded = (units: readonly Unit[]): string =>
    units.map(({ unit }) => (options.matchCase ? unit : inLowerCase(unit))).join("");
  const hay = folded(kept);
  const needle = folded(keptUnits(pattern, 0, options));
  if (needle === "") return [];
  const hits: Hit[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    const start = kept[at]?.offset ?? 0;
    const end = (kept[at + needle.length - 1]?.offset ?? 0) + 1;
    if (standsRight(text, start, end, options)) hits.push([start, end]);
  }
  return hits;
}

/** A letter whose lower case is longer (İ) stays as it is, so that offsets hold. */
function inLowerCase(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === unit.length ? lower : unit;
}

interface Unit {
  readonly unit: string;
  readonly offset: number;
}

function keptUnits(
  text: string,
  from: number,
  { ignorePunct, ignoreSpace }: SearchOptions,
): readonly Unit[] {
  const kept: Unit[] = [];
  for (let offset = from; offset < text.length; offset++) {
    const unit = text.charAt(offset);
    if (ignorePunct && /\p{P}/u.test(unit)) continue;
    if (ignoreSpace && /\s/u.test(unit)) continue;
    kept.push({ unit, offset });
  }
  return kept;
}

const WORD_UNIT = /[\p{L}\p{N}_]/u;

function standsRight(text: string, start: number, end: number, options: SearchOptions): boolean {
  const opens = !WORD_UNIT.test(text.charAt(start - 1));
  const closes = !WORD_UNIT.test(text.charAt(end));
  if (options.matchWholeWord && !(opens && closes)) return false;
  if (options.matchPrefix && !opens) return false;
  return !(options.matchSuffix && !closes);
}
