import { endsOfFilled } from "../filledWording";
import { gramsOf } from "../textLikeness";

/** A text that is there already. */
export interface KnownText {
  readonly id: string;
  /** Its wordings: as it is stored, and as it reads with its blanks filled. Blanks are `{name}`. */
  readonly wordings: readonly string[];
}

/** Finds the known texts that say what a new one says, and learns new ones. */
export interface TwinFinder {
  /** Ids of known texts that hold nearly all of the text between them; the most alike first. */
  twinsOf(text: string): readonly string[];
  learn(known: KnownText): void;
}

/** Share of a text that stands in one that is there already. */
const NEARLY_ALL = 0.8;
/** Share of a known text by which it takes part in making up a longer one. */
const MOST = 0.6;
const FEWEST_GRAMS = 3;

interface Wording {
  readonly id: string;
  /** How many grams it has. */
  readonly size: number;
  readonly text: string;
}

/** A wording takes part however its blanks are filled only where it has this much of its own. */
const FEWEST_PLAIN_LETTERS = 8;
const LONGEST_VALUE = 40;

export function createTwinFinder(texts: Iterable<KnownText> = []): TwinFinder {
  const wordingsWith = new Map<string, Wording[]>();
  const shortTexts = new Map<string, string>();
  const finder: TwinFinder = {
    learn({ id, wordings }) {
      for (const wording of new Set(wordings)) {
        const grams = gramsOf(wording);
        if (grams.size < FEWEST_GRAMS) {
          const letters = lettersOf(wording);
          if (letters !== "" && !shortTexts.has(letters)) shortTexts.set(letters, id);
          continue;
        }
        const one = { id, size: grams.size, text: wording };
        for (const gram of grams) {
          const known = wordingsWith.get(gram);
          if (known === undefined) wordingsWith.set(gram, [one]);
          else known.push(one);
        }
      }
    },
    twinsOf(text) {
      const grams = gramsOf(text);
      if (grams.size >= FEWEST_GRAMS) return twinsAmong(text, grams, wordingsWith);
      const twin = shortTexts.get(lettersOf(text));
      return twin === undefined ? [] : [twin];
    },
  };
  for (const text of texts) finder.learn(text);
  return finder;
}

const lettersOf = (text: string): string =>
  text.replaceAll(/\{[^{}]*\}/g, "").replaceAll(/[^\p{L}\p{N}]/gu, "");

function twinsAmong(
  text: string,
  grams: ReadonlySet<string>,
  wordingsWith: ReadonlyMap<string, readonly Wording[]>,
): readonly string[] {
  const shared = new Map<Wording, string[]>();
  for (const gram of grams)
    for (const wording of wordingsWith.get(gram) ?? []) {
      const known = shared.get(wording);
      if (known === undefined) shared.set(wording, [gram]);
      else known.push(gram);
    }
  const likely = [...shared]
    .filter(([{ size }, common]) => common.length >= MOST * Math.min(size, grams.size))
    .sort(([, one], [, other]) => other.length - one.length);
  const filled = likely.find(([wording]) => isFilled(wording.text, text));
  if (filled !== undefined) return [filled[0].id];
  const covered = new Set<string>();
  const twins = new Set<string>();
  for (const [{ id }, common] of likely) {
    if (covered.size >= NEARLY_ALL * grams.size) break;
    const before = covered.size;
    for (const gram of common) covered.add(gram);
    if (covered.size > before) twins.add(id);
  }
  return covered.size >= NEARLY_ALL * grams.size ? [...twins] : [];
}

/** Whether a text is a wording with values in its blanks, and hardly anything else. */
function isFilled(wording: string, text: string): boolean {
  if (!wording.includes("{")) return false;
  const parts = wording.split(/\{[^{}]*\}/).map(lettersOf);
  if (parts.join("").length < FEWEST_PLAIN_LETTERS) return false;
  const letters = lettersOf(text);
  const from = letters.indexOf(parts[0] ?? "");
  const end = from < 0 ? undefined : endsOfFilled(parts, letters, [from], LONGEST_VALUE).at(-1);
  return end !== undefined && end - from >= NEARLY_ALL * letters.length;
}
