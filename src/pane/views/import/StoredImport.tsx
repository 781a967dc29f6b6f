import { Button } from "@fluentui/react-components";
import { closeImport } from "../../commands/import/importSpeeches";
import { takeBackImport } from "../../commands/import/storeImport";
import { useOwnText } from "../own/useOwnText";
import { usePane, usePaneDeps } from "../paneContext";
import { useNewAlert } from "../notices/useNewAlert";
import { useImportStyles } from "./importStyles";
import { useImportText } from "./useImportText";

/** What was stored, and the way to take it back or on. */
export function StoredImport() {
  const styles = useImportStyles();
  const deps = usePaneDeps();
  const text = useImportText();
  const ownText = useOwnText();
  const count = usePane(({ imports }) => imports.stored?.length ?? 0);
  const isTakingBack = usePane(({ imports }) => imports.work === "takingBack");
  const trouble = usePane(({ imports }) => imports.trouble);
  const alert = useNewAlert(trouble);
  const showOwn = () => {
    closeImport(deps);
    deps.store.dispatch({ kind: "ownPageOpened", page: "list" });
  };
  return (
    <div className={styles.invitation}>
      <div role="status">
        <h3 className={styles.result}>{text.stored(count)}</h3>
      </div>
      <p className={styles.advice}>{text.storedAdvice}</p>
      {trouble !== null && (
        <p role={alert} className={styles.trouble}>
          {trouble === "changed" ? text.changed : ownText.troubles[trouble]}
        </p>
      )}
      <div className={styles.end}>
        <Button appearance="primary" onClick={showOwn}>
          {text.showOwn}
        </Button>
        <Button disabledFocusable={isTakingBack} onClick={() => void takeBackImport(deps)}>
          {isTakingBack ? text.takingBack : text.takeBack}
        </Button>
        <Button appearance="subtle" className={styles.action} onClick={() => closeImport(deps)}>
          {text.importMore}
        </Button>
      </div>
    </div>
  );
}
