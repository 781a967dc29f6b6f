import type { Pack } from "../../../library/packs/pack";
import { packFormatOf, packSpeechFormatsOf } from "../../../library/packs/materialFormats";
import type { SpeechFormat } from "../../../speech/format/speechFormat";
import type { BlankValues } from "../blanks/blanksState";
import type { CheckPreferences } from "../check/checkState";
import { ownIdIn } from "../format/chosenFormat";
import type { FormatChoices } from "../format/formatState";
import type { PaneSettings } from "../settings/settingsState";

/** What is one's own besides passages. */
export interface OwnExtras {
  readonly formats: FormatChoices;
  readonly values: BlankValues;
  readonly favourites: readonly string[];
  readonly check: CheckPreferences;
  readonly settings: Pick<PaneSettings, "language" | "insertsTracked">;
}

/** Something of a pack besides passages; lists hold only what is not there yet. */
export type PackExtra =
  /** `mine`: the one whose place it would take. */
  | { readonly kind: "format"; readonly theirs: SpeechFormat; readonly mine: SpeechFormat | null }
  | { readonly kind: "values"; readonly theirs: BlankValues }
  | { readonly kind: "favourites" | "mutedRules"; readonly theirs: readonly string[] }
  | { readonly kind: "pace"; readonly theirs: number; readonly mine: number | null }
  | {
      readonly kind: "language";
      readonly theirs: PaneSettings["language"];
      readonly mine: PaneSettings["language"];
    }
  | { readonly kind: "insertsTracked"; readonly theirs: boolean };

export interface ExtraEntry {
  readonly extra: PackExtra;
  /** Taking it replaces something of mine. */
  readonly isConflict: boolean;
  readonly isTaken: boolean;
}

const looksOf = ({ description, margins, typography }: SpeechFormat): string =>
  JSON.stringify([description, margins, typography]);

const isBuiltInPlace = ({ id }: SpeechFormat): boolean => !id.startsWith("own-");

/** Ids of own formats are counted by each person anew, so a format is told by its name. */
function myFormatLike(theirs: SpeechFormat, own: readonly SpeechFormat[]): SpeechFormat | null {
  const isLike = (mine: SpeechFormat): boolean =>
    isBuiltInPlace(theirs) ? mine.id === theirs.id : mine.name === theirs.name;
  return own.find(isLike) ?? null;
}

function formatEntries(pack: Pack, { formats }: OwnExtras): readonly ExtraEntry[] {
  return packSpeechFormatsOf(pack).flatMap((theirs): readonly ExtraEntry[] => {
    const mine = myFormatLike(theirs, formats.own);
    if (mine !== null && looksOf(mine) === looksOf(theirs)) return [];
    const isConflict = mine !== null;
    return [{ extra: { kind: "format", theirs, mine }, isConflict, isTaken: !isConflict }];
  });
}

const without = (theirs: readonly string[], mine: readonly string[]): readonly string[] =>
  theirs.filter((one) => !mine.includes(one));

function newValues(theirs: BlankValues, mine: BlankValues): BlankValues {
  const added = [...theirs].map(
    ([name, values]) => [name, without(values, mine.get(name) ?? [])] as const,
  );
  return new Map(added.filter(([, values]) => values.length > 0));
}

/** What a pack would bring besides its passages; what would replace something waits to be asked for. */
export function extraEntriesOf(pack: Pack, mine: OwnExtras): readonly ExtraEntry[] {
  const { mutedRules, pace, language, insertsTracked } = pack.preferences;
  const entries: ExtraEntry[] = [...formatEntries(pack, mine)];
  const add = (extra: PackExtra, isConflict = false): void =>
    void entries.push({ extra, isConflict, isTaken: !isConflict });
  const values = newValues(pack.values, mine.values);
  if (values.size > 0) add({ kind: "values", theirs: values });
  const favourites = without(pack.favourites, mine.favourites);
  if (favourites.length > 0) add({ kind: "favourites", theirs: favourites });
  const muted = without(mutedRules ?? [], mine.check.mutedRules);
  if (muted.length > 0) add({ kind: "mutedRules", theirs: muted });
  if (pace !== undefined && pace !== mine.check.pace)
    add({ kind: "pace", theirs: pace, mine: mine.check.pace }, mine.check.pace !== null);
  if (language !== undefined && language !== mine.settings.language)
    add(
      { kind: "language", theirs: language, mine: mine.settings.language },
      mine.settings.language !== "office",
    );
  if (insertsTracked !== undefined && insertsTracked !== mine.settings.insertsTracked)
    add({ kind: "insertsTracked", theirs: insertsTracked }, mine.settings.insertsTracked);
  return entries;
}

/** A format in the place that it takes here. */
export function placedFormat(
  { theirs, mine }: Extract<PackExtra, { kind: "format" }>,
  formats: Pick<FormatChoices, "own">,
): SpeechFormat {
  if (mine !== null) return { ...theirs, id: mine.id };
  return isBuiltInPlace(theirs) ? theirs : { ...theirs, id: ownIdIn(formats) };
}

/** What a reader of packs takes; longer ones stay behind, as they would be refused. */
const LONGEST_VALUE = 200;
const LONGEST_NAME = 30;
const isShort = (value: string): boolean => value.trim() !== "" && value.length <= LONGEST_VALUE;
const isBlankName = (name: string): boolean =>
  name !== "" && name.length <= LONGEST_NAME && !/[{}〔〕]/.test(name);

/** What is one's own besides passages, as a pack carries it. */
export function packPartsOf({
  formats,
  values,
  favourites,
  check,
  settings,
}: OwnExtras): Pick<Pack, "formats" | "values" | "favourites" | "preferences"> {
  const short = [...values].map(([name, some]) => [name, some.filter(isShort)] as const);
  const { mutedRules, pace } = check;
  const { language, insertsTracked } = settings;
  return {
    formats: formats.own.map(packFormatOf),
    values: new Map(short.filter(([name, some]) => isBlankName(name) && some.length > 0)),
    favourites,
    preferences: {
      mutedRules,
      ...(pace !== null && { pace }),
      ...(language !== "office" && { language }),
      ...(insertsTracked && { insertsTracked }),
    },
  };
}
