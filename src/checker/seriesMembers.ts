import type { SpeechAnalysis } from "../speech/analysis";
import type { LogicalParagraph } from "../speech/lines/logicalParagraph";
import type { Series, SeriesItem } from "../speech/numbering/numbering";
import { renumbered } from "../speech/numbering/ordinalMarker";
import type { Said } from "../speech/said";
import type { Fix } from "./rule";
import { replacementPlan } from "./textPlace";

/** A member of a series with the paragraph in which it stands: what a finding keeps of the speech. */
export interface Member {
  readonly item: SeriesItem;
  readonly paragraph: LogicalParagraph | undefined;
}

export function membersOf({ items }: Series, { paragraphs }: SpeechAnalysis): readonly Member[] {
  return items.map((item) => ({ item, paragraph: paragraphs[item.at.paragraph] }));
}

export function paragraphOf(
  item: SeriesItem,
  members: readonly Member[],
): LogicalParagraph | undefined {
  return members.find((member) => member.item === item)?.paragraph;
}

/** Gives the item and its later siblings the values that follow on; ones that say 最后 stay. */
export function renumbering(
  item: SeriesItem,
  members: readonly Member[],
  label: Said,
  first = 1,
): Fix {
  const start = first === 1 ? 0 : item.series.items.indexOf(item);
  const steps = members.slice(start).flatMap(({ item: { marker, at }, paragraph }, index) => {
    const text = renumbered(marker, first + index);
    if (paragraph === undefined || text === marker.text) return [];
    const replacement = { offset: at.offset, length: marker.length, text };
    return replacementPlan(paragraph, [replacement]).steps;
  });
  return { label, certain: false, plan: { steps } };
}
