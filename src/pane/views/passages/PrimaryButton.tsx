import { Button } from "@fluentui/react-components";
import type { Passage } from "../../../library/passage";
import { usePane, useText } from "../paneContext";
import { useCanInsert, usePrimaryAction } from "./primaryAction";

interface Props {
  readonly passage: Passage;
  readonly size: "small" | "medium";
  readonly tabIndex: number;
}

/** Inserts the passage, or copies it where nothing can be inserted. */
export function PrimaryButton({ passage, size, tabIndex }: Props) {
  const text = useText();
  const canInsert = useCanInsert();
  const isStarting = usePane(({ office }) => office.kind === "starting");
  const act = usePrimaryAction();
  return (
    <Button
      appearance={size === "small" ? "secondary" : "primary"}
      size={size}
      disabledFocusable={isStarting}
      aria-label={canInsert ? text.insertPassage(passage.title) : text.copyPassage(passage.title)}
      tabIndex={tabIndex}
      onClick={() => act(passage.id)}
    >
      {canInsert ? text.insert : text.copy}
    </Button>
  );
}
