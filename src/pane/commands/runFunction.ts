import type { Passage } from "../../library/passage";
import type { FunctionNotice } from "../state/functionNotice";
import { PANE_FUNCTIONS, slottedFavourites, type PaneFunction } from "../state/paneFunction";
import type { PaneState } from "../state/paneState";
import { viewAddressOf } from "../state/viewAddress";
import { recallBlankValues } from "./blanks/changeBlankMemory";
import { openFormats } from "./format/changeFormats";
import { openShelf } from "./passages/changeShelf";
import { fetchPassages } from "./passages/fetchPassages";
import { canInsertPassage, insertPassage } from "./passages/insertPassage";
import type { PaneDeps } from "./paneDeps";
import { readBlanks } from "./blanks/readBlanks";
import { readOwnPassages } from "./own/readOwnPassages";
import { recallUnitPacks } from "./unit/refreshUnitPacks";

type FunctionDeps = Pick<
  PaneDeps,
  | "store"
  | "loadPassages"
  | "openShelf"
  | "openBlankMemory"
  | "openFormats"
  | "installedFonts"
  | "openOwnStorage"
  | "openUnitFolder"
  | "loadPackReader"
>;

/** How a function shows something to the person who may have no pane open. */
export interface FunctionWays {
  /** Brings the pane into sight; false where functions run in a page of their own. */
  readonly showPane: () => Promise<boolean>;
  /** Says it in a small window over the document; resolves when that is closed. */
  readonly tell: (notice: FunctionNotice) => Promise<void>;
}

/** Resolves once Office has answered, one way or the other. */
function officeOf({ store }: Pick<PaneDeps, "store">): Promise<PaneState["office"]["kind"]> {
  return new Promise((resolve) => {
    const answer = () => {
      const { kind } = store.state().office;
      if (kind === "starting") return;
      unsubscribe();
      resolve(kind);
    };
    const unsubscribe = store.subscribe(answer);
    answer();
  });
}

type Wanted = Extract<PaneFunction, { readonly kind: "insertFavourite" | "insertRecent" }>;

/** The passage that is asked for, or why there is none. */
function passageFor(
  wanted: Wanted,
  { shelf, passages }: PaneState,
): Passage["id"] | FunctionNotice {
  if (wanted.kind === "insertRecent") {
    const known = shelf.recent.find((id) => passages.some((passage) => passage.id === id));
    return known ?? { kind: "nothingUsed" };
  }
  const { slot } = wanted;
  return slottedFavourites(shelf, passages)[slot - 1] ?? { kind: "emptySlot", slot };
}

/** Then it may be one of the unit's, whose packs are read last. */
function hasUnknownFavourite({ shelf, passages }: PaneState): boolean {
  const known = new Set(passages.map(({ id }) => id));
  return [...shelf.favourites, ...shelf.recent].some((id) => !known.has(id));
}

/** What the pane would ask or say now; null where the passage is in. */
function noticeOf({ insertion, notice }: PaneState): FunctionNotice | null {
  if (insertion.status === "choosing") return { kind: "textSelected" };
  if (notice?.kind !== "failed" || notice.failure.action !== "insert") return null;
  const { reason, partial } = notice.failure;
  return { kind: "failed", reason, partial };
}

/** The pane has asked or said it already, where it can be brought into sight. */
async function showOrTell(
  { store }: FunctionDeps,
  ways: FunctionWays,
  notice: FunctionNotice,
): Promise<void> {
  if (await ways.showPane()) return;
  store.dispatch({ kind: "insertionCancelled" });
  await ways.tell(notice);
}

/** Inserts as the pane does: at the caret, with the blanks that are known, in the chosen format. */
async function insertFor(deps: FunctionDeps, ways: FunctionWays, wanted: Wanted): Promise<void> {
  const { store } = deps;
  const office = await officeOf(deps);
  if (office !== "word") {
    await ways.tell({ kind: office === "tooOld" ? "tooOld" : "notInWord" });
    return;
  }
  const [areLoaded] = await Promise.all([
    fetchPassages(deps),
    openShelf(deps),
    openFormats(deps),
    recallBlankValues(deps),
    readBlanks(deps),
    readOwnPassages(deps),
  ]);
  if (!areLoaded) {
    // Without all passages nobody knows which favourite is in which slot.
    await ways.tell({ kind: "notLoaded" });
    return;
  }
  if (hasUnknownFavourite(store.state())) await recallUnitPacks(deps);
  const passage = passageFor(wanted, store.state());
  if (typeof passage !== "string") {
    await ways.tell(passage);
    return;
  }
  if (!canInsertPassage(store.state())) {
    await ways.tell({ kind: "failed", reason: "busy", partial: false });
    return;
  }
  await insertPassage(deps, passage, "caret");
  const notice = noticeOf(store.state());
  if (notice !== null) await showOrTell(deps, ways, notice);
}

async function show(deps: FunctionDeps, ways: FunctionWays, hash: string | null): Promise<void> {
  const address = hash === null ? null : viewAddressOf(hash);
  if (address !== null) deps.store.dispatch({ kind: "addressOpened", address });
  await ways.showPane();
}

/** Does what a button, an item of a menu or a key combination stands for; never silently nothing. */
export async function runFunction(
  deps: FunctionDeps,
  ways: FunctionWays,
  name: string,
): Promise<void> {
  const wanted = PANE_FUNCTIONS.get(name);
  if (wanted === undefined) throw new Error(`There is no function ${name}.`);
  if (wanted.kind === "show") await show(deps, ways, wanted.hash);
  else await insertFor(deps, ways, wanted);
}
