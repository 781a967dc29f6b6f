import { Button } from "@fluentui/react-components";
import { useEffect, useId, useMemo } from "react";
import { keepBlanksRead, readBlanks } from "../../commands/readBlanks";
import { blankRowsOf, type BlankRow } from "../../state/blanks/blankRows";
import { usePane, usePaneDeps, useText } from "../paneContext";
import { BlankEntry } from "./BlankEntry";
import { BlanksHead } from "./BlanksHead";
import { useBlanksViewStyles } from "./blanksViewStyles";
import { useBlanksText } from "./useBlanksText";
import { hasDocument, hostOf } from "../../state/hostOf";

function Group({ title, rows }: { readonly title: string; readonly rows: readonly BlankRow[] }) {
  const styles = useBlanksViewStyles();
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.group}>
        {title}
      </h2>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <BlankEntry key={row.name} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** Where there are no blanks to show: why, and the way on. */
function Nothing() {
  const styles = useBlanksViewStyles();
  const deps = usePaneDeps();
  const paneText = useText();
  const text = useBlanksText();
  const isAway = !usePane(hasDocument);
  const failure = usePane(({ blanks }) => blanks.failure);
  const isRead = usePane(({ blanks }) => blanks.found !== null);
  if (isAway) return <p className={styles.nothing}>{text.notInWord}</p>;
  if (failure !== null)
    return (
      <div className={styles.nothing} role="alert">
        <p className={styles.advice}>{text.readFailed[failure]}</p>
        <Button onClick={() => void readBlanks(deps)}>{paneText.retry}</Button>
      </div>
    );
  return (
    <div className={styles.nothing} role="status">
      {isRead && <h2 className={styles.title}>{text.none}</h2>}
      <p className={styles.advice}>{isRead ? text.noneAdvice : text.reading}</p>
      {isRead && (
        <Button onClick={() => deps.store.dispatch({ kind: "viewOpened", view: "passages" })}>
          {paneText.pickPassage}
        </Button>
      )}
    </div>
  );
}

/** The blanks of the document: what stands in them, where they are, and fields to fill them with. */
export function BlanksView() {
  const styles = useBlanksViewStyles();
  const deps = usePaneDeps();
  const text = useBlanksText();
  const host = usePane(hostOf);
  const found = usePane(({ blanks }) => blanks.found);
  const rows = useMemo(() => blankRowsOf(found ?? []), [found]);
  useEffect(() => (host === null ? undefined : keepBlanksRead(deps)), [deps, host]);
  if (found === null || found.length === 0) return <Nothing />;
  return (
    <div className={styles.view}>
      <BlanksHead rows={rows} />
      <div className={styles.blanks}>
        <Group title={text.unfilled(rows.unfilled.length)} rows={rows.unfilled} />
        <Group title={text.filled(rows.filled.length)} rows={rows.filled} />
      </div>
    </div>
  );
}
