/** What is ours to say, in each language of display. Plain data, so that a worker can send it. */
export interface Said {
  readonly "zh-CN": string;
  readonly "en-US": string;
}

export type Language = keyof Said;

/** Words of the speech stay Chinese in the English sentence, between “ and ”. */
export function said(chinese: string, english: string): Said {
  return { "zh-CN": chinese, "en-US": english };
}

/** `english` is absent where an organisation or a person wrote: that is shown as it is written. */
export function inLanguage(language: Language, chinese: string, english = chinese): string {
  return language === "en-US" ? english : chinese;
}

/** “一、”, “二、”: things quoted in an English sentence. */
export function quotedInEnglish(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}
