import { Button } from "@fluentui/react-components";
import type { SpeechFormat } from "../../../speech/speechFormat";
import { canApplyPlan } from "../../commands/applyPlan";
import { formatSpeech } from "../../commands/formatSpeech";
import { usePane, usePaneDeps } from "../paneContext";
import { useFormatStyles } from "./formatStyles";
import { useFormatText } from "./useFormatText";
import { hasDocument } from "../../state/hostOf";

/** Sets the document, or what is selected in it. */
export function FormatExtents({ format }: { readonly format: SpeechFormat }) {
  const styles = useFormatStyles();
  const deps = usePaneDeps();
  const text = useFormatText();
  const canApply = usePane(canApplyPlan);
  const isAway = !usePane(hasDocument);
  if (isAway)
    return (
      <div className={styles.foot}>
        <p className={styles.remark}>{text.notInWord}</p>
      </div>
    );
  return (
    <div className={styles.foot}>
      <p className={styles.remark}>{text.structure}</p>
      <Button
        appearance="primary"
        disabledFocusable={!canApply}
        onClick={() => void formatSpeech(deps, format, "document")}
      >
        {text.toDocument}
      </Button>
      <Button
        disabledFocusable={!canApply}
        onClick={() => void formatSpeech(deps, format, "selection")}
      >
        {text.toSelection}
      </Button>
    </div>
  );
}
