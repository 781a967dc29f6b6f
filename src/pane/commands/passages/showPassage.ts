import { NO_FILTER } from "../../state/paneState";
import type { PaneDeps } from "../paneDeps";

/** Opens the passage among those of its section. */
export function showPassage({ store }: Pick<PaneDeps, "store">, id: string): void {
  const { passages, closedSections, openPassage } = store.state();
  const passage = passages.find((one) => one.id === id);
  if (passage === undefined) return;
  const { section } = passage;
  store.dispatch({ kind: "filterChanged", change: { ...NO_FILTER, section } });
  if (closedSections.includes(section)) store.dispatch({ kind: "sectionToggled", section });
  if (openPassage !== id) store.dispatch({ kind: "passageToggled", passage: id });
  store.dispatch({ kind: "viewOpened", view: "passages" });
}

/** Shows all passages of a section in 段落. */
export function showPassagesOf({ store }: Pick<PaneDeps, "store">, section: string): void {
  store.dispatch({ kind: "filterChanged", change: { ...NO_FILTER, section } });
  store.dispatch({ kind: "viewOpened", view: "passages" });
}
