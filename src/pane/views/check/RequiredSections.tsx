import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleOffRegular } from "@fluentui/react-icons/svg/circle-off";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useId, type ReactElement } from "react";
import { changeCheckMemory } from "../../commands/check/changeCheckMemory";
import { revealPlace } from "../../commands/check/revealPlace";
import { showPassagesOf } from "../../commands/passages/showPassage";
import { memoryWithoutSection } from "../../state/check/checkMemory";
import { findingOfSection } from "../../state/check/findingOfSection";
import { sectionName } from "../../state/sectionName";
import type { ShownFinding, ShownReport, ShownSection } from "../../state/check/shownReport";
import { useLanguage, usePaneDeps } from "../paneContext";
import { useRequiredSectionsStyles } from "./requiredSectionsStyles";
import { useCheckText } from "./useCheckText";

interface Props {
  readonly report: ShownReport;
  /** The person wants to go to this finding. */
  readonly onFinding: (finding: ShownFinding) => void;
}

/** What the genre asks for, each with the words that prove it or the way to add it. */
export function RequiredSections({ report, onFinding }: Props) {
  const styles = useRequiredSectionsStyles();
  const text = useCheckText();
  const id = useId();
  const { required } = report;
  if (required.length === 0) return null;
  const needed = required.filter(({ state }) => state !== "unneeded");
  const present = needed.filter(({ state }) => state !== "missing");
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {text.required}
        <span className={styles.count}>{text.requiredCount(present.length, needed.length)}</span>
      </h2>
      <ul className={styles.list}>
        {required.map((section) => (
          <RequiredRow key={section.id} section={section} report={report} onFinding={onFinding} />
        ))}
      </ul>
    </section>
  );
}

const ICONS: Readonly<Record<ShownSection["state"], ReactElement>> = {
  present: <CheckmarkCircleFilled />,
  named: <CheckmarkCircleFilled />,
  thin: <WarningFilled />,
  outOfOrder: <WarningFilled />,
  missing: <ErrorCircleFilled />,
  unneeded: <CircleOffRegular />,
};

function RequiredRow({ section, report, onFinding }: Props & { readonly section: ShownSection }) {
  const styles = useRequiredSectionsStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  const { id, state, at, evidence, pack } = section;
  const name = sectionName(id, useLanguage());
  const isProved = evidence !== "";
  const restore = () => void changeCheckMemory(deps, (memory) => memoryWithoutSection(memory, id));
  const add = () => {
    const finding = findingOfSection(id, report.findings);
    if (finding !== null) {
      onFinding(finding);
      return;
    }
    // Too short a speech, or one in which the person wants no finding of it.
    void revealPlace(deps, at);
    showPassagesOf(deps, id);
  };
  return (
    <li className={styles.row}>
      <span className={mergeClasses(styles.icon, styles[state])}>{ICONS[state]}</span>
      <span className={styles.words}>
        <span className={styles.name} title={pack === undefined ? undefined : text.fromPack(pack)}>
          {name}
        </span>
        {state !== "present" && (
          <span className={mergeClasses(styles.state, styles[state])}>{text.states[state]}</span>
        )}
        {isProved && state !== "unneeded" && (
          <button
            type="button"
            className={styles.evidence}
            aria-label={`${text.showSection(name)} ${evidence}`}
            title={evidence}
            lang="zh-CN"
            onClick={() => void revealPlace(deps, at)}
          >
            {evidence}
          </button>
        )}
      </span>
      {state === "missing" && (
        <Button size="small" aria-label={text.addSection(name)} onClick={add}>
          {text.add}
        </Button>
      )}
      {(state === "named" || state === "unneeded") && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={text.restoreSection(name)}
          onClick={restore}
        >
          {text.restore}
        </Button>
      )}
    </li>
  );
}
