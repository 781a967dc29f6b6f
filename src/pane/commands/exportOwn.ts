import { packTextOf } from "../../library/packText";
import { ownPassagesAmong } from "../state/ownState";
import { damagedSmall, type SmallDeps } from "./keepSmallAgain";
import type { PaneDeps } from "./paneDeps";

/** All own passages as one pack, also those that could not be stored. `name` is that of the pack and its file. */
export function exportOwn(
  { store, downloadFile }: Pick<PaneDeps, "store" | "downloadFile">,
  name: string,
): void {
  const passages = ownPassagesAmong(store.state().passages);
  downloadFile(`${name}.json`, packTextOf({ name, passages }));
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
  downloadFile(`${name}.json`, JSON.stringify(damaged, null, 2));
  store.dispatch({ kind: "ownNewsMade", news: { kind: "exported" } });
}
