import { usePane } from "../paneContext";
import { LateView, type LoadView } from "../LateView";
import { ImportLink } from "../import/ImportLink";
import { Settings } from "../settings/Settings";
import { OwnPassages } from "./OwnPassages";
import { UnitPacks } from "./UnitPacks";
import { useOwnStyles } from "./ownStyles";

const loadImport: LoadView = async () => (await import("../import/ImportView")).ImportView;

/** What is this person's own: passages, the unit's packs, settings; one section for each. */
export function OwnView() {
  const styles = useOwnStyles();
  const page = usePane(({ own }) => own.page);
  if (page === "import") return <LateView load={loadImport} />;
  return (
    <div className={styles.view}>
      <ImportLink />
      <OwnPassages />
      <UnitPacks />
      <Settings />
    </div>
  );
}
