import { chineseNumeral } from "../../../speech/text/chineseNumber";
import { blankNamesOf, emptyBlankText, piecesOf } from "../../../speech/blank";
import { blankCandidates, type BlankCandidate } from "../../../library/cuts/blankCandidates";
import { genres } from "../../../library/genres";
import { guessedTitle } from "../../../library/cuts/guessedTitle";
import type { OwnPassage } from "../../../library/ownPassage";
import type { OwnDraft } from "./ownDraft";

/** Longer ones could not be read back from a pack. */
const LONGEST_TEXT = 10_000;
export const LONGEST_TITLE = 60;
export const LONGEST_GUIDANCE = 500;
const LONGEST_TAG = 40;
const MOST_TAGS = 30;
const LONGEST_BLANK_NAME = 30;

const USUAL_SECTION = "l2_task";

export function newDraft(id: string, part: Partial<OwnDraft> = {}): OwnDraft {
  return {
    id,
    base: null,
    title: "",
    text: "",
    section: USUAL_SECTION,
    genres: genres.map((genre) => genre.id),
    tags: "",
    guidance: "",
    blanks: {},
    ...part,
  };
}

export function draftOfPassage(passage: OwnPassage): OwnDraft {
  const { id, title, text, section, guidance, blanks } = passage;
  const tags = passage.tags.join("，");
  return {
    id,
    base: passage,
    title,
    text,
    section,
    genres: passage.genres,
    tags,
    guidance,
    blanks,
  };
}

/** Whether anything would be lost with it. */
export function isDraftEmpty(draft: OwnDraft): boolean {
  if (draft.base === null) return draft.text.trim() === "" && draft.title.trim() === "";
  const { title, text, section, tags, guidance } = draftOfPassage(draft.base);
  return (
    title === draft.title &&
    text === draft.text &&
    section === draft.section &&
    tags === draft.tags &&
    guidance === draft.guidance &&
    draft.genres.join() === draft.base.genres.join()
  );
}

export type DraftProblem = "noText" | "textTooLong";

export function problemOfDraft({ text }: OwnDraft): DraftProblem | null {
  const clean = cleanText(text);
  if (clean === "") return "noText";
  return clean.length > LONGEST_TEXT ? "textTooLong" : null;
}

function tagsIn(typed: string): readonly string[] {
  const tags = typed.split(/[，,、；;\s]+/).map((tag) => tag.slice(0, LONGEST_TAG));
  return [...new Set(tags.filter((tag) => tag !== ""))].slice(0, MOST_TAGS);
}

const isBlankName = (name: string): boolean =>
  name.trim() !== "" && name.length <= LONGEST_BLANK_NAME && !/[〔〕\n]/.test(name);

const plainBraces = (text: string): string => text.replaceAll("{", "｛").replaceAll("}", "｝");

/** Plain text whose braces are blanks and nothing else. */
export function cleanText(typed: string): string {
  const text = typed
    .replace(/\r\n|[\r\v\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(/[\p{Cc}\p{Cs}]/gu, (character) => (character === "\n" ? character : ""))
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
  return piecesOf(text)
    .map((piece) => {
      if (piece.kind === "text") return plainBraces(piece.text);
      return isBlankName(piece.name) ? `{${piece.name}}` : `｛${piece.name}｝`;
    })
    .join("");
}

/** The passage that a draft becomes. */
export function passageOfDraft(draft: OwnDraft, position: number): OwnPassage {
  const text = cleanText(draft.text);
  const { base, id, section } = draft;
  const title = cleanText(draft.title).replaceAll("\n", " ").slice(0, LONGEST_TITLE);
  return {
    id,
    section,
    genres: draft.genres,
    title: title === "" ? guessedTitle(text) : title,
    text,
    origin: base?.origin ?? "editorial",
    blanks: Object.fromEntries(blankNamesOf(text).map((name) => [name, valueOf(draft, name)])),
    repairs: base?.text === text ? base.repairs : [],
    dated: (base?.dated ?? []).filter((word) => text.includes(word)),
    status: base?.text === text ? base.status : "ok",
    guidance: cleanText(draft.guidance).replaceAll("\n", " "),
    keywords: base?.keywords ?? [],
    layer: "own",
    tags: tagsIn(draft.tags),
    position: base?.position ?? position,
    revision: base?.revision ?? 0,
    changed: base?.changed ?? 0,
  };
}

/** A place in the text that is a blank, or may become one. */
export interface BlankOffer {
  readonly name: string;
  /** What stands there, or stood before it became a blank. */
  readonly value: string;
  readonly isBlank: boolean;
  readonly isLikely: boolean;
}

const valueOf = ({ blanks }: Pick<OwnDraft, "blanks">, name: string): string =>
  Object.hasOwn(blanks, name) ? (blanks[name] ?? "") : "";

/** What may become a blank, outside of those there are; no name means two values. */
function candidatesIn(draft: Pick<OwnDraft, "text" | "blanks">): readonly BlankCandidate[] {
  const names = blankNamesOf(draft.text);
  // Line breaks as long as the blanks, so that the places stay and no match reaches over one.
  const masked = draft.text.replace(/\{[^{}]+\}/g, (mark) => "\n".repeat(mark.length));
  const found = blankCandidates(masked);
  const taken = new Set([...names, ...found.map(({ name }) => name)]);
  const nameOf = new Map<string, string>();
  return found.map((candidate) => {
    const { name, value } = candidate;
    if (!names.includes(name) || valueOf(draft, name) === value || value === "") return candidate;
    const known = nameOf.get(name);
    if (known !== undefined) return { ...candidate, name: known };
    let number = 2;
    while (taken.has(name + chineseNumeral(number))) number += 1;
    const own = name + chineseNumeral(number);
    taken.add(own);
    nameOf.set(name, own);
    return { ...candidate, name: own };
  });
}

/** The blanks of the text and what may become one, each once, blanks first. */
export function blankOffersOf(draft: OwnDraft): readonly BlankOffer[] {
  const blanks = blankNamesOf(draft.text).map((name) => ({
    name,
    value: valueOf(draft, name),
    isBlank: true,
    isLikely: true,
  }));
  const offered = new Map(
    candidatesIn(draft).map(({ name, value, isLikely }) => [
      name,
      { name, value, isBlank: false, isLikely },
    ]),
  );
  for (const { name } of blanks) offered.delete(name);
  return [...blanks, ...offered.values()];
}

/** The draft with the candidates of these names made blanks. */
export function withBlanks(draft: OwnDraft, names: readonly string[]): OwnDraft {
  const chosen = candidatesIn(draft).filter(({ name }) => names.includes(name));
  let text = draft.text;
  for (const { name, offset, length } of [...chosen].reverse())
    text = `${text.slice(0, offset)}{${name}}${text.slice(offset + length)}`;
  const values = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
  return { ...draft, text, blanks: { ...draft.blanks, ...values } };
}

/** The draft with what stood in a blank put back; where nothing did, its name in brackets. */
export function withoutBlank(draft: OwnDraft, name: string): OwnDraft {
  const value = valueOf(draft, name);
  const words = value === "" ? emptyBlankText(name) : value;
  return { ...draft, text: draft.text.replaceAll(`{${name}}`, () => words) };
}
