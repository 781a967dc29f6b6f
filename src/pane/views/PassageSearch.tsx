import { SearchBox } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { usePane, usePaneDeps, useText } from "./paneContext";
import { usePassagesViewStyles } from "./passagesViewStyles";

interface Props {
  /** The person goes on to the list. */
  readonly onLeave: () => void;
}

export function PassageSearch({ onLeave }: Props) {
  const styles = usePassagesViewStyles();
  const { store } = usePaneDeps();
  const text = useText();
  const query = usePane((state) => state.filter.query);
  const change = (value: string) =>
    store.dispatch({ kind: "filterChanged", change: { query: value } });
  const onKeyDown = (event: KeyboardEvent) => {
    // While a Chinese word is being composed, Enter and the arrows belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      onLeave();
    } else if (event.key === "Escape" && query !== "") {
      event.preventDefault();
      event.stopPropagation();
      change("");
    }
  };
  return (
    <SearchBox
      className={styles.search}
      value={query}
      placeholder={text.searchPlaceholder}
      aria-label={text.search}
      dismiss={{ "aria-label": text.clearSearch }}
      autoComplete="off"
      onChange={(_, { value }) => change(value)}
      onKeyDown={onKeyDown}
    />
  );
}
