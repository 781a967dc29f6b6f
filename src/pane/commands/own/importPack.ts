import { ownIdOf } from "./ownIdOf";
import { readPack } from "../../../library/packs/readPack";
import { UnreadablePack } from "../../../library/unreadablePack";
import { ownPassagesAmong } from "../../state/own/ownState";
import { extrasChangeOf } from "../../state/own/ownExtrasChange";
import { extraEntriesOf, type ExtraEntry } from "../../state/own/packExtras";
import {
  mergeEntriesOf,
  mergePlanOf,
  type MergeEntry,
  type MergePlan,
  type PackMerge,
} from "../../state/own/packMerge";
import type { PaneState } from "../../state/paneState";
import { readOwnExtras } from "./changeOwnExtras";
import { importOwn, type OwnDeps } from "./changeOwnPassages";
import type { SmallDeps } from "../keepSmallAgain";
import type { PaneDeps } from "../paneDeps";

/** What a speech is kept in; people look for the way to import one here too. */
const SPEECH = /\.(?:docx?|wps|txt|md|markdown|pdf|rtf)$/i;

/** Shows what a pack file would bring; nothing is stored. */
export async function openPackFile(
  deps: SmallDeps,
  file: Pick<File, "name" | "text">,
): Promise<void> {
  const { store } = deps;
  if (SPEECH.test(file.name)) {
    store.dispatch({ kind: "ownNewsMade", news: { kind: "packIsSpeech" } });
    return;
  }
  try {
    const [text, mine] = await Promise.all([file.text(), readOwnExtras(deps)]);
    const { pack, rejected } = readPack(text);
    const entries = mergeEntriesOf(pack.passages, ownPassagesAmong(store.state().passages));
    const extras = extraEntriesOf(pack, mine);
    const merge = { name: pack.name, entries, extras, rejected };
    store.dispatch({ kind: "ownMergeChanged", merge });
    store.dispatch({ kind: "ownNewsDismissed" });
  } catch (cause) {
    const why = cause instanceof UnreadablePack ? cause.said : null;
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

/** Takes one of the other things, or leaves it. */
export function chooseExtra(
  { store }: Pick<PaneDeps, "store">,
  entry: ExtraEntry,
  isTaken: boolean,
): void {
  const { merge } = store.state().own;
  if (merge === null) return;
  const extras = merge.extras.map((one) => (one === entry ? { ...one, isTaken } : one));
  store.dispatch({ kind: "ownMergeChanged", merge: { ...merge, extras } });
}

/** Where a favourite of the pack is here: a built-in passage, one of mine, or one that was stored now. */
function favouriteIdIn(state: PaneState, pack: MergePlan["ids"], entries: readonly MergeEntry[]) {
  const theirs = new Set(entries.map((entry) => entry.theirs.id));
  const known = new Set(state.passages.map(({ id }) => id));
  return (id: string): string | null =>
    pack.get(id) ?? (known.has(id) && !theirs.has(id) ? id : null);
}

/** Packs that are being stored: a second click would store their passages twice. */
const storing = new WeakSet<PackMerge>();

/** Stores what was chosen, all in one step that can be taken back. */
export async function storeMerge(
  deps: OwnDeps & SmallDeps & Pick<PaneDeps, "newId">,
): Promise<void> {
  const { store } = deps;
  const { merge } = store.state().own;
  if (merge === null || storing.has(merge)) return;
  storing.add(merge);
  try {
    const own = ownPassagesAmong(store.state().passages);
    const { passages, ids } = mergePlanOf(merge.entries, own, () => ownIdOf(deps));
    const taken = merge.extras.filter(({ isTaken }) => isTaken).map(({ extra }) => extra);
    const idOf = favouriteIdIn(store.state(), ids, merge.entries);
    const extras = extrasChangeOf(taken, await readOwnExtras(deps), idOf);
    const outcome = await importOwn(deps, passages, extras, taken.length);
    const isShown = store.state().own.merge === merge;
    if (outcome !== "conflict" && isShown) store.dispatch({ kind: "ownMergeChanged", merge: null });
  } finally {
    storing.delete(merge);
  }
}
