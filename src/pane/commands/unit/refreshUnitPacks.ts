import { materialOf, NO_MATERIAL } from "../../../library/packs/material";
import type { Pack } from "../../../library/packs/pack";
import type { PackProblem } from "../../../library/packs/packProblem";
import { UnreadablePack } from "../../../library/unreadablePack";
import { said } from "../../../speech/said";
import { unitIndexIn, type UnitIndex, type UnitIndexEntry } from "../../state/unit/unitIndex";
import {
  packCountsOf,
  type UnitPack,
  type UnitPackTrouble,
  type UnitState,
} from "../../state/unit/unitState";
import type { PaneDeps, UnitFile, UnitFolder } from "../paneDeps";

type UnitDeps = Pick<PaneDeps, "store" | "openUnitFolder" | "loadPackReader">;
type Read = Awaited<ReturnType<PaneDeps["loadPackReader"]>>;

const INDEX = "index.json";

/** A pack of the list with its content, where it can be used. */
interface UsedPack {
  readonly row: UnitPack;
  readonly pack: Pack | null;
}

/**
 * Reads the packs that lie beside the pane: first those of the last session, then what the server has now.
 * What cannot be fetched or read is said, and the last good one of it stays in use.
 */
export async function refreshUnitPacks(deps: UnitDeps): Promise<void> {
  const { store, openUnitFolder } = deps;
  if (store.state().unit.isReading) return;
  store.dispatch({ kind: "unitPacksReading" });
  const endReading = (unit: Omit<UnitState, "isReading">): void =>
    store.dispatch({ kind: "unitPacksRead", unit });
  try {
    const folder = await openUnitFolder();
    if (store.state().unit.packs === null) await useKeptPacks(deps, folder);
    const index = await folder.fetch(INDEX);
    const read = index === null ? NO_PACKS : unitIndexIn(index.text);
    if (read === null) endReading({ ...store.state().unit, trouble: "malformed" });
    else endReading(await useServerPacks(deps, folder, index, read));
  } catch {
    // Neither the server, nor the rest of the pane where that is needed to read a pack.
    endReading({ ...store.state().unit, trouble: "unreachable" });
  }
}

/** Puts to use what an earlier session has kept, where nothing was read yet; asks the server only where nothing is. */
export async function recallUnitPacks(deps: UnitDeps): Promise<void> {
  const { store, openUnitFolder } = deps;
  const { packs, isReading } = store.state().unit;
  if (packs !== null || isReading) return;
  try {
    await useKeptPacks(deps, await openUnitFolder());
  } catch {
    // Then the server may have them.
  }
  const { unit } = store.state();
  if (unit.packs === null) await refreshUnitPacks(deps);
  else store.dispatch({ kind: "unitPacksRead", unit, isReading: false });
}

const NO_PACKS: UnitIndex = { entries: [], malformed: 0 };

/** Puts the packs of the list to use, and keeps them for the next session. */
async function useServerPacks(
  deps: UnitDeps,
  folder: UnitFolder,
  index: UnitFile | null,
  { entries, malformed }: UnitIndex,
): Promise<Omit<UnitState, "isReading">> {
  const used = await Promise.all(entries.map((entry) => fetchedPack(deps, folder, entry)));
  usePacks(deps, used);
  if (index !== null) await folder.keep(INDEX, index);
  await folder.forgetAllBut(index === null ? [] : [INDEX, ...entries.map(({ file }) => file)]);
  const packs = used.map(({ row }) => row);
  return { packs, malformed, trouble: null, asked: index?.fetched ?? null };
}

/** What an earlier session has kept, so that there is something at once and without a network. */
async function useKeptPacks(deps: UnitDeps, folder: UnitFolder): Promise<void> {
  const index = await folder.kept(INDEX);
  const read = index === null ? null : unitIndexIn(index.text);
  if (index === null || read === null) return;
  const used = await Promise.all(
    read.entries.map(async (entry) => {
      const kept = await folder.kept(entry.file);
      return kept === null ? unusedPack(entry, { kind: "missing" }) : readIn(deps, entry, kept);
    }),
  );
  usePacks(deps, used);
  const { malformed } = read;
  const packs = used.map(({ row }) => row);
  const unit = { packs, malformed, trouble: null, asked: index.fetched };
  deps.store.dispatch({ kind: "unitPacksRead", unit, isReading: true });
}

/** The pack as the server has it, else the last good one. */
async function fetchedPack(
  deps: UnitDeps,
  folder: UnitFolder,
  entry: UnitIndexEntry,
): Promise<UsedPack> {
  const { file, version } = entry;
  const kept = await folder.kept(file);
  if (kept !== null && version !== null && kept.version === version)
    return readIn(deps, entry, kept);
  const fallBack = async (trouble: UnitPackTrouble): Promise<UsedPack> => {
    if (kept === null) return unusedPack(entry, trouble);
    const { row, pack } = await readIn(deps, entry, kept);
    return { row: { ...row, trouble }, pack };
  };
  try {
    const fetched = await folder.fetch(file);
    if (fetched === null) return await fallBack({ kind: "missing" });
    const used = await readIn(deps, entry, fetched);
    if (used.row.trouble !== null) return await fallBack(used.row.trouble);
    await folder.keep(file, { ...fetched, version });
    return used;
  } catch {
    return fallBack({ kind: "unreachable" });
  }
}

function unusedPack({ file, name }: UnitIndexEntry, trouble: UnitPackTrouble): UsedPack {
  const nothing: readonly PackProblem[] = [];
  const row: UnitPack = {
    file,
    name: name ?? file,
    edition: null,
    source: null,
    fetched: null,
    counts: null,
    trouble,
    rejected: nothing,
    notes: nothing,
  };
  return { row, pack: null };
}

async function readIn(
  { loadPackReader }: UnitDeps,
  entry: UnitIndexEntry,
  { text, fetched }: UnitFile,
): Promise<UsedPack> {
  const readPack: Read = await loadPackReader();
  try {
    const { pack, rejected, notes } = readPack(text);
    const { name, edition = null } = pack;
    const counts = packCountsOf(pack);
    const { file } = entry;
    const row = { file, name, edition, source: text, fetched, counts, trouble: null };
    return { row: { ...row, rejected, notes }, pack };
  } catch (cause) {
    const why = cause instanceof UnreadablePack ? cause.said : said(String(cause), String(cause));
    return unusedPack(entry, { kind: "unreadable", why });
  }
}

const sourcesOf = (packs: readonly UnitPack[]): readonly string[] =>
  packs.flatMap(({ source }) => source ?? []);

/** Everything that rests on the packs is made anew, so only where they are others than before. */
function usePacks({ store }: UnitDeps, used: readonly UsedPack[]): void {
  const before = sourcesOf(store.state().unit.packs ?? []);
  const now = sourcesOf(used.map(({ row }) => row));
  if (before.length === now.length && before.every((source, at) => source === now[at])) return;
  const packs = used.flatMap(({ pack }) => pack ?? []);
  const material = packs.length === 0 ? NO_MATERIAL : materialOf(packs);
  store.dispatch({ kind: "materialChanged", material });
}
