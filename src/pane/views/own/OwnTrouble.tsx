import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { keepOwnAgain } from "../../commands/changeOwnPassages";
import { usePane, usePaneDeps } from "../paneContext";
import { useOwnText } from "./useOwnText";
import { useOwnExport } from "./useOwnExport";

/** That what is one's own is not stored, and what to do about it. */
export function OwnTrouble() {
  const deps = usePaneDeps();
  const text = useOwnText();
  const { exportAll, exportDamaged } = useOwnExport();
  const trouble = usePane(({ own }) => own.trouble);
  const damaged = usePane(({ own }) => own.damaged);
  return (
    <>
      {trouble !== null && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{text.troubles[trouble]}</MessageBarBody>
          <MessageBarActions>
            {trouble !== "refused" && (
              <Button size="small" onClick={() => void keepOwnAgain(deps)}>
                {text.keepAgain}
              </Button>
            )}
            <Button size="small" onClick={exportAll}>
              {text.export}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {damaged > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.damaged(damaged)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void exportDamaged()}>
              {text.exportDamaged}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
