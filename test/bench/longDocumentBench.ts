import { rules } from "../../src/checker/rules";
import { isResidue } from "../../src/checker/rules/webResidue";
import { createChecker } from "../../src/checker/runChecker";
import { genres } from "../../src/library/genres";
import { inSlices } from "../../src/pane/commands/inSlices";
import type { SpeechDocument } from "../../src/speech/paragraph";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import { speechTexts } from "../library/sourceSpeeches";
import { docxOf, paragraph } from "../preview/docxFixture";
import { closeWord, openWord } from "../preview/openWord";
import type { Measurement } from "./measurement";

const PARAGRAPHS = 20_000;
const ROUNDS = 5;
const sourceLines = speechTexts.flatMap((text) => text.trimEnd().split("\n"));

/** Reads a document through the client library, as the pane does. */
async function readDocument(): Promise<{ document: SpeechDocument; milliseconds: number }> {
  const lines = Array.from(
    { length: PARAGRAPHS },
    (_, at) => `${(sourceLines[at % sourceLines.length] ?? "").slice(0, 60)}（${String(at)}）`,
  );
  await openWord(docxOf({ body: lines.map((line) => paragraph(line)).join("") }));
  const start = performance.now();
  const document = await openWordDocument().read();
  const milliseconds = performance.now() - start;
  await closeWord();
  return { document, milliseconds };
}

/** The longest time between two pauses of a first check; the best of a few, as the machine has other work. */
async function longestSlice(document: SpeechDocument): Promise<number> {
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const checker = createChecker({ rules, profiles: genres, isResidue });
    let most = 0;
    let start = performance.now();
    const clock = {
      now: () => performance.now(),
      pause: async () => {
        most = Math.max(most, performance.now() - start);
        await new Promise((resolve) => setImmediate(resolve));
        start = performance.now();
      },
    };
    await inSlices(checker.checkInSteps(document), clock, { isWanted: () => true });
    longest.push(Math.max(most, performance.now() - start));
  }
  return Math.min(...longest);
}

/** What a document of many pages costs the pane. */
export async function longDocumentMeasurements(): Promise<readonly Measurement[]> {
  const { document, milliseconds } = await readDocument();
  const note = `${String(PARAGRAPHS)} paragraphs`;
  return [
    {
      metric: "checker.longestSliceMilliseconds",
      value: Math.round((await longestSlice(document)) * 10) / 10,
      unit: "ms",
      note: `longest work between two pauses of a first check of ${note}, best of ${String(ROUNDS)}`,
    },
    {
      metric: "read.milliseconds20000",
      value: Math.round(milliseconds),
      unit: "ms",
      note: `${note} read through the client library over the preview's object model, one round trip`,
    },
  ];
}
