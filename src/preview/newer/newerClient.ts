import { addNewerMembers } from "./addNewerMembers";
import type { ClientRuntime } from "./clientRuntime";

/*
 * Runs in the add-in's pages where the preview serves them, before the add-in's own scripts, so that its
 * part of `Office.onReady` comes first. No build that Word is given has it.
 */

function whenOfficeIsReady(): void {
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Word) addNewerMembers(globalThis as unknown as ClientRuntime);
  });
}

if (typeof Office === "undefined")
  document.getElementById("office-js")?.addEventListener("load", whenOfficeIsReady, { once: true });
else whenOfficeIsReady();
