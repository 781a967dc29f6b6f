import { Button } from "@fluentui/react-components";
import { changeSettings } from "../../commands/changeSettings";
import { canInsertPassage, insertPassage } from "../../commands/passages/insertPassage";
import { firstPassageOf } from "../../state/passages/firstPassage";
import { useFirstRunStyles } from "./firstRunStyles";
import { usePane, usePaneDeps, useText } from "../paneContext";
import { MixedText } from "../parts/MixedText";

/** What the pane is for, in two lines, and a button that shows it. */
export function FirstRun() {
  const styles = useFirstRunStyles();
  const deps = usePaneDeps();
  const text = useText();
  const passage = usePane(firstPassageOf);
  const canInsert = usePane(canInsertPassage);
  if (passage === null) return null;
  return (
    <section className={styles.card} aria-label={text.firstRun}>
      <p className={styles.line}>{text.firstRunPromise}</p>
      <p className={styles.line}>{text.firstRunAdvice}</p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={!canInsert}
          onClick={() => void insertPassage(deps, passage.id, "caret")}
        >
          <MixedText text={text.insertPassage(passage.title)} />
        </Button>
        <Button
          appearance="subtle"
          className={styles.skip}
          onClick={() => void changeSettings(deps, { isWelcomed: true })}
        >
          {text.skipFirstRun}
        </Button>
      </div>
    </section>
  );
}
