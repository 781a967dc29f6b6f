import { GENRE_CUES, type GenreCue } from "./genreCue";
import type { GenreId } from "./genreProfile";

export interface GenreGuess {
  readonly id: GenreId;
  readonly source: "detected" | "given";
  /** 0 to 1; 1 where the user said so. */
  readonly confidence: number;
}

/** What of a speech tells its genre. */
export interface GenreClues {
  readonly title: string;
  /** First sentences of the body. */
  readonly head: string;
  readonly tail: string;
  readonly hasSalutation: boolean;
  readonly agendaItems: number;
}

/** What a trainee says to an audience, and no leader: I have learnt, back home I shall. */
const TRAINEE_TALK =
  /我(?:们)?[^。！？，]{0,12}(?:学到|收获)了|(?:回到|回去)[^。！？]{0,14}我(?:们)?(?:会|将|一定)/;

/** Weight at which a guess is as good as certain. */
const ENOUGH = 6;

/** The genre that the words of a speech speak for; `work`, the most general, where nothing does. */
export function genreOf(clues: GenreClues): GenreGuess {
  const scores = new Map<GenreId, number>([["work", 1]]);
  const add = (genre: GenreId, weight: number): void => {
    scores.set(genre, (scores.get(genre) ?? 0) + weight);
  };
  for (const { genre, in: place, pattern, weight } of GENRE_CUES) {
    if (pattern.test(textOf(clues, place))) add(genre, weight);
  }
  if (clues.agendaItems > 0) add("host", 3);
  if (clues.hasSalutation) add("reflection", -4);
  if (clues.hasSalutation && TRAINEE_TALK.test(textOf(clues, "text"))) add("exchange", 6);
  if (!clues.hasSalutation && isFirstPerson(clues.head)) add("reflection", 2);
  const [first, second] = [...scores].sort((one, other) => other[1] - one[1]);
  const id = first?.[0] ?? "work";
  const top = first?.[1] ?? 0;
  const margin = top - Math.max(0, second?.[1] ?? 0);
  const confidence = Math.min(
    0.99,
    0.3 + 0.35 * Math.min(1, top / ENOUGH) + 0.34 * Math.min(1, margin / ENOUGH),
  );
  return { id, source: "detected", confidence: Math.round(confidence * 100) / 100 };
}

function textOf(clues: GenreClues, place: GenreCue["in"]): string {
  return place === "text" ? clues.head + "\n" + clues.tail : clues[place];
}

/** Whoever writes down what he learned says 我 again and again. */
function isFirstPerson(head: string): boolean {
  const count =
    head.match(/我(?!们|国|省|市|县|区|镇|乡|校|院|局|厂|矿|公司|党|会|讲|谈|提|代表|谨)/g)
      ?.length ?? 0;
  return count * 120 >= head.length && count >= 3;
}
