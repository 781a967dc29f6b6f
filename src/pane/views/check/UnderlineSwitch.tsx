import { Switch } from "@fluentui/react-components";
import { changeCheckPreferences } from "../../commands/check/changeCheckMemory";
import { hostOf } from "../../state/hostOf";
import type { PaneState } from "../../state/paneState";
import { usePane, usePaneDeps } from "../paneContext";
import { useCheckViewStyles } from "./checkViewStyles";
import { useCheckText } from "./useCheckText";

/** Not before Word has shown that it can: there are Words that only claim it. */
function isOffered(state: PaneState): boolean {
  const { underlining, preferences } = state.check;
  if (hostOf(state)?.canUnderline !== true) return false;
  return underlining === "works" || (underlining === "untried" && !preferences.underlines);
}

/** Whether what was found is underlined in the document. */
export function UnderlineSwitch() {
  const styles = useCheckViewStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  const isOn = usePane(({ check }) => check.preferences.underlines);
  if (!usePane(isOffered)) return null;
  return (
    <div className={styles.underlines}>
      <Switch
        label={text.underlines}
        checked={isOn}
        onChange={(_, { checked }) =>
          void changeCheckPreferences(deps, (all) => ({ ...all, underlines: checked }))
        }
      />
    </div>
  );
}
