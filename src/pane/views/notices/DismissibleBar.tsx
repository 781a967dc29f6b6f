import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { useText } from "../paneContext";

interface Props {
  readonly intent: "info" | "error";
  readonly sentence: string;
  /** For whoever looks into it; a tooltip. */
  readonly detail?: string;
  readonly onDismiss: () => void;
  /** Buttons to do something about it. */
  readonly children?: ReactNode;
}

/** A sentence across the pane that goes when the person has read it. */
export function DismissibleBar({ intent, sentence, detail, onDismiss, children }: Props) {
  const text = useText();
  return (
    <MessageBar intent={intent} layout="multiline" shape="square">
      <MessageBarBody title={detail}>{sentence}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text.close}
            title={text.close}
            onClick={onDismiss}
          />
        }
      >
        {children}
      </MessageBarActions>
    </MessageBar>
  );
}
