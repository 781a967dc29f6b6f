import type { UnreadableKind } from "../../../checker/readers/unreadableDocument";
import type { BlankCandidate } from "../../../library/cuts/blankCandidates";
import type { LeftOutParagraph, Unworthy } from "../../../library/cuts/passagesOfSpeech";
import type { GenreId } from "../../../speech/genre/genreProfile";
import type { Said } from "../../../speech/said";
import type { CutDamage } from "./cutDamages";

/** A file that the person has chosen or dropped; the browser's own `File` is one. */
export interface SpeechFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What a passage equals: one that is there already, or one cut earlier in the same import. */
export type Twin =
  | { readonly kind: "passage"; readonly id: string }
  | { readonly kind: "cut"; readonly key: string };

/** A passage proposed for one's own collection, as it was cut; plain data, so a worker can send it. */
export interface ImportedPassage {
  /** Unique in the import. */
  readonly key: string;
  /** Section id. */
  readonly section: string;
  readonly title: string;
  readonly text: string;
  readonly unworthy: Unworthy | null;
  readonly twins: readonly Twin[];
  readonly damages: readonly CutDamage[];
  readonly blanks: readonly BlankCandidate[];
  /** How many broken lines were joined in it. */
  readonly joins: number;
}

export interface ImportedSpeech {
  readonly key: string;
  readonly genre: GenreId;
  /** Its title; empty where it has none. */
  readonly title: string;
  readonly passages: readonly ImportedPassage[];
  readonly leftOut: readonly LeftOutParagraph[];
}

/** What became of reading a file. */
export type ReadOutcome =
  | { readonly kind: "read"; readonly speeches: readonly ImportedSpeech[] }
  /** `detail`: in the reader's own words. */
  | {
      readonly kind: "unread";
      readonly reason: UnreadableKind | "failed";
      readonly detail: Said;
    };
