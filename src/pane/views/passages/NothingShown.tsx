import { Button } from "@fluentui/react-components";
import { prepareSearch } from "../../commands/passages/prepareSearch";
import { isFiltered, type PassageFilter } from "../../state/paneState";
import type { PaneText } from "../../text/zh-CN";
import { usePane, usePaneDeps, useText } from "../paneContext";
import { usePassagesViewStyles } from "./passagesViewStyles";
import { MixedText } from "../parts/MixedText";

function explanationOf(filter: PassageFilter, isListEmpty: boolean, text: PaneText) {
  if (filter.list === "own" && isListEmpty) return { title: text.noOwn, advice: text.noOwnAdvice };
  if (filter.list === "favourites" && isListEmpty)
    return { title: text.noFavourites, advice: text.noFavouritesAdvice };
  if (filter.list === "recent" && isListEmpty)
    return { title: text.noRecent, advice: text.noRecentAdvice };
  const query = filter.query.trim();
  return query === ""
    ? { title: text.nothingFiltered, advice: text.nothingFilteredAdvice }
    : { title: text.nothingFound(query), advice: text.nothingFoundAdvice };
}

/** In the place of an empty list: why it is empty and the way on. */
export function NothingShown({ filter }: { readonly filter: PassageFilter }) {
  const styles = usePassagesViewStyles();
  const { store } = usePaneDeps();
  const text = useText();
  const shelf = usePane((state) => state.shelf);
  const hasOwn = usePane(({ passages }) => passages.some(({ layer }) => layer === "own"));
  const { list } = filter;
  const isListEmpty = list === "own" ? !hasOwn : list !== "all" && shelf[list].length === 0;
  const { title, advice } = explanationOf(filter, isListEmpty, text);
  return (
    <div className={styles.nothing}>
      <h2 className={styles.nothingTitle}>
        <MixedText text={title} />
      </h2>
      <p className={styles.nothingAdvice}>{advice}</p>
      {list === "own" && isListEmpty && (
        <Button
          appearance="primary"
          onClick={() => store.dispatch({ kind: "viewOpened", view: "own" })}
        >
          {text.openOwn}
        </Button>
      )}
      {isFiltered(filter) && (
        <Button onClick={() => store.dispatch({ kind: "filterCleared" })}>
          {isListEmpty ? text.showAllPassages : text.clearFilter}
        </Button>
      )}
    </div>
  );
}

/** Below a list that is not whole, as the other passages could not be fetched. */
export function OthersMissing() {
  const styles = usePassagesViewStyles();
  const deps = usePaneDeps();
  const text = useText();
  const isMissing = usePane(({ otherPassages }) => otherPassages.status === "failed");
  return (
    isMissing && (
      <div className={styles.missing} role="alert">
        <p className={styles.nothingAdvice}>{text.passagesMissing}</p>
        <Button size="small" onClick={() => void prepareSearch(deps)}>
          {text.retry}
        </Button>
      </div>
    )
  );
}

/** While searching is not possible yet, or where what it takes could not be fetched. */
export function SearchPending() {
  const styles = usePassagesViewStyles();
  const deps = usePaneDeps();
  const text = useText();
  const hasFailed = usePane(({ search }) => search.status === "failed");
  return (
    <div className={styles.nothing} role="status">
      <p className={styles.nothingAdvice}>{hasFailed ? text.searchFailed : text.searchRunning}</p>
      {hasFailed && <Button onClick={() => void prepareSearch(deps)}>{text.retry}</Button>}
    </div>
  );
}
