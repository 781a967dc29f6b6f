import data from "./data/passageNotes.en.json";
import type { Passage, Repair } from "./passage";

const guidance: Readonly<Record<string, string>> = data.guidance;
const repairs: Readonly<Record<string, string>> = data.repairs;

/** Import lazily: few read English. What an organisation or a person wrote stays as it is. */
export function guidanceInEnglish({ id, layer, guidance: own }: Passage): string {
  return layer === undefined ? (guidance[id] ?? own) : own;
}

export function repairInEnglish({ why }: Repair): string {
  return repairs[why] ?? why;
}
