import type { CheckReport, ReportedSection } from "../../../checker/checkReport";
import type { FindingPlace } from "../../../checker/rule";
import type { ShownSection } from "./shownReport";

/** Which of the four great parts of a speech something belongs to. */
export type StripZone = "head" | "opening" | "body" | "ending";

interface StripItem {
  readonly key: string;
  readonly section: string;
  readonly at: FindingPlace;
  readonly zone: StripZone;
}

/** A piece of the picture of a speech. */
export type StripPart =
  | (StripItem & {
      readonly kind: "part";
      /** Its first words. */
      readonly text: string;
      readonly characters: number;
      /** Of the whole speech, 0 to 1. */
      readonly share: number;
    })
  /** A section that should stand here and does not. */
  | (StripItem & { readonly kind: "gap" });

const HEAD: readonly string[] = ["title", "byline", "salutation", "greeting"];
const ENDING: readonly string[] = ["conclusion", "wish", "thanks", "close_meeting"];

/** Zones follow one another; what a section is alone does not tell, as hopes stand in body and ending. */
export function zoneOf(section: string, before: StripZone): StripZone {
  if (HEAD.includes(section)) return "head";
  if (ENDING.includes(section)) return "ending";
  if (before === "ending" || before === "body") return before;
  return section === "h1" || section === "h1_lead" ? "body" : "opening";
}

function partsOf(sections: readonly ReportedSection[]): readonly StripPart[] {
  const total = sections.reduce((sum, { characters }) => sum + characters, 0);
  let zone: StripZone = "head";
  const parts: StripPart[] = [];
  for (const [index, { id, paragraph, offset, text, characters }] of sections.entries()) {
    zone = zoneOf(id, zone);
    if (characters === 0) continue;
    const at = { kind: "text", paragraph, offset, length: text.length } as const;
    const share = characters / total;
    parts.push({ kind: "part", key: `${index}`, section: id, at, zone, text, characters, share });
  }
  return parts;
}

type Mutable<Part> = { -readonly [Key in keyof Part]: Part[Key] };

/** More would be too narrow to be seen or pointed at, in a pane of the usual 320 pixels. */
const MOST_PARTS = 40;

/** What belongs to a point of the body is counted in with its heading. */
function withFewerParts(parts: readonly StripPart[]): readonly StripPart[] {
  if (parts.length <= MOST_PARTS) return parts;
  const kept: Mutable<StripPart>[] = [];
  let last: Mutable<StripPart> | undefined;
  for (const part of parts) {
    if (part.kind === "part" && last?.kind === "part" && isWithin(part, last)) {
      last.characters += part.characters;
      last.share += part.share;
    } else {
      last = { ...part };
      kept.push(last);
    }
  }
  return kept;
}

const isWithin = (part: StripPart, before: StripPart): boolean =>
  part.zone === "body" && before.zone === "body" && part.section !== "h1";

function paragraphOf({ at }: StripPart): number {
  return at.kind === "text" ? at.paragraph : -1;
}

/** The parts of a speech in reading order, with gaps where the genre misses something. */
export function speechStripOf(
  { sections }: Pick<CheckReport, "sections">,
  required: readonly ShownSection[],
): readonly StripPart[] {
  const strip = [...withFewerParts(partsOf(sections))];
  for (const { id, at, state } of required) {
    if (state !== "missing" || at.kind !== "gap") continue;
    const after = at.after ?? -1;
    const next = strip.findIndex((part) => part.kind === "part" && paragraphOf(part) > after);
    const place = next < 0 ? strip.length : next;
    const zone = zoneOf(id, strip[place - 1]?.zone ?? "head");
    strip.splice(place, 0, { kind: "gap", key: `gap ${id}`, section: id, at, zone });
  }
  return strip;
}
