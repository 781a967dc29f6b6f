import { useCallback, useEffect, useState } from "react";
import { usePane, usePaneDeps } from "../paneContext";
import { useDraftStyles } from "./draftStyles";
import { DraftView } from "./DraftView";
import { useDraftText } from "./useDraftText";
import { useOpenFiles } from "./useOpenFiles";

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes("Files") === true;

/** Files may be dropped anywhere on the page; true while one is held over it. */
function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
      setIsOver(true);
    };
    const left = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setIsOver(false);
    };
    const dropped = (event: DragEvent): void => {
      setIsOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", left);
    addEventListener("drop", dropped);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", left);
      removeEventListener("drop", dropped);
    };
  }, [onFiles]);
  return isOver;
}

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
