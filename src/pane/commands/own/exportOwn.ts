import { packTextOf } from "../../../library/packs/packText";
import { ownPassagesAmong } from "../../state/own/ownState";
import { packPartsOf } from "../../state/own/packExtras";
import { readOwnExtras } from "./changeOwnExtras";
import { damagedSmall, type SmallDeps } from "../keepSmallAgain";
import type { PaneDeps } from "../paneDeps";

const JSON_TYPE = "application/json";

/**
 * All of one's own as one pack, also what could not be stored: passages, formats, values of blanks,
 * favourites and choices. `name` is that of the pack and its file.
 */
export async function exportOwn(
  deps: SmallDeps & Pick<PaneDeps, "downloadFile">,
  name: string,
): Promise<void> {
  const { store, downloadFile } = deps;
  const extras = await readOwnExtras(deps);
  const passages = ownPassagesAmong(store.state().passages);
  downloadFile(`${name}.json`, JSON_TYPE, packTextOf({ name, passages, ...packPartsOf(extras) }));
  store.dispatch({ kind: "ownNewsMade", news: { kind: "exported" } });
}

/** What is stored and cannot be read, as it stands there, for whoever can mend it. */
export async function exportDamaged(
  deps: SmallDeps & Pick<PaneDeps, "openOwnStorage" | "downloadFile">,
  name: string,
): Promise<void> {
  const { store, openOwnStorage, downloadFile } = deps;
  const passages = await openOwnStorage().then(
    (storage) => storage.damaged(),
    () => [],
  );
  const damaged = [...passages, ...(await damagedSmall(deps))];
  downloadFile(`${name}.json`, JSON_TYPE, JSON.stringify(damaged, null, 2));
  store.dispatch({ kind: "ownNewsMade", news: { kind: "exported" } });
}
