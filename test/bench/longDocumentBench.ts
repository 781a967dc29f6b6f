import { passages } from "../../src/library/passages";
import { inSlices } from "../../src/pane/commands/inSlices";
import {
  EMPTY_MEMORY,
  NO_PREFERENCES,
  type CheckedSpeech,
} from "../../src/pane/state/check/checkState";
import { findingGroupsOf } from "../../src/pane/state/check/findingGroups";
import { guidedCheckInSteps } from "../../src/pane/state/check/guidedCheck";
import { mergedFixesOf } from "../../src/pane/state/check/mergedFixes";
import { prepareToShow, shownReportOf } from "../../src/pane/state/check/shownReport";
import { createSpeechChecker } from "../../src/pane/state/check/speechChecker";
import { speechStripOf } from "../../src/pane/state/check/speechStrip";
import { createDraftReader } from "../../src/pane/state/draft/draftReader";
import type { SpeechDocument } from "../../src/speech/paragraph";
import type { Steps } from "../../src/speech/steps/steps";
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

interface WatchedWork<Result> {
  readonly result: Result;
  /** The longest time between two pauses, in milliseconds. */
  readonly longest: number;
}

async function watched<Result>(steps: Steps<Result>): Promise<WatchedWork<Result>> {
  let longest = 0;
  let start = performance.now();
  const pause = async (): Promise<void> => {
    longest = Math.max(longest, performance.now() - start);
    await new Promise((resolve) => setImmediate(resolve));
    start = performance.now();
  };
  const clock = { now: () => performance.now(), pause };
  const done = await inSlices(steps, clock, { isWanted: () => true });
  if (done === null) throw new Error("work that is wanted was left off");
  return { result: done.result, longest: Math.max(longest, performance.now() - start) };
}

function* checkedFirst(document: SpeechDocument): Steps<CheckedSpeech> {
  const checked = { document, report: yield* guidedCheckInSteps(createSpeechChecker(), document) };
  yield* prepareToShow(checked);
  return checked;
}

/** What the view makes of a report before it is drawn: one task of the pane's thread. */
function showMilliseconds(checked: CheckedSpeech): number {
  const start = performance.now();
  const shown = shownReportOf(checked, EMPTY_MEMORY, NO_PREFERENCES);
  findingGroupsOf(shown.findings);
  speechStripOf(checked.report, shown.required);
  mergedFixesOf(shown.findings, checked.document);
  return performance.now() - start;
}

interface LongestTasks {
  readonly check: number;
  readonly show: number;
  readonly readDraft: number;
}

/** Each the best of a few rounds, as the machine has other work. */
async function longestTasks(document: SpeechDocument): Promise<LongestTasks> {
  let best: LongestTasks = { check: Infinity, show: Infinity, readDraft: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const { result, longest } = await watched(checkedFirst(document));
    const draft = await watched(createDraftReader(passages)(document, PARAGRAPHS / 2));
    best = {
      check: Math.min(best.check, longest),
      show: Math.min(best.show, showMilliseconds(result)),
      readDraft: Math.min(best.readDraft, draft.longest),
    };
  }
  return best;
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

/** What a document of many pages costs the pane. */
export async function longDocumentMeasurements(): Promise<readonly Measurement[]> {
  const { document, milliseconds } = await readDocument();
  const note = `${String(PARAGRAPHS)} paragraphs`;
  const best = `best of ${String(ROUNDS)}`;
  const { check, show, readDraft } = await longestTasks(document);
  return [
    {
      metric: "checker.longestSliceMilliseconds",
      value: rounded(check),
      unit: "ms",
      note: `longest work between two pauses of a first check of ${note}, ${best}`,
    },
    {
      metric: "checker.showMilliseconds",
      value: rounded(show),
      unit: "ms",
      note: `what the view makes of that report in one task, drawing apart, ${best}`,
    },
    {
      metric: "draft.longestSliceMilliseconds",
      value: rounded(readDraft),
      unit: "ms",
      note: `longest work between two pauses while the list looks for its place in ${note}, ${best}`,
    },
    {
      metric: "read.milliseconds20000",
      value: Math.round(milliseconds),
      unit: "ms",
      note: `${note} read through the client library over the preview's object model, one round trip`,
    },
  ];
}
