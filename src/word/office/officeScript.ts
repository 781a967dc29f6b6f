/** The script element that the page loads office.js with, asynchronously. */
const SCRIPT_ID = "office-js";

/** Whether office.js is there; waits for the script, for ever where the network stalls it. */
export function officeScriptLoaded(): Promise<boolean> {
  if (typeof Office !== "undefined") return Promise.resolve(true);
  const script = document.getElementById(SCRIPT_ID);
  if (script === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    script.addEventListener("load", () => resolve(true), { once: true });
    script.addEventListener("error", () => resolve(false), { once: true });
  });
}
