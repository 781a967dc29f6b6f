import type { GenreId } from "../../../speech/genre/genreProfile";
import type { OwnPassage } from "../../../library/ownPassage";

/** A passage while it is being written. */
export interface OwnDraft {
  /** Id of the passage, which a new one will have. */
  readonly id: string;
  /** The passage as it was when the writing began; null for a new one. */
  readonly base: OwnPassage | null;
  readonly title: string;
  /** Blanks as `{name}`, paragraphs parted by "\n". */
  readonly text: string;
  readonly section: string;
  readonly genres: readonly GenreId[];
  /** As typed, parted by commas or spaces. */
  readonly tags: string;
  readonly guidance: string;
  /** What stood in each blank before it became one. */
  readonly blanks: Readonly<Record<string, string>>;
}

/** The one changed last comes first. */
export function withOwnDraft(drafts: readonly OwnDraft[], draft: OwnDraft): readonly OwnDraft[] {
  return [draft, ...withoutOwnDraft(drafts, draft.id)];
}

export function withoutOwnDraft(drafts: readonly OwnDraft[], id: string): readonly OwnDraft[] {
  return drafts.filter((draft) => draft.id !== id);
}
