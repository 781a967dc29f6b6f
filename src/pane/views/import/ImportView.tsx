import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useCallback } from "react";
import { closeImport, importSpeeches } from "../../commands/import/importSpeeches";
import { usePane, usePaneDeps } from "../paneContext";
import { useFileDrop } from "../parts/useFileDrop";
import { ChooseFiles } from "./ChooseFiles";
import { ImportReview } from "./ImportReview";
import { useImportStyles } from "./importStyles";
import { StoredImport } from "./StoredImport";
import { useImportText } from "./useImportText";

/** Speeches become passages of one's own: choose files, review what they are cut into, store it. */
export function ImportView() {
  const styles = useImportStyles();
  const deps = usePaneDeps();
  const text = useImportText();
  const hasBegun = usePane(({ imports }) => imports.files.length > 0);
  const isStored = usePane(({ imports }) => imports.stored !== null);
  const onFiles = useCallback(
    (files: readonly File[]) => {
      if (files.length > 0) void importSpeeches(deps, files);
    },
    [deps],
  );
  // Without Word the draft takes files too.
  const isOver = useFileDrop(onFiles, true);
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
