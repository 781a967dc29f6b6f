import type { LogicalParagraph } from "../speech/lines/logicalParagraph";
import type { Collected } from "./rule";

export type MentionKind = "own" | "organ" | "order" | "figure" | "slogan" | "levels";

/** A naming that may disagree with another one elsewhere. */
export interface Mention {
  readonly kind: MentionKind;
  readonly text: string;
  /** Mentions with the same key ought to read the same. */
  readonly key: string;
  readonly offset: number;
}

export interface PlacedMention {
  readonly mention: Mention;
  readonly paragraph: LogicalParagraph;
}

/** What the paragraphs of a speech mention, in reading order. */
export type Mentions = readonly Collected<readonly Mention[]>[];

/** One wording, where it stands first and how often in all. */
export interface Naming {
  readonly kind: MentionKind;
  readonly text: string;
  readonly key: string;
  readonly first: PlacedMention;
  readonly count: number;
}

export type NamingsByKind = Readonly<Record<MentionKind, readonly Naming[]>>;

/** The wordings of each kind in the order in which they first stand in the speech. */
export function namingsIn(mentions: Mentions): NamingsByKind {
  const none = () => new Map<string, Naming & { count: number }>();
  const known: Record<MentionKind, ReturnType<typeof none>> = {
    own: none(),
    organ: none(),
    order: none(),
    figure: none(),
    slogan: none(),
    levels: none(),
  };
  for (const { paragraph, fact } of mentions) {
    for (const mention of fact) {
      const { kind, text, key } = mention;
      const naming = known[kind].get(text);
      if (naming !== undefined) naming.count++;
      else known[kind].set(text, { kind, text, key, first: { mention, paragraph }, count: 1 });
    }
  }
  return {
    own: [...known.own.values()],
    organ: [...known.organ.values()],
    order: [...known.order.values()],
    figure: [...known.figure.values()],
    slogan: [...known.slogan.values()],
    levels: [...known.levels.values()],
  };
}

/** Every place where the speech has the wording. */
export function placesOf({ kind, text }: Naming, mentions: Mentions): readonly PlacedMention[] {
  const places: PlacedMention[] = [];
  for (const { paragraph, fact } of mentions) {
    for (const mention of fact) {
      if (mention.text === text && mention.kind === kind) places.push({ mention, paragraph });
    }
  }
  return places;
}

/** The most frequent wording first; of equally frequent ones the earlier. */
export function byCount(namings: readonly Naming[]): readonly Naming[] {
  return [...namings].sort((one, other) => other.count - one.count);
}

/** Wordings that ought to read the same and do not, key by key. */
export function variantsOf(namings: readonly Naming[]): readonly (readonly Naming[])[] {
  const byKey = new Map<string, Naming[]>();
  for (const naming of namings) {
    const group = byKey.get(naming.key);
    if (group) group.push(naming);
    else byKey.set(naming.key, [naming]);
  }
  return [...byKey.values()].filter(({ length }) => length > 1);
}
