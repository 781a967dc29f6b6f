import type { GenreId } from "../speech/genreProfile";
import type { Outline } from "./outline";

/** All outlines, those of the genre first; outlines of the same genre stay in the order given. */
export function outlinesFor(genre: GenreId, outlines: readonly Outline[]): readonly Outline[] {
  return [
    ...outlines.filter((outline) => outline.genre === genre),
    ...outlines.filter((outline) => outline.genre !== genre),
  ];
}
