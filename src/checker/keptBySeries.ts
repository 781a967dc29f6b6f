import type { SpeechAnalysis } from "../speech/analysis";
import { listChange } from "../speech/listChange";
import type { LogicalParagraph } from "../speech/logicalParagraph";
import type { Series } from "../speech/numbering";
import { isTouched } from "../speech/touchedSeries";
import type { RuleFinding } from "./rule";

/**
 * What is said of each series, kept under the same numbering until a paragraph changes between the one before
 * the series and the one behind it. `judge` must read no other, and its fixes must not hold the analysis.
 */
export function keptBySeries(
  judge: (series: Series, analysis: SpeechAnalysis) => readonly RuleFinding[],
): (analysis: SpeechAnalysis) => readonly RuleFinding[] {
  let numbering: SpeechAnalysis["numbering"] | null = null;
  let main: Series | null = null;
  let paragraphs: readonly LogicalParagraph[] = [];
  let said: (readonly RuleFinding[])[] = [];
  let all: readonly RuleFinding[] = [];
  return (analysis) => {
    const isSame = analysis.numbering === numbering && analysis.main === main;
    const change = listChange(paragraphs, analysis.paragraphs);
    if (!isSame) said = [];
    let isChanged = !isSame;
    for (const [index, series] of analysis.numbering.series.entries()) {
      if (isSame && !isTouched(series, change, 1, 1)) continue;
      const now = judge(series, analysis);
      isChanged ||= now.length > 0 || (said[index]?.length ?? 0) > 0;
      said[index] = now;
    }
    ({ numbering, main, paragraphs } = analysis);
    if (isChanged) all = said.flat();
    return all;
  };
}
