import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { SpeechFormat } from "../../../speech/format/speechFormat";
import { canApplyPlan } from "../../commands/applyPlan";
import { formatSpeech } from "../../commands/format/formatSpeech";
import { usePane, usePaneDeps } from "../paneContext";
import { useFormatStyles } from "./formatStyles";
import { useFormatText } from "./useFormatText";
import { hasDocument, hostOf } from "../../state/hostOf";

/** Sets the document, or what is selected in it. */
export function FormatExtents({ format }: { readonly format: SpeechFormat }) {
  const styles = useFormatStyles();
  const deps = usePaneDeps();
  const text = useFormatText();
  const canApply = usePane(canApplyPlan);
  const isAway = !usePane(hasDocument);
  const canSetMargins = usePane((state) => hostOf(state)?.canSetMargins === true);
  const [setsMargins, setSetsMargins] = useState(true);
  const { top, bottom, left, right } = format.margins;
  if (isAway)
    return (
      <div className={styles.foot}>
        <p className={styles.remark}>{text.notInWord}</p>
      </div>
    );
  return (
    <div className={styles.foot}>
      <p className={styles.remark}>{text.structure}</p>
      {canSetMargins && (
        <Checkbox
          label={text.setMargins(top, bottom, left, right)}
          checked={setsMargins}
          onChange={(_, { checked }) => setSetsMargins(checked === true)}
        />
      )}
      <Button
        data-main-action
        appearance="primary"
        disabledFocusable={!canApply}
        onClick={() => void formatSpeech(deps, format, "document", canSetMargins && setsMargins)}
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
