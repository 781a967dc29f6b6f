import type { ShelfStorage } from "../commands/paneDeps";
import { EMPTY_SHELF, type Shelf } from "../state/passages/shelf";
import { openKeptValue, type KeptKind } from "./keptValue";

const isId = (id: unknown): id is string => typeof id === "string";

/** Whoever shares the origin can write here, so nothing read is taken on trust. */
const idsKept = (name: keyof Shelf): KeptKind<readonly string[]> => ({
  name,
  none: [],
  valueIn: (stored) => (Array.isArray(stored) ? stored.filter(isId) : null),
  recordOf: (ids) => ids,
});

/** The shelf in the browser's local storage, or in memory where that is refused. */
export async function openShelfStorage(partition: string): Promise<ShelfStorage> {
  const [favourites, recent] = await Promise.all([
    openKeptValue(idsKept("favourites"), partition),
    openKeptValue(idsKept("recent"), partition),
  ]);
  const read = (): Shelf => ({ favourites: favourites.read(), recent: recent.read() });
  return {
    get trouble() {
      return favourites.trouble ?? recent.trouble;
    },
    read,
    damaged: () => [...favourites.damaged(), ...recent.damaged()],
    change(change) {
      // No change of the one list goes by the other.
      favourites.change((ids) => change({ ...EMPTY_SHELF, favourites: ids }).favourites);
      recent.change((ids) => change({ ...EMPTY_SHELF, recent: ids }).recent);
    },
    watch(onChange) {
      const stops = [favourites.watch(onChange), recent.watch(onChange)];
      return () => stops.forEach((stop) => stop());
    },
  };
}
