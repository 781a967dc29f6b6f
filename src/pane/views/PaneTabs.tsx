import { mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { ViewId } from "../state/paneState";
import { usePaneDeps, useText } from "./paneContext";
import { usePaneTabsStyles } from "./paneTabsStyles";

export const VIEW_PANEL = "view-panel";

interface Props {
  readonly views: readonly ViewId[];
  readonly current: ViewId;
  /** Nothing of Office lies over the corner. */
  readonly isFree: boolean;
}

export const tabIdOf = (view: ViewId): string => `view-tab-${view}`;

/** The view a key leads to, going round at the ends. */
function viewAfter(key: string, views: readonly ViewId[], at: number): ViewId | undefined {
  switch (key) {
    case "ArrowRight":
      return views[(at + 1) % views.length];
    case "ArrowLeft":
      return views.at(at - 1);
    case "Home":
      return views[0];
    case "End":
      return views.at(-1);
    default:
      return undefined;
  }
}

/** The views of the pane, as ARIA's tabs: one takes Tab, arrows move and open. */
export function PaneTabs({ views, current, isFree }: Props) {
  const styles = usePaneTabsStyles();
  const { store } = usePaneDeps();
  const text = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    const view = viewAfter(event.key, views, views.indexOf(current));
    if (view === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    store.dispatch({ kind: "viewOpened", view });
    document.getElementById(tabIdOf(view))?.focus();
  };
  return (
    <div
      role="tablist"
      tabIndex={-1}
      aria-label={text.views}
      className={mergeClasses(styles.tabs, isFree && styles.free)}
      onKeyDown={onKeyDown}
    >
      {views.map((view) => {
        const isCurrent = view === current;
        return (
          <button
            key={view}
            type="button"
            role="tab"
            id={tabIdOf(view)}
            aria-selected={isCurrent}
            aria-controls={isCurrent ? VIEW_PANEL : undefined}
            tabIndex={isCurrent ? 0 : -1}
            className={mergeClasses(styles.tab, isCurrent && styles.current)}
            onClick={() => store.dispatch({ kind: "viewOpened", view })}
          >
            {text.viewNames[view]}
          </button>
        );
      })}
    </div>
  );
}
