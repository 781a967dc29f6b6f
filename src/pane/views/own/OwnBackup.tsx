import { Button } from "@fluentui/react-components";
import { useId, useRef, useState, type DragEvent } from "react";
import { openPackFile } from "../../commands/importPack";
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
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { exportAll } = useOwnExport();
  const read = (file: File | undefined) => {
    if (file !== undefined) void openPackFile(deps, () => file.text());
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
        <div className={styles.actions}>
          <Button onClick={exportAll}>{text.export}</Button>
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
        <div className={styles.actions}>
          <Button onClick={() => input.current?.click()}>{text.chooseFile}</Button>
        </div>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={text.chooseFile}
          onChange={({ currentTarget }) => {
            read(currentTarget.files?.[0]);
            // The same file may be chosen again once it is mended.
            currentTarget.value = "";
          }}
        />
      </section>
    </>
  );
}
