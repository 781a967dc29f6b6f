import { passages } from "../../src/library/passages";
import { createSpeechChecker } from "../../src/pane/state/check/speechChecker";
import { shownReportOf } from "../../src/pane/state/check/shownReport";
import { EMPTY_MEMORY, NO_PREFERENCES } from "../../src/pane/state/check/checkState";
import { documentOfLines } from "../../src/speech/paragraph";
import { speechTexts } from "../library/sourceSpeeches";

/** Until caches are as full as they get. */
const WARM_UP = 1500;
const CHECKS = 1000;
/** The speech grows by insertions and is cut back to this. */
const MOST_LINES = 80;

const checker = createSpeechChecker();
let lines: readonly string[] = (speechTexts[0] ?? "").trimEnd().split("\n");

function editOnce(turn: number): void {
  const place = (turn * 7919) % lines.length;
  const passage = passages[turn % passages.length]?.text ?? "";
  const cut = lines.length > MOST_LINES ? lines.slice(0, MOST_LINES / 2) : lines;
  lines =
    turn % 2 === 0
      ? cut.toSpliced(place, 0, `${passage}（${String(turn)}）`)
      : cut.with(
          place % cut.length,
          `${cut[place % cut.length] ?? ""}改${String(turn)}。`.slice(-400),
        );
  const document = documentOfLines(lines);
  const report = checker.check(document);
  shownReportOf({ document, report }, EMPTY_MEMORY, NO_PREFERENCES);
}

function heapAfterChecks(from: number, count: number): number {
  for (let turn = from; turn < from + count; turn++) editOnce(turn);
  for (let again = 0; again < 3; again++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const before = heapAfterChecks(0, WARM_UP);
console.log(heapAfterChecks(WARM_UP, CHECKS) - before);
