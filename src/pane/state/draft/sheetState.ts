import type { UnreadableKind } from "../../../checker/readers/unreadableDocument";
import type { OpenDraft } from "../../../draft/openDraft";
import type { DraftEntry, StoredDraft } from "../../../draft/storedDraft";
import type { DocumentHost } from "../../../word/documentHost";

/** How the draft stands in the browser's store. `refused`: the browser stores nothing. */
export type Keeping = "kept" | "changed" | "failed" | "refused";

/** What became of the last thing done with the draft as a whole. */
export type SheetRemark =
  | { readonly kind: "copied" | "notCopied" | "cleared" | "begun" | "otherWindow" | "draftGone" }
  /** `firstOpened`: of several files. */
  | { readonly kind: "fileSaved" | "fileOpened" | "firstOpened"; readonly name: string }
  | {
      readonly kind: "fileUnreadable";
      readonly name: string;
      readonly why: UnreadableKind | "unknown";
    };

/** Which stored draft is open. */
export interface KeptDraft {
  readonly id: string;
  /** 0: not stored yet. */
  readonly revision: number;
}

export interface SheetKeeper {
  readonly kept: () => KeptDraft;
  /** Stores what is not stored yet; false where it could not be. */
  readonly save: () => Promise<boolean>;
  /** From now on the draft is stored as this one. */
  readonly turnTo: (kept: KeptDraft) => void;
  /** Reads which other drafts there are; gives them all. */
  readonly listOthers: () => Promise<readonly StoredDraft[]>;
}

/** The draft that is written in the pane itself where there is no Word: a sheet of paper. */
export interface SheetState {
  /** Null as long as nobody needs a draft. */
  readonly draft: OpenDraft | null;
  /** The draft behind the port; another one whenever another draft is opened. */
  readonly host: DocumentHost | null;
  readonly keeper: SheetKeeper | null;
  readonly keeping: Keeping;
  /** Drafts of earlier sittings, the last one first. */
  readonly others: readonly DraftEntry[];
  /** `number` tells two equal ones apart. */
  readonly remark: (SheetRemark & { readonly number: number }) | null;
  /** The window is wide enough for the sheet to lie beside the pane. */
  readonly isBeside: boolean;
  /** What was decided about the check of this draft; see DocumentMemory. */
  readonly memory: unknown;
}

export type SheetEvent =
  | {
      readonly kind: "sheetOpened";
      readonly draft: OpenDraft;
      readonly host: DocumentHost;
      readonly keeper: SheetKeeper;
      readonly memory: unknown;
    }
  /** Word has answered, and nothing stands in the draft. */
  | { readonly kind: "sheetClosed" }
  | { readonly kind: "sheetKept"; readonly keeping: Keeping }
  | { readonly kind: "otherDraftsFound"; readonly others: readonly DraftEntry[] }
  /** Null: there is nothing more to say. */
  | { readonly kind: "sheetRemarked"; readonly remark: SheetRemark | null }
  | { readonly kind: "windowWidened"; readonly isBeside: boolean }
  | { readonly kind: "sheetMemoryChanged"; readonly memory: unknown };

export const INITIAL_SHEET: SheetState = {
  draft: null,
  host: null,
  keeper: null,
  keeping: "kept",
  others: [],
  remark: null,
  isBeside: false,
  memory: undefined,
};

export function reduceSheet(state: SheetState, event: SheetEvent): SheetState {
  switch (event.kind) {
    case "sheetOpened": {
      const { draft, host, keeper, memory } = event;
      return { ...state, draft, host, keeper, memory };
    }
    case "sheetClosed":
      return { ...state, draft: null, host: null, keeper: null };
    case "sheetKept":
      return state.keeping === event.keeping ? state : { ...state, keeping: event.keeping };
    case "otherDraftsFound":
      return { ...state, others: event.others };
    case "sheetRemarked": {
      const number = (state.remark?.number ?? 0) + 1;
      return { ...state, remark: event.remark && { ...event.remark, number } };
    }
    case "windowWidened":
      return { ...state, isBeside: event.isBeside };
    case "sheetMemoryChanged":
      return { ...state, memory: event.memory };
  }
}

/** Whether the draft has a tab: it has one where it does not lie beside the pane. */
export function hasSheetTab({ draft, isBeside }: SheetState): boolean {
  return draft !== null && !isBeside;
}
