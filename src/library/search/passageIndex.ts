import { foldedText } from "./foldedText";
import type { Passage } from "../passage";
import { readingIdsOf } from "./pinyin";
import { sectionNamed } from "../sections";

/** What a passage is searched by, the most telling first. */
const FIELDS = ["title", "keywords", "section", "text", "source"] as const;

export type PassageField = (typeof FIELDS)[number];

/** How much a find in a field counts; 1 for the last. */
export function weightOfField(place: number): number {
  return FIELDS.length - place;
}

export interface IndexedPassage {
  readonly passage: Passage;
  /** All fields folded, each ended by a line break, so that no word reaches from one into the next. */
  readonly folded: string;
  /** Where each field ends in `folded`, its line break included. */
  readonly ends: readonly number[];
  /** Of `folded`, one for each UTF-16 unit. */
  readonly readingIds: Uint16Array;
  readonly hasLetters: boolean;
}

/** Passages prepared for search, in the order given; shipped, own and imported ones alike. */
export type PassageIndex = readonly IndexedPassage[];

/** Passages that stay cost nothing when others come or go. */
const indexed = new WeakMap<Passage, IndexedPassage>();

export function createPassageIndex(passages: readonly Passage[]): PassageIndex {
  return passages.map((passage) => {
    const known = indexed.get(passage) ?? indexedPassage(passage);
    indexed.set(passage, known);
    return known;
  });
}

function indexedPassage(passage: Passage): IndexedPassage {
  const fields = FIELDS.map((field) => `${foldedText(textOfField(passage, field))}\n`);
  let end = 0;
  const ends = fields.map((field) => (end += field.length));
  const folded = fields.join("");
  const hasLetters = /[a-z]/.test(folded);
  return { passage, folded, ends, readingIds: readingIdsOf(folded), hasLetters };
}

/** Where a field lies in `folded`, without its line break. */
export function stretchOfField(
  { ends }: IndexedPassage,
  field: PassageField,
): { readonly from: number; readonly to: number } {
  const place = FIELDS.indexOf(field);
  return { from: ends[place - 1] ?? 0, to: (ends[place] ?? 1) - 1 };
}

function textOfField(passage: Passage, field: PassageField): string {
  switch (field) {
    case "title":
      return passage.title;
    case "keywords":
      return passage.keywords.join("\n");
    case "section":
      return sectionNamed(passage.section)?.name ?? "";
    case "text":
      return passage.text;
    case "source":
      return Object.values(passage.blanks).join("\n");
  }
}
