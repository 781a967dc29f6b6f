import { layered, type Material } from "../../../library/packs/material";
import { unitFormatsOf } from "../../../library/packs/materialFormats";
import { BUILT_IN_FORMATS } from "../../../library/speechFormats";
import type { SpeechFormat } from "../../../speech/format/speechFormat";
import type { FormatChoices } from "./formatState";

type Formats = readonly SpeechFormat[];

/** The formats that nobody has to make: those of the unit, then the built-in ones. */
export function givenFormatsIn(material: Material): Formats {
  const known = given.get(material) ?? layered(BUILT_IN_FORMATS, unitFormatsOf(material));
  given.set(material, known);
  return known;
}

const given = new WeakMap<Material, Formats>();

export function isGiven(id: string, formats: Formats): boolean {
  return formats.some((format) => format.id === id);
}

/** The given formats, changed ones as they are now, then the person's own. */
export function formatsIn(
  { own }: Pick<FormatChoices, "own">,
  formats: Formats = BUILT_IN_FORMATS,
): Formats {
  const known = formats.map((format) => own.find(({ id }) => id === format.id) ?? format);
  return [...known, ...own.filter(({ id }) => !isGiven(id, formats))];
}

/** What the state of the pane has about formats. */
export interface ChosenAmong {
  readonly format: FormatChoices;
  readonly material: Material;
}

/** The format that was chosen among all there are; null: 跟随文档. */
export function chosenFormatIn({ format, material }: ChosenAmong): SpeechFormat | null {
  const all = formatsIn(format, givenFormatsIn(material));
  return all.find(({ id }) => id === format.chosen) ?? null;
}

const editionAfter = ({ editions }: FormatChoices, name: string, known: number): number =>
  Math.max(known, Object.hasOwn(editions, name) ? (editions[name] ?? 0) : 0) + 1;

/** With a format that was changed or made; it becomes the chosen one. */
export function withFormat(
  choices: FormatChoices,
  changed: SpeechFormat,
  formats?: Formats,
): FormatChoices {
  const before = formatsIn(choices, formats).find(({ id }) => id === changed.id);
  const edition = editionAfter(choices, changed.name, before?.edition ?? 0);
  const format = { ...changed, edition };
  return {
    chosen: format.id,
    own: [...choices.own.filter(({ id }) => id !== format.id), format],
    editions: { ...choices.editions, [format.name]: edition },
  };
}

/** A given format as it came, an own one gone. */
export function withoutFormat(
  choices: FormatChoices,
  id: string,
  formats: Formats = BUILT_IN_FORMATS,
): FormatChoices {
  const builtIn = BUILT_IN_FORMATS.find((format) => format.id === id);
  if (builtIn !== undefined && formats.includes(builtIn)) return withFormat(choices, builtIn);
  // A unit's format goes by an edition of its own for each look, so nothing need stand in its way.
  const chosen = choices.chosen === id && !isGiven(id, formats) ? null : choices.chosen;
  return { ...choices, chosen, own: choices.own.filter((format) => format.id !== id) };
}

export function withChosenFormat(choices: FormatChoices, chosen: string | null): FormatChoices {
  return { ...choices, chosen };
}

/** A format that goes by the name it is given from now on, in every language. */
export function withoutEnglish(format: SpeechFormat): SpeechFormat {
  const { id, name, edition, description, margins, typography } = format;
  return { id, name, edition, description, margins, typography };
}

const looksOf = (format: SpeechFormat) => ({ ...withoutEnglish(format), edition: 0 });

/** Whether a given format differs from what it came as. */
export function isChanged(
  { own }: Pick<FormatChoices, "own">,
  id: string,
  formats: Formats = BUILT_IN_FORMATS,
): boolean {
  const builtIn = formats.find((format) => format.id === id);
  const stored = own.find((format) => format.id === id);
  if (builtIn === undefined || stored === undefined) return false;
  return JSON.stringify(looksOf(stored)) !== JSON.stringify(looksOf(builtIn));
}

/** An id for one more format. */
export function ownIdIn({ own }: Pick<FormatChoices, "own">): string {
  let number = own.length + 1;
  while (own.some(({ id }) => id === `own-${number}`)) number += 1;
  return `own-${number}`;
}
