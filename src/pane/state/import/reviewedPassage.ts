import { textWithBlanks, type BlankCandidate } from "../../../library/cuts/blankCandidates";
import type { OwnPassage } from "../../../library/ownPassage";
import type { GenreId } from "../../../speech/genre/genreProfile";
import type { CutDamage } from "./cutDamages";
import type { ImportedPassage } from "./importedSpeech";
import { fixKey, isNew, type PassageDecision } from "./importState";

/** A replacement of words; offsets of the text as it was cut, in UTF-16 units. */
interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A proposed passage with what the person has decided about it. */
export interface ReviewedPassage {
  readonly passage: ImportedPassage;
  readonly isChosen: boolean;
  readonly title: string;
  readonly section: string;
  readonly genre: GenreId;
  /** Words that become blanks. */
  readonly blanks: readonly BlankCandidate[];
  readonly edits: readonly Edit[];
  /** Keys of the fixes that are applied. */
  readonly fixes: ReadonlySet<string>;
}

export function reviewedPassageOf(
  passage: ImportedPassage,
  genre: GenreId,
  decision: PassageDecision | undefined,
): ReviewedPassage {
  const { edits, fixes } = chosenEdits(passage, decision?.fixes ?? []);
  const isUntouched = ({ offset, length }: BlankCandidate): boolean =>
    !edits.some((edit) => edit.offset < offset + length && offset < edit.offset + edit.length);
  return {
    passage,
    isChosen: decision?.isChosen ?? isNew(passage),
    title: decision?.title ?? passage.title,
    section: decision?.section ?? passage.section,
    genre: decision?.genre ?? genre,
    blanks: passage.blanks.filter(
      (blank) => (decision?.blanks?.[blank.offset] ?? blank.isLikely) && isUntouched(blank),
    ),
    edits,
    fixes,
  };
}

/** A fix that touches words which another one has changed is left out. */
function chosenEdits(
  { damages }: ImportedPassage,
  chosen: readonly string[],
): { readonly edits: readonly Edit[]; readonly fixes: ReadonlySet<string> } {
  const edits: Edit[] = [];
  const fixes = new Set<string>();
  damages.forEach((damage, place) =>
    damage.fixes.forEach(({ replacements }, at) => {
      const key = fixKey(place, at);
      if (!chosen.includes(key)) return;
      if (replacements.some((one) => edits.some((other) => areTouching(one, other)))) return;
      fixes.add(key);
      edits.push(...replacements);
    }),
  );
  return { edits: edits.sort((one, other) => one.offset - other.offset), fixes };
}

function areTouching(one: Edit, other: Edit): boolean {
  if (one.offset === other.offset) return true;
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}

/** Keys of the fixes that need no thought, the first of each damage. */
export function certainFixesOf({ damages }: ImportedPassage): readonly string[] {
  return damages.flatMap(({ fixes }, place) => {
    const at = fixes.findIndex(({ certain }) => certain);
    return at < 0 ? [] : [fixKey(place, at)];
  });
}

/** Damages that no chosen fix has mended. */
export function openDamagesOf({ passage, fixes }: ReviewedPassage): readonly CutDamage[] {
  return passage.damages.filter(
    (damage, place) => !damage.fixes.some((_, at) => fixes.has(fixKey(place, at))),
  );
}

/** A stretch of the reviewed text that looks the same from end to end. */
export interface ReviewRun {
  /** Where it begins in the text as it was cut, and what it is; together unique. */
  readonly offset: number;
  readonly kind: "text" | "removed" | "inserted" | "blank" | "offered";
  readonly text: string;
  readonly isDamaged: boolean;
  /** Of a blank and of words that may become one. */
  readonly blank?: BlankCandidate;
}

/** The text as the person reviews it: what a fix takes and brings, blanks, and words that may be some. */
export function reviewRunsOf(reviewed: ReviewedPassage): readonly ReviewRun[] {
  const { passage, edits, blanks } = reviewed;
  const { text } = passage;
  const open = openDamagesOf(reviewed);
  const isDamaged = (from: number, to: number): boolean =>
    open.some(({ offset, length }) => offset < to && from < offset + length);
  const isEdited = ({ offset, length }: BlankCandidate): boolean =>
    edits.some((edit) => edit.offset < offset + length && offset < edit.offset + edit.length);
  const stretches = [
    ...edits.map((edit) => ({ ...edit, blank: undefined })),
    ...passage.blanks
      .filter((blank) => !isEdited(blank))
      .map((blank) => ({ offset: blank.offset, length: blank.length, text: "", blank })),
  ].sort((one, other) => one.offset - other.offset || one.length - other.length);
  const runs: ReviewRun[] = [];
  let at = 0;
  const plainUntil = (end: number): void => {
    const edges = open
      .flatMap(({ offset, length }) => [offset, offset + length])
      .filter((edge) => edge > at && edge < end);
    const cuts = [at, ...[...new Set(edges)].sort((one, other) => one - other), end];
    cuts.slice(0, -1).forEach((from, place) => {
      const to = cuts[place + 1] ?? end;
      if (to > from)
        runs.push({
          offset: from,
          kind: "text",
          text: text.slice(from, to),
          isDamaged: isDamaged(from, to),
        });
    });
  };
  for (const { offset, length, text: inserted, blank } of stretches) {
    if (offset < at) continue;
    plainUntil(offset);
    at = offset + length;
    const words = text.slice(offset, at);
    if (blank !== undefined) {
      const kind = blanks.includes(blank) ? "blank" : "offered";
      runs.push({ offset, kind, text: words, isDamaged: isDamaged(offset, at), blank });
    } else {
      if (words !== "") runs.push({ offset, kind: "removed", text: words, isDamaged: false });
      if (inserted !== "")
        runs.push({ offset, kind: "inserted", text: inserted, isDamaged: false });
    }
  }
  plainUntil(text.length);
  return runs;
}

/** What is stored of a reviewed passage. `tag` tells where it came from. */
export function ownPassageOfReview(
  reviewed: ReviewedPassage,
  { id, position, tag }: { readonly id: string; readonly position: number; readonly tag: string },
): OwnPassage {
  const { title, section, genre } = reviewed;
  const { text, blanks } = storedTextOf(reviewed);
  const dated = openDamagesOf(reviewed)
    .filter(({ rule }) => rule === "dated-reference")
    .map(({ offset, length }) => reviewed.passage.text.slice(offset, offset + length));
  return {
    id,
    section,
    genres: [genre],
    title: title.trim() === "" ? reviewed.passage.title : title.trim(),
    text,
    origin: "editorial",
    blanks,
    repairs: [],
    dated: [...new Set(dated)],
    status: dated.length > 0 ? "dated" : "ok",
    guidance: "",
    keywords: [],
    layer: "own",
    tags: tag === "" ? [] : [tag],
    position,
    revision: 0,
    changed: 0,
  };
}

/** Fixes and blanks never touch, so the blanks only have to be moved to where the fixes put them. */
function storedTextOf({ passage, edits, blanks }: ReviewedPassage) {
  let fixed = "";
  let at = 0;
  for (const { offset, length, text } of edits) {
    fixed += passage.text.slice(at, offset) + text;
    at = offset + length;
  }
  fixed += passage.text.slice(at);
  const moved = blanks.map((blank) => ({
    ...blank,
    offset: edits
      .filter((edit) => edit.offset + edit.length <= blank.offset)
      .reduce((place, edit) => place + edit.text.length - edit.length, blank.offset),
  }));
  return textWithBlanks(fixed, moved);
}
