import type { GenreId } from "../../../speech/genre/genreProfile";
import type { SpeechDocument } from "../../../speech/paragraph";

/** The part of the speech in which the caret stands. */
export interface SpeechPlace {
  readonly genre: GenreId;
  /** Ids of the sections that fit there. */
  readonly sections: readonly string[];
}

/** What was found in the document for the list of passages. */
export interface DraftFindings {
  /** Null where the caret is not in the body, or the document tells nothing. */
  readonly place: SpeechPlace | null;
  /** Ids of the passages that the document has. */
  readonly used: ReadonlySet<string>;
}

export interface DraftState extends DraftFindings {
  /** What the findings are of; null before the first reading. */
  readonly read: { readonly document: SpeechDocument; readonly caret: number | null } | null;
}

export interface DraftEvent {
  readonly kind: "draftRead";
  readonly document: SpeechDocument;
  readonly caret: number | null;
  readonly findings: DraftFindings;
}

export const INITIAL_DRAFT: DraftState = { place: null, used: new Set(), read: null };

const isSamePlace = (one: SpeechPlace | null, other: SpeechPlace | null): boolean =>
  one?.genre === other?.genre && one?.sections.join() === other?.sections.join();

const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));

/** The list is drawn anew only where it changes. */
export function reduceDraft(
  state: DraftState,
  { document, caret, findings }: DraftEvent,
): DraftState {
  return {
    read: { document, caret },
    place: isSamePlace(state.place, findings.place) ? state.place : findings.place,
    used: isSameSet(state.used, findings.used) ? state.used : findings.used,
  };
}
