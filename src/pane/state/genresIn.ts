import { genres, type Genre } from "../../library/genres";
import type { Material } from "../../library/packs/material";
import { genresWith } from "../../library/packs/materialGenres";

const made = new WeakMap<Material, readonly Genre[]>();

/** The genres as the unit wants them; the same list as long as the material is the same. */
export function genresIn(material: Material): readonly Genre[] {
  const known = made.get(material) ?? genresWith(genres, material);
  made.set(material, known);
  return known;
}
