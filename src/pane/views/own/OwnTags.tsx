import { Button } from "@fluentui/react-components";
import { usePaneDeps } from "../paneContext";
import { useOwnStyles } from "./ownStyles";
import { useOwnText } from "./useOwnText";

interface Props {
  readonly tags: readonly string[];
  /** Null: all passages. */
  readonly chosen: string | null;
}

export function OwnTags({ tags, chosen }: Props) {
  const styles = useOwnStyles();
  const { store } = usePaneDeps();
  const text = useOwnText();
  if (tags.length === 0) return null;
  return (
    <div role="group" aria-label={text.tags} className={styles.tags}>
      {tags.map((tag) => (
        <Button
          key={tag}
          size="small"
          shape="circular"
          className={tag === chosen ? styles.chosen : undefined}
          aria-pressed={tag === chosen}
          title={text.tag(tag)}
          onClick={() => store.dispatch({ kind: "ownTagChosen", tag: tag === chosen ? null : tag })}
        >
          {tag}
        </Button>
      ))}
    </div>
  );
}
