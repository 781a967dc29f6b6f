import { ownIdOf } from "./ownIdOf";
import { readPack, UnreadablePack } from "../../library/readPack";
import { ownPassagesAmong } from "../state/ownState";
import { mergeEntriesOf, passagesToStore, type MergeEntry } from "../state/packMerge";
import { saveOwnPassages, type OwnDeps } from "./changeOwnPassages";
import type { PaneDeps } from "./paneDeps";

/** Shows what a pack file would bring; nothing is stored. `unread` says that the file could not be read. */
export async function openPackFile(
  { store }: Pick<PaneDeps, "store">,
  readText: () => Promise<string>,
  unread: string,
): Promise<void> {
  try {
    const text = await readText();
    const { pack, rejected } = readPack(text, store.state().language);
    const entries = mergeEntriesOf(pack.passages, ownPassagesAmong(store.state().passages));
    const merge = { name: pack.name, entries, rejected };
    store.dispatch({ kind: "ownMergeChanged", merge });
    store.dispatch({ kind: "ownNewsDismissed" });
  } catch (cause) {
    const why = cause instanceof UnreadablePack ? cause.message : unread;
    store.dispatch({ kind: "ownNewsMade", news: { kind: "packUnread", why } });
  }
}

/** Changes what becomes of one entry. */
export function chooseMerge(
  { store }: Pick<PaneDeps, "store">,
  entry: MergeEntry,
  choice: MergeEntry["choice"],
): void {
  const { merge } = store.state().own;
  if (merge === null) return;
  const entries = merge.entries.map((one) => (one === entry ? { ...one, choice } : one));
  store.dispatch({ kind: "ownMergeChanged", merge: { ...merge, entries } });
}

/** Stores what was chosen, all in one step that can be taken back. */
export async function storeMerge(deps: OwnDeps & Pick<PaneDeps, "newId">): Promise<void> {
  const { store } = deps;
  const { merge } = store.state().own;
  if (merge === null) return;
  const own = ownPassagesAmong(store.state().passages);
  const passages = passagesToStore(merge.entries, own, () => ownIdOf(deps));
  const answer = await saveOwnPassages(deps, passages, "imported");
  if (answer.outcome !== "conflict") store.dispatch({ kind: "ownMergeChanged", merge: null });
}
