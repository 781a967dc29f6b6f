import { shelfWithFavourite, shelfWithUse, type Shelf } from "../state/shelf";
import type { PaneDeps } from "./paneDeps";

type ShelfDeps = Pick<PaneDeps, "store" | "openShelf">;

/** Reads what earlier sessions left. Where nothing can be read, the pane goes on without. */
export async function openShelf({ store, openShelf }: ShelfDeps): Promise<void> {
  try {
    const storage = await openShelf();
    store.dispatch({ kind: "shelfOpened", shelf: storage.read(), isKept: storage.isKept });
  } catch {
    store.dispatch({ kind: "shelfLost" });
  }
}

async function keep(
  { store, openShelf }: ShelfDeps,
  change: (shelf: Shelf) => Shelf,
): Promise<void> {
  try {
    (await openShelf()).change(change);
  } catch {
    store.dispatch({ kind: "shelfLost" });
  }
}

/** The list shows the use at once; this makes it last. */
export function keepUse(deps: ShelfDeps, passage: string): Promise<void> {
  return keep(deps, (shelf) => shelfWithUse(shelf, passage));
}

export function toggleFavourite(deps: ShelfDeps, passage: string): Promise<void> {
  const isFavourite = !deps.store.state().shelf.favourites.includes(passage);
  deps.store.dispatch({ kind: "favouriteChanged", passage, isFavourite });
  return keep(deps, (shelf) => shelfWithFavourite(shelf, passage, isFavourite));
}
