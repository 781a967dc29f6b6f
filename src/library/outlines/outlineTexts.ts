import type { SpeechAnalysis } from "../../speech/analysis";
import type { OutlineChoice, OutlineLine } from "./outlineLine";
import type { LineText } from "./outlineOrdinals";
import { wordingFinder } from "./wordingFinder";
import { said, type Said } from "../../speech/said";

/** What the chosen lines write, before ordinals are counted. */
export interface OutlineTexts {
  readonly texts: readonly LineText[];
  /** Lines that say what to write there, under their text if they have one. */
  readonly guided: ReadonlySet<number>;
  readonly notes: readonly Said[];
}

/** No passage goes in twice: one that stands in the document, or was chosen before, is left out. */
export function outlineTexts(
  analysis: SpeechAnalysis,
  lines: readonly OutlineLine[],
  choices: readonly (OutlineChoice | undefined)[],
): OutlineTexts {
  const places = wordingFinder(analysis);
  const texts: LineText[] = [];
  const guided = new Set<number>();
  const notes: Said[] = [];
  lines.forEach((line, index) => {
    const choice = choices[index];
    if (line.status !== "new" || choice === undefined) return;
    if (choice.kind === "scaffold") {
      const { heading } = line.item;
      if (heading !== undefined) texts.push({ line: index, gap: line.gap, text: heading });
      if (heading === undefined || isBare(index, lines, choices)) guided.add(index);
    } else if (choice.kind === "passage") {
      const { text } = choice.passage;
      const isThere =
        texts.some((other) => other.text === text) ||
        places(text).some(({ likeness }) => likeness >= VERBATIM);
      if (isThere) notes.push(alreadyThere(shortened(text)));
      else texts.push({ line: index, gap: line.gap, text });
    }
  });
  return { texts, guided, notes };
}

function alreadyThere(words: string): Said {
  return said(
    `“${words}”稿中已有，没有再插入。`,
    `“${words}” is in the speech already and was not inserted again.`,
  );
}

/** Two words may have been changed in a passage that is still the same. */
const VERBATIM = 0.9;

const LONGEST_QUOTE = 16;

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

const HEADING_SECTIONS = ["h1", "l2_point", "l2_task"];

/** A heading under which nothing stands or comes needs to say what belongs there. */
function isBare(
  index: number,
  lines: readonly OutlineLine[],
  choices: readonly (OutlineChoice | undefined)[],
): boolean {
  const item = lines[index]?.item;
  if (item === undefined || !HEADING_SECTIONS.includes(item.section)) return false;
  const end = lines.findIndex((line, other) => other > index && line.item.level <= item.level);
  return !lines.slice(index + 1, end < 0 ? undefined : end).some((line, place) => {
    const kind = choices[index + 1 + place]?.kind;
    const comes = kind === "scaffold" || kind === "passage";
    return line.status === "present" || (line.status === "new" && comes);
  });
}
