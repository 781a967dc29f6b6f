import type { SheetDevice } from "../commands/paneDeps";
import { openDraftStorage } from "./draftStorage";

/** Room for a sheet of paper beside the pane. */
const WIDE = "(min-width: 900px)";

/** What the browser gives to the draft. */
export const sheetDevice: SheetDevice = {
  openStorage: openDraftStorage,
  // In a file of its own: it unpacks archives.
  readFile: async (name, bytes) =>
    (await import(/* webpackChunkName: "draft" */ "./speechFile")).readSpeechFile(name, bytes),
  now: () => new Date(),
  watchWidth(onWidth) {
    const wide = matchMedia(WIDE);
    onWidth(wide.matches);
    wide.addEventListener("change", ({ matches }) => onWidth(matches));
  },
  watchLeaving({ onLeave, isAtRisk }) {
    addEventListener("pagehide", onLeave);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") onLeave();
    });
    addEventListener("beforeunload", (event) => {
      if (isAtRisk()) event.preventDefault();
    });
  },
};
