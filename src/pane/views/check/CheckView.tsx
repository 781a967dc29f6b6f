import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { recallDecisions } from "../../commands/check/changeCheckMemory";
import { keepChecked } from "../../commands/check/keepChecked";
import { keepUnderlined } from "../../commands/check/keepUnderlined";
import { checkedSpeechOf, progressOf } from "../../state/check/checkState";
import { shownCheckOf } from "../../state/check/shownCheck";
import type { ShownFinding } from "../../state/check/shownReport";
import { usePane, usePaneDeps } from "../paneContext";
import { CheckHead } from "./CheckHead";
import { CheckStatus } from "./CheckStatus";
import { useCheckViewStyles } from "./checkViewStyles";
import { EmptyDocument } from "./EmptyDocument";
import { FindingList } from "./FindingList";
import { RequiredSections } from "./RequiredSections";
import { ScopeBar } from "./ScopeBar";
import { SpeechPicture } from "./SpeechPicture";
import { UnderlineSwitch } from "./UnderlineSwitch";
import { hostOf } from "../../state/hostOf";

/** Only where there is no Word. */
const DraftIntake = lazy(async () => ({
  default: (await import(/* webpackChunkName: "draft" */ "../draft/DraftIntake")).DraftIntake,
}));

/** Null before the first check. */
function useShown() {
  const check = usePane((state) => state.check);
  const { memory, preferences, scope } = check;
  const checked = checkedSpeechOf(check);
  // How the check stands changes more often than what it shows.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- these are all that it is made of
  return useMemo(() => shownCheckOf(check), [checked, memory, preferences, scope]);
}

/** What the speech has, what it lacks and what to mend; kept up to date while it is in sight. */
export function CheckView() {
  const styles = useCheckViewStyles();
  const deps = usePaneDeps();
  const host = usePane(hostOf);
  const shown = useShown();
  useEffect(() => {
    if (host === null) return undefined;
    let isOver = false;
    let stopUnderlining = (): void => undefined;
    // Whether the person wants lines in the text is one of the decisions.
    void recallDecisions(deps).then(() => {
      if (!isOver) stopUnderlining = keepUnderlined(deps);
    });
    const stopChecking = keepChecked(deps);
    return () => {
      isOver = true;
      stopUnderlining();
      stopChecking();
    };
  }, [deps, host]);
  const [wanted, setWanted] = useState<ShownFinding | null>(null);
  const isWhole = usePane(({ check }) => check.scope.kind !== "paragraphs");
  const isEmpty = shown?.checked.report.statistics.characters === 0;
  const isLong = usePane(({ check }) => progressOf(check.check) !== null);
  const isToFill = isEmpty && !isLong;
  const isDraft = usePane(({ sheet }) => sheet.host !== null && sheet.host === host);
  return (
    <div className={styles.view}>
      <CheckHead shown={shown} />
      <ScopeBar isConnected={host !== null} />
      <div className={styles.report}>
        <CheckStatus shown={shown} />
        <UnderlineSwitch />
        {isDraft && isToFill && (
          <Suspense>
            <DraftIntake />
          </Suspense>
        )}
        {!isDraft && isToFill && <EmptyDocument />}
        {shown !== null && !isEmpty && (
          <>
            {isWhole && (
              <>
                <SpeechPicture checked={shown.checked} required={shown.report.required} />
                <RequiredSections report={shown.report} onFinding={setWanted} />
              </>
            )}
            <FindingList shown={shown} wanted={wanted} onArrived={() => setWanted(null)} />
          </>
        )}
      </div>
    </div>
  );
}
