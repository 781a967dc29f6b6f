import {
  INITIAL_IMPORT,
  type Decisions,
  type FileProgress,
  type ImportEvent,
  type ImportState,
} from "./importState";
import { said } from "../../../speech/said";

function withProgress(state: ImportState, file: number, progress: FileProgress): ImportState {
  const files = state.files.map((one, at) => (at === file ? { ...one, progress } : one));
  return { ...state, files };
}

function decided(before: Decisions, change: Decisions): Decisions {
  const after: Record<string, Decisions[string]> = { ...before };
  for (const [key, decision] of Object.entries(change))
    after[key] = { ...before[key], ...decision };
  return after;
}

const CANCELLED: FileProgress = { status: "unread", reason: "cancelled", detail: said("", "") };

const isPending = ({ status }: FileProgress): boolean =>
  status === "waiting" || status === "reading";

/** What was read before the cancelling is kept; where nothing was, nothing is left of the import. */
function cancelled(state: ImportState): ImportState {
  if (!state.files.some(({ progress }) => progress.status === "read")) return INITIAL_IMPORT;
  const files = state.files.map((file) =>
    isPending(file.progress) ? { ...file, progress: CANCELLED } : file,
  );
  return { ...state, files };
}

export function reduceImport(state: ImportState, event: ImportEvent): ImportState {
  switch (event.kind) {
    case "importFilesAdded": {
      const added = event.names.map((name) => ({ name, progress: { status: "waiting" } as const }));
      return { ...state, files: [...state.files, ...added] };
    }
    case "importFileBegun":
      return withProgress(state, event.file, { status: "reading" });
    case "importFileEnded": {
      const { file, outcome } = event;
      if (state.files[file]?.progress.status !== "reading") return state;
      if (outcome.kind === "read")
        return withProgress(state, file, { status: "read", speeches: outcome.speeches });
      const { reason, detail } = outcome;
      return withProgress(state, file, { status: "unread", reason, detail });
    }
    case "importCancelled":
      return cancelled(state);
    case "importDecided":
      return { ...state, decisions: decided(state.decisions, event.decisions) };
    case "importWorkBegun":
      return { ...state, work: event.work, trouble: null };
    case "importStored":
      return { ...state, work: "idle", stored: event.passages };
    case "importTakenBack":
      return { ...state, work: "idle", stored: null };
    case "importTroubled":
      return { ...state, work: "idle", trouble: event.trouble };
    case "importClosed":
      return INITIAL_IMPORT;
  }
}
