import { blankKeeping } from "./blanks/changeBlankMemory";
import { checkKeeping } from "./check/changeCheckMemory";
import { formatKeeping } from "./format/changeFormats";
import { settingsKeeping } from "./changeSettings";
import { shelfKeeping } from "./passages/changeShelf";
import { draftKeeping } from "./own/keepOwnDrafts";
import { changeSmall } from "./keepSmall";
import type { PaneDeps, SmallStorage } from "./paneDeps";

/** What it takes to reach everything small that outlives the pane. */
export type SmallDeps = Pick<
  PaneDeps,
  | "store"
  | "openShelf"
  | "openFormats"
  | "openCheckPreferences"
  | "openBlankMemory"
  | "openSettings"
  | "openOwnDrafts"
>;

const same = <T>(value: T): T => value;

/** Tries again to store what could not be stored, or was wiped. */
export async function keepSmallAgain(deps: SmallDeps): Promise<void> {
  await Promise.all([
    changeSmall(deps, shelfKeeping(deps), same),
    changeSmall(deps, formatKeeping(deps), same),
    changeSmall(deps, checkKeeping(deps), same),
    changeSmall(deps, blankKeeping(deps), same),
    changeSmall(deps, settingsKeeping(deps), same),
    changeSmall(deps, draftKeeping(deps), same),
  ]);
}

/** What of it is stored and cannot be read, as it stood there; a storage that does not open has nothing. */
export async function damagedSmall(deps: SmallDeps): Promise<readonly unknown[]> {
  const opened = await Promise.allSettled<SmallStorage<unknown>>([
    deps.openShelf(),
    deps.openFormats(),
    deps.openCheckPreferences(),
    deps.openBlankMemory(),
    deps.openSettings(),
    deps.openOwnDrafts(),
  ]);
  return opened.flatMap((one) => (one.status === "fulfilled" ? one.value.damaged() : []));
}
