import type { OutlineItem } from "./outline";
import type { Passage } from "../passage";
import { pairsOf } from "../textLikeness";

/** A main part of an outline: its heading and what stands under it. */
export interface OutlinePart {
  /** Index of the heading's item. */
  readonly heading: number;
  /** Index after the last item under it. */
  readonly end: number;
}

export function partsOf(items: readonly OutlineItem[]): readonly OutlinePart[] {
  return items.flatMap(({ level }, heading) => {
    if (level !== 1) return [];
    const next = items.findIndex((item, index) => index > heading && item.level < 2);
    return [{ heading, end: next < 0 ? items.length : next }];
  });
}

/** Whether an item stands alone behind the last part. */
export function isEnding(item: number, items: readonly OutlineItem[]): boolean {
  return items[item]?.level === 0 && items.slice(0, item).some(({ level }) => level === 1);
}

interface PartWords {
  readonly wordings: readonly ReadonlySet<string>[];
  /** Pairs of characters that speak for this part, with how much they say. */
  readonly topic: ReadonlyMap<string, number>;
}

/** How like a heading of the document is to an outline's part, 0 to 1. */
export type HeadingLikeness = (part: OutlinePart, heading: string) => number;

const TOPIC_SHARE = 0.6;

/**
 * Headings say the same in many words (提高认识, 认清使命), so a heading is compared with all wordings that
 * the outline knows for a part, and with what is said of the part: words of one part alone tell most.
 */
export function headingLikeness(
  items: readonly OutlineItem[],
  passageNamed: (id: string) => Passage | undefined,
): HeadingLikeness {
  const parts = partsOf(items);
  const wordings = new Map(
    parts.map((part) => [part.heading, wordingsOf(items[part.heading], passageNamed)]),
  );
  const talk = parts.map((part) =>
    talkOf(items.slice(part.heading, part.end), wordings.get(part.heading) ?? []),
  );
  const words = new Map<number, PartWords>();
  parts.forEach(({ heading }, place) => {
    const topic = new Map<string, number>();
    for (const pair of talk[place] ?? []) {
      const sharing = talk.filter((other) => other.has(pair)).length;
      topic.set(pair, (parts.length - sharing + 1) / parts.length);
    }
    words.set(heading, { wordings: (wordings.get(heading) ?? []).map(pairsOf), topic });
  });
  return (part, heading) => {
    const known = words.get(part.heading);
    return known === undefined ? 0 : likenessTo(known, pairsOf(heading));
  };
}

function wordingsOf(
  item: OutlineItem | undefined,
  passageNamed: (id: string) => Passage | undefined,
): readonly string[] {
  if (item === undefined) return [];
  const passages = item.passages.map((id) => passageNamed(id)?.text ?? "");
  return [item.heading ?? "", ...passages].filter((text) => text !== "");
}

function talkOf(items: readonly OutlineItem[], wordings: readonly string[]): ReadonlySet<string> {
  const texts = [
    ...wordings,
    ...items.flatMap(({ guidance, heading = "" }) => [guidance, heading]),
  ];
  return new Set(texts.flatMap((text) => [...pairsOf(text)]));
}

function likenessTo({ wordings, topic }: PartWords, heading: ReadonlySet<string>): number {
  if (heading.size === 0) return 0;
  const asWorded = wordings.map((wording) => {
    const shared = [...wording].filter((pair) => heading.has(pair)).length;
    return (2 * shared) / (wording.size + heading.size);
  });
  const onTopic =
    [...heading].reduce((sum, pair) => sum + (topic.get(pair) ?? 0), 0) / heading.size;
  return Math.min(1, Math.max(0, ...asWorded, TOPIC_SHARE * onTopic));
}
