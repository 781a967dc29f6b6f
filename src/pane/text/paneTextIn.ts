import type { Language } from "../../speech/said";
import { zhCN, type PaneText } from "./zh-CN";

/** Chinese in any of its scripts reads the Chinese pane. `tag` is a BCP 47 tag such as Office gives. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? "zh-CN" : "en-US";
}

/** English comes in a file of its own, as few need it. */
export async function paneTextIn(language: Language): Promise<PaneText> {
  return language === "zh-CN" ? zhCN : (await import("./en-US")).enUS;
}
