import { Button, mergeClasses } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useRef, type KeyboardEvent } from "react";
import { useFieldStyles } from "../fields/fieldStyles";
import { isComposing } from "../parts/isComposing";
import { usePane, usePaneDeps, useText } from "../paneContext";

interface Props {
  /** The person goes on to the list. */
  readonly onLeave: () => void;
}

export function PassageSearch({ onLeave }: Props) {
  const styles = useFieldStyles();
  const input = useRef<HTMLInputElement>(null);
  const { store } = usePaneDeps();
  const text = useText();
  const query = usePane((state) => state.filter.query);
  const change = (value: string) =>
    store.dispatch({ kind: "filterChanged", change: { query: value } });
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
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
    <div className={styles.frame}>
      <SearchRegular className={styles.searchIcon} />
      <input
        ref={input}
        type="search"
        className={mergeClasses(styles.field, styles.search)}
        value={query}
        placeholder={text.searchPlaceholder}
        aria-label={text.search}
        autoComplete="off"
        onChange={({ target }) => change(target.value)}
        onKeyDown={onKeyDown}
      />
      {query !== "" && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.clear}
          icon={<DismissRegular />}
          aria-label={text.clearSearch}
          title={text.clearSearch}
          onClick={() => {
            change("");
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}
