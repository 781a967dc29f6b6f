export type GenreId =
  "opening" | "closing" | "reflection" | "exchange" | "host" | "pledge" | "work";

/** In these somebody speaks of himself: of what he learnt, and of what he will do. */
export const OWN_WORDS: readonly GenreId[] = ["reflection", "exchange", "pledge"];

/** What a genre asks of a speech. Ids are section ids. */
export interface GenreProfile {
  readonly id: GenreId;
  readonly name: string;
  /** In English; absent where a pack named the genre. */
  readonly nameEn?: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Section ids in the usual order; ids that share an entry may come in any order. */
  readonly order: readonly (string | readonly string[])[];
  readonly charactersPerMinute: number;
  /** False for what is read, not heard. */
  readonly spoken?: boolean;
  /** Usual length, in characters spoken. */
  readonly characters?: { readonly min: number; readonly max: number };
  /** Sections that a pack made required, each with the name of that pack. */
  readonly requiredBy?: Readonly<Record<string, string>>;
  /** Name of the pack that set the usual length. */
  readonly lengthBy?: string;
}
