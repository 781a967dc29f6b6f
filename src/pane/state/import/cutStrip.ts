import type { ReviewedPassage } from "./reviewedPassage";
import { zoneOf, type StripZone } from "../check/speechStrip";

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
  const parts = reviewed.map(({ passage, section, title, isChosen }): CutPart => {
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
  return parts.length > MOST_PARTS ? withFewerParts(parts) : parts;
}

/** More would be too narrow to be seen or pointed at, in a pane of the usual 320 pixels. */
const MOST_PARTS = 60;

/** What belongs to a point of the body is counted in with its heading; chosen where any of it is. */
function withFewerParts(parts: readonly CutPart[]): readonly CutPart[] {
  const kept: CutPart[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    const isWithin = part.colour === "bodyPart" && last !== undefined && isOfBody(last);
    if (!isWithin) kept.push(part);
    else
      kept[kept.length - 1] = {
        ...last,
        isChosen: last.isChosen || part.isChosen,
        share: last.share + part.share,
      };
  }
  return kept;
}

const isOfBody = ({ colour }: CutPart): boolean => colour === "body" || colour === "bodyPart";
