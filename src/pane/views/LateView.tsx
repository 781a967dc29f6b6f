import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { fetchPassages } from "../commands/passages/fetchPassages";
import { usePaneDeps, useText } from "./paneContext";
import { usePaneStyles } from "./paneStyles";

export type LoadView = () => Promise<ComponentType>;

interface Props {
  readonly load: LoadView;
}

/**
 * A view whose code comes when it is first opened, and that may count on all passages being there.
 * Unlike React's own way, it can be tried again.
 */
export function LateView({ load }: Props) {
  const styles = usePaneStyles();
  const deps = usePaneDeps();
  const text = useText();
  const [loaded, setLoaded] = useState<{ readonly View: ComponentType } | "failed" | null>(null);
  useEffect(() => {
    let isWanted = loaded === null;
    if (isWanted)
      Promise.all([load(), fetchPassages(deps)]).then(
        ([View, isWhole]) => isWanted && setLoaded(isWhole ? { View } : "failed"),
        () => isWanted && setLoaded("failed"),
      );
    return () => {
      isWanted = false;
    };
  }, [deps, load, loaded]);
  if (loaded === null)
    return (
      <p role="status" className={styles.late}>
        {text.viewLoading}
      </p>
    );
  if (loaded !== "failed") return <loaded.View />;
  return (
    <div role="alert" className={styles.fault}>
      <p>{text.viewFailed}</p>
      <Button onClick={() => setLoaded(null)}>{text.retry}</Button>
    </div>
  );
}
