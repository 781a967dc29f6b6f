import { languageOf, paneTextIn, type Language } from "../text/paneTextIn";
import type { OfficeAnswer } from "../state/paneState";
import type { PaneDeps } from "./paneDeps";

/** Shows the pane in a language; stays in the old one where its texts cannot be fetched. */
async function speakLanguage(
  { store }: Pick<PaneDeps, "store">,
  language: Language,
): Promise<void> {
  if (store.state().language === language) return;
  try {
    store.dispatch({ kind: "languageChanged", language, text: await paneTextIn(language) });
  } catch {
    // A pane in the wrong language is worth more than a fault message about it.
  }
}

/**
 * Waits for Office, and where it has not answered in time goes on waiting: office.js may come late,
 * and the pane then gains insertion without being opened again.
 */
export async function connectOffice(
  deps: Pick<PaneDeps, "store">,
  answerInTime: () => Promise<OfficeAnswer>,
  answerEver: () => Promise<OfficeAnswer>,
): Promise<void> {
  for (const answered of [answerInTime, answerEver]) {
    const answer = await answered();
    deps.store.dispatch({ kind: "officeAnswered", answer });
    if (answer.kind === "word") await speakLanguage(deps, languageOf(answer.language));
    if (answer.kind !== "blocked") return;
  }
}
