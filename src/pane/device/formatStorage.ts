import type { SpeechFormat } from "../../speech/speechFormat";
import type { FormatStorage } from "../commands/paneDeps";
import { NO_FORMAT_CHOICES, type FormatChoices } from "../state/formatState";
import { isSpeechFormat } from "../state/storedFormat";
import { openBrowserStorage } from "./browserStorage";

const KEY = "formats";

/** Whoever shares the origin can write here, so nothing read is taken on trust. */
function choicesOf(stored: unknown): FormatChoices {
  if (typeof stored !== "object" || stored === null) return NO_FORMAT_CHOICES;
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

export async function openFormatStorage(): Promise<FormatStorage> {
  const { storage, isKept } = await openBrowserStorage();
  const read = (): FormatChoices => choicesOf(storage.get(KEY));
  return {
    isKept,
    read,
    change: (change) => void storage.set(KEY, change(read())),
  };
}
