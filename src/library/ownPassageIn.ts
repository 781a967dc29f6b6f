import type { GenreId } from "../speech/genre/genreProfile";
import { blankNamesOf } from "../speech/blank";
import { genres } from "./genres";
import type { OwnPassage } from "./ownPassage";
import type { Origin, PassageStatus, Repair } from "./passage";

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === "string";
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(isText) : [];
const isGenreId = (id: string): id is GenreId => genres.some((genre) => genre.id === id);

function originIn(value: unknown): Origin | "editorial" {
  if (!isFields(value) || !isCount(value["speech"])) return "editorial";
  return { speech: value["speech"], paragraphs: textsIn(value["paragraphs"]) };
}

const isRepair = (value: unknown): value is Repair =>
  isFields(value) && isText(value["from"]) && isText(value["to"]) && isText(value["why"]);

const statusIn = (value: unknown): PassageStatus =>
  value === "dated" || value === "repaired" ? value : "ok";

/** One for each blank of the text, and no others. */
function blanksIn(text: string, value: unknown): Readonly<Record<string, string>> {
  const stored = new Map(isFields(value) ? Object.entries(value) : []);
  return Object.fromEntries(
    blankNamesOf(text).map((name) => {
      const sourceValue = stored.get(name);
      return [name, isText(sourceValue) ? sourceValue : ""];
    }),
  );
}

/**
 * The passage in a stored record; null where its id, section, title or text, or what its storage needs,
 * is not there. Whoever shares the origin can write there, so nothing is taken on trust.
 */
export function ownPassageIn(stored: unknown): OwnPassage | null {
  if (!isFields(stored)) return null;
  const { id, section, title, text, position, revision, changed } = stored;
  if (!isText(id) || !id.startsWith("own:") || !isText(section) || !isText(title)) return null;
  if (!isText(text) || text.trim() === "") return null;
  if (typeof position !== "number" || !Number.isFinite(position)) return null;
  if (!isCount(revision) || !isCount(changed)) return null;
  const { replaces, guidance } = stored;
  return {
    id,
    section,
    genres: textsIn(stored["genres"]).filter(isGenreId),
    title,
    text,
    origin: originIn(stored["origin"]),
    blanks: blanksIn(text, stored["blanks"]),
    repairs: Array.isArray(stored["repairs"]) ? stored["repairs"].filter(isRepair) : [],
    dated: textsIn(stored["dated"]),
    status: statusIn(stored["status"]),
    ...(isText(replaces) ? { replaces } : {}),
    guidance: isText(guidance) ? guidance : "",
    keywords: textsIn(stored["keywords"]),
    layer: "own",
    tags: textsIn(stored["tags"]),
    position,
    revision,
    changed,
  };
}
