import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { keepOwnAgain } from "../../commands/own/changeOwnPassages";
import { keepSmallAgain } from "../../commands/keepSmallAgain";
import { damagedKeepingOf, keepingTroubleOf } from "../../state/keepingState";
import { usePane, usePaneDeps } from "../paneContext";
import { useOwnText } from "./useOwnText";
import { useOwnExport } from "./useOwnExport";

/** That what is one's own is not stored, and what to do about it. */
export function OwnTrouble() {
  const deps = usePaneDeps();
  const text = useOwnText();
  const { exportAll, exportDamaged } = useOwnExport();
  const trouble = usePane(({ own }) => own.trouble);
  const smallTrouble = usePane(({ keeping }) => keepingTroubleOf(keeping));
  const damaged = usePane(({ own, keeping }) => own.damaged + damagedKeepingOf(keeping));
  // What is wrong with both is said once.
  const words =
    trouble !== null ? text.troubles[trouble] : smallTrouble && text.smallTroubles[smallTrouble];
  const canBeTried = trouble !== "refused" && (trouble !== null || smallTrouble !== "refused");
  const keepAgain = async () => {
    await keepSmallAgain(deps);
    if (trouble !== null) await keepOwnAgain(deps);
  };
  return (
    <>
      {words !== null && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{words}</MessageBarBody>
          <MessageBarActions>
            {canBeTried && (
              <Button size="small" onClick={() => void keepAgain()}>
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
