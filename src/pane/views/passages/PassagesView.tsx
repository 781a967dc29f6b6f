import {
  lazy,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
} from "react";
import type { Passage } from "../../../library/passage";
import { keepDraftRead } from "../../commands/passages/readDraft";
import { fittingPassagesAt } from "../../state/passages/fittingGroup";
import { isFirstRun } from "../../state/passages/firstPassage";
import { isFiltered } from "../../state/paneState";
import { passageRowsOf } from "../../state/passages/passageRows";
import { shownPassagesOf, type FittingGroup } from "../../state/passages/shownPassages";
import { focusCurrentRow } from "./currentRow";
import { NothingShown, OthersMissing, SearchPending } from "./NothingShown";
import { PassageFilters } from "./PassageFilters";
import { PassageSearch } from "./PassageSearch";
import { PassageTree } from "./PassageTree";
import type { MenuItem } from "../parts/PopoverMenu";
import { useLanguage, usePane, usePaneDeps, useText } from "../paneContext";
import { usePassagesViewStyles } from "./passagesViewStyles";
import { hostOf } from "../../state/hostOf";
import { sectionName } from "../../state/sectionName";

/** Two lines and a button for who has used nothing yet. */
const FirstRun = lazy(async () => ({
  default: (await import(/* webpackChunkName: "first-run" */ "./FirstRun")).FirstRun,
}));

/** Follows the caret while the list is in sight. */
function useFittingGroup(): FittingGroup | null {
  const deps = usePaneDeps();
  const text = useText();
  const language = useLanguage();
  const host = usePane(hostOf);
  useEffect(() => (host === null ? undefined : keepDraftRead(deps)), [deps, host]);
  const passages = usePane((state) => state.passages);
  const place = usePane(({ draft }) => draft.place);
  return useMemo(() => {
    const fitting = place && fittingPassagesAt(passages, place);
    if (fitting === null) return null;
    const name = text.fitting(fitting.sections.map((id) => sectionName(id, language)));
    const description = text.fittingAdvice;
    const section = { id: "fitting", name, nameEn: name, description, descriptionEn: description };
    return { section, passages: fitting.passages };
  }, [passages, place, text, language]);
}

/** Rows null: what is asked for cannot be told yet. */
function useListedRows() {
  const passages = usePane((state) => state.passages);
  const asked = usePane((state) => state.filter);
  // The letters typed appear at once, the list follows when there is time.
  const filter = useDeferredValue(asked);
  const shelf = usePane((state) => state.shelf);
  const ids = filter.list === "all" || filter.list === "own" ? null : shelf[filter.list];
  const closedSections = usePane((state) => state.closedSections);
  const openPassage = usePane((state) => state.openPassage);
  const search = usePane((state) => state.search);
  const searcher = search.status === "done" ? search.result : null;
  const isWhole = usePane(({ otherPassages }) => otherPassages.status === "done");
  const fitting = useFittingGroup();
  const shown = useMemo(
    () =>
      isFiltered(filter) && !isWhole
        ? null
        : shownPassagesOf(passages, searcher, filter, ids, fitting),
    [passages, isWhole, searcher, filter, ids, fitting],
  );
  const rows = useMemo(
    () => shown && passageRowsOf(shown, closedSections, openPassage),
    [shown, closedSections, openPassage],
  );
  const count = isWhole ? shown : null;
  return { rows, filter, count, isSettled: filter === asked };
}

/** What is one's own is looked after in its own view, which comes when it is asked for. */
function useOwnMenu() {
  const deps = usePaneDeps();
  const text = useText();
  return ({ id, layer }: Passage): readonly MenuItem[] => {
    if (layer !== "own") return [];
    const edit = async () => {
      deps.store.dispatch({ kind: "viewOpened", view: "own" });
      const { editOwnPassage } = await import(
        /* webpackChunkName: "own" */ "../../commands/own/writeOwnPassage"
      );
      editOwnPassage(deps, id);
    };
    return [{ label: text.editOwn, choose: () => void edit() }];
  };
}

/** Keys typed into these are text or mean something to the control. */
const TAKES_KEYS = "input, select, textarea, [contenteditable], [role=menu]";

const SEARCH = "[type=search]";

/** Find a passage, look at it, put it into the speech. */
export function PassagesView() {
  const styles = usePassagesViewStyles();
  const view = useRef<HTMLDivElement>(null);
  const isFirst = usePane(isFirstRun);
  const { rows, filter, count, isSettled } = useListedRows();
  const menuItemsOf = useOwnMenu();
  const isLeavingSearch = useRef(false);
  useEffect(() => {
    // The row to go to is known only when the list has caught up with what was typed.
    if (!isLeavingSearch.current || !isSettled || rows === null) return;
    isLeavingSearch.current = false;
    focusCurrentRow();
  }, [isSettled, rows]);
  const leaveSearch = () => {
    if (isSettled && rows !== null) focusCurrentRow();
    else isLeavingSearch.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const takesKeys = event.target instanceof Element && event.target.closest(TAKES_KEYS) !== null;
    if (event.key !== "/" || takesKeys) return;
    event.preventDefault();
    view.current?.querySelector<HTMLElement>(SEARCH)?.focus();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut of the whole view
    <div ref={view} className={styles.view} onKeyDown={onKeyDown}>
      {isFirst && (
        <Suspense>
          <FirstRun />
        </Suspense>
      )}
      <div className={styles.head}>
        <PassageSearch onLeave={leaveSearch} />
        <PassageFilters count={count} />
      </div>
      {rows === null ? (
        <SearchPending />
      ) : rows.length === 0 ? (
        <NothingShown filter={filter} />
      ) : (
        <PassageTree rows={rows} filter={filter} menuItemsOf={menuItemsOf} />
      )}
      {rows !== null && <OthersMissing />}
    </div>
  );
}
