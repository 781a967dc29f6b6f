import { rules } from "../../src/checker/rules";
import { isResidue } from "../../src/checker/rules/webResidue";
import { createChecker, type Checker } from "../../src/checker/runChecker";
import { genres } from "../../src/library/genres";
import { documentOfLines, type SpeechDocument } from "../../src/speech/paragraph";
import { speechTexts } from "../library/sourceSpeeches";
import { medianMilliseconds, type Measurement } from "./measurement";

const LONG = 1_000_000;
const SHORT = 100_000;
const ROUNDS = 7;
/** Edits are quick, so more of them make the median steady; a person makes many to a speech. */
const EDITS = 100;

const sourceLines = speechTexts.flatMap((text) => text.trimEnd().split("\n"));

/**
 * A speech of about that many characters, made of the five sources over and over. Every paragraph is
 * given a number of its own, so that nothing remembered of one serves another.
 */
function longSpeech(characters: number): SpeechDocument {
  const lines: string[] = [];
  let length = 0;
  while (length < characters) {
    const line = sourceLines[lines.length % sourceLines.length] ?? "";
    const numbered = line.length < 30 ? line : `${line}（见第${lines.length}段）`;
    lines.push(numbered);
    length += numbered.length;
  }
  // Texts as a host delivers them: flat, and not slices of a longer one.
  return documentOfLines(JSON.parse(JSON.stringify(lines)) as string[]);
}

const lengthOf = ({ paragraphs }: SpeechDocument): number =>
  paragraphs.reduce((sum, { text }) => sum + text.length, 0);

const newChecker = (): Checker => createChecker({ rules, profiles: genres, isResidue });

/** A check of a document that was never seen before. */
const firstCheckMilliseconds = (document: SpeechDocument): number =>
  medianMilliseconds(ROUNDS, () => newChecker().check(document));

/** Time to look at every UTF-16 unit once: the least that any checker needs. */
function scanMilliseconds({ paragraphs }: SpeechDocument): number {
  let sum = 0;
  const time = medianMilliseconds(ROUNDS, () => {
    for (const { text } of paragraphs)
      for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  });
  return sum === 0 ? NaN : time;
}

/** Re-check after one character more in one paragraph, each time in another one. */
function editMilliseconds(document: SpeechDocument): number {
  const checker = newChecker();
  const paragraphs = [...document.paragraphs];
  checker.check({ paragraphs });
  let edit = 0;
  return medianMilliseconds(EDITS, () => {
    edit++;
    const index = (edit * 7919) % paragraphs.length;
    const edited = paragraphs[index];
    if (edited !== undefined) paragraphs[index] = { ...edited, text: `${edited.text}好` };
    checker.check({ paragraphs: [...paragraphs] });
  });
}

/** How fast the whole checker is, all rules included. */
export function checkerMeasurements(): readonly Measurement[] {
  const long = longSpeech(LONG);
  const short = longSpeech(SHORT);
  const longTime = firstCheckMilliseconds(long);
  const shortTime = firstCheckMilliseconds(short);
  const characters = lengthOf(long);
  return [
    {
      metric: "checker.charsPerSecond",
      value: Math.round((characters / longTime) * 1000),
      unit: "characters/s",
      note: `first check of ${characters} characters, all ${rules.length} rules, median of ${ROUNDS}`,
    },
    {
      metric: "checker.growth",
      value: Math.round((longTime / shortTime) * 100) / 100,
      unit: "times",
      note: `time at ${characters} characters over time at ${lengthOf(short)}; 10 is linear`,
    },
    {
      metric: "checker.scanRatio",
      value: Math.round((longTime / scanMilliseconds(long)) * 10) / 10,
      unit: "times",
      note: "time of the check over time to read every character once",
    },
    {
      metric: "checker.editMilliseconds",
      value: Math.round(editMilliseconds(long) * 100) / 100,
      unit: "ms",
      note: `re-check after one edit in ${characters} characters, median of ${EDITS}`,
    },
  ];
}
