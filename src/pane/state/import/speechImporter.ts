import type { Decode } from "../../../checker/readers/decode";
import { documentOfFile } from "../../../checker/readers/documentOfFile";
import { UnreadableDocument } from "../../../checker/readers/unreadableDocument";
import { isPieceHeading } from "../../../checker/rules/webResidue";
import { blankCandidates } from "../../../library/cuts/blankCandidates";
import { passagesOfSpeech, type SpeechPassage } from "../../../library/cuts/passagesOfSpeech";
import { speechesIn, type SpeechPart } from "../../../library/cuts/speechesIn";
import { createTwinFinder, type KnownText } from "../../../library/cuts/twinFinder";
import type { SpeechDocument } from "../../../speech/paragraph";
import { said } from "../../../speech/said";
import { damageFinder, type CutDamage } from "./cutDamages";
import type { ImportedPassage, ImportedSpeech, ReadOutcome, Twin } from "./importedSpeech";
import { createSpeechAnalyser } from "../draft/speechAnalyser";
import { createSpeechChecker } from "../check/speechChecker";

/** Reads files one after another and cuts them; it knows what it has cut before. */
export interface SpeechImporter {
  read(name: string, bytes: Uint8Array): ReadOutcome;
}

/** Fifty hours of speaking; to review more at once would take days. */
const MOST_CHARACTERS = 600_000;
/** Begins the keys of passages that are not stored yet, and no id of one that is. */
const CUT = "cut ";

/**
 * Import lazily: it brings the checker and every reader. `known` is what is there already; keys of one
 * `run` differ from those of another.
 */
export function createSpeechImporter(
  known: readonly KnownText[],
  decode: Decode,
  run = 1,
): SpeechImporter {
  const twins = createTwinFinder(known);
  const analyse = createSpeechAnalyser();
  const checker = createSpeechChecker();
  let count = 0;
  const newKey = (): string => `${CUT}${run}.${++count}`;

  const importedPassage = (
    passage: SpeechPassage,
    damagesIn: ReturnType<typeof damageFinder>,
  ): ImportedPassage => {
    const { section, title, text, unworthy, slices } = passage;
    const key = newKey();
    const found = unworthy === null ? twins.twinsOf(text) : [];
    if (unworthy === null && found.length === 0) twins.learn({ id: key, wordings: [text] });
    return {
      key,
      section,
      title,
      text,
      unworthy,
      twins: found.map(twinOf),
      damages: [...damagesIn(slices), ...damageOfCut(text)],
      blanks: blankCandidates(text),
      joins: slices.length - 1,
    };
  };

  const importedSpeech = ({ document, start }: SpeechPart): ImportedSpeech => {
    const analysis = analyse(document);
    const damagesIn = damageFinder(checker.check(document).findings);
    const { passages, leftOut } = passagesOfSpeech(analysis);
    return {
      key: newKey(),
      genre: analysis.genre.id,
      title: analysis.opening.titleText.trim(),
      passages: passages.map((passage) => importedPassage(passage, damagesIn)),
      leftOut: leftOut.map((one) => ({ ...one, paragraph: start + one.paragraph })),
    };
  };

  return {
    read(name, bytes) {
      try {
        const document = documentOfFile(name, bytes, decode);
        requireSpeech(document);
        const speeches = speechesIn(document, isPieceHeading).map(importedSpeech);
        return { kind: "read", speeches: withoutEmpty(speeches) };
      } catch (cause) {
        if (!(cause instanceof UnreadableDocument)) throw cause;
        return { kind: "unread", reason: cause.kind, detail: cause.said };
      }
    },
  };
}

const twinOf = (id: string): Twin =>
  id.startsWith(CUT) ? { kind: "cut", key: id } : { kind: "passage", id };

/** What a page says before its first speech is left out of that one. */
function withoutEmpty(speeches: readonly ImportedSpeech[]): readonly ImportedSpeech[] {
  const kept: ImportedSpeech[] = [];
  let before: ImportedSpeech["leftOut"] = [];
  for (const speech of speeches) {
    const leftOut = [...before, ...speech.leftOut];
    if (speech.passages.length > 0) kept.push({ ...speech, leftOut });
    before = speech.passages.length > 0 ? [] : leftOut;
  }
  return kept;
}

function requireSpeech({ paragraphs }: SpeechDocument): void {
  const characters = paragraphs.reduce((sum, { text }) => sum + text.trim().length, 0);
  if (characters === 0)
    throw new UnreadableDocument(said("里面没有文字", "There is no text in it"), "noText");
  if (characters > MOST_CHARACTERS)
    throw new UnreadableDocument(
      said("文字过多，不像讲话稿", "It has too much text for a speech"),
      "tooLarge",
    );
}

/** The announcement of points was cut off, and what stood before it ends in mid-sentence. */
function damageOfCut(text: string): readonly CutDamage[] {
  if (!/[，,]$/.test(text)) return [];
  const offset = text.length - 1;
  const replacements = [{ offset, length: 1, text: "。" }];
  return [
    {
      rule: "cut-at-comma",
      severity: "warning",
      message: said(
        "后面的话分成了另一段，这里以逗号结尾，请改为句号。",
        "What follows became another passage, so this one ends in a comma. Change it to a full stop.",
      ),
      offset,
      length: 1,
      fixes: [{ label: said("改为“。”", "Change to “。”"), certain: true, replacements }],
    },
  ];
}
