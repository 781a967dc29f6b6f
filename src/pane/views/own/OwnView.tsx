import { useEffect } from "react";
import { recallOwnDrafts } from "../../commands/own/writeOwnPassage";
import { saveSelection } from "../../commands/own/saveSelection";
import { hostOf } from "../../state/hostOf";
import { LateView, type LoadView } from "../LateView";
import { usePane, usePaneDeps } from "../paneContext";
import { Settings } from "../settings/Settings";
import { MergeReview } from "./MergeReview";
import { OwnBackup } from "./OwnBackup";
import { OwnConflictView } from "./OwnConflictView";
import { OwnEditor } from "./OwnEditor";
import { OwnPassages } from "./OwnPassages";
import { useOwnStyles } from "./ownStyles";
import { UnitPacks } from "./UnitPacks";

const loadImport: LoadView = async () =>
  (await import(/* webpackChunkName: "own" */ "../import/ImportView")).ImportView;

/** The wish comes with the address of the pane, before there is a document. */
function useWantedSelection(): void {
  const deps = usePaneDeps();
  const isWanted = usePane(({ own }) => own.isSelectionWanted);
  const host = usePane(hostOf);
  useEffect(() => {
    if (isWanted && host !== null) void saveSelection(deps);
  }, [deps, isWanted, host]);
}

/** What is this person's own: passages, the unit's packs, settings; one section for each. */
export function OwnView() {
  const styles = useOwnStyles();
  const deps = usePaneDeps();
  const { page, drafts, openDraft, conflict, merge } = usePane(({ own }) => own);
  const draft = drafts.find(({ id }) => id === openDraft);
  useEffect(() => void recallOwnDrafts(deps), [deps]);
  useWantedSelection();
  if (conflict !== null) return <OwnConflictView conflict={conflict} />;
  if (draft !== undefined) return <OwnEditor key={draft.id} draft={draft} />;
  if (page === "import") return <LateView load={loadImport} />;
  if (merge !== null)
    return (
      <div className={styles.view}>
        <MergeReview merge={merge} />
      </div>
    );
  return (
    <div className={styles.view}>
      <div className={styles.scroll}>
        <OwnPassages />
        <OwnBackup />
        <UnitPacks />
        <Settings />
      </div>
    </div>
  );
}
