import { Button } from "@fluentui/react-components";
import { dropOwnDraft } from "../../commands/own/keepOwnDrafts";
import { openOwnDraft } from "../../commands/own/writeOwnPassage";
import { isDraftEmpty } from "../../state/own/ownDraftText";
import { usePane, usePaneDeps } from "../paneContext";
import { useOwnStyles } from "./ownStyles";
import { useOwnText } from "./useOwnText";
import { MixedText } from "../parts/MixedText";

const SHOWN_CHARACTERS = 16;

/** What was begun and not saved, in this session or an earlier one. */
export function UnfinishedDrafts() {
  const styles = useOwnStyles();
  const deps = usePaneDeps();
  const text = useOwnText();
  const drafts = usePane(({ own }) => own.drafts).filter((draft) => !isDraftEmpty(draft));
  if (drafts.length === 0) return null;
  return (
    <section aria-label={text.unfinished}>
      <h2 className={styles.term}>{text.unfinished}</h2>
      <ul className={styles.drafts}>
        {drafts.map((draft) => {
          const title =
            [draft.title, draft.text.slice(0, SHOWN_CHARACTERS)].find((words) => words.trim()) ??
            text.untitled;
          return (
            <li key={draft.id} className={styles.draft}>
              <span className={styles.draftTitle}>
                <MixedText text={title} />
              </span>
              <Button
                size="small"
                aria-label={text.goOnWith(title)}
                onClick={() => openOwnDraft(deps, draft)}
              >
                {text.goOn}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={text.dropDraft(title)}
                onClick={() => void dropOwnDraft(deps, draft.id)}
              >
                {text.drop}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
