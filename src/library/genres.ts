import type { GenreProfile } from "../speech/genre/genreProfile";
import data from "./data/genres.json";

/** In `order`, a section named in two entries may stand at either place. */
export interface Genre extends GenreProfile {
  readonly description: string;
  readonly descriptionEn?: string;
  /** False for what is read on paper, where speaking time means nothing. */
  readonly spoken: boolean;
  /** Usual length in characters, both ends included. */
  readonly characters: { readonly min: number; readonly max: number };
}

export const genres = data as readonly Genre[];
