import { useState } from "react";
import type { PaneState } from "../../state/paneState";
import type { PaneText } from "../../text/zh-CN";
import { DismissibleBar } from "./DismissibleBar";
import { usePane, useText } from "../paneContext";

function reasonOf(office: PaneState["office"]["kind"], text: PaneText): string | null {
  switch (office) {
    case "browser":
      return text.officeBrowser;
    case "blocked":
      return text.officeBlocked;
    case "tooOld":
      return text.officeTooOld;
    case "starting":
    case "word":
      return null;
  }
}

/** Says why nothing can be inserted, where that is so; it stands in a region that is read out. */
export function OfficeNotice() {
  const text = useText();
  const office = usePane((state) => state.office.kind);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const reason = reasonOf(office, text);
  if (reason === null || dismissed === office) return null;
  return <DismissibleBar intent="info" sentence={reason} onDismiss={() => setDismissed(office)} />;
}
