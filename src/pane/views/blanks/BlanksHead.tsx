import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { fillBlanks } from "../../commands/blanks/fillBlanks";
import { showNextBlank } from "../../commands/blanks/showNextBlank";
import { offersFor, type BlankRows } from "../../state/blanks/blankRows";
import { usePane, usePaneDeps } from "../paneContext";
import { useBlanksViewStyles } from "./blanksViewStyles";
import { SettleDialog } from "./SettleDialog";
import { useBlanksText } from "./useBlanksText";

interface Props {
  readonly rows: BlankRows;
}

/** How far the filling is, and what is done for all blanks at once. */
export function BlanksHead({ rows }: Props) {
  const styles = useBlanksViewStyles();
  const deps = usePaneDeps();
  const text = useBlanksText();
  const remembered = usePane(({ blanks }) => blanks.remembered);
  const ofUnit = usePane(({ material }) => material.values);
  const [isAsking, setIsAsking] = useState(false);
  const offers = useMemo(() => offersFor(rows, remembered, ofUnit), [rows, remembered, ofUnit]);
  const { unfilled, filled } = rows;
  const filledCount = [...unfilled, ...filled].reduce(
    (sum, { count, emptyCount }) => sum + count - emptyCount,
    0,
  );
  return (
    <div className={styles.head}>
      <p className={styles.summary} role="status">
        {text.summary(unfilled.length + filled.length, unfilled.length)}
      </p>
      <div className={styles.actions}>
        {unfilled.length > 0 && (
          <Button
            size="small"
            className={styles.action}
            onClick={() => void showNextBlank(deps, null)}
          >
            {text.nextEmpty}
          </Button>
        )}
        {offers.size > 1 && (
          <Button
            size="small"
            className={styles.action}
            onClick={() => void fillBlanks(deps, offers)}
          >
            {text.fillOffered(offers.size)}
          </Button>
        )}
        <Button
          size="small"
          appearance={unfilled.length === 0 ? "primary" : "secondary"}
          className={styles.settle}
          disabledFocusable={filledCount === 0}
          title={filledCount === 0 ? text.settleNothing : undefined}
          onClick={() => setIsAsking(true)}
        >
          {text.settle}
        </Button>
      </div>
      {isAsking && (
        <SettleDialog
          count={filledCount}
          empty={unfilled.map(({ name }) => name)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}
