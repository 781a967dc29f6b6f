import { piecesOf } from "../speech/blank";
import type { SpeechDocument } from "../speech/paragraph";
import { leadingOrdinal } from "./leadingOrdinal";
import type { Passage } from "./passage";

/** Characters by which a passage is looked up before it is compared as a whole. */
const KEY_LENGTH = 8;

/** What stands in a blank of the document is no longer than this. */
const LONGEST_VALUE = 80;

interface Wanted {
  readonly id: string;
  /** The first characters of its first plain stretch that is long enough; null: none is. */
  readonly key: string | null;
  /** The passage with anything in its blanks; a passage without a key has to be a paragraph of its own. */
  readonly pattern: RegExp;
}

/** The number of a heading changes with its place, so it does not count. */
function withoutOrdinal(text: string): string {
  const ordinal = leadingOrdinal(text);
  return ordinal === null ? text : text.slice(ordinal.offset + ordinal.length);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function wantedOf({ id, text }: Passage): Wanted {
  const pieces = piecesOf(withoutOrdinal(text));
  const long = pieces.find((piece) => piece.kind === "text" && piece.text.length >= KEY_LENGTH);
  const key = long?.kind === "text" ? long.text.slice(0, KEY_LENGTH) : null;
  const source = pieces
    .map((piece) =>
      piece.kind === "text" ? escaped(piece.text) : `[^\\n]{1,${String(LONGEST_VALUE)}}?`,
    )
    .join("");
  return { id, key, pattern: new RegExp(key === null ? `^${source}$` : source, "mu") };
}

/** Every stretch of the length of a key. */
function keysIn(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let at = 0; at + KEY_LENGTH <= text.length; at++) keys.add(text.slice(at, at + KEY_LENGTH));
  return keys;
}

/** Ids of the passages that stand in the document word for word, whatever their blanks hold. */
export type UsedPassages = (document: SpeechDocument) => ReadonlySet<string>;

export function createUsedPassages(passages: readonly Passage[]): UsedPassages {
  const all = passages.map(wantedOf);
  return ({ paragraphs }) => {
    const text = paragraphs
      .map((paragraph) => withoutOrdinal(paragraph.text.trim()))
      .filter((line) => line !== "")
      .join("\n");
    const keys = keysIn(text);
    return new Set(
      all
        .filter(({ key, pattern }) => (key === null || keys.has(key)) && pattern.test(text))
        .map(({ id }) => id),
    );
  };
}
