import type { SpeechFormat } from "../../../speech/format/speechFormat";
import type { BlankValues } from "../blanks/blanksState";
import type { CheckPreferences } from "../check/checkState";
import { withFormat } from "../format/chosenFormat";
import type { FormatChoices } from "../format/formatState";
import { placedFormat, type OwnExtras, type PackExtra } from "./packExtras";
import type { Shelf } from "../passages/shelf";
import type { PaneSettings } from "../settings/settingsState";

/** One thing before and after; null: not there. */
export interface Exchange<T> {
  readonly before: T;
  readonly after: T;
}

/** What an import changes of one's own besides passages, entry by entry, so that it can be taken back. */
export interface OwnExtrasChange {
  readonly formats: readonly (Exchange<SpeechFormat | null> & { readonly id: string })[];
  readonly favourites: readonly string[];
  readonly values: BlankValues;
  readonly mutedRules: readonly string[];
  readonly pace: Exchange<number | null> | null;
  readonly language: Exchange<PaneSettings["language"]> | null;
  readonly insertsTracked: Exchange<boolean> | null;
}

const NO_EXTRAS_CHANGE: OwnExtrasChange = {
  formats: [],
  favourites: [],
  values: new Map(),
  mutedRules: [],
  pace: null,
  language: null,
  insertsTracked: null,
};

/** `passageIds`: under which id a passage of the pack is stored; null where it is not. */
export function extrasChangeOf(
  extras: readonly PackExtra[],
  mine: OwnExtras,
  passageIds: (id: string) => string | null,
): OwnExtrasChange {
  return extras.reduce(
    (change, extra) => withExtra(change, extra, mine, passageIds),
    NO_EXTRAS_CHANGE,
  );
}

function withExtra(
  change: OwnExtrasChange,
  extra: PackExtra,
  mine: OwnExtras,
  passageIds: (id: string) => string | null,
): OwnExtrasChange {
  switch (extra.kind) {
    case "format": {
      const added = change.formats.flatMap(({ after }) => after ?? []);
      const after = placedFormat(extra, { own: [...mine.formats.own, ...added] });
      const one = { id: after.id, before: extra.mine, after };
      return { ...change, formats: [...change.formats, one] };
    }
    case "values":
      return { ...change, values: extra.theirs };
    case "favourites": {
      const ids = extra.theirs.flatMap((id) => passageIds(id) ?? []);
      return { ...change, favourites: ids.filter((id) => !mine.favourites.includes(id)) };
    }
    case "mutedRules":
      return { ...change, mutedRules: extra.theirs };
    case "pace":
      return { ...change, pace: { before: extra.mine, after: extra.theirs } };
    case "language":
      return { ...change, language: { before: extra.mine, after: extra.theirs } };
    case "insertsTracked":
      return { ...change, insertsTracked: { before: !extra.theirs, after: extra.theirs } };
  }
}

const exchanged = <T>({ before, after }: Exchange<T>): Exchange<T> => ({
  before: after,
  after: before,
});

/** Whether two formats are the same but for their edition, which every storing counts up. */
const areAlike = (one: SpeechFormat | undefined, other: SpeechFormat | null): boolean =>
  JSON.stringify({ ...one, edition: 0 }) === JSON.stringify({ ...other, edition: 0 });

/** The choices with the formats exchanged that are as they were before; what is chosen stays. */
function formatsAfter(
  choices: FormatChoices,
  { formats }: Pick<OwnExtrasChange, "formats">,
): FormatChoices {
  return formats.reduce((all, { id, before, after }) => {
    const now = all.own.find((format) => format.id === id);
    if (before === null ? now !== undefined : !areAlike(now, before)) return all;
    if (after !== null) return { ...withFormat(all, after), chosen: all.chosen };
    const chosen = all.chosen === id ? null : all.chosen;
    return { ...all, chosen, own: all.own.filter((format) => format.id !== id) };
  }, choices);
}

const union = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...one, ...other]),
];
const without = (all: readonly string[], gone: readonly string[]): readonly string[] =>
  all.filter((one) => !gone.includes(one));

/** How a change is made to each thing that is stored by itself; `isBack`: how it is taken back. */
export function extrasSteps(change: OwnExtrasChange, isBack: boolean) {
  const list = isBack ? without : union;
  const turned = <T>(one: Exchange<T> | null): Exchange<T> | null =>
    one && isBack ? exchanged(one) : one;
  const chosen = <T>(now: T, one: Exchange<T> | null): T =>
    one !== null && now === one.before ? one.after : now;
  const formats = isBack
    ? change.formats.map(({ id, ...one }) => ({ id, ...exchanged(one) }))
    : change.formats;
  return {
    shelf: (shelf: Shelf): Shelf => ({
      ...shelf,
      favourites: list(shelf.favourites, change.favourites),
    }),
    formats: (choices: FormatChoices): FormatChoices => formatsAfter(choices, { formats }),
    values: (values: BlankValues): BlankValues => valuesAfter(values, change.values, list),
    check: (preferences: CheckPreferences): CheckPreferences => ({
      ...preferences,
      mutedRules: list(preferences.mutedRules, change.mutedRules),
      pace: chosen(preferences.pace, turned(change.pace)),
    }),
    settings: (settings: PaneSettings): PaneSettings => ({
      ...settings,
      language: chosen(settings.language, turned(change.language)),
      insertsTracked: chosen(settings.insertsTracked, turned(change.insertsTracked)),
    }),
  };
}

/** Values of mine stay in front of those that are added. */
function valuesAfter(
  values: BlankValues,
  changed: BlankValues,
  list: (one: readonly string[], other: readonly string[]) => readonly string[],
): BlankValues {
  const all = new Map(values);
  for (const [name, some] of changed) {
    const left = list(all.get(name) ?? [], some);
    if (left.length > 0) all.set(name, left);
    else all.delete(name);
  }
  return all;
}
