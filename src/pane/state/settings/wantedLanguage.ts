import type { Language } from "../../../speech/said";
import { languageOf } from "../../text/paneTextIn";
import type { PaneState } from "../paneState";

/** The language the pane is to speak; Chinese where nobody says. */
export function wantedLanguage({
  settings: { language },
  office,
}: Pick<PaneState, "settings" | "office">): Language {
  if (language !== "office") return language;
  return office.kind === "word" ? languageOf(office.language) : "zh-CN";
}
