import { OwnPassages } from "./OwnPassages";
import { useOwnStyles } from "./ownStyles";

/** What is this person's own: passages, the unit's packs, settings; one section for each. */
export function OwnView() {
  const styles = useOwnStyles();
  return (
    <div className={styles.view}>
      <OwnPassages />
    </div>
  );
}
