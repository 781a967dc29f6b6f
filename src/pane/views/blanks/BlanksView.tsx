import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, type ReactElement } from "react";
import { keepBlanksRead, readBlanks } from "../../commands/blanks/readBlanks";
import { blankRowsOf, type BlankRow, type BlankRows } from "../../state/blanks/blankRows";
import { usePane, usePaneDeps, useText } from "../paneContext";
import type { BlanksText } from "../../text/blanks/zh-CN";
import { BlankEntry } from "./BlankEntry";
import { BlanksHead } from "./BlanksHead";
import { useBlanksViewStyles } from "./blanksViewStyles";
import { useBlanksText } from "./useBlanksText";
import { hasDocument, hostOf } from "../../state/hostOf";

const GROUPS = ["unfilled", "filled"] as const;

/**
 * Blanks under the heading of their group, as children of one list: a blank that is filled goes from group to
 * group, and its field keeps the focus and what is being typed.
 */
function groupOf(
  group: keyof BlankRows,
  rows: readonly BlankRow[],
  text: BlanksText,
  className: string,
): readonly ReactElement[] {
  if (rows.length === 0) return [];
  return [
    <li key={`group:${group}`} className={className}>
      <h2>{text[group](rows.length)}</h2>
    </li>,
    ...rows.map((row) => <BlankEntry key={`blank:${row.name}`} row={row} />),
  ];
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
      <ul className={styles.blanks}>
        {GROUPS.flatMap((group) => groupOf(group, rows[group], text, styles.group))}
      </ul>
    </div>
  );
}
