import type { Language } from "../../../speech/said";
import { languageOf } from "../../text/paneTextIn";
import type { PaneState } from "../paneState";
import type { PaneSettings } from "./settingsState";

/** The language the pane is to speak; Chinese where nobody says. */
export function wantedLanguage(
  { language }: Pick<PaneSettings, "language">,
  office: PaneState["office"],
): Language {
  if (language !== "office") return language;
  return office.kind === "word" ? languageOf(office.language) : "zh-CN";
}
