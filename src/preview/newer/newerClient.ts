import { addNewerMembers } from "./addNewerMembers";
import type { ClientRuntime } from "./clientRuntime";

/*
 * Runs in the add-in's pages where the preview serves them, before the add-in's own scripts, so that its
 * part of `Office.onReady` comes first. No build that Word is given has it.
 */

function whenOfficeIsReady(): void {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Word) return;
    addNewerMembers(globalThis as unknown as ClientRuntime);
    const { officeTheme } = JSON.parse(window.name) as { readonly officeTheme?: object };
    // Of this library the theme is undefined on the web, whatever the host says.
    if (officeTheme !== undefined)
      Object.defineProperty(Office.context, "officeTheme", { value: officeTheme });
  });
}

if (typeof Office === "undefined")
  document.getElementById("office-js")?.addEventListener("load", whenOfficeIsReady, { once: true });
else whenOfficeIsReady();
