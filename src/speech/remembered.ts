/** Texts of a very long speech; twice as many are kept at most. */
const ENOUGH = 20_000;

/**
 * A pure function of a text that remembers its latest answers: texts that are still in the speech keep
 * theirs, so an edit costs only the texts it touched.
 */
export function remembered<Answer>(answerOf: (text: string) => Answer): (text: string) => Answer {
  let earlier = new Map<string, Answer>();
  let latest = new Map<string, Answer>();
  return (text) => {
    const known = latest.get(text);
    if (known !== undefined) return known;
    const answer = earlier.get(text) ?? answerOf(text);
    if (latest.size >= ENOUGH) {
      earlier = latest;
      latest = new Map();
    }
    latest.set(text, answer);
    return answer;
  };
}
