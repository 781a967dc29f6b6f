import type { Passage } from "../../library/passage";
import type { PaneEvent } from "../state/paneEvent";
import type { PassageSearcher } from "../state/passageSearcher";
import type { PaneState } from "../state/paneState";
import type { Shelf } from "../state/shelf";
import type { Store } from "../state/store";

export interface PaneClipboard {
  /** Rejects where the browser refuses both ways of copying. */
  write(content: { readonly text: string; readonly html: string }): Promise<void>;
}

/** Where the shelf outlives the pane. Changes are written one by one: another pane may be open too. */
export interface ShelfStorage {
  /** False where the browser refuses to store, so that everything lasts as long as the pane. */
  readonly isKept: boolean;
  read(): Shelf;
  /** Throws where the store is full or gone. */
  change(change: (shelf: Shelf) => Shelf): void;
}

/** What commands need besides their arguments. */
export interface PaneDeps {
  readonly store: Store<PaneState, PaneEvent>;
  readonly clipboard: PaneClipboard;
  /** Opens the shelf the first time, and gives the same one afterwards. */
  readonly openShelf: () => Promise<ShelfStorage>;
  readonly loadSearch: () => Promise<(passages: readonly Passage[]) => PassageSearcher>;
  readonly loadSpeechTexts: () => Promise<readonly string[]>;
}
