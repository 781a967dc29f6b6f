import { PACK_FORMAT, PACK_VERSION, type Pack } from "./pack";
import type { Passage } from "../passage";

/** What goes into a file; everything but the name may be left out. */
export type PackContent = Pick<Pack, "name"> & Partial<Pack>;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

function withoutEmpty(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

/** Without the layer and whatever else the pane alone knows. */
function passageEntryOf({
  id,
  section,
  genres,
  title,
  text,
  blanks,
  guidance,
  keywords,
  tags,
  status,
  dated,
}: Passage): object {
  const known = Object.fromEntries(Object.entries(blanks).filter(([, value]) => value !== ""));
  return {
    ...withoutEmpty({ id, section, genres, title, text }),
    ...(Object.keys(known).length > 0 && { blanks: known }),
    ...withoutEmpty({ guidance, keywords, tags, dated }),
    ...(status !== "ok" && { status }),
  };
}

/** The text of a pack file; {@link readPack} reads it back. */
export function packTextOf(content: PackContent): string {
  const { id, name, edition, description, passages, outlines, genres, lexicon, formats } = content;
  const { values, favourites, preferences } = content;
  const chosen = withoutEmpty({ ...preferences });
  const file = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    // A name stands for a missing id when it is read, but need not be fit to be one.
    ...withoutEmpty({ id: id === name ? "" : id, name, edition, description }),
    ...withoutEmpty({
      passages: passages?.map(passageEntryOf),
      outlines,
      genres,
      lexicon,
      formats,
    }),
    ...(values !== undefined && values.size > 0 && { values: Object.fromEntries(values) }),
    ...withoutEmpty({ favourites }),
    ...(Object.keys(chosen).length > 0 && { preferences: chosen }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
