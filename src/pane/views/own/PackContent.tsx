import type { PackProblem } from "../../../library/packs/packProblem";
import type { PackCounts } from "../../state/unit/unitState";
import { useUnitPacksStyles } from "./unitPacksStyles";
import { useUnitText } from "./useUnitText";
import { Foldout } from "../parts/Foldout";
import { MixedText } from "../parts/MixedText";
import { useLanguage } from "../paneContext";

const MOST_SHOWN = 50;
const PARTS = ["passages", "outlines", "genres", "lexicon", "formats", "values"] as const;

interface Props {
  readonly counts: PackCounts;
  readonly rejected: readonly PackProblem[];
  readonly notes: readonly PackProblem[];
}

/** What a pack brings, and what of it cannot be used. */
export function PackContent({ counts, rejected, notes }: Props) {
  const styles = useUnitPacksStyles();
  const text = useUnitText();
  const brought = PARTS.filter((part) => counts[part] > 0).map((part) =>
    text.counts[part](counts[part]),
  );
  return (
    <>
      <p className={styles.remark}>{brought.length === 0 ? text.empty : brought.join(" · ")}</p>
      <Problems title={text.rejected(rejected.length)} problems={rejected} />
      <Problems title={text.notes(notes.length)} problems={notes} />
    </>
  );
}

interface ProblemsProps {
  readonly title: string;
  readonly problems: readonly PackProblem[];
}

function Problems({ title, problems }: ProblemsProps) {
  const styles = useUnitPacksStyles();
  const text = useUnitText();
  const language = useLanguage();
  if (problems.length === 0) return null;
  return (
    <Foldout title={title} className={styles.warning}>
      <ul className={styles.problems}>
        {problems.slice(0, MOST_SHOWN).map(({ where, why }) => (
          <li key={`${where["zh-CN"]} ${why["zh-CN"]}`}>
            <MixedText text={text.problem(where[language], why[language])} />
          </li>
        ))}
        {problems.length > MOST_SHOWN && <li>{text.more(problems.length - MOST_SHOWN)}</li>}
      </ul>
    </Foldout>
  );
}
