import { CLAUSE_END, classAt, isFullStop } from "./characterClass";
import { matchesOf } from "./matchesOf";

export interface Sentence {
  /** UTF-16 units from the start of the paragraph. */
  readonly offset: number;
  /** With its end mark and closing quotes or brackets, without blanks around it. */
  readonly text: string;
}

const SENTENCE = /[^。！？；!?;…]*(?:[。！？；!?;…]+[”’）)》】]*|$)/g;

/** Sentences of a paragraph. A colon ends none. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of matchesOf(SENTENCE, withFullStops(text))) {
    const written = text.slice(match.index, match.index + match[0].length);
    const trimmed = written.trim();
    if (trimmed === "") continue;
    sentences.push({ offset: match.index + written.indexOf(trimmed), text: trimmed });
  }
  return sentences;
}

/** The same text, as long, with 。 for every half-width full stop. */
function withFullStops(text: string): string {
  if (!text.includes(".")) return text;
  return text.replace(/\./g, (dot, at: number) => (isFullStop(text, at) ? "。" : dot));
}

function endsClause(text: string, at: number): boolean {
  return (classAt(text, at) & CLAUSE_END) !== 0 || isFullStop(text, at);
}

/** Text without marks is cut into clauses of this length, lest every word in it search the whole. */
const LONGEST_CLAUSE = 200;

/** Where the clause that holds `offset` begins: after the last ， 、 ： or sentence end before it. */
export function clauseStart(text: string, offset: number): number {
  let at = offset;
  const first = Math.max(0, offset - LONGEST_CLAUSE);
  while (at > first && !endsClause(text, at - 1)) at--;
  while (at < offset && /\s/.test(text[at] ?? "")) at++;
  return at;
}

/** Where the clause that holds `offset` ends, its mark left out. */
export function clauseEnd(text: string, offset: number): number {
  let at = offset;
  const last = Math.min(text.length, offset + LONGEST_CLAUSE);
  while (at < last && !endsClause(text, at)) at++;
  return at;
}
