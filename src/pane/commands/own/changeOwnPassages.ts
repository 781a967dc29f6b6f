import type { OwnPassage } from "../../../library/ownPassage";
import type { OwnExtrasChange } from "../../state/own/ownExtrasChange";
import { passageOfDraft } from "../../state/own/ownDraftText";
import { movedPassage } from "../../state/own/ownOrder";
import { ownPassagesAmong, ownPassagesOfBoth } from "../../state/own/ownState";
import type { OwnChange, OwnWork } from "../../state/own/ownWayBack";
import { areSamePassages } from "../../state/own/samePassage";
import { changeOwnExtras } from "./changeOwnExtras";
import type { SmallDeps } from "../keepSmallAgain";
import { dropOwnDraft } from "./keepOwnDrafts";
import type { OwnStorage, PaneDeps } from "../paneDeps";
import { showStored, troubleOf } from "./readOwnPassages";

export type OwnDeps = Pick<PaneDeps, "store" | "openOwnStorage" | "openOwnDrafts">;

interface WantedChange {
  readonly saved: readonly OwnPassage[];
  readonly removed: readonly OwnPassage[];
}

type ChangeAnswer =
  /** `unkept`: it is done, but lasts only as long as the pane. */
  | { readonly outcome: "stored" | "unkept" }
  /** Another pane has changed these since; nothing was done. */
  | { readonly outcome: "conflict"; readonly theirs: readonly OwnPassage[] };

/**
 * Saves, and saves again what stands there already, word for word: that is this pane's own, stored
 * without its hearing of it.
 */
async function save(
  storage: OwnStorage,
  passages: readonly OwnPassage[],
): ReturnType<OwnStorage["save"]> {
  const answer = await storage.save(passages);
  if (answer === "saved") return answer;
  const stored = new Map(answer.conflicts.map((one) => [one.id, one]));
  const agreed = passages.map((passage) => {
    const theirs = stored.get(passage.id);
    if (theirs === undefined) return passage;
    return areSamePassages(passage, theirs) ? { ...passage, revision: theirs.revision } : null;
  });
  const known = agreed.filter((passage) => passage !== null);
  return known.length === passages.length ? storage.save(known) : answer;
}

/** Writes a change, and with it what could not be stored before. */
async function write(deps: OwnDeps, { saved, removed }: WantedChange): Promise<ChangeAnswer> {
  const { store, openOwnStorage } = deps;
  const { unkept, unremoved } = store.state().own;
  const has = (passages: readonly OwnPassage[], { id }: OwnPassage): boolean =>
    passages.some((passage) => passage.id === id);
  const allSaved = ownPassagesOfBoth(unkept, saved).filter((one) => !has(removed, one));
  const allRemoved = ownPassagesOfBoth(unremoved, removed).filter((one) => !has(saved, one));
  try {
    const storage = await openOwnStorage();
    const removal = allRemoved.length === 0 ? "removed" : await storage.remove(allRemoved);
    const answer =
      removal === "removed" && allSaved.length > 0 ? await save(storage, allSaved) : removal;
    await showStored(deps, storage);
    if (typeof answer === "object")
      return conflictOf(deps, answer.conflicts, removal !== "removed");
    store.dispatch({ kind: "ownPassagesKept" });
    await dropDraftsOf(deps, unkept);
    if (!storage.isKept) store.dispatch({ kind: "ownStorageTroubled", trouble: "refused" });
    return { outcome: "stored" };
  } catch (cause) {
    const trouble = troubleOf(cause);
    // What a wiped store held is all in the pane, and is to be stored with the rest.
    if (trouble === "wiped") store.dispatch({ kind: "ownStorageTroubled", trouble });
    store.dispatch({ kind: "ownPassagesUnkept", saved, removed, trouble });
    return { outcome: "unkept" };
  }
}

/** Drafts kept because their passages were not stored; one that was written on since stays. */
async function dropDraftsOf(deps: OwnDeps, passages: readonly OwnPassage[]): Promise<void> {
  const { drafts, openDraft } = deps.store.state().own;
  const stored = drafts.filter((draft) => {
    const passage = passages.find(({ id }) => id === draft.id);
    return (
      passage !== undefined &&
      draft.id !== openDraft &&
      areSamePassages(passageOfDraft(draft, passage.position), passage)
    );
  });
  for (const { id } of stored) await dropOwnDraft(deps, id);
}

/** What could not be stored before would meet the same conflict with every change to come. */
function conflictOf(
  { store }: Pick<PaneDeps, "store">,
  conflicts: readonly OwnPassage[],
  isRemoval: boolean,
): ChangeAnswer {
  if (isRemoval) store.dispatch({ kind: "ownRemovalsDropped" });
  const mine = store.state().own.unkept.find(({ id }) => conflicts.some((one) => one.id === id));
  const theirs = conflicts.find(({ id }) => id === mine?.id);
  if (!isRemoval && mine && theirs)
    store.dispatch({ kind: "ownConflictFound", conflict: { mine, theirs } });
  return { outcome: "conflict", theirs: conflicts };
}

