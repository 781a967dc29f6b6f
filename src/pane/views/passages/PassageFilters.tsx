import { Button } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import { StarRegular } from "@fluentui/react-icons/svg/star";
import { useMemo } from "react";
import { genres } from "../../../library/genres";
import { sections } from "../../../library/sections";
import { nameIn } from "../../state/nameIn";
import { isPartKept } from "../../state/keepingState";
import { isFiltered, type PassageFilter, type PassageList } from "../../state/paneState";
import { useLanguage, usePane, usePaneDeps, useText } from "../paneContext";
import { usePassagesViewStyles } from "./passagesViewStyles";
import { Select } from "../fields/Select";

interface Props {
  /** Null while it is not known. */
  readonly count: { readonly total: number; readonly listed: number } | null;
}

const LISTS = [
  { list: "favourites", label: "onlyFavourites", icon: <StarRegular /> },
  { list: "recent", label: "onlyRecent", icon: <HistoryRegular /> },
  { list: "own", label: "onlyOwn", icon: <PersonRegular /> },
] as const;

/** Genre, part of the speech, own lists; and how many passages are left. */
export function PassageFilters({ count }: Props) {
  const styles = usePassagesViewStyles();
  const { store } = usePaneDeps();
  const text = useText();
  const language = useLanguage();
  const passages = usePane((state) => state.passages);
  const filter = usePane((state) => state.filter);
  const isShelfKept = usePane((state) => isPartKept(state.keeping, "shelf"));
  const usedSections = useMemo(() => {
    const used = new Set(passages.map(({ section }) => section));
    return sections.filter(({ id }) => used.has(id));
  }, [passages]);
  const change = (part: Partial<PassageFilter>) =>
    store.dispatch({ kind: "filterChanged", change: part });
  const toggle = (list: PassageList) => change({ list: filter.list === list ? "all" : list });
  return (
    <>
      <div className={styles.filters}>
        <Select
          className={styles.select}
          label={text.genre}
          value={filter.genre ?? ""}
          onChange={(value) => change({ genre: genres.find(({ id }) => id === value)?.id ?? null })}
        >
          <option value="">{text.allGenres}</option>
          {genres.map((genre) => (
            <option key={genre.id} value={genre.id}>
              {nameIn(language, genre)}
            </option>
          ))}
        </Select>
        <Select
          className={styles.select}
          label={text.section}
          value={filter.section ?? ""}
          onChange={(value) => change({ section: value === "" ? null : value })}
        >
          <option value="">{text.allSections}</option>
          {usedSections.map((section) => (
            <option key={section.id} value={section.id}>
              {nameIn(language, section)}
            </option>
          ))}
        </Select>
        {LISTS.map(({ list, label, icon }) => (
          <Button
            key={list}
            appearance="subtle"
            size="small"
            className={filter.list === list ? styles.chosen : undefined}
            icon={icon}
            aria-label={text[label]}
            title={text[label]}
            aria-pressed={filter.list === list}
            onClick={() => toggle(list)}
          />
        ))}
      </div>
      <div className={styles.count}>
        <span role="status">{count && text.passageCount(count.total, count.listed)}</span>
        {isFiltered(filter) && (
          <Button
            appearance="transparent"
            size="small"
            onClick={() => store.dispatch({ kind: "filterCleared" })}
          >
            {text.clearFilter}
          </Button>
        )}
      </div>
      {(filter.list === "favourites" || filter.list === "recent") && !isShelfKept && (
        <p className={styles.remark}>{text.shelfNotKept}</p>
      )}
    </>
  );
}
