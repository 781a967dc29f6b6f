import { officeScriptLoaded } from "./officeScript";

/** Whether the page, shown as a dialog, can reach the page that opened it. */
export async function dialogReady(): Promise<boolean> {
  if (!(await officeScriptLoaded())) return false;
  await Office.onReady();
  return true;
}

/** Asks the page that opened this one to close it: no dialog can close itself. */
export function closeDialog(): void {
  Office.context.ui.messageParent("close");
}
