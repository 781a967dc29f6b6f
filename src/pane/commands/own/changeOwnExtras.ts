import { extrasSteps, type OwnExtrasChange } from "../../state/own/ownExtrasChange";
import type { OwnExtras } from "../../state/own/packExtras";
import { blankKeeping } from "../blanks/changeBlankMemory";
import { checkKeeping } from "../check/changeCheckMemory";
import { formatKeeping } from "../format/changeFormats";
import { settingsKeeping } from "../changeSettings";
import { shelfKeeping } from "../passages/changeShelf";
import { changeSmall, followSmall } from "../keepSmall";
import type { SmallDeps } from "../keepSmallAgain";

/** All of one's own besides passages, as it is kept now. */
export async function readOwnExtras(deps: SmallDeps): Promise<OwnExtras> {
  await Promise.all([
    followSmall(deps, shelfKeeping(deps)),
    followSmall(deps, formatKeeping(deps)),
    followSmall(deps, blankKeeping(deps)),
    followSmall(deps, checkKeeping(deps)),
    followSmall(deps, settingsKeeping(deps)),
  ]);
  const { format, blanks, shelf, check, settings } = deps.store.state();
  return {
    formats: format,
    values: blanks.remembered,
    favourites: shelf.favourites,
    check: check.preferences,
    settings,
  };
}

/** Makes a change of an import, or takes it back; what was changed since by somebody else stays. */
export async function changeOwnExtras(
  deps: SmallDeps,
  change: OwnExtrasChange,
  isBack: boolean,
): Promise<void> {
  const steps = extrasSteps(change, isBack);
  await Promise.all([
    changeSmall(deps, shelfKeeping(deps), steps.shelf),
    changeSmall(deps, formatKeeping(deps), steps.formats),
    changeSmall(deps, blankKeeping(deps), steps.values),
    changeSmall(deps, checkKeeping(deps), steps.check),
    changeSmall(deps, settingsKeeping(deps), steps.settings),
  ]);
}
