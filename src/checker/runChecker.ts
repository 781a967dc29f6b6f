import { analyser, type AnalysisOptions } from "../speech/analysis";
import type { GenreId } from "../speech/genreProfile";
import type { SpeechDocument } from "../speech/paragraph";
import type { CheckReport, CrashedRule } from "./checkReport";
import { findingRuns, ignoreKeyOf, inOrder } from "./findingOrder";
import { paragraphJudge } from "./paragraphJudge";
import { reportedStructure } from "./reportedStructure";
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
}

/**
 * A checker that remembers what it found in each paragraph, so that the next check of the same document
 * costs little more than what has changed. The answer never depends on what was checked before.
 */
export function createChecker(options: CheckerOptions): Checker {
  const analyse = analyser(options);
  const judge = paragraphJudge(options.rules);
  const judgeWhole = wholeJudge(options.rules);
  return {
    check(document, { genre, ignored } = {}) {
      const analysis = analyse(document, genre);
      const crashes = new Map<string, unknown>();
      const judged = judge(analysis);
      for (const { verdict } of judged) {
        for (const { rule, error } of verdict.crashes) crashes.set(rule, error);
      }
      const ofWhole = findingRuns(judgeWhole(judged, analysis, crashes));
      const findings = inOrder(
        judged.map(({ runs }) => runs),
        ofWhole,
      );
      return {
        ...reportedStructure(analysis),
        findings: withoutIgnored(findings, ignored, document),
        crashed: crashedRules(crashes),
      };
    },
  };
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
