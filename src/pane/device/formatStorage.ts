import type { SpeechFormat } from "../../speech/format/speechFormat";
import type { FormatStorage } from "../commands/paneDeps";
import { NO_FORMAT_CHOICES, type FormatChoices } from "../state/format/formatState";
import { isSpeechFormat } from "../state/format/storedFormat";
import { openKeptValue, type KeptKind } from "./keptValue";

/** Whoever shares the origin can write here, so nothing read is taken on trust. */
function choicesIn(stored: unknown): FormatChoices | null {
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return null;
  const { chosen, own, editions } = stored as Partial<Record<keyof FormatChoices, unknown>>;
  return {
    chosen: typeof chosen === "string" ? chosen : null,
    own: Array.isArray(own) ? own.filter((one): one is SpeechFormat => isSpeechFormat(one)) : [],
    editions: Object.fromEntries(
      Object.entries(typeof editions === "object" && editions !== null ? editions : {}).filter(
        (entry): entry is [string, number] => Number.isInteger(entry[1]),
      ),
    ),
  };
}

const FORMATS: KeptKind<FormatChoices> = {
  name: "formats",
  none: NO_FORMAT_CHOICES,
  valueIn: choicesIn,
  recordOf: (choices) => choices,
};

export function openFormatStorage(partition: string): Promise<FormatStorage> {
  return openKeptValue(FORMATS, partition);
}
