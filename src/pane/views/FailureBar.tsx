import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { copyPassage } from "../commands/copyPassage";
import { insertPassage } from "../commands/insertPassage";
import type { FailedNotice } from "../state/paneState";
import { usePaneDeps, useText } from "./paneContext";

/** One sentence that says what to do, and the buttons to do it. */
export function FailureBar({ notice }: { readonly notice: FailedNotice }) {
  const deps = usePaneDeps();
  const text = useText();
  const { failure, passage, place } = notice;
  return (
    <MessageBar intent="error" layout="multiline" shape="square">
      <MessageBarBody title={failure.detail}>
        {text.failure[failure.reason]}
        {failure.partial && text.partial}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text.close}
            title={text.close}
            onClick={() => deps.store.dispatch({ kind: "noticeDismissed" })}
          />
        }
      >
        {place !== null && (
          <Button onClick={() => void insertPassage(deps, passage, place)}>{text.retry}</Button>
        )}
        <Button onClick={() => void copyPassage(deps, passage)}>{text.copy}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
