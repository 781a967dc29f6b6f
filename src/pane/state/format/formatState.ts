import type { SpeechFormat } from "../../../speech/format/speechFormat";

/** How what is inserted is set, and the formats that this person has made or changed. */
export interface FormatChoices {
  /** Id of a format; null is 跟随文档. */
  readonly chosen: string | null;
  /** A built-in format that was changed stands here under its own id. */
  readonly own: readonly SpeechFormat[];
  /**
   * The last edition that went under each name. Word keeps a style it has, so an edition that a
   * document may know is never used for other looks.
   */
  readonly editions: Readonly<Record<string, number>>;
}

export const NO_FORMAT_CHOICES: FormatChoices = { chosen: null, own: [], editions: {} };

/** A format in the editor, and as it is typed. */
export interface EditedFormat {
  readonly format: SpeechFormat;
  readonly typed: SpeechFormat;
}

export type FormatEvent =
  | { readonly kind: "formatChoicesChanged"; readonly choices: FormatChoices }
  /** Null: the editor is left. */
  | { readonly kind: "formatEdited"; readonly edited: EditedFormat | null };
