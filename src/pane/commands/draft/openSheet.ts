import { EMPTY_DRAFT, isEmptyDraft, type DraftDocument } from "../../../draft/draftDocument";
import { draftHost } from "../../../draft/draftHost";
import { openDraft } from "../../../draft/openDraft";
import type { StoredDraft } from "../../../draft/storedDraft";
import { sheetOfFile } from "../../state/draft/sheetOfFile";
import { hasSheetTab } from "../../state/draft/sheetState";
import { keepSheet } from "./keepSheet";
import type { PaneDeps } from "../paneDeps";

type SheetDeps = Pick<PaneDeps, "store" | "clock" | "newId" | "loadSheetDevice">;

/**
 * Opens the draft that was written last, for everything that is done to Word's document where there is
 * Word. Does nothing where it is open already.
 */
export async function openSheet(deps: SheetDeps): Promise<void> {
  const { store, newId, loadSheetDevice } = deps;
  const device = await loadSheetDevice();
  const storage = await device.openStorage();
  const stored = await storage.read().catch(() => []);
  const { sheet, office } = store.state();
  if (sheet.draft !== null || office.kind === "word") return;
  const [last] = stored;
  const draft = openDraft(last?.document ?? EMPTY_DRAFT);
  const kept = { id: last?.id ?? newId(), revision: last?.revision ?? 0 };
  const keeper = keepSheet(deps, device, storage, draft, kept);
  const host = draftHost(draft);
  store.dispatch({ kind: "sheetOpened", draft, host, keeper, memory: last?.memory });
  if (!storage.isKept) store.dispatch({ kind: "sheetKept", keeping: "refused" });
  device.watchWidth((isBeside) => store.dispatch({ kind: "windowWidened", isBeside }));
  draft.subscribe((news) => {
    const { sheet } = store.state();
    if (news === "revealed" && hasSheetTab(sheet))
      store.dispatch({ kind: "viewOpened", view: "draft" });
    // Who writes on has read it; what another window did may not have been seen yet.
    const isOver = news === "typed" || news === "written";
    if (isOver && sheet.remark !== null && sheet.remark.kind !== "otherWindow")
      store.dispatch({ kind: "sheetRemarked", remark: null });
  });
  const stopWaiting = store.subscribe(() => {
    if (store.state().office.kind !== "word") return;
    stopWaiting();
    if (isEmptyDraft(draft.state().document)) store.dispatch({ kind: "sheetClosed" });
  });
  await keeper.listOthers().catch(() => []);
}

type OpenedDeps = Pick<PaneDeps, "store" | "newId">;

/** Puts a draft on the sheet; the one before stays among the others. */
async function turnTo(
  { store, newId }: OpenedDeps,
  next: StoredDraft | DraftDocument,
): Promise<boolean> {
  const { draft, keeper } = store.state().sheet;
  if (draft === null || keeper === null) return false;
  const isStored = "revision" in next;
  // What could not be stored stays within reach of undo.
  const isSaved = await keeper.save();
  keeper.turnTo(isStored ? next : { id: newId(), revision: 0 });
  const memory = isStored ? next.memory : undefined;
  store.dispatch({ kind: "sheetOpened", draft, host: draftHost(draft), keeper, memory });
  draft.open(isStored ? next.document : next, isStored && isSaved ? "anew" : "undoable");
  await keeper.listOthers().catch(() => []);
  return true;
}

/** Begins an empty draft. */
export async function beginDraft(deps: OpenedDeps): Promise<void> {
  if (await turnTo(deps, EMPTY_DRAFT))
    deps.store.dispatch({ kind: "sheetRemarked", remark: { kind: "begun" } });
}

/** Goes on with a draft of an earlier sitting. */
export async function openStoredDraft(deps: OpenedDeps, id: string): Promise<void> {
  const { store } = deps;
  const { keeper } = store.state().sheet;
  const drafts = (await keeper?.listOthers().catch(() => [])) ?? [];
  const wanted = drafts.find((one) => one.id === id);
  if (wanted !== undefined) await turnTo(deps, wanted);
  else store.dispatch({ kind: "sheetRemarked", remark: { kind: "draftGone" } });
}

/** Empties the sheet; undo brings its words back. */
export function clearDraft({ store }: Pick<PaneDeps, "store">): void {
  const { draft } = store.state().sheet;
  if (draft === null || isEmptyDraft(draft.state().document)) return;
  draft.write(EMPTY_DRAFT, { start: START, end: START });
  store.dispatch({ kind: "sheetRemarked", remark: { kind: "cleared" } });
}

const START = { paragraph: 0, offset: 0 };

export interface DroppedFile {
  readonly name: string;
  readonly bytes: () => Promise<ArrayBuffer>;
}

/**
 * Puts the speech in the first of several files on the sheet, for a draft is one speech: as it is where the
 * sheet is empty, else as a new draft.
 */
export async function openDraftFile(
  deps: OpenedDeps & Pick<PaneDeps, "loadSheetDevice">,
  [file, ...others]: readonly DroppedFile[],
): Promise<void> {
  const { store, loadSheetDevice } = deps;
  const { draft } = store.state().sheet;
  if (draft === null || file === undefined) return;
  const { name, bytes } = file;
  const answer = await (await loadSheetDevice()).readFile(name, bytes);
  const read = "why" in answer ? EMPTY_DRAFT : sheetOfFile(answer, name);
  if (isEmptyDraft(read)) {
    const why = "why" in answer ? answer.why : "noText";
    store.dispatch({ kind: "sheetRemarked", remark: { kind: "fileUnreadable", name, why } });
    return;
  }
  if (isEmptyDraft(draft.state().document)) draft.open(read, "undoable");
  else await turnTo(deps, read);
  const kind = others.length === 0 ? "fileOpened" : "firstOpened";
  store.dispatch({ kind: "sheetRemarked", remark: { kind, name } });
}
