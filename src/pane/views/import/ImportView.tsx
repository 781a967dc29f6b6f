import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useState } from "react";
import { closeImport, importSpeeches } from "../../commands/import/importSpeeches";
import { usePane, usePaneDeps } from "../paneContext";
import { ChooseFiles } from "./ChooseFiles";
import { ImportReview } from "./ImportReview";
import { useImportStyles } from "./importStyles";
import { StoredImport } from "./StoredImport";
import { useImportText } from "./useImportText";

/** Before anything else on the page: without Word the draft takes files too. */
const CAPTURE = true;

/** Files dropped anywhere on the pane are read, as the browser would else open them in its place. */
function useDrop(): boolean {
  const deps = usePaneDeps();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      void importSpeeches(deps, files);
    };
    addEventListener("dragover", onDragOver, CAPTURE);
    addEventListener("dragleave", onDragLeave, CAPTURE);
    addEventListener("drop", onDrop, CAPTURE);
    return () => {
      removeEventListener("dragover", onDragOver, CAPTURE);
      removeEventListener("dragleave", onDragLeave, CAPTURE);
      removeEventListener("drop", onDrop, CAPTURE);
    };
  }, [deps]);
  return isOver;
}

/** Speeches become passages of one's own: choose files, review what they are cut into, store it. */
export function ImportView() {
  const styles = useImportStyles();
  const deps = usePaneDeps();
  const text = useImportText();
  const hasBegun = usePane(({ imports }) => imports.files.length > 0);
  const isStored = usePane(({ imports }) => imports.stored !== null);
  const isOver = useDrop();
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.back}
          icon={<ArrowLeftRegular />}
          onClick={() => {
            if (isStored) closeImport(deps);
            deps.store.dispatch({ kind: "ownPageOpened", page: "list" });
          }}
        >
          {text.back}
        </Button>
        <h2 className={styles.title}>{text.title}</h2>
      </div>
      {isStored ? <StoredImport /> : hasBegun ? <ImportReview /> : <Invitation />}
      <p className={mergeClasses(styles.drop, isOver && styles.over)} aria-hidden={!isOver}>
        {text.drop}
      </p>
    </div>
  );
}

function Invitation() {
  const styles = useImportStyles();
  const text = useImportText();
  return (
    <div className={styles.invitation}>
      <p className={styles.advice}>{text.advice}</p>
      <ChooseFiles appearance="primary" label={text.choose} />
      <p className={styles.hint}>{text.kinds}</p>
    </div>
  );
}
