import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { recallDecisions } from "../../commands/changeCheckMemory";
import { checkSpeech } from "../../commands/checkSpeech";
import { keepChecked } from "../../commands/keepChecked";
import { checkedSpeechOf } from "../../state/checkState";
import { usePane, usePaneDeps, useText } from "../paneContext";

/** What the checker says of the speech, and what mends it. */
export function CheckView() {
  const deps = usePaneDeps();
  const text = useText();
  const isConnected = usePane(({ office }) => office.kind === "word");
  const checked = usePane(({ check }) => checkedSpeechOf(check));
  useEffect(() => {
    if (!isConnected) return undefined;
    void recallDecisions(deps);
    return keepChecked(deps);
  }, [deps, isConnected]);
  return (
    <section>
      <Button appearance="primary" onClick={() => void checkSpeech(deps)}>
        {text.viewNames.check}
      </Button>
      <ul>
        {checked?.report.findings.map((finding, index) => (
          <li key={index}>{finding.message}</li>
        ))}
      </ul>
    </section>
  );
}
