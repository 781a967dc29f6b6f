import { Button } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { Severity } from "../../../checker/rule";
import { applyPlan, canApplyPlan } from "../../commands/applyPlan";
import { showAllFindings } from "../../commands/check/changeCheckMemory";
import {
  findingGroupsOf,
  type FindingGroup,
  type FindingKind,
} from "../../state/check/findingGroups";
import { mergedFixesOf } from "../../state/check/mergedFixes";
import { ruleDescribed } from "../../state/check/ruleDescription";
import type { ShownCheck } from "../../state/check/shownCheck";
import type { ShownFinding } from "../../state/check/shownReport";
import { usePane, usePaneDeps } from "../paneContext";
import { SaidText } from "../parts/SaidText";
import { FindingCard } from "./FindingCard";
import { useFindingListStyles } from "./findingListStyles";
import { useCheckText } from "./useCheckText";

/** Of one kind, before the person asks for the others. */
const SHOWN_OF_KIND = 3;

interface Props {
  readonly shown: ShownCheck;
  /** The finding the person wants to go to; null where none. */
  readonly wanted: ShownFinding | null;
  readonly onArrived: () => void;
}

const kindKey = (severity: Severity, rule: string): string => `${severity} ${rule}`;

const CARDS = "[data-finding]";
/** Takes the focus that nothing else has taken. */
const PANEL = "[role=tabpanel]";

/** Where what had the focus is mended and gone, the finding in its place takes it. */
function useFocusKept(findings: readonly ShownFinding[]) {
  const list = useRef<HTMLDivElement>(null);
  const focused = useRef<number | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.matches(PANEL) !== false;
    if (focused.current === null || !isLost || list.current === null) return;
    const cards = [...list.current.querySelectorAll<HTMLElement>(CARDS)];
    const next = cards[Math.min(focused.current, cards.length - 1)];
    (next ?? list.current).focus();
  }, [findings]);
  const handlers = {
    onFocus: ({ target, currentTarget }: React.FocusEvent) => {
      const cards = [...currentTarget.querySelectorAll(CARDS)];
      focused.current = Math.max(
        0,
        cards.findIndex((card) => card.contains(target)),
      );
    },
    onBlur: ({ relatedTarget }: React.FocusEvent) => {
      // Focus that goes nowhere was taken away with its button.
      if (relatedTarget !== null) focused.current = null;
    },
  };
  return { list, handlers };
}

/** What the checker has found, graver things first, and what mends it. */
export function FindingList({ shown, wanted, onArrived }: Props) {
  const styles = useFindingListStyles();
  const { checked, report } = shown;
  const [openKinds, setOpenKinds] = useState<readonly string[]>([]);
  const groups = findingGroupsOf(report.findings);
  const { list, handlers } = useFocusKept(report.findings);
  const wantedKind = wanted && kindKey(wanted.finding.severity, wanted.finding.rule);
  // Stays open: the finding that was led to may be beyond the first ones.
  if (wantedKind !== null && !openKinds.includes(wantedKind))
    setOpenKinds([...openKinds, wantedKind]);
  useEffect(() => {
    if (wanted === null) return;
    const card = list.current?.querySelector<HTMLElement>(
      `[data-finding="${CSS.escape(wanted.key)}"]`,
    );
    card?.scrollIntoView({ block: "center" });
    card?.focus();
    onArrived();
  }, [list, wanted, onArrived]);
  const toggle = (key: string) =>
    setOpenKinds((open) =>
      open.includes(key) ? open.filter((other) => other !== key) : [...open, key],
    );
  return (
    <div ref={list} tabIndex={-1} className={styles.list} {...handlers}>
      <FixAll shown={shown} />
      {groups.map((group) => (
        <Group key={group.severity} group={group}>
          {group.kinds.map((kind) => {
            const key = kindKey(group.severity, kind.rule);
            return (
              <Kind
                key={key}
                kind={kind}
                checked={checked}
                isOpen={openKinds.includes(key)}
                onToggle={() => toggle(key)}
              />
            );
          })}
        </Group>
      ))}
      <Silenced count={report.silenced} />
    </div>
  );
}

function FixAll({ shown: { checked, report } }: Pick<Props, "shown">) {
  const styles = useFindingListStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  const canApply = usePane(canApplyPlan);
  const { plan, count } = useMemo(
    () => mergedFixesOf(report.findings, checked.document),
    [report, checked],
  );
  if (count === 0) return null;
  return (
    <div className={styles.fixAll}>
      <p className={styles.advice}>{text.fixAllAdvice(count)}</p>
      <Button
        size="small"
        disabledFocusable={!canApply}
        onClick={() => void applyPlan(deps, plan, { kind: "fixes", count })}
      >
        {text.fixAll}
      </Button>
    </div>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly children: React.ReactNode;
}

function Group({ group: { severity, count }, children }: GroupProps) {
  const styles = useFindingListStyles();
  const text = useCheckText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.group}>
        <span className={styles[severity]}>{text.severities[severity]}</span>
        <span className={styles.count}>{text.places(count)}</span>
      </h2>
      {children}
    </section>
  );
}

interface KindProps {
  readonly kind: FindingKind;
  readonly checked: ShownCheck["checked"];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Kind({ kind: { rule, findings }, checked, isOpen, onToggle }: KindProps) {
  const styles = useFindingListStyles();
  const text = useCheckText();
  const id = useId();
  const { title } = ruleDescribed(rule);
  const hidden = findings.length - SHOWN_OF_KIND;
  const listed = isOpen ? findings : findings.slice(0, SHOWN_OF_KIND);
  return (
    <>
      <h3 id={id} className={styles.kind}>
        <SaidText said={title} />
      </h3>
      <ul className={styles.cards} aria-labelledby={id}>
        {listed.map((shown) => (
          <FindingCard key={shown.key} shown={shown} checked={checked} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {isOpen ? text.fewerOfKind : text.moreOfKind(hidden)}
        </Button>
      )}
    </>
  );
}

function Silenced({ count }: { readonly count: number }) {
  const styles = useFindingListStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  if (count === 0) return null;
  return (
    <p className={styles.silenced}>
      {text.silenced(count)}
      <Button appearance="transparent" size="small" onClick={() => void showAllFindings(deps)}>
        {text.showAll}
      </Button>
    </p>
  );
}
