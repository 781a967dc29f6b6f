import type { Severity } from "../../../checker/rule";
import { progressOf, type Check } from "../../state/check/checkState";
import type { ShownCheck } from "../../state/check/shownCheck";
import { ruleDescribed } from "../../state/check/ruleDescription";
import type { CheckText } from "../../text/check/zh-CN";
import { useLanguage, usePane } from "../paneContext";
import { useCheckViewStyles } from "./checkViewStyles";
import { useCheckText } from "./useCheckText";
import { hasDocument } from "../../state/hostOf";

function summaryOf({ checked, report }: ShownCheck, text: CheckText): string {
  if (checked.report.statistics.characters === 0) return text.emptyDocument;
  const count = (severity: Severity) =>
    report.findings.filter(({ finding }) => finding.severity === severity).length;
  return report.findings.length === 0
    ? text.nothingFound
    : text.summary(count("error"), count("warning"), count("hint"));
}

const isEmpty = (shown: ShownCheck | null): boolean =>
  shown?.checked.report.statistics.characters === 0;

function sentenceOf(check: Check, shown: ShownCheck | null, text: CheckText): string {
  if (check.status === "failed") return text.checkFailed[check.reason];
  // What was empty is no longer, where there is so much to check.
  const isReplaced = progressOf(check) !== null && isEmpty(shown);
  if (shown !== null && !isReplaced) return summaryOf(shown, text);
  return check.status === "running" ? text.checking : text.nothingChecked;
}

function genreRemarkOf({ checked }: ShownCheck, text: CheckText): string {
  const { source, confidence } = checked.report.genre;
  return source === "given" ? text.genreGiven : text.genreConfidence(confidence);
}

/** How far a check that takes its time has come; not read out, or it would never be silent. */
function Progress({ share }: { readonly share: number }) {
  const styles = useCheckViewStyles();
  const text = useCheckText();
  const words = text.checkingShare(Math.round(share * 100));
  return (
    <div className={styles.progress}>
      <progress className={styles.progressBar} value={share} max={1} aria-label={words} />
      <p className={styles.remark}>{words}</p>
    </div>
  );
}

interface Props {
  readonly shown: ShownCheck | null;
}

/** How the check stands, in a sentence that is read out when it changes. */
export function CheckStatus({ shown }: Props) {
  const styles = useCheckViewStyles();
  const text = useCheckText();
  const language = useLanguage();
  const check = usePane((state) => state.check.check);
  const isOpen = usePane(hasDocument);
  const isOld =
    (check.status === "done" && check.isOutdated) || (check.status === "failed" && shown !== null);
  const progress = progressOf(check);
  const crashed = shown?.checked.report.crashed ?? [];
  return (
    <div className={styles.status}>
      <p
        role={check.status === "failed" ? "alert" : "status"}
        className={check.status === "failed" ? styles.failure : styles.summary}
        title={check.status === "failed" ? check.detail : undefined}
      >
        {isOpen ? sentenceOf(check, shown, text) : text.notInWord}
      </p>
      {progress !== null && <Progress share={progress} />}
      {shown !== null && shown.checked.report.statistics.characters > 0 && (
        <p className={styles.remark}>{genreRemarkOf(shown, text)}</p>
      )}
      {isOld && <p className={styles.remark}>{text.outdated}</p>}
      {crashed.length > 0 && (
        <p className={styles.remark} title={crashed.map(({ reason }) => reason).join("\n")}>
          {text.crashed(crashed.map(({ rule }) => ruleDescribed(rule).title[language]))}
        </p>
      )}
    </div>
  );
}
