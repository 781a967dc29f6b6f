import type { OfficeAnswer } from "../state/paneState";
import { speakWantedLanguage } from "./changeSettings";
import type { PaneDeps } from "./paneDeps";

type ConnectDeps = Pick<PaneDeps, "store" | "clock" | "newId" | "loadSheetDevice">;

/** Where its code cannot be fetched, passages can still be searched and copied. */
async function openDraftInstead(deps: ConnectDeps): Promise<void> {
  try {
    await (await import(/* webpackChunkName: "draft" */ "./draft/openSheet")).openSheet(deps);
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
    if (answer.kind !== "word") void openDraftInstead(deps);
    await speakWantedLanguage(deps);
    if (answer.kind !== "blocked") return;
  }
}
