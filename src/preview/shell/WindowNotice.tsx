import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { WindowText } from "./text";
import { useText, useWindowState, useWordWindow } from "./windowContext";
import type { Notice } from "./windowState";

/** What the person should know of what was opened or saved, until it has been read. */
export function WindowNotice() {
  const text = useText();
  const { state, desk } = useWordWindow();
  const { notice } = useWindowState();
  if (notice === null) return null;
  const [title, detail] = wordsOf(notice, text);
  return (
    <MessageBar intent={notice.kind === "replaced" ? "info" : "error"} className="notice">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {detail}
      </MessageBarBody>
      <MessageBarActions>
        {notice.kind === "replaced" && (
          <Button size="small" onClick={desk.bringBack}>
            {text.bringBack}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            state.set({ notice: null });
          }}
        >
          {text.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function wordsOf(notice: Notice, text: WindowText): readonly [title: string, detail: string] {
  switch (notice.kind) {
    case "replaced":
      return [text.replaced(notice.name), text.replacedHelp];
    case "openFailed":
      return [text.openFailed(notice.name), text.openFailures[notice.failure]];
    case "saveFailed":
      return [text.saveFailed, notice.detail];
    case "commandFailed":
      return [text.commandFailed(notice.name), notice.detail];
  }
}
