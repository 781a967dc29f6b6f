import { Button } from "@fluentui/react-components";
import { insertPassage } from "../commands/passages/insertPassage";
import type { Insertion, PaneState } from "../state/paneState";
import { usePane, usePaneDeps, useText } from "./paneContext";
import { MixedText } from "./parts/MixedText";
import { QuestionDialog } from "./parts/QuestionDialog";
import { useQuestionDialogStyles } from "./parts/questionDialogStyles";

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
  const styles = useQuestionDialogStyles();
  const deps = usePaneDeps();
  const text = useText();
  const { request, selectedText } = choosing;
  const title = usePane(
    ({ passages }) => passages.find((passage) => passage.id === request.passage)?.title ?? "",
  );
  const cancel = () => deps.store.dispatch({ kind: "insertionCancelled" });
  const insert = (place: "replaceSelection" | "afterSelection") =>
    void insertPassage(deps, request.passage, place);
  return (
    <QuestionDialog
      title={<MixedText text={text.selectionFound(shortened(selectedText))} />}
      advice={<MixedText text={text.selectionQuestion(title)} />}
      onClose={cancel}
    >
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
    </QuestionDialog>
  );
}
