import { BUILT_IN_FORMATS } from "../../library/speechFormats";
import type { SpeechFormat } from "../../speech/speechFormat";
import type { FormatChoices } from "./formatState";

export function isBuiltIn(id: string): boolean {
  return BUILT_IN_FORMATS.some((format) => format.id === id);
}

/** The built-in formats, changed ones as they are now, then the person's own. */
export function formatsIn({ own }: Pick<FormatChoices, "own">): readonly SpeechFormat[] {
  const builtIn = BUILT_IN_FORMATS.map(
    (format) => own.find(({ id }) => id === format.id) ?? format,
  );
  return [...builtIn, ...own.filter(({ id }) => !isBuiltIn(id))];
}

/** Null: 跟随文档. */
export function chosenFormatOf(
  choices: Pick<FormatChoices, "own" | "chosen">,
): SpeechFormat | null {
  return formatsIn(choices).find(({ id }) => id === choices.chosen) ?? null;
}

const editionAfter = ({ editions }: FormatChoices, name: string, known: number): number =>
  Math.max(known, Object.hasOwn(editions, name) ? (editions[name] ?? 0) : 0) + 1;

/** With a format that was changed or made; it becomes the chosen one. */
export function withFormat(choices: FormatChoices, changed: SpeechFormat): FormatChoices {
  const before = formatsIn(choices).find(({ id }) => id === changed.id);
  const edition = editionAfter(choices, changed.name, before?.edition ?? 0);
  const format = { ...changed, edition };
  return {
    chosen: format.id,
    own: [...choices.own.filter(({ id }) => id !== format.id), format],
    editions: { ...choices.editions, [format.name]: edition },
  };
}

/** A built-in format as it came, an own one gone. */
export function withoutFormat(choices: FormatChoices, id: string): FormatChoices {
  const builtIn = BUILT_IN_FORMATS.find((format) => format.id === id);
  if (builtIn !== undefined) return withFormat(choices, builtIn);
  const chosen = choices.chosen === id ? null : choices.chosen;
  return { ...choices, chosen, own: choices.own.filter((format) => format.id !== id) };
}

export function withChosenFormat(choices: FormatChoices, chosen: string | null): FormatChoices {
  return { ...choices, chosen };
}

/** Whether a built-in format differs from what it came as. */
export function isChanged({ own }: Pick<FormatChoices, "own">, id: string): boolean {
  const builtIn = BUILT_IN_FORMATS.find((format) => format.id === id);
  const stored = own.find((format) => format.id === id);
  if (builtIn === undefined || stored === undefined) return false;
  return JSON.stringify({ ...stored, edition: 0 }) !== JSON.stringify({ ...builtIn, edition: 0 });
}

/** An id for one more format. */
export function ownIdIn({ own }: Pick<FormatChoices, "own">): string {
  let number = own.length + 1;
  while (own.some(({ id }) => id === `own-${number}`)) number += 1;
  return `own-${number}`;
}
