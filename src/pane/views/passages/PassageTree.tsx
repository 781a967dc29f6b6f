import { useCallback, useEffect, useId, useRef, useState } from "react";
import type { Passage } from "../../../library/passage";
import type { PassageRow } from "../../state/passages/passageRows";
import type { PassageFilter } from "../../state/paneState";
import { useText } from "../paneContext";
import { PassageDetail } from "./PassageDetail";
import { PassageEntry } from "./PassageEntry";
import { PassageMenu } from "./PassageMenu";
import type { MenuItem } from "../parts/PopoverMenu";
import { usePassageTreeStyles } from "./passageTreeStyles";
import { SectionHeading } from "./SectionHeading";
import { useTreeKeys } from "./treeKeys";

/** Rows are drawn in portions as the list is scrolled, so that thousands cost no more than these. */
const PORTION = 100;
const NO_ITEMS: readonly MenuItem[] = [];

interface OpenedMenu {
  readonly passage: Passage;
  readonly anchor: HTMLElement;
}

interface Props {
  readonly rows: readonly PassageRow[];
  /** A change of it begins the list anew. */
  readonly filter: PassageFilter;
  /** What the list can do with a passage, beside the ways to use it. */
  readonly menuItemsOf?: (passage: Passage) => readonly MenuItem[];
}

function useDrawnRows({ rows, filter }: Props) {
  const [drawn, setDrawn] = useState({ filter, count: PORTION });
  if (drawn.filter !== filter) setDrawn({ filter, count: PORTION });
  const end = useRef<HTMLDivElement>(null);
  const isComplete = rows.length <= drawn.count;
  useEffect(() => {
    const sentinel = end.current;
    if (sentinel === null || isComplete) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting))
          setDrawn(({ filter: same, count }) => ({ filter: same, count: count + PORTION }));
      },
      { root: sentinel.parentElement, rootMargin: "600px" },
    );
    observer.observe(sentinel);
    return () => observer.disconnect();
  }, [isComplete, drawn.count]);
  return { drawnRows: rows.slice(0, drawn.count), end };
}

/** The passages as a tree: sections, passages in them, and under an open passage its detail. */
export function PassageTree(props: Props) {
  const styles = usePassageTreeStyles();
  const text = useText();
  const keysId = useId();
  const { drawnRows, end } = useDrawnRows(props);
  const [menu, setMenu] = useState<OpenedMenu | null>(null);
  const openMenu = useCallback(
    (passage: Passage, anchor: HTMLElement) => setMenu({ passage, anchor }),
    [],
  );
  const { currentKey, handlers } = useTreeKeys(drawnRows, openMenu);
  const current = drawnRows.find(({ key }) => key === currentKey) ?? drawnRows[0];
  return (
    <>
      <div
        role="treegrid"
        aria-label={text.passages}
        aria-describedby={keysId}
        className={styles.tree}
        tabIndex={-1}
        {...handlers}
      >
        <span id={keysId} hidden>
          {text.passageKeys}
        </span>
        {drawnRows.map((row) => {
          const isCurrent = row === current;
          switch (row.kind) {
            case "section":
              return <SectionHeading key={row.key} row={row} isCurrent={isCurrent} />;
            case "passage":
              return (
                <PassageEntry
                  key={row.key}
                  row={row}
                  isCurrent={isCurrent}
                  isNearCurrent={isCurrent || current?.parent === row.key}
                  onMenu={openMenu}
                />
              );
            case "detail":
              return (
                <PassageDetail
                  key={row.key}
                  row={row}
                  isCurrent={isCurrent}
                  isNearCurrent={isCurrent || current?.key === row.parent}
                />
              );
          }
        })}
        <div ref={end} />
      </div>
      {menu && (
        <PassageMenu
          {...menu}
          more={props.menuItemsOf?.(menu.passage) ?? NO_ITEMS}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  );
}
