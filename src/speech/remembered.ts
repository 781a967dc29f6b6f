/** A pure function of a text that remembers its answers from one check to the next. */
export interface Remembered<Answer> {
  (text: string): Answer;
  /** Forgets every text that was not asked for since the last call. */
  forgetUnused(): void;
}

/** Texts that are still in the speech keep their answers; an edit costs only the texts it touched. */
export function remembered<Answer>(answerOf: (text: string) => Answer): Remembered<Answer> {
  let before = new Map<string, Answer>();
  let now = new Map<string, Answer>();
  const ask = (text: string): Answer => {
    const known = now.get(text);
    if (known !== undefined) return known;
    const answer = before.get(text) ?? answerOf(text);
    now.set(text, answer);
    return answer;
  };
  return Object.assign(ask, {
    forgetUnused: () => {
      before = now;
      now = new Map();
    },
  });
}
