import { Button } from "@fluentui/react-components";
import type { ViewId } from "../../state/paneState";
import { usePaneDeps, useText } from "../paneContext";
import { useCheckViewStyles } from "./checkViewStyles";

/** Where there is nothing to check yet: the two ways to begin. */
export function EmptyDocument() {
  const styles = useCheckViewStyles();
  const { store } = usePaneDeps();
  const text = useText();
  const open = (view: ViewId) => () => store.dispatch({ kind: "viewOpened", view });
  return (
    <div className={styles.empty}>
      <Button onClick={open("outline")}>{text.pickOutline}</Button>
      <Button onClick={open("passages")}>{text.pickPassage}</Button>
    </div>
  );
}
