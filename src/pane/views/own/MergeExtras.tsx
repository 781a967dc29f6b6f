import { Checkbox } from "@fluentui/react-components";
import { chooseExtra } from "../../commands/own/importPack";
import type { ExtraEntry, PackExtra } from "../../state/own/packExtras";
import type { OwnText } from "../../text/own/zh-CN";
import { usePaneDeps } from "../paneContext";
import { useOwnStyles } from "./ownStyles";
import { useOwnText } from "./useOwnText";

function nameOf(extra: PackExtra, { extras }: OwnText): string {
  switch (extra.kind) {
    case "format":
      return extras.format(extra.theirs.name);
    case "values":
      return extras.values(extra.theirs.size);
    case "favourites":
    case "mutedRules":
      return extras[extra.kind](extra.theirs.length);
    case "pace":
      return extras.pace(extra.theirs, extra.mine);
    case "language":
      return extras.language(extra.theirs);
    case "insertsTracked":
      return extras.insertsTracked(extra.theirs);
  }
}

/** What a pack brings besides passages, each to be taken or left. */
export function MergeExtras({ entries }: { readonly entries: readonly ExtraEntry[] }) {
  const styles = useOwnStyles();
  const deps = usePaneDeps();
  const text = useOwnText();
  if (entries.length === 0) return null;
  return (
    <section aria-label={text.extras.title} className={styles.group}>
      <p className={styles.term}>{text.extras.title}</p>
      {entries.map((entry, at) => {
        const name = nameOf(entry.extra, text);
        return (
          <Checkbox
            key={at}
            className={styles.offer}
            label={entry.isConflict ? text.extras.replaces(name) : name}
            checked={entry.isTaken}
            onChange={(_, { checked }) => chooseExtra(deps, entry, checked === true)}
          />
        );
      })}
    </section>
  );
}
