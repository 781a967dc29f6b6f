import { Button } from "@fluentui/react-components";
import { settleBlanks } from "../../commands/blanks/settleBlanks";
import { MixedText } from "../parts/MixedText";
import { usePaneDeps } from "../paneContext";
import { QuestionDialog } from "../parts/QuestionDialog";
import { useQuestionDialogStyles } from "../parts/questionDialogStyles";
import { useBlanksText } from "./useBlanksText";

interface Props {
  /** How many blanks are filled. */
  readonly count: number;
  /** Names of the empty ones. */
  readonly empty: readonly string[];
  readonly onClose: () => void;
}

/** Says what finalising does, and asks. */
export function SettleDialog({ count, empty, onClose }: Props) {
  const styles = useQuestionDialogStyles();
  const deps = usePaneDeps();
  const text = useBlanksText();
  const settle = () => {
    onClose();
    void settleBlanks(deps);
  };
  const leaves = (
    <>
      <br />
      <MixedText text={text.settleLeaves(empty)} />
    </>
  );
  return (
    <QuestionDialog
      title={text.settleQuestion(count)}
      advice={
        <>
          {text.settleAdvice}
          {empty.length > 0 && leaves}
        </>
      }
      onClose={onClose}
    >
      <Button appearance="primary" className={styles.action} onClick={settle}>
        {text.settle}
      </Button>
      <Button appearance="subtle" className={styles.action} onClick={onClose}>
        {text.cancel}
      </Button>
    </QuestionDialog>
  );
}
