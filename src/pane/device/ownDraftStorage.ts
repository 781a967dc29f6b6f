import type { GenreId } from "../../speech/genre/genreProfile";
import { genres } from "../../library/genres";
import { ownPassageIn } from "../../library/ownPassageIn";
import type { OwnDraftStorage } from "../commands/paneDeps";
import type { OwnDraft } from "../state/own/ownDraft";
import { openKeptValue, type KeptKind } from "./keptValue";

const isText = (value: unknown): value is string => typeof value === "string";
const isGenreId = (id: unknown): id is GenreId => genres.some((genre) => genre.id === id);

/** Whoever shares the origin can write here, so nothing read is taken on trust. */
function draftIn(stored: unknown): OwnDraft | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { id, base, title, text, section, tags, guidance, blanks, ...rest } = stored as Partial<
    Record<keyof OwnDraft, unknown>
  >;
  if (!isText(id) || !id.startsWith("own:") || !isText(text)) return null;
  const values = typeof blanks === "object" && blanks !== null ? Object.entries(blanks) : [];
  return {
    id,
    base: ownPassageIn(base),
    title: isText(title) ? title : "",
    text,
    section: isText(section) ? section : "",
    genres: Array.isArray(rest.genres) ? rest.genres.filter(isGenreId) : [],
    tags: isText(tags) ? tags : "",
    guidance: isText(guidance) ? guidance : "",
    blanks: Object.fromEntries(
      values.filter((entry): entry is [string, string] => isText(entry[1])),
    ),
  };
}

const DRAFTS: KeptKind<readonly OwnDraft[]> = {
  name: "ownDrafts",
  none: [],
  valueIn: (stored) =>
    Array.isArray(stored) ? stored.flatMap((one: unknown) => draftIn(one) ?? []) : null,
  recordOf: (drafts) => drafts,
};

/** Drafts in the browser's local storage, which takes them at once, even as the pane is closed. */
export function openOwnDraftStorage(partition: string): Promise<OwnDraftStorage> {
  return openKeptValue(DRAFTS, partition);
}
