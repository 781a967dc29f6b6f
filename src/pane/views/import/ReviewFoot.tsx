import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { closeImport } from "../../commands/import/importSpeeches";
import { storeImport } from "../../commands/import/storeImport";
import {
  certainFixesLeft,
  decisionsChoosing,
  decisionsMending,
  reviewedSpeechesOf,
} from "../../state/import/importReview";
import { isImportReading, type Decisions } from "../../state/import/importState";
import { useOwnText } from "../own/useOwnText";
import { usePane, usePaneDeps } from "../paneContext";
import { useNewAlert } from "../notices/useNewAlert";
import { DiscardDialog } from "./DiscardDialog";
import { useImportStyles } from "./importStyles";
import { useImportText } from "./useImportText";

/** What can be done with all the passages at once: choose, mend, store, give up. */
export function ReviewFoot() {
  const styles = useImportStyles();
  const deps = usePaneDeps();
  const text = useImportText();
  const files = usePane(({ imports }) => imports.files);
  const decisions = usePane(({ imports }) => imports.decisions);
  const isReading = usePane(({ imports }) => isImportReading(imports));
  const isStoring = usePane(({ imports }) => imports.work === "storing");
  const [isAsking, setAsking] = useState(false);
  const passages = useMemo(
    () => reviewedSpeechesOf({ files, decisions }).flatMap((speech) => speech.passages),
    [files, decisions],
  );
  const chosen = passages.filter(({ isChosen }) => isChosen).length;
  const mendable = certainFixesLeft(passages);
  const decide = (change: Decisions) =>
    deps.store.dispatch({ kind: "importDecided", decisions: change });
  return (
    <div className={styles.foot}>
      <Trouble />
      {passages.length > 0 && (
        <div className={styles.choice} role="group" aria-label={text.choice}>
          <Button
            size="small"
            className={styles.action}
            onClick={() => decide(decisionsChoosing(passages, true))}
          >
            {text.chooseAll}
          </Button>
          <Button
            size="small"
            className={styles.action}
            onClick={() => decide(decisionsChoosing(passages, false))}
          >
            {text.chooseNone}
          </Button>
          {mendable > 0 && (
            <Button
              size="small"
              className={styles.action}
              title={text.mendAdvice}
              onClick={() => decide(decisionsMending(passages))}
            >
              {text.mend(mendable)}
            </Button>
          )}
        </div>
      )}
      <div className={styles.end}>
        {passages.length > 0 && (
          <Button
            data-main-action
            appearance="primary"
            className={styles.action}
            disabledFocusable={chosen === 0 || isReading || isStoring}
            onClick={() => void storeImport(deps)}
          >
            {isStoring ? text.storing : text.store(chosen)}
          </Button>
        )}
        <Button
          appearance="subtle"
          className={styles.action}
          onClick={() => (chosen === 0 ? closeImport(deps) : setAsking(true))}
        >
          {text.discard}
        </Button>
      </div>
      {isAsking && <DiscardDialog chosen={chosen} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** Why nothing was stored. */
function Trouble() {
  const styles = useImportStyles();
  const text = useImportText();
  const ownText = useOwnText();
  const trouble = usePane(({ imports }) => imports.trouble);
  const alert = useNewAlert(trouble);
  if (trouble === null) return null;
  return (
    <p role={alert} className={styles.trouble}>
      {trouble === "changed" ? text.changed : ownText.troubles[trouble]}
    </p>
  );
}
