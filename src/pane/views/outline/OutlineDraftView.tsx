import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { canReadForOutline, layOutline } from "../../commands/outline/applyOutline";
import { canStep, dropped, stepped } from "../../state/outline/outlineOrder";
import { outlineDraftOf, type DraftItem } from "../../state/outline/outlineDraft";
import { MixedText } from "../parts/MixedText";
import { useLanguage, usePane, usePaneDeps, useText } from "../paneContext";
import { useNewAlert } from "../notices/useNewAlert";
import { OutlineChoiceBar } from "./OutlineChoiceBar";
import { OutlineItemRow } from "./OutlineItemRow";
import { itemName } from "./itemName";
import { useOutlineStyles } from "./outlineStyles";
import { useOutlineText } from "./useOutlineText";
import { hasDocument } from "../../state/hostOf";

/** The outline as it will be laid over the document: what to write for each section, in which order. */
export function OutlineDraftView() {
  const styles = useOutlineStyles();
  const deps = usePaneDeps();
  const text = useOutlineText();
  const language = useLanguage();
  const retry = useText().retry;
  const genre = usePane(({ outline }) => outline.genre);
  const id = usePane(({ outline }) => outline.outline);
  const order = usePane(({ outline }) => outline.order);
  const material = usePane((state) => state.material);
  const work = usePane(({ outline }) => outline.work);
  const alert = useNewAlert(work);
  const canApply = usePane(canReadForOutline);
  const isAway = !usePane(hasDocument);
  const draft = useMemo(
    () => outlineDraftOf({ genre, outline: id, order }, material),
    [genre, id, order, material],
  );
  const { items } = draft;
  const [said, setSaid] = useState("");
  const [dragged, setDragged] = useState<number | null>(null);
  const reorder = (next: readonly DraftItem[]) =>
    deps.store.dispatch({ kind: "outlineReordered", order: next.map(({ index }) => index) });
  const step = (place: number, by: -1 | 1) => {
    const item = items[place];
    if (item === undefined) return;
    if (!canStep(items, place, by)) {
      setSaid(text.cannotMove(itemName(item, language)));
      return;
    }
    const next = stepped(items, place, by);
    reorder(next);
    setSaid(text.moved(itemName(item, language), next.indexOf(item) + 1, next.length));
  };
  const drop = (place: number) => {
    if (dragged !== null) reorder(dropped(items, dragged, place));
    setDragged(null);
  };
  return (
    <div className={styles.view}>
      <OutlineChoiceBar outline={draft.outline} isReordered={order !== null} />
      <p className={styles.spoken} role="status">
        <MixedText text={said} />
      </p>
      <ul className={styles.items} aria-label={text.items}>
        {items.map((item, place) => (
          <OutlineItemRow
            key={item.index}
            item={item}
            isDragged={dragged === place}
            onStep={(by) => step(place, by)}
            onDragStart={() => setDragged(place)}
            onDragEnd={() => setDragged(null)}
            onDrop={() => drop(place)}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        {work.status === "failed" && (
          <p role={alert} className={styles.failure} title={work.detail}>
            {text.failed[work.reason]}
          </p>
        )}
        {isAway ? (
          <p className={styles.remark}>{text.notInWord}</p>
        ) : (
          <Button
            data-main-action
            appearance="primary"
            disabledFocusable={!canApply}
            onClick={() => void layOutline(deps)}
          >
            {work.status === "reading"
              ? text.reading
              : work.status === "failed"
                ? retry
                : text.apply}
          </Button>
        )}
      </div>
    </div>
  );
}
