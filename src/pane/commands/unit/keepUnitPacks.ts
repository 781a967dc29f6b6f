import type { PaneDeps } from "../paneDeps";
import { refreshUnitPacks } from "./refreshUnitPacks";

/** People come back to the pane every few seconds; the server need not hear of each time. */
const LEAST_MILLISECONDS = 60_000;

/** Reads the unit's packs now, and again when the person comes back to the pane after a while. */
export async function keepUnitPacks(
  deps: Pick<PaneDeps, "store" | "openUnitFolder" | "loadPackReader" | "clock">,
  watchReturn: (onReturn: () => void) => void,
): Promise<void> {
  let last = deps.clock.now();
  watchReturn(() => {
    if (deps.clock.now() - last < LEAST_MILLISECONDS) return;
    last = deps.clock.now();
    void refreshUnitPacks(deps);
  });
  await refreshUnitPacks(deps);
}
