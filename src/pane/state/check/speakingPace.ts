import { genres as builtInGenres, type Genre } from "../../../library/genres";
import type { GenreId } from "../../../speech/genre/genreProfile";

/** Characters a minute: slow and solemn, the usual pace of a formal speech, brisk. */
export const PACES: readonly number[] = [180, 200, 240];

const USUAL_PACE = 200;

/** The pace a person has chosen, else the genre's own. */
export function paceFor(
  genre: GenreId,
  chosen: number | null,
  genres: readonly Genre[] = builtInGenres,
): number {
  return chosen ?? genres.find(({ id }) => id === genre)?.charactersPerMinute ?? USUAL_PACE;
}

/** Whole minutes, at least one. */
export function minutesAt(characters: number, pace: number): number {
  return Math.max(1, Math.round(characters / pace));
}
