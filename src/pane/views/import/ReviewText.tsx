import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { emptyBlankText } from "../../../speech/blank";
import {
  reviewRunsOf,
  type ReviewedPassage,
  type ReviewRun,
} from "../../state/import/reviewedPassage";
import { usePassageReviewStyles } from "./passageReviewStyles";
import { useImportText } from "./useImportText";

interface Props {
  readonly reviewed: ReviewedPassage;
  /** Makes the words at an offset a blank, or words again. */
  readonly onBlank: (offset: number, isBlank: boolean) => void;
}

/** The text of a passage, in which words are made blanks by selecting them. */
export function ReviewText({ reviewed, onBlank }: Props) {
  const styles = usePassageReviewStyles();
  const text = useImportText();
  const runs = useMemo(() => reviewRunsOf(reviewed), [reviewed]);
  return (
    <>
      <p className={styles.text} lang="zh-CN">
        {runs.map((run) => (
          <Run key={`${run.offset} ${run.kind}`} run={run} onBlank={onBlank} />
        ))}
      </p>
      {reviewed.passage.blanks.length > 0 && <p className={styles.remark}>{text.blanksHint}</p>}
    </>
  );
}

function Run({ run, onBlank }: { readonly run: ReviewRun } & Pick<Props, "onBlank">) {
  const styles = usePassageReviewStyles();
  const text = useImportText();
  const { kind, blank, isDamaged } = run;
  const damaged = isDamaged && styles.damaged;
  if (blank !== undefined) {
    const { name, value, offset } = blank;
    const isBlank = kind === "blank";
    // What was left unfilled has no words to go back to.
    if (value === "" && isBlank)
      return <span className={styles.blank}>{emptyBlankText(name)}</span>;
    return (
      <button
        type="button"
        className={mergeClasses(styles.candidate, isBlank && styles.blank, damaged)}
        aria-label={isBlank ? text.blankOf(name, value) : text.makeBlank(value, name)}
        aria-pressed={isBlank}
        title={isBlank ? value : emptyBlankText(name)}
        onClick={() => onBlank(offset, !isBlank)}
      >
        {isBlank ? emptyBlankText(name) : run.text}
      </button>
    );
  }
  switch (kind) {
    case "removed":
      return <del className={styles.removed}>{run.text}</del>;
    case "inserted":
      return <ins className={styles.inserted}>{run.text}</ins>;
    default:
      return <span className={mergeClasses(damaged)}>{run.text}</span>;
  }
}
