import { Button } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useId, useState } from "react";
import type { Fix } from "../../../checker/rule";
import { applyPlan, canApplyPlan } from "../../commands/applyPlan";
import { revealPlace } from "../../commands/check/revealPlace";
import type { CheckedSpeech } from "../../state/check/checkState";
import { fixPreviewOf } from "../../state/check/fixPreview";
import { ruleDescribed } from "../../state/check/ruleDescription";
import type { ShownFinding } from "../../state/check/shownReport";
import { usePane, usePaneDeps } from "../paneContext";
import { SaidText } from "../parts/SaidText";
import { useFindingCardStyles } from "./findingCardStyles";
import { FindingMenu } from "./FindingMenu";
import { FixPreview } from "./FixPreview";
import { GapPassages } from "./GapPassages";
import { SectionPicker } from "./SectionPicker";
import { useCheckText } from "./useCheckText";

interface Props {
  readonly shown: ShownFinding;
  readonly checked: CheckedSpeech;
}

/** Which of the things that unfold under a finding is open. */
type Unfolded = "why" | "passages" | "picker" | null;

/** One finding: what is wrong, what each fix would make of it, and what else to do. */
export function FindingCard({ shown, checked }: Props) {
  const styles = useFindingCardStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  const id = useId();
  const [unfolded, setUnfolded] = useState<Unfolded>(null);
  const [menuAnchor, setMenuAnchor] = useState<HTMLElement | null>(null);
  const { finding } = shown;
  const { at, message, fixes, rule, subject, pack } = finding;
  const section = rule === "missing-section" ? subject : undefined;
  const toggle = (part: Exclude<Unfolded, null>) =>
    setUnfolded((open) => (open === part ? null : part));
  return (
    <li className={styles.card} data-finding={shown.key} tabIndex={-1} aria-labelledby={id}>
      <p id={id} className={styles.message}>
        <SaidText said={message} />
      </p>
      {pack !== undefined && <p className={styles.why}>{text.fromPack(pack)}</p>}
      {fixes.map((fix) => (
        <FixRow key={fix.label["zh-CN"]} fix={fix} checked={checked} describedBy={id} />
      ))}
      <div className={styles.actions}>
        {at.kind !== "speech" && (
          <Button
            size="small"
            appearance="subtle"
            aria-describedby={id}
            onClick={() => void revealPlace(deps, at)}
          >
            {text.show}
          </Button>
        )}
        {section !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={unfolded === "passages"}
            aria-describedby={id}
            onClick={() => toggle("passages")}
          >
            {text.passages}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={unfolded === "why"}
          aria-describedby={id}
          onClick={() => toggle("why")}
        >
          {text.why}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={text.moreActions}
          title={text.moreActions}
          aria-describedby={id}
          aria-haspopup="menu"
          aria-expanded={menuAnchor !== null}
          onClick={({ currentTarget }) => setMenuAnchor(currentTarget)}
        />
      </div>
      {unfolded === "why" && (
        <p className={styles.why}>
          <SaidText said={ruleDescribed(rule).why} />
        </p>
      )}
      {unfolded === "passages" && section !== undefined && (
        <GapPassages section={section} at={at} checked={checked} />
      )}
      {unfolded === "picker" && section !== undefined && (
        <SectionPicker section={section} checked={checked} onDone={() => setUnfolded(null)} />
      )}
      {menuAnchor !== null && (
        <FindingMenu
          shown={shown}
          section={section}
          anchor={menuAnchor}
          onPick={() => setUnfolded("picker")}
          onClose={() => setMenuAnchor(null)}
        />
      )}
    </li>
  );
}

interface FixRowProps {
  readonly fix: Fix;
  readonly checked: CheckedSpeech;
  /** Id of the message that the fix is for. */
  readonly describedBy: string;
}

function FixRow({ fix, checked, describedBy }: FixRowProps) {
  const styles = useFindingCardStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  const canApply = usePane(canApplyPlan);
  const preview = fixPreviewOf(fix.plan, checked.document);
  return (
    <div className={styles.fix}>
      {preview === null ? (
        <p className={styles.why}>{text.cannotFix}</p>
      ) : (
        <FixPreview lines={preview} />
      )}
      <Button
        size="small"
        aria-describedby={describedBy}
        disabledFocusable={!canApply || preview === null}
        onClick={() => void applyPlan(deps, fix.plan, { kind: "fix", label: fix.label })}
      >
        <SaidText said={fix.label} />
      </Button>
    </div>
  );
}
