import { Button } from "@fluentui/react-components";
import { useId, useState, type DragEvent } from "react";
import { openPackFile } from "../../commands/own/importPack";
import { FileButton } from "../fields/FileButton";
import { usePaneDeps } from "../paneContext";
import { useOwnExport } from "./useOwnExport";
import { useOwnStyles } from "./ownStyles";
import { useOwnText } from "./useOwnText";

/** All of one's own as one file, out and in. */
export function OwnBackup() {
  const styles = useOwnStyles();
  const deps = usePaneDeps();
  const text = useOwnText();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { exportAll } = useOwnExport();
  const read = (file: File | undefined) => {
    if (file !== undefined) void openPackFile(deps, file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    read(event.dataTransfer.files[0]);
  };
  return (
    <>
      <section aria-labelledby={`${id}export`} className={styles.group}>
        <h2 id={`${id}export`} className={styles.groupTitle}>
          {text.exportTitle}
        </h2>
        <p className={styles.remark}>{text.exportAdvice}</p>
        <div className={styles.answer}>
          <Button size="small" onClick={exportAll}>
            {text.export}
          </Button>
        </div>
      </section>
      <section
        aria-labelledby={`${id}import`}
        className={styles.group}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <h2 id={`${id}import`} className={styles.groupTitle}>
          {text.importTitle}
        </h2>
        <p className={isOver ? styles.dropHere : styles.remark}>{text.importAdvice}</p>
        <div className={styles.answer}>
          <FileButton
            size="small"
            label={text.chooseFile}
            accept=".json,application/json"
            onFiles={([file]) => read(file)}
          />
        </div>
      </section>
    </>
  );
}
