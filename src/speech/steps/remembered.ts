/** Answers about texts that are gone, kept because texts come back: cut here, pasted there. */
const SPARE = 500;

export interface Remembered<Answer> {
  /** The same object for the same text. */
  readonly answerTo: (text: string) => Answer;
  /** Forgets all but the answers in use, once they are fewer than half of what is remembered. */
  readonly keepOnly: (count: number, inUse: () => Iterable<readonly [string, Answer]>) => void;
}

/** A pure function of a text that remembers its answers, so that an edit costs only the texts it touched. */
export function remembered<Answer>(answerOf: (text: string) => Answer): Remembered<Answer> {
  let known = new Map<string, Answer>();
  return {
    answerTo: (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const answer = answerOf(text);
      known.set(text, answer);
      return answer;
    },
    keepOnly: (count, inUse) => {
      if (known.size > 2 * count + SPARE) known = new Map(inUse());
    },
  };
}