async function change(
  deps: OwnDeps,
  wanted: WantedChange,
  work: OwnWork,
  extras?: OwnExtrasChange,
): Promise<ChangeAnswer> {
  const { store } = deps;
  const own = ownPassagesAmong(store.state().passages);
  const touched = new Set([...wanted.saved, ...wanted.removed].map(({ id }) => id));
  const before = own.filter(({ id }) => touched.has(id));
  const known = new Set(before.map(({ id }) => id));
  const added = [...touched].filter((id) => !known.has(id));
  const answer = await write(deps, wanted);
  if (answer.outcome === "conflict")
    store.dispatch({ kind: "ownNewsMade", news: { kind: "changedElsewhere" } });
  else
    store.dispatch({
      kind: "ownWorkDone",
      work,
      change: { before, added, revisions: revisionsIn(deps, touched), ...(extras && { extras }) },
    });
  return answer;
}

/** Those that are there. */
function revisionsIn(
  { store }: Pick<PaneDeps, "store">,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const own = ownPassagesAmong(store.state().passages).filter(({ id }) => ids.has(id));
  return new Map(own.map(({ id, revision }) => [id, revision]));
}

const idsOf = ({ before, added }: OwnChange): ReadonlySet<string> =>
  new Set([...before.map(({ id }) => id), ...added]);

function isChangedSince(deps: Pick<PaneDeps, "store">, done: OwnChange): boolean {
  const ids = idsOf(done);
  const now = revisionsIn(deps, ids);
  return [...ids].some((id) => now.get(id) !== done.revisions.get(id));
}

function workOf(kind: OwnWork["kind"], passages: readonly OwnPassage[]): OwnWork {
  return { kind, title: passages[0]?.title ?? "", count: passages.length };
}

/** Stores passages, all or none; one step to take back. Revisions are those of the state. */
export function saveOwnPassages(
  deps: OwnDeps,
  passages: readonly OwnPassage[],
  kind: "saved",
): Promise<ChangeAnswer> {
  return change(deps, { saved: passages, removed: [] }, workOf(kind, passages));
}

/** Stores passages and other things of a pack, `count` of them; one step to take back. */
export async function importOwn(
  deps: OwnDeps & SmallDeps,
  passages: readonly OwnPassage[],
  extras: OwnExtrasChange,
  count: number,
): Promise<ChangeAnswer["outcome"]> {
  const work = { ...workOf("imported", passages), extras: count };
  const { outcome } = await change(deps, { saved: passages, removed: [] }, work, extras);
  if (outcome !== "conflict") await changeOwnExtras(deps, extras, false);
  return outcome;
}

export async function removeOwnPassage(deps: OwnDeps, passage: OwnPassage): Promise<void> {
  await change(deps, { saved: [], removed: [passage] }, workOf("removed", [passage]));
}

/** Moves a passage up (-1) or down (1) in the person's own order. `listed`: those that are in sight. */
export async function moveOwnPassage(
  deps: OwnDeps,
  listed: readonly OwnPassage[],
  passage: OwnPassage,
  by: -1 | 1,
): Promise<void> {
  const saved = movedPassage(listed, passage.id, by);
  if (saved.length > 0) await change(deps, { saved, removed: [] }, workOf("moved", [passage]));
}

/** Takes the last change back, unless another pane has changed one of its passages since. */
export async function takeBackOwnWork(deps: OwnDeps & SmallDeps): Promise<void> {
  const { store } = deps;
  const [last] = store.state().own.wayBack;
  if (last === undefined) return;
  const { change: done, number: of } = last;
  const own = new Map(ownPassagesAmong(store.state().passages).map((one) => [one.id, one]));
  const saved = done.before.map((passage) => ({
    ...passage,
    revision: own.get(passage.id)?.revision ?? passage.revision,
  }));
  const removed = done.added.flatMap((id) => own.get(id) ?? []);
  const isDone =
    !isChangedSince(deps, done) && (await write(deps, { saved, removed })).outcome !== "conflict";
  if (!isDone) {
    store.dispatch({ kind: "ownWorkOvertaken", of });
    return;
  }
  if (done.extras !== undefined) await changeOwnExtras(deps, done.extras, true);
  store.dispatch({ kind: "ownWorkTakenBack", of, revisions: revisionsIn(deps, idsOf(done)) });
}

/** Tries again to store what could not be stored. */
export async function keepOwnAgain(deps: OwnDeps): Promise<void> {
  const answer = await write(deps, { saved: [], removed: [] });
  if (answer.outcome === "stored" && deps.store.state().own.trouble === null)
    deps.store.dispatch({ kind: "ownNewsMade", news: { kind: "keptNow" } });
}
