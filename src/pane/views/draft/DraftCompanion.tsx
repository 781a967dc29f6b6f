import { useCallback } from "react";
import { usePane, usePaneDeps } from "../paneContext";
import { useFileDrop } from "../parts/useFileDrop";
import { useDraftStyles } from "./draftStyles";
import { DraftView } from "./DraftView";
import { useDraftText } from "./useDraftText";
import { useOpenFiles } from "./useOpenFiles";

/** Views in which one sees what came of a dropped file. */
const SHOWS_DRAFT: ReadonlySet<string> = new Set(["draft", "check"]);

/** What stands beside the pane where there is no Word: the draft, where it has room, and a place for files. */
export function DraftCompanion() {
  const styles = useDraftStyles();
  const text = useDraftText();
  const { store } = usePaneDeps();
  const isBeside = usePane(({ sheet }) => sheet.isBeside);
  const openFiles = useOpenFiles();
  const onFiles = useCallback(
    (files: readonly File[]) => {
      const { sheet, view } = store.state();
      if (!sheet.isBeside && !SHOWS_DRAFT.has(view))
        store.dispatch({ kind: "viewOpened", view: "draft" });
      openFiles(files);
    },
    [openFiles, store],
  );
  const isOver = useFileDrop(onFiles);
  return (
    <>
      {isBeside && (
        <section aria-label={text.draft} className={styles.beside}>
          <DraftView />
        </section>
      )}
      {isOver && <div className={styles.drop}>{text.dropHere}</div>}
    </>
  );
}
