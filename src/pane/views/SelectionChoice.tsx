import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import { insertPassage } from "../commands/insertPassage";
import type { Insertion, PaneState } from "../state/paneState";
import { usePane, usePaneDeps, useText } from "./paneContext";
import { useSelectionChoiceStyles } from "./selectionChoiceStyles";
import { MixedText } from "./MixedText";

type Choosing = Extract<Insertion, { readonly status: "choosing" }>;

const choosingOf = ({ insertion }: PaneState): Choosing | null =>
  insertion.status === "choosing" ? insertion : null;

/** Asks what becomes of the text that is selected in the document. */
export function SelectionChoice() {
  const choosing = usePane(choosingOf);
  return choosing && <ChoiceDialog key={choosing.request.number} choosing={choosing} />;
}

const SHOWN_LENGTH = 40;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line;
};

function ChoiceDialog({ choosing }: { readonly choosing: Choosing }) {
  const styles = useSelectionChoiceStyles();
  const deps = usePaneDeps();
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { request, selectedText } = choosing;
  const title = usePane(
    ({ passages }) => passages.find((passage) => passage.id === request.passage)?.title ?? "",
  );
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const cancel = () => deps.store.dispatch({ kind: "insertionCancelled" });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // office.js on the web would take the key for leaving the pane.
    event.stopPropagation();
    event.preventDefault();
    cancel();
  };
  const insert = (place: "replaceSelection" | "afterSelection") =>
    void insertPassage(deps, request.passage, place);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}found`}
      aria-describedby={`${id}question`}
      onKeyDown={onKeyDown}
      onCancel={cancel}
    >
      <h2 id={`${id}found`} className={styles.found}>
        <MixedText text={text.selectionFound(shortened(selectedText))} />
      </h2>
      <p id={`${id}question`} className={styles.question}>
        <MixedText text={text.selectionQuestion(title)} />
      </p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          className={styles.action}
          onClick={() => insert("afterSelection")}
        >
          {text.insertAfter}
        </Button>
        <Button className={styles.action} onClick={() => insert("replaceSelection")}>
          {text.replace}
        </Button>
        <Button appearance="subtle" className={styles.action} onClick={cancel}>
          {text.cancel}
        </Button>
      </div>
    </dialog>
  );
}
