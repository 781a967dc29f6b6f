import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import { closeImport } from "../../commands/importSpeeches";
import { usePaneDeps } from "../paneContext";
import { useSelectionChoiceStyles } from "../selectionChoiceStyles";
import { useImportText } from "./useImportText";

interface Props {
  readonly chosen: number;
  readonly onClose: () => void;
}

/** Asks before a review is thrown away. */
export function DiscardDialog({ chosen, onClose }: Props) {
  const styles = useSelectionChoiceStyles();
  const deps = usePaneDeps();
  const text = useImportText();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // office.js on the web would take the key for leaving the pane.
    event.stopPropagation();
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}question`}
      aria-describedby={`${id}advice`}
      onKeyDown={onKeyDown}
      onCancel={onClose}
    >
      <h2 id={`${id}question`} className={styles.found}>
        {text.discardQuestion(chosen)}
      </h2>
      <p id={`${id}advice`} className={styles.question}>
        {text.discardAdvice}
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" className={styles.action} onClick={onClose}>
          {text.keep}
        </Button>
        <Button
          appearance="subtle"
          className={styles.action}
          onClick={() => {
            onClose();
            closeImport(deps);
          }}
        >
          {text.discard}
        </Button>
      </div>
    </dialog>
  );
}
