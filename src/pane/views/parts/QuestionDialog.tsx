import { useId, type ReactNode } from "react";
import { ModalDialog } from "./ModalDialog";
import { useQuestionDialogStyles } from "./questionDialogStyles";

interface Props {
  readonly title: ReactNode;
  readonly advice: ReactNode;
  readonly onClose: () => void;
  /** The buttons that answer; the first one is meant for most. */
  readonly children: ReactNode;
}

/** Asks before something is done that changes more than the person may expect. */
export function QuestionDialog({ title, advice, onClose, children }: Props) {
  const styles = useQuestionDialogStyles();
  const id = useId();
  return (
    <ModalDialog
      className={styles.dialog}
      labelledBy={`${id}title`}
      describedBy={`${id}advice`}
      onClose={onClose}
    >
      <h2 id={`${id}title`} className={styles.title}>
        {title}
      </h2>
      <p id={`${id}advice`} className={styles.advice}>
        {advice}
      </p>
      <div className={styles.actions}>{children}</div>
    </ModalDialog>
  );
}
