import { Button } from "@fluentui/react-components";
import { MixedText } from "../parts/MixedText";
import { useNoticeStyles } from "./noticeStyles";
import { focusCurrentRow } from "../passages/currentRow";
import { useText } from "../paneContext";

interface Props {
  /** What is taken back. */
  readonly label: string;
  /** That it was done; null where the words beside it are saying it already. */
  readonly sentence: string | null;
  readonly takeBack: () => void;
}

/** Takes the last work back. */
export function TakeBackButton({ label, sentence, takeBack }: Props) {
  const styles = useNoticeStyles();
  const text = useText();
  const button = (
    <Button
      size="small"
      aria-label={label}
      onClick={() => {
        focusCurrentRow();
        takeBack();
      }}
    >
      {text.takeBack}
    </Button>
  );
  if (sentence === null) return button;
  return (
    <div className={styles.last}>
      <span className={styles.words}>
        <MixedText text={sentence} />
      </span>
      {button}
    </div>
  );
}
