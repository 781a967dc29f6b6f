import { Button } from "@fluentui/react-components";
import { closeImport } from "../../commands/import/importSpeeches";
import { usePaneDeps } from "../paneContext";
import { QuestionDialog } from "../parts/QuestionDialog";
import { useQuestionDialogStyles } from "../parts/questionDialogStyles";
import { useImportText } from "./useImportText";

interface Props {
  readonly chosen: number;
  readonly onClose: () => void;
}

/** Asks before a review is thrown away. */
export function DiscardDialog({ chosen, onClose }: Props) {
  const styles = useQuestionDialogStyles();
  const deps = usePaneDeps();
  const text = useImportText();
  const discard = () => {
    onClose();
    closeImport(deps);
  };
  return (
    <QuestionDialog
      title={text.discardQuestion(chosen)}
      advice={text.discardAdvice}
      onClose={onClose}
    >
      <Button appearance="primary" className={styles.action} onClick={onClose}>
        {text.keep}
      </Button>
      <Button appearance="subtle" className={styles.action} onClick={discard}>
        {text.discard}
      </Button>
    </QuestionDialog>
  );
}
