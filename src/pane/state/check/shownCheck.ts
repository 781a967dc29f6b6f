import { checkedSpeechOf, type CheckedSpeech, type CheckState } from "./checkState";
import { reportWithin } from "./reportWithin";
import { shownReportOf, type ShownReport } from "./shownReport";

export interface ShownCheck {
  readonly checked: CheckedSpeech;
  readonly report: ShownReport;
}

/** The last report, without what the person has settled or has not asked for; null before the first check. */
export function shownCheckOf(check: CheckState): ShownCheck | null {
  const { memory, preferences, scope } = check;
  const checked = checkedSpeechOf(check);
  if (checked === null) return null;
  return { checked, report: reportWithin(shownReportOf(checked, memory, preferences), scope) };
}
