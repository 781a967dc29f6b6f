import { Button } from "@fluentui/react-components";
import { copyPassage } from "../../commands/passages/copyPassage";
import { insertPassage } from "../../commands/passages/insertPassage";
import type { PaneFailure } from "../../state/paneState";
import type { PaneText } from "../../text/zh-CN";
import { focusCurrentRow } from "../passages/currentRow";
import { DismissibleBar } from "./DismissibleBar";
import { usePaneDeps, useText } from "../paneContext";

function sentenceOf(failure: PaneFailure, text: PaneText): string {
  if (failure.action === "copy") return text.copyFailed;
  if (failure.partial && failure.reason !== "noAnswer") return text.partial;
  switch (failure.action) {
    case "insert":
      return text.insertFailed[failure.reason];
    case "applyPlan":
      return text.planFailed[failure.reason];
    case "takeBack":
      return failure.reason === "stale" ? text.takeBackStale : text.takeBackFailed;
  }
}

interface Props {
  readonly failure: PaneFailure;
  /** Null: of no passage. */
  readonly passage: string | null;
}

/** One sentence that says what to do, and the buttons to do it. */
export function FailureBar({ failure, passage }: Props) {
  const deps = usePaneDeps();
  const text = useText();
  return (
    <DismissibleBar
      intent="error"
      sentence={sentenceOf(failure, text)}
      detail={failure.detail}
      onDismiss={() => {
        focusCurrentRow();
        deps.store.dispatch({ kind: "noticeDismissed" });
      }}
    >
      {failure.action === "insert" && passage !== null && (
        <>
          <Button
            onClick={() => {
              focusCurrentRow();
              void insertPassage(deps, passage, failure.place);
            }}
          >
            {text.retry}
          </Button>
          <Button onClick={() => void copyPassage(deps, passage)}>{text.copy}</Button>
        </>
      )}
    </DismissibleBar>
  );
}
