import type { Decode } from "../../checker/readers/decode";
import { documentOfFile } from "../../checker/readers/documentOfFile";
import { UnreadableDocument } from "../../checker/readers/unreadableDocument";
import type { Checker } from "../../checker/runChecker";
import { isPieceHeading } from "../../checker/rules/webResidue";
import { blankCandidates } from "../../library/blankCandidates";
import { passagesOfSpeech, type SpeechPassage } from "../../library/passagesOfSpeech";
import { speechesIn } from "../../library/speechesIn";
import { createTwinFinder, type KnownText } from "../../library/twinFinder";
import type { Analyser } from "../../speech/analysis";
import type { SpeechDocument } from "../../speech/paragraph";
import { cutDamagesIn, type CutDamage } from "./cutDamages";
import type { ImportedPassage, ImportedSpeech, ReadOutcome, Twin } from "./importedSpeech";
import { createSpeechAnalyser } from "./speechAnalyser";
import { createSpeechChecker } from "./speechChecker";

/** Reads files one after another and cuts them; it knows what it has cut before. */
export interface SpeechImporter {
  read(name: string, bytes: Uint8Array): ReadOutcome;
}

/** A hundred hours of speaking; to review more at once would take days. */
const MOST_CHARACTERS = 1_200_000;
/** Keys of passages cut in this import, apart from ids of passages that are there already. */
const CUT = "cut ";

/** Import lazily: it brings the checker and every reader. `known` is what is there already. */
export function createSpeechImporter(known: readonly KnownText[], decode: Decode): SpeechImporter {
  const twins = createTwinFinder(known);
  const analyse = createSpeechAnalyser();
  const checker = createSpeechChecker();
  let count = 0;

  const importedPassage = (
    passage: SpeechPassage,
    findings: ReturnType<Checker["check"]>["findings"],
  ): ImportedPassage => {
    const { section, title, text, unworthy, slices } = passage;
    const key = String(++count);
    const found = unworthy === null ? twins.twinsOf(text) : [];
    if (unworthy === null && found.length === 0) twins.learn({ id: CUT + key, wordings: [text] });
    return {
      key,
      section,
      title,
      text,
      unworthy,
      twins: found.map(twinOf),
      damages: [...cutDamagesIn(slices, findings), ...damageOfCut(text)],
      blanks: blankCandidates(text),
      joins: slices.length - 1,
    };
  };

  const importedSpeech = (document: SpeechDocument, analyser: Analyser): ImportedSpeech => {
    const analysis = analyser(document);
    const { findings } = checker.check(document);
    const { passages, leftOut } = passagesOfSpeech(analysis);
    return {
      key: String(++count),
      genre: analysis.genre.id,
      title: analysis.opening.titleText.trim(),
      passages: passages.map((passage) => importedPassage(passage, findings)),
      leftOut,
    };
  };

  return {
    read(name, bytes) {
      try {
        const document = documentOfFile(name, bytes, decode);
        requireSpeech(document);
        const speeches = speechesIn(document, isPieceHeading)
          .map((part) => importedSpeech(part.document, analyse))
          .filter(({ passages, leftOut }) => passages.length + leftOut.length > 0);
        return { kind: "read", speeches };
      } catch (cause) {
        if (!(cause instanceof UnreadableDocument)) throw cause;
        return { kind: "unread", reason: cause.kind, detail: cause.message };
      }
    },
  };
}

const twinOf = (id: string): Twin =>
  id.startsWith(CUT) ? { kind: "cut", key: id.slice(CUT.length) } : { kind: "passage", id };

function requireSpeech({ paragraphs }: SpeechDocument): void {
  const characters = paragraphs.reduce((sum, { text }) => sum + text.trim().length, 0);
  if (characters === 0) throw new UnreadableDocument("里面没有文字", "noText");
  if (characters > MOST_CHARACTERS)
    throw new UnreadableDocument("文字过多，不像讲话稿", "tooLarge");
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
      message: "后面的话分成了另一段，这里以逗号结尾，请改为句号。",
      offset,
      length: 1,
      fixes: [{ label: "改为“。”", certain: true, replacements }],
    },
  ];
}
