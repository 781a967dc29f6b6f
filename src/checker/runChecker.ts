import { steppedAnalyser, type AnalysisOptions } from "../speech/analysis";
import type { GenreId } from "../speech/genre/genreProfile";
import type { SpeechDocument } from "../speech/paragraph";
import { resultOf, within, type Steps } from "../speech/steps/steps";
import type { CheckReport, CrashedRule } from "./checkReport";
import { ignoreKeyOf, inOrder } from "./findingOrder";
import { paragraphJudge, type JudgedParagraph } from "./paragraphJudge";
import { structureReporter } from "./reportedStructure";
import type { Finding, Rule } from "./rule";
import { wholeJudge } from "./wholeJudge";

export interface CheckerOptions extends Omit<AnalysisOptions, "genre"> {
  readonly rules: readonly Rule[];
}

/** What may differ from one check of a document to the next. */
export interface CheckRequest {
  readonly genre?: GenreId;
  /** Keys of findings that the user does not want to see, from `ignoreKeyOf`. */
  readonly ignored?: ReadonlySet<string>;
}

export interface Checker {
  check(document: SpeechDocument, request?: CheckRequest): CheckReport;
  /**
   * The same check, to be done bit by bit. One that is not gone on with leaves no trace; only the one that
   * was begun last may be gone on with.
   */
  checkInSteps(document: SpeechDocument, request?: CheckRequest): Steps<CheckReport>;
}

/**
 * A checker that remembers what it found in each paragraph, so that the next check of the same document
 * costs little more than what has changed. The answer never depends on what was checked before.
 */
export function createChecker(options: CheckerOptions): Checker {
  const checkInSteps = steppedCheck(options);
  return {
    check: (document, request = {}) => resultOf(checkInSteps(document, request)),
    checkInSteps: (document, request = {}) => checkInSteps(document, request),
  };
}

function steppedCheck(
  options: CheckerOptions,
): (document: SpeechDocument, request: CheckRequest) => Steps<CheckReport> {
  const analyse = steppedAnalyser(options);
  const judge = paragraphJudge(options.rules);
  const judgeWhole = wholeJudge(options.rules);
  const reportStructure = structureReporter();
  return function* (document, { genre, ignored }) {
    const analysis = yield* within(analyse(document, genre), 0, 0.4);
    const { judged, column } = yield* within(judge(analysis), 0.4, 0.9);
    const crashes = crashesIn(judged);
    const columns = yield* within(judgeWhole(judged, analysis, crashes), 0.9, 1);
    const structure = reportStructure(analysis);
    yield 1;
    const findings = inOrder(column, columns);
    return {
      ...structure,
      findings: withoutIgnored(findings, ignored, document),
      crashed: crashedRules(crashes),
    };
  };
}

function crashesIn(judged: readonly JudgedParagraph[]): Map<string, unknown> {
  const crashes = new Map<string, unknown>();
  for (let index = 0; index < judged.length; index++) {
    const own = judged[index]?.verdict.crashes ?? [];
    if (own.length > 0) for (const { rule, error } of own) crashes.set(rule, error);
  }
  return crashes;
}

function withoutIgnored(
  findings: readonly Finding[],
  ignored: ReadonlySet<string> | undefined,
  document: SpeechDocument,
): readonly Finding[] {
  if (ignored === undefined || ignored.size === 0) return findings;
  return findings.filter((finding) => !ignored.has(ignoreKeyOf(finding, document)));
}

/** One check of one document, with nothing remembered. */
export function runChecker(
  document: SpeechDocument,
  { genre, ignored, ...options }: CheckerOptions & CheckRequest,
): CheckReport {
  return createChecker(options).check(document, {
    ...(genre === undefined ? {} : { genre }),
    ...(ignored === undefined ? {} : { ignored }),
  });
}

function crashedRules(crashes: ReadonlyMap<string, unknown>): readonly CrashedRule[] {
  return [...crashes].map(([rule, error]) => ({
    rule,
    reason: error instanceof Error ? error.message : String(error),
  }));
}
