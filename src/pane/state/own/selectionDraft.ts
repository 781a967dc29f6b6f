import { genres } from "../../../library/genres";
import { guessedTitle } from "../../../library/cuts/guessedTitle";
import { passagesOfSpeech, type SpeechPassage } from "../../../library/cuts/passagesOfSpeech";
import type { SpeechAnalysis } from "../../../speech/analysis";
import type { SelectedText } from "../../../word/documentHost";
import type { OwnDraft } from "./ownDraft";
import { blankOffersOf, cleanText, newDraft, withBlanks } from "./ownDraftText";

/** A shorter value may stand in the text by chance. */
const SHORTEST_VALUE = 2;
const SURE_OF_GENRE = 0.5;

type Selected = Pick<SelectedText, "first" | "offset" | "lines">;

/** How many characters of the cut passage are selected. */
function sharedWith({ first, offset, lines }: Selected, { slices }: SpeechPassage): number {
  return slices.reduce((sum, { paragraph, from, length }) => {
    const line = first === null ? undefined : lines[paragraph - first];
    if (line === undefined) return sum;
    const start = paragraph === first ? offset : 0;
    const end = Math.min(from + length, start + line.length);
    return sum + Math.max(0, end - Math.max(from, start));
  }, 0);
}

/** The section that most of the selection is; null where it is none that the speech has. */
function sectionOf(selected: Selected, analysis: SpeechAnalysis): string | null {
  let most = 0;
  let section: string | null = null;
  for (const passage of passagesOfSpeech(analysis).passages) {
    const shared = sharedWith(selected, passage);
    if (shared <= most) continue;
    most = shared;
    section = passage.section;
  }
  return section;
}

/** What the document's own blanks hold stands for the same blanks in the passage. */
function withFilledBlanks(draft: OwnDraft, { blanks }: Pick<SelectedText, "blanks">): OwnDraft {
  return blanks.reduce((made, { name, value }) => {
    const words = value?.trim() ?? "";
    if (words.length < SHORTEST_VALUE || !made.text.includes(words)) return made;
    const values = { ...made.blanks, [name]: words };
    // Not inside a blank that was just made.
    const text = made.text
      .split(/(\{[^{}]+\})/)
      .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(words, () => `{${name}}`)))
      .join("");
    return { ...made, text, blanks: values };
  }, draft);
}

/** What was selected, on its way to a passage, with all that can be guessed; null where there is no text. */
export function draftOfSelection(
  selected: SelectedText,
  analysis: SpeechAnalysis,
  id: string,
): OwnDraft | null {
  const words = selected.lines.join("\n").replaceAll("{", "｛").replaceAll("}", "｝");
  const text = cleanText(words);
  if (text === "") return null;
  const { genre } = analysis;
  const section = sectionOf(selected, analysis);
  const draft = newDraft(id, {
    text,
    title: guessedTitle(text),
    genres: genre.confidence >= SURE_OF_GENRE ? [genre.id] : genres.map((one) => one.id),
    ...(section !== null && { section }),
  });
  const filled = withFilledBlanks(draft, selected);
  const likely = blankOffersOf(filled).filter(({ isBlank, isLikely }) => isLikely && !isBlank);
  return withBlanks(
    filled,
    likely.map(({ name }) => name),
  );
}
