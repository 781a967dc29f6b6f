import type { ReviewedPassage } from "./reviewedPassage";
import { zoneOf, type StripZone } from "./speechStrip";

/** A piece of the picture of a speech that is cut into passages. */
export interface CutPart {
  /** Key of the passage. */
  readonly key: string;
  readonly section: string;
  readonly title: string;
  /** Each point of the body begins with a darker stretch. */
  readonly colour: StripZone | "bodyPart";
  readonly isChosen: boolean;
  /** Of the whole speech, 0 to 1. */
  readonly share: number;
}

/** The passages as parts of the whole, in reading order. */
export function cutStripOf(reviewed: readonly ReviewedPassage[]): readonly CutPart[] {
  const total = reviewed.reduce((sum, { passage }) => sum + passage.text.length, 0);
  let zone: StripZone = "head";
  return reviewed.map(({ passage, section, title, isChosen }) => {
    zone = zoneOf(section, zone);
    const colour = zone === "body" && section !== "h1" ? "bodyPart" : zone;
    return {
      key: passage.key,
      section,
      title,
      colour,
      isChosen,
      share: passage.text.length / total,
    };
  });
}
