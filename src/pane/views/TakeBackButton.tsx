import { Button } from "@fluentui/react-components";
import { focusCurrentRow } from "./currentRow";
import { useText } from "./paneContext";

interface Props {
  /** What is taken back. */
  readonly label: string;
  /** The words beside it tell of that work; otherwise the button says it itself. */
  readonly isTold: boolean;
  readonly takeBack: () => void;
}

/** Takes the last work back. */
export function TakeBackButton({ label, isTold, takeBack }: Props) {
  const text = useText();
  return (
    <Button
      size="small"
      aria-label={label}
      onClick={() => {
        focusCurrentRow();
        takeBack();
      }}
    >
      {isTold ? text.takeBack : label}
    </Button>
  );
}
