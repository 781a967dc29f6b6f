import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { cancelImport } from "../../commands/import/importSpeeches";
import { reviewedSpeechesOf } from "../../state/import/importReview";
import { isImportReading } from "../../state/import/importState";
import { useLanguage, usePane, usePaneDeps } from "../paneContext";
import { ChooseFiles } from "./ChooseFiles";
import { useImportStyles } from "./importStyles";
import { useImportText } from "./useImportText";

/** How far the reading is, what came of it, and which files could not be read and why. */
export function FilesRead() {
  const styles = useImportStyles();
  const text = useImportText();
  const language = useLanguage();
  const files = usePane(({ imports }) => imports.files);
  const isReading = usePane(({ imports }) => isImportReading(imports));
  const unread = files.flatMap(({ name, progress }, at) =>
    progress.status === "unread" ? [{ name, at, ...progress }] : [],
  );
  const stopped = unread.filter(({ reason }) => reason === "cancelled").length;
  return (
    <div className={styles.files}>
      {isReading ? <Progress /> : <Summary />}
      {unread.length > 0 && (
        <ul className={styles.unread} aria-label={text.files}>
          {unread.map(
            ({ name, at, reason, detail }) =>
              reason !== "cancelled" && (
                <li key={at} title={detail[language]}>
                  <strong className={styles.file}>{name}</strong> {text.unread[reason]}
                </li>
              ),
          )}
          {stopped > 0 && <li>{text.stopped(stopped)}</li>}
        </ul>
      )}
    </div>
  );
}

function Progress() {
  const styles = useImportStyles();
  const deps = usePaneDeps();
  const text = useImportText();
  const files = usePane(({ imports }) => imports.files);
  const done = files.filter(
    ({ progress }) => progress.status === "read" || progress.status === "unread",
  ).length;
  const current = files.find(({ progress }) => progress.status === "reading");
  const line = text.reading(Math.min(done + 1, files.length), files.length, current?.name ?? "");
  return (
    <div className={styles.progress}>
      <p className={styles.line} role="status">
        {line}
      </p>
      <progress className={styles.bar} max={files.length} value={done} aria-label={line} />
      <Button size="small" onClick={() => cancelImport(deps)}>
        {text.cancel}
      </Button>
    </div>
  );
}

function Summary() {
  const styles = useImportStyles();
  const text = useImportText();
  const files = usePane(({ imports }) => imports.files);
  const decisions = usePane(({ imports }) => imports.decisions);
  const passages = useMemo(
    () => reviewedSpeechesOf({ files, decisions }).flatMap((speech) => speech.passages),
    [files, decisions],
  );
  const read = files.filter(({ progress }) => progress.status === "read").length;
  const chosen = passages.filter(({ isChosen }) => isChosen).length;
  return (
    <div className={styles.progress}>
      <p className={styles.line} role="status">
        {passages.length === 0 ? text.nothingRead : text.summary(read, passages.length, chosen)}
      </p>
      <ChooseFiles appearance="secondary" size="small" label={text.chooseMore} />
    </div>
  );
}
