import { shelfWithFavourite, shelfWithUse, type Shelf } from "../../state/passages/shelf";
import { changeSmall, followSmall, type SmallKeeping } from "../keepSmall";
import type { PaneDeps } from "../paneDeps";

type ShelfDeps = Pick<PaneDeps, "store" | "openShelf">;

export const shelfKeeping = ({ store, openShelf }: ShelfDeps): SmallKeeping<Shelf> => ({
  part: "shelf",
  open: openShelf,
  show: (shelf) => store.dispatch({ kind: "shelfRead", shelf }),
});

/** Reads what earlier sessions left. Where nothing can be read, the pane goes on without. */
export function openShelf(deps: ShelfDeps): Promise<void> {
  return followSmall(deps, shelfKeeping(deps));
}

/** The list shows the use at once; this makes it last. */
export function keepUse(deps: ShelfDeps, passage: string): Promise<void> {
  return changeSmall(deps, shelfKeeping(deps), (shelf) => shelfWithUse(shelf, passage), false);
}

export function toggleFavourite(deps: ShelfDeps, passage: string): Promise<void> {
  const isFavourite = !deps.store.state().shelf.favourites.includes(passage);
  deps.store.dispatch({ kind: "favouriteChanged", passage, isFavourite });
  return changeSmall(deps, shelfKeeping(deps), (shelf) =>
    shelfWithFavourite(shelf, passage, isFavourite),
  );
}
