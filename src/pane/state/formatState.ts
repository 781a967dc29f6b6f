import type { SpeechFormat } from "../../speech/speechFormat";

/** How what is inserted is set, and the formats that this person has made or changed. */
export interface FormatState {
  /** Id of a format; null is 跟随文档. */
  readonly chosen: string | null;
  /** A built-in format that was changed stands here under its own id. */
  readonly own: readonly SpeechFormat[];
  /**
   * The last edition that went under each name. Word keeps a style it has, so an edition that a
   * document may know is never used for other looks.
   */
  readonly editions: Readonly<Record<string, number>>;
  /** False where the browser refuses to store. */
  readonly isKept: boolean;
}

/** What is stored of it. */
export type FormatChoices = Omit<FormatState, "isKept">;

export const NO_FORMAT_CHOICES: FormatChoices = { chosen: null, own: [], editions: {} };

export const INITIAL_FORMAT: FormatState = { ...NO_FORMAT_CHOICES, isKept: true };

export interface FormatEvent {
  readonly kind: "formatChoicesChanged";
  readonly choices: FormatChoices;
  readonly isKept: boolean;
}
