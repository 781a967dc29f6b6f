import { Button } from "@fluentui/react-components";
import type { FindingPlace } from "../../../checker/rule";
import { plainTextOfPassage } from "../../state/passages/passageContent";
import { insertAtGap } from "../../commands/check/insertAtGap";
import { showPassagesOf } from "../../commands/passages/showPassage";
import { canApplyPlan } from "../../commands/applyPlan";
import type { CheckedSpeech } from "../../state/check/checkState";
import { fittingPassages } from "../../state/passages/gapInsertion";
import { usePane, usePaneDeps } from "../paneContext";
import { useFindingCardStyles } from "./findingCardStyles";
import { useCheckText } from "./useCheckText";

/** More would push the finding itself out of sight; the others are one click away. */
const SHOWN = 3;

interface Props {
  readonly section: string;
  readonly at: FindingPlace;
  readonly checked: CheckedSpeech;
}

/** Passages that would fill a gap, each inserted where the section belongs. */
export function GapPassages({ section, at, checked }: Props) {
  const styles = useFindingCardStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  const canApply = usePane(canApplyPlan);
  const passages = usePane((state) => state.passages);
  const genre = checked.report.genre.id;
  const fitting = fittingPassages(passages, section, genre);
  return (
    <>
      <ul className={styles.passages}>
        {fitting.slice(0, SHOWN).map((passage) => (
          <li key={passage.id} className={styles.passage}>
            <p className={styles.passageText} title={plainTextOfPassage(passage)} lang="zh-CN">
              {passage.status === "dated" && <span className={styles.badge}>{text.isDated}</span>}
              {plainTextOfPassage(passage)}
            </p>
            <Button
              size="small"
              aria-label={text.insertPassage(passage.title)}
              disabledFocusable={!canApply}
              onClick={() => void insertAtGap(deps, passage, at, checked.document)}
            >
              {text.insert}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        appearance="transparent"
        size="small"
        className={styles.more}
        onClick={() => showPassagesOf(deps, section)}
      >
        {text.morePassages}
      </Button>
    </>
  );
}
