import { sourceWordingOf } from "../../../library/passage";
import type { KnownText } from "../../../library/cuts/twinFinder";
import type { ReadOutcome, SpeechFile } from "../../state/import/importedSpeech";
import { importedSpeechesOf, isNew } from "../../state/import/importState";
import type { PaneState } from "../../state/paneState";
import type { PaneDeps, SpeechReader } from "../paneDeps";
import { said } from "../../../speech/said";

type ImportDeps = Pick<PaneDeps, "store" | "startSpeechReader">;

/** Files that are still to be read, and what reads them. */
interface Reading {
  readonly pending: { readonly place: number; readonly file: SpeechFile }[];
  readonly reader: Promise<SpeechReader>;
}

const readings = new WeakMap<PaneDeps["store"], Reading>();

/** What is there already: every passage of the pane, and what is under review. */
function knownTexts({ passages, imports }: PaneState): readonly KnownText[] {
  const stored = passages.map((passage) => ({
    id: passage.id,
    wordings: [passage.text, sourceWordingOf(passage)],
  }));
  const cut = importedSpeechesOf(imports)
    .flatMap(({ speech }) => speech.passages)
    .filter(isNew)
    .map(({ key, text }) => ({ id: key, wordings: [text] }));
  return [...stored, ...cut];
}

const UNREAD = { kind: "unread", reason: "failed" } as const;

/** Larger files are not even loaded into memory. */
const LARGEST_FILE = 128 * 1024 * 1024;

async function outcomeOf(reader: Promise<SpeechReader>, file: SpeechFile): Promise<ReadOutcome> {
  if (file.size > LARGEST_FILE) return { kind: "unread", reason: "tooLarge", detail: said("", "") };
  try {
    return await (await reader).read(file);
  } catch (cause) {
    const detail = String(cause);
    return { ...UNREAD, detail: said(detail, detail) };
  }
}

/** Reads files one after another and proposes their passages; files that are added meanwhile wait. */
export async function importSpeeches(
  { store, startSpeechReader }: ImportDeps,
  files: readonly SpeechFile[],
): Promise<void> {
  if (files.length === 0 || store.state().imports.work !== "idle") return;
  if (store.state().imports.stored !== null) closeImport({ store });
  const known = knownTexts(store.state());
  store.dispatch({ kind: "importFilesAdded", names: files.map(({ name }) => name) });
  const first = store.state().imports.files.length - files.length;
  const pending = files.map((file, at) => ({ place: first + at, file }));
  const running = readings.get(store);
  if (running !== undefined) {
    running.pending.push(...pending);
    return;
  }
  const reading: Reading = { pending, reader: startSpeechReader(known) };
  readings.set(store, reading);
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    store.dispatch({ kind: "importFileBegun", file: next.place });
    const outcome = await outcomeOf(reading.reader, next.file);
    if (readings.get(store) !== reading) return;
    store.dispatch({ kind: "importFileEnded", file: next.place, outcome });
  }
  readings.delete(store);
  await stopped(reading);
}

/** Whatever could not be started need not be stopped. */
async function stopped({ reader }: Reading): Promise<void> {
  await reader.then(
    (one) => one.stop(),
    () => undefined,
  );
}

/** Stops reading. What was read before stays for review. */
export function cancelImport({ store }: Pick<PaneDeps, "store">): void {
  const reading = readings.get(store);
  if (reading === undefined) return;
  readings.delete(store);
  void stopped(reading);
  store.dispatch({ kind: "importCancelled" });
}

/**
 * Leaves the import; what was under review and not stored is gone. What was stored is from then on a step
 * among the others that can be taken back.
 */
export function closeImport({ store }: Pick<PaneDeps, "store">): void {
  cancelImport({ store });
  const { stored } = store.state().imports;
  store.dispatch({ kind: "importClosed" });
  if (stored === null) return;
  const revisions = new Map(stored.map(({ id, revision }) => [id, revision]));
  store.dispatch({
    kind: "ownWorkDone",
    work: { kind: "imported", title: stored[0]?.title ?? "", count: stored.length },
    change: { before: [], added: [...revisions.keys()], revisions },
  });
}
