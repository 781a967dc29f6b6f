import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { recallDecisions } from "../../commands/changeCheckMemory";
import { keepChecked } from "../../commands/keepChecked";
import { checkedSpeechOf } from "../../state/checkState";
import { reportWithin } from "../../state/reportWithin";
import { shownReportOf, type ShownFinding } from "../../state/shownReport";
import { usePane, usePaneDeps } from "../paneContext";
import { CheckHead } from "./CheckHead";
import { CheckStatus } from "./CheckStatus";
import { useCheckViewStyles } from "./checkViewStyles";
import { EmptyDocument } from "./EmptyDocument";
import { FindingList } from "./FindingList";
import { RequiredSections } from "./RequiredSections";
import { ScopeBar } from "./ScopeBar";
import { SpeechPicture } from "./SpeechPicture";
import { hostOf } from "../../state/hostOf";

/** Only where there is no Word. */
const DraftIntake = lazy(async () => ({
  default: (await import("../draft/DraftIntake")).DraftIntake,
}));

/** The last report, without what the person has settled or has not asked for; null before the first check. */
function useShown() {
  const checked = usePane(({ check }) => checkedSpeechOf(check));
  const memory = usePane(({ check }) => check.memory);
  const preferences = usePane(({ check }) => check.preferences);
  const scope = usePane(({ check }) => check.scope);
  return useMemo(() => {
    if (checked === null) return null;
    return { checked, report: reportWithin(shownReportOf(checked, memory, preferences), scope) };
  }, [checked, memory, preferences, scope]);
}

/** What the speech has, what it lacks and what to mend; kept up to date while it is in sight. */
export function CheckView() {
  const styles = useCheckViewStyles();
  const deps = usePaneDeps();
  const host = usePane(hostOf);
  const shown = useShown();
  useEffect(() => {
    if (host === null) return undefined;
    void recallDecisions(deps);
    return keepChecked(deps);
  }, [deps, host]);
  const [wanted, setWanted] = useState<ShownFinding | null>(null);
  const isWhole = usePane(({ check }) => check.scope.kind !== "paragraphs");
  const isEmpty = shown?.checked.report.statistics.characters === 0;
  const isDraft = usePane(({ sheet }) => sheet.host !== null && sheet.host === host);
  return (
    <div className={styles.view}>
      <CheckHead shown={shown} />
      <ScopeBar isConnected={host !== null} />
      <div className={styles.report}>
        <CheckStatus shown={shown} />
        {isDraft && isEmpty && (
          <Suspense>
            <DraftIntake />
          </Suspense>
        )}
        {!isDraft && isEmpty && <EmptyDocument />}
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
