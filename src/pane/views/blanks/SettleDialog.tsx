import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import { settleBlanks } from "../../commands/settleBlanks";
import { usePaneDeps } from "../paneContext";
import { useSelectionChoiceStyles } from "../selectionChoiceStyles";
import { useBlanksText } from "./useBlanksText";
import { MixedText } from "../MixedText";

interface Props {
  /** How many blanks are filled. */
  readonly count: number;
  /** Names of the empty ones. */
  readonly empty: readonly string[];
  readonly onClose: () => void;
}

/** Says what finalising does, and asks. */
export function SettleDialog({ count, empty, onClose }: Props) {
  const styles = useSelectionChoiceStyles();
  const deps = usePaneDeps();
  const text = useBlanksText();
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
  const settle = () => {
    onClose();
    void settleBlanks(deps);
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
        {text.settleQuestion(count)}
      </h2>
      <p id={`${id}advice`} className={styles.question}>
        {text.settleAdvice}
        {empty.length > 0 && (
          <>
            <br />
            <MixedText text={text.settleLeaves(empty)} />
          </>
        )}
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" className={styles.action} onClick={settle}>
          {text.settle}
        </Button>
        <Button appearance="subtle" className={styles.action} onClick={onClose}>
          {text.cancel}
        </Button>
      </div>
    </dialog>
  );
}
