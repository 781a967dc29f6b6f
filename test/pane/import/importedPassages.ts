import type {
  ImportedPassage,
  ImportedSpeech,
} from "../../../src/pane/state/import/importedSpeech";

export function importedPassageOf(
  key: string,
  part: Partial<ImportedPassage> = {},
): ImportedPassage {
  return {
    key,
    section: "background",
    title: `${key} 的题目`,
    text: `${key} 的正文。`,
    unworthy: null,
    twins: [],
    damages: [],
    blanks: [],
    joins: 0,
    ...part,
  };
}

export function importedSpeechOf(
  key: string,
  passages: readonly ImportedPassage[],
): ImportedSpeech {
  return { key, genre: "opening", title: "", passages, leftOut: [] };
}
