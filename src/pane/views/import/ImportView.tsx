import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useState, type DragEvent } from "react";
import { importSpeeches } from "../../commands/importSpeeches";
import { usePane, usePaneDeps } from "../paneContext";
import { ChooseFiles } from "./ChooseFiles";
import { ImportReview } from "./ImportReview";
import { useImportStyles } from "./importStyles";
import { StoredImport } from "./StoredImport";
import { useImportText } from "./useImportText";

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** Files dropped anywhere on the view are read; what else is dragged over it is left alone. */
function useDrop() {
  const deps = usePaneDeps();
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        void importSpeeches(deps, [...event.dataTransfer.files]);
      },
    },
  };
}

/** Speeches become passages of one's own: choose files, review what they are cut into, store it. */
export function ImportView() {
  const styles = useImportStyles();
  const { store } = usePaneDeps();
  const text = useImportText();
  const hasBegun = usePane(({ imports }) => imports.files.length > 0);
  const isStored = usePane(({ imports }) => imports.stored !== null);
  const { isOver, handlers } = useDrop();
  return (
    <div className={styles.view} {...handlers}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => store.dispatch({ kind: "ownPageOpened", page: "list" })}
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
