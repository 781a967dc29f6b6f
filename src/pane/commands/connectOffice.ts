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

type ConnectDeps = Pick<PaneDeps, "store" | "clock" | "newId" | "loadSheetDevice">;

/** Where its code cannot be fetched, passages can still be searched and copied. */
async function openDraftInstead(deps: ConnectDeps): Promise<void> {
  try {
    await (await import("./openSheet")).openSheet(deps);
  } catch {
    // The views say that there is no document.
  }
}

/**
 * Waits for Office, and where it has not answered in time goes on waiting: office.js may come late,
 * and the pane then gains insertion without being opened again.
 */
export async function connectOffice(
  deps: ConnectDeps,
  answerInTime: () => Promise<OfficeAnswer>,
  answerEver: () => Promise<OfficeAnswer>,
): Promise<void> {
  for (const answered of [answerInTime, answerEver]) {
    const answer = await answered();
    deps.store.dispatch({ kind: "officeAnswered", answer });
    if (answer.kind === "word") await speakLanguage(deps, languageOf(answer.language));
    else void openDraftInstead(deps);
    if (answer.kind !== "blocked") return;
  }
}
