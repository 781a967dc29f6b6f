import type { Genre } from "../genres";
import type { FromPack, Material } from "./material";
import type { GenreChange } from "./pack";
import { sections } from "../sections";

/** The genres as the packs of the unit want them, each change with the name of its pack. */
export function genresWith(
  genres: readonly Genre[],
  { genres: changes }: Pick<Material, "genres">,
): readonly Genre[] {
  if (changes.length === 0) return genres;
  return genres.map((genre) =>
    changes.filter(({ id }) => id === genre.id).reduce(changedGenre, genre),
  );
}

function changedGenre(genre: Genre, change: FromPack<GenreChange>): Genre {
  const { name, charactersPerMinute, characters, pack } = change;
  const required = requiredAfter(genre, change);
  const optional = optionalAfter(genre, change, required);
  const order = orderAfter(genre, change, [...required, ...optional]);
  const added = required.filter((id) => !genre.required.includes(id));
  const { nameEn, ...kept } = genre;
  return {
    ...kept,
    ...(name === undefined ? nameEn !== undefined && { nameEn } : { name }),
    ...(charactersPerMinute !== undefined && { charactersPerMinute }),
    ...(characters !== undefined && { characters, lengthBy: pack }),
    required: inOrderOf(order, required),
    optional,
    order,
    requiredBy: { ...genre.requiredBy, ...Object.fromEntries(added.map((id) => [id, pack])) },
  };
}

type Order = Genre["order"];

function requiredAfter(genre: Genre, change: GenreChange): readonly string[] {
  const { required = genre.required, addRequired = [], removeRequired = [] } = change;
  const all = new Set([...required, ...addRequired]);
  return [...all].filter((id) => addRequired.includes(id) || !removeRequired.includes(id));
}

/** What is no longer required may still be there. */
function optionalAfter(
  genre: Genre,
  { optional = genre.optional }: GenreChange,
  required: readonly string[],
): readonly string[] {
  const all = new Set([...optional, ...genre.required]);
  return [...all].filter((id) => !required.includes(id));
}

const idsOf = (entry: Order[number]): readonly string[] =>
  typeof entry === "string" ? [entry] : entry;

/** The order without what the genre no longer has, and with what it has beyond it. */
function orderAfter(genre: Genre, { order = genre.order }: GenreChange, ids: readonly string[]) {
  const kept: Order = order
    .map((entry) => idsOf(entry).filter((id) => ids.includes(id)))
    .filter((entry) => entry.length > 0);
  return ids.reduce(orderWith, kept);
}

const placeOf = (id: string): number => sections.findIndex((section) => section.id === id);

/** With a section that the order does not have, at its usual place among those that it has. */
function orderWith(order: Order, id: string): Order {
  if (order.some((entry) => idsOf(entry).includes(id))) return order;
  const place = placeOf(id);
  const next = order.findIndex((entry) => idsOf(entry).every((other) => placeOf(other) > place));
  return next < 0 ? [...order, [id]] : [...order.slice(0, next), [id], ...order.slice(next)];
}

function inOrderOf(order: Order, ids: readonly string[]): readonly string[] {
  const rank = (id: string): number => order.findIndex((entry) => idsOf(entry).includes(id));
  return [...ids].sort((one, other) => rank(one) - rank(other));
}
