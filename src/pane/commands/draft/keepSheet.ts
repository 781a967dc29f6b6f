import { isEmptyDraft } from "../../../draft/draftDocument";
import type { OpenDraft } from "../../../draft/openDraft";
import { draftEntryOf, type StoredDraft } from "../../../draft/storedDraft";
import type { KeptDraft, SheetKeeper } from "../../state/draft/sheetState";
import type { DraftStorage, PaneDeps, SheetDevice } from "../paneDeps";

/** A person who pauses for so long has finished a word. */
const PAUSE_MILLISECONDS = 400;
/** Who writes on without a pause loses no more than this much. */
const LONGEST_WAIT_MILLISECONDS = 2_000;
/** A store that has failed may be free again. */
const RETRY_MILLISECONDS = 10_000;

type KeeperDeps = Pick<PaneDeps, "store" | "clock" | "newId">;

/** Keeps the draft after every pause, and beside a draft of another window instead of over it. */
export function keepSheet(
  { store, clock, newId }: KeeperDeps,
  { watchLeaving }: Pick<SheetDevice, "watchLeaving">,
  storage: DraftStorage,
  draft: OpenDraft,
  opened: KeptDraft,
): SheetKeeper {
  let kept = opened;
  let isChanged = false;
  let waitingSince: number | null = null;
  let saving: Promise<boolean> | null = null;
  let cancel: () => void = () => undefined;

  const stored = (): StoredDraft => ({
    id: kept.id,
    // While a save is under way, the next revision is the one behind it.
    revision: kept.revision + (saving === null ? 1 : 2),
    changed: 0,
    document: draft.state().document,
    memory: store.state().sheet.memory,
  });

  const saveIn = (milliseconds: number): void => {
    cancel();
    cancel = clock.after(milliseconds, () => void save());
  };

  const changed = (): void => {
    isChanged = true;
    store.dispatch({ kind: "sheetKept", keeping: storage.isKept ? "changed" : "refused" });
    waitingSince ??= clock.now();
    const left = waitingSince + LONGEST_WAIT_MILLISECONDS - clock.now();
    saveIn(Math.max(0, Math.min(PAUSE_MILLISECONDS, left)));
  };

  const listOthers = async (): Promise<readonly StoredDraft[]> => {
    const drafts = await storage.read();
    const others = drafts.filter(({ id }) => id !== kept.id).map(draftEntryOf);
    store.dispatch({ kind: "otherDraftsFound", others });
    return drafts;
  };

  const storeChanges = async (): Promise<boolean> => {
    cancel();
    isChanged = false;
    waitingSince = null;
    const next = { ...stored(), revision: kept.revision + 1 };
    try {
      const outcome = await storage.save(next);
      if (outcome === "saved") {
        kept = { id: next.id, revision: isEmptyDraft(next.document) ? 0 : next.revision };
      } else {
        kept = { id: newId(), revision: 0 };
        isChanged = true;
        store.dispatch({ kind: "sheetRemarked", remark: { kind: "otherWindow" } });
        listOthers().catch(() => undefined);
      }
    } catch {
      isChanged = true;
      store.dispatch({ kind: "sheetKept", keeping: "failed" });
      saveIn(RETRY_MILLISECONDS);
      return false;
    }
    if (isChanged) return storeChanges();
    store.dispatch({ kind: "sheetKept", keeping: storage.isKept ? "kept" : "refused" });
    return true;
  };

  const save = (): Promise<boolean> => {
    if (saving !== null) return saving;
    if (!isChanged) return Promise.resolve(true);
    saving = storeChanges().finally(() => {
      saving = null;
    });
    return saving;
  };

  const follow = async (id: string): Promise<void> => {
    const newer = (await listOthers()).find((one) => one.id === id);
    if (id !== kept.id || newer === undefined || newer.revision <= kept.revision) return;
    // What is typed here meanwhile is stored beside it.
    if (isChanged || saving !== null) return;
    kept = { id, revision: newer.revision };
    draft.open(newer.document, "following");
  };

  draft.subscribe((news) => {
    if (news === "typed" || news === "written" || news === "opened") changed();
  });
  let { memory } = store.state().sheet;
  store.subscribe(() => {
    const { sheet } = store.state();
    if (sheet.memory === memory || sheet.draft !== draft) return;
    memory = sheet.memory;
    changed();
  });
  storage.watch((id) => void follow(id).catch(() => undefined));
  watchLeaving({
    onLeave: () => {
      if (!isChanged && saving === null) return;
      storage.leave(stored());
      void save();
    },
    isAtRisk: () =>
      (!storage.isKept || store.state().sheet.keeping === "failed") &&
      !isEmptyDraft(draft.state().document),
  });
  return {
    kept: () => kept,
    save,
    listOthers,
    turnTo: (next) => {
      kept = next;
      isChanged = false;
      waitingSince = null;
      cancel();
    },
  };
}
