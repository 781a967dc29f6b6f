import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Passage } from "../../../library/passage";
import { moveOwnPassage, removeOwnPassage } from "../../commands/own/changeOwnPassages";
import { editOwnPassage, writeNewPassage } from "../../commands/own/writeOwnPassage";
import { saveSelection } from "../../commands/own/saveSelection";
import { hostOf } from "../../state/hostOf";
import { ownPassagesAmong } from "../../state/own/ownState";
import { passageRowsOf } from "../../state/passages/passageRows";
import { NO_FILTER } from "../../state/paneState";
import type { MenuItem } from "../parts/PopoverMenu";
import { PassageTree } from "../passages/PassageTree";
import { usePane, usePaneDeps } from "../paneContext";
import { ImportLink } from "../import/ImportLink";
import { OwnTags } from "./OwnTags";
import { OwnTrouble } from "./OwnTrouble";
import { UnfinishedDrafts } from "./UnfinishedDrafts";
import { useOwnStyles } from "./ownStyles";
import { useOwnText } from "./useOwnText";

/** Those with the chosen tag, in the person's order. */
function useListed() {
  const passages = usePane((state) => state.passages);
  const tag = usePane(({ own }) => own.tag);
  return useMemo(() => {
    const own = ownPassagesAmong(passages);
    const tags = [...new Set(own.flatMap((passage) => passage.tags))].sort((one, other) =>
      one.localeCompare(other, "zh-CN"),
    );
    const chosen = tag !== null && tags.includes(tag) ? tag : null;
    const listed = chosen === null ? own : own.filter((passage) => passage.tags.includes(chosen));
    return { own, tags, chosen, listed };
  }, [passages, tag]);
}

/** Edit, move, delete: what can be done with a passage of one's own. */
function useOwnMenu(listed: ReturnType<typeof useListed>["listed"]) {
  const deps = usePaneDeps();
  const text = useOwnText();
  return (passage: Passage): readonly MenuItem[] => {
    const at = listed.findIndex(({ id }) => id === passage.id);
    const own = listed[at];
    if (own === undefined) return [];
    const moves = [
      { label: text.moveUp, by: -1, isPossible: at > 0 },
      { label: text.moveDown, by: 1, isPossible: at < listed.length - 1 },
    ] as const;
    return [
      { label: text.edit, choose: () => editOwnPassage(deps, own.id) },
      ...moves
        .filter(({ isPossible }) => isPossible)
        .map(({ label, by }) => ({
          label,
          choose: () => void moveOwnPassage(deps, listed, own, by),
        })),
      { label: text.remove, choose: () => void removeOwnPassage(deps, own) },
    ];
  };
}

/** The passages that this person has saved, to be used and looked after. */
export function OwnPassages() {
  const styles = useOwnStyles();
  const deps = usePaneDeps();
  const text = useOwnText();
  const status = usePane(({ own }) => own.status);
  const openPassage = usePane((state) => state.openPassage);
  const host = usePane(hostOf);
  const { own, tags, chosen, listed } = useListed();
  const menuItemsOf = useOwnMenu(listed);
  const rows = useMemo(() => {
    const hits = listed.map((passage) => ({ passage, titleMarks: [], textMarks: [] }));
    const total = hits.length;
    const shown = { passages: { kind: "ranked", hits }, total, listed: total } as const;
    return passageRowsOf(shown, [], openPassage);
  }, [listed, openPassage]);
  return (
    <section aria-label={text.ownPassages} className={styles.group}>
      <div className={styles.head}>
        <OwnTrouble />
        <div className={styles.actions}>
          {host !== null && (
            <Button size="small" appearance="primary" onClick={() => void saveSelection(deps)}>
              {text.saveSelection}
            </Button>
          )}
          <Button size="small" onClick={() => writeNewPassage(deps)}>
            {text.write}
          </Button>
          <ImportLink />
        </div>
        <UnfinishedDrafts />
        <OwnTags tags={tags} chosen={chosen} />
        <div role="status" className={styles.remark}>
          {status === "loading" ? text.reading : own.length > 0 && text.count(listed.length)}
        </div>
      </div>
      {own.length > 0 ? (
        <div className={styles.list}>
          <PassageTree rows={rows} filter={NO_FILTER} menuItemsOf={menuItemsOf} />
        </div>
      ) : (
        status === "ready" && (
          <div className={styles.nothing}>
            <h2 className={styles.nothingTitle}>{text.nothing}</h2>
            <p className={styles.remark}>{text.nothingAdvice}</p>
          </div>
        )
      )}
    </section>
  );
}
