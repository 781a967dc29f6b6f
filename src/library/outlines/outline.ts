import type { GenreId } from "../../speech/genre/genreProfile";

/** One step of an outline, in the order of the speech. */
export interface OutlineItem {
  /** Section id. */
  readonly section: string;
  /** 0: a part of its own; 1: a main part under a first-level heading; 2 and 3: what stands inside it. */
  readonly level: number;
  /** The line to write there, blanks as `{name}`; absent where the speaker has to choose a passage. */
  readonly heading?: string;
  /** As the genre's profile has it. */
  readonly required: boolean;
  readonly guidance: string;
  /** Ids of passages that fit, the one to try first in front; empty where the heading says all. */
  readonly passages: readonly string[];
}

export interface Outline {
  readonly id: string;
  readonly genre: GenreId;
  readonly title: string;
  /** In English; absent where a unit's pack brings the outline. */
  readonly titleEn?: string;
  readonly description: string;
  readonly descriptionEn?: string;
  readonly items: readonly OutlineItem[];
  /** Name of the unit's pack that it comes from. */
  readonly pack?: string;
}
