import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { checkSelection } from "../../commands/check/checkSelection";
import { WHOLE_SPEECH } from "../../state/check/checkScope";
import { usePane, usePaneDeps } from "../paneContext";
import { useCheckViewStyles } from "./checkViewStyles";
import { useCheckText } from "./useCheckText";

interface Props {
  /** False while there is no document to read. */
  readonly isConnected: boolean;
}

/** Says that only the selected paragraphs are listed, and leads back to all of them. */
export function ScopeBar({ isConnected }: Props) {
  const styles = useCheckViewStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  const scope = usePane(({ check }) => check.scope);
  const isWanted = scope.kind === "selection" && isConnected;
  useEffect(() => {
    if (isWanted) void checkSelection(deps);
  }, [deps, isWanted]);
  if (scope.kind !== "paragraphs") return null;
  return (
    <div className={styles.scope}>
      <p role="status" className={styles.scopeWords}>
        {text.onlySelected(scope.count)}
      </p>
      <Button
        size="small"
        onClick={() => deps.store.dispatch({ kind: "checkScopeChosen", scope: WHOLE_SPEECH })}
      >
        {text.wholeSpeech}
      </Button>
    </div>
  );
}
