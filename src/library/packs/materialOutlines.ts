import { layered, type FromPack, type Material } from "./material";
import type { Genre } from "../genres";
import type { Outline, OutlineItem } from "../outlines/outline";
import type { PackOutline } from "./pack";
import { sectionNamed } from "../sections";

function outlineOfPack(outline: FromPack<PackOutline>, genres: readonly Genre[]): Outline {
  const required = genres.find(({ id }) => id === outline.genre)?.required ?? [];
  return {
    ...outline,
    items: outline.items.map((item) => ({
      ...item,
      required: item.required ?? required.includes(item.section),
    })),
  };
}

/**
 * The outlines with those of the unit, which come first. `genres` are the unit's too: an item of a
 * built-in outline is required where they ask for its section.
 */
export function outlinesWith(
  outlines: readonly Outline[],
  material: Pick<Material, "outlines" | "genres">,
  genres: readonly Genre[],
): readonly Outline[] {
  const builtIn =
    material.genres.length === 0
      ? outlines
      : outlines.map((outline) => withRequiredOf(outline, genres));
  return layered(
    builtIn,
    material.outlines.map((outline) => outlineOfPack(outline, genres)),
  );
}

const isOfSpeech = ({ id }: Outline): boolean => id.startsWith("source-");

/** The outline of a model speech stays as the speech is built; the others gain what was made required. */
function withRequiredOf(outline: Outline, genres: readonly Genre[]): Outline {
  const genre = genres.find(({ id }) => id === outline.genre);
  if (genre?.requiredBy === undefined) return outline;
  const items: readonly OutlineItem[] = outline.items.map((item) => ({
    ...item,
    required: genre.required.includes(item.section),
  }));
  if (isOfSpeech(outline)) return { ...outline, items };
  const added = Object.keys(genre.requiredBy).filter(
    (id) => genre.required.includes(id) && !items.some(({ section }) => section === id),
  );
  return { ...outline, items: added.reduce((all, id) => itemsWith(all, id, genre), items) };
}

/** With an item for the section, in front of the first that the genre has behind it. */
function itemsWith(
  items: readonly OutlineItem[],
  section: string,
  { order }: Genre,
): readonly OutlineItem[] {
  const rankOf = (id: string): number =>
    order.findIndex((entry) => (typeof entry === "string" ? entry === id : entry.includes(id)));
  const rank = rankOf(section);
  const next = items.findIndex((item) => item.level < 2 && rankOf(item.section) > rank);
  const place = next < 0 ? items.length : next;
  const guidance = sectionNamed(section)?.description ?? "";
  const item: OutlineItem = { section, level: 0, required: true, guidance, passages: [] };
  return [...items.slice(0, place), item, ...items.slice(place)];
}
