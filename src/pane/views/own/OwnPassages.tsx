import { useMemo } from "react";
import { ownPassagesAmong } from "../../state/ownState";
import { usePane } from "../paneContext";
import { useOwnStyles } from "./ownStyles";
import { useOwnText } from "./useOwnText";

export function OwnPassages() {
  const styles = useOwnStyles();
  const text = useOwnText();
  const own = usePane((state) => state.own);
  const passages = usePane((state) => state.passages);
  const listed = useMemo(() => ownPassagesAmong(passages), [passages]);
  return (
    <section aria-label={text.ownPassages}>
      {own.trouble !== null && <p role="status">{text.troubles[own.trouble]}</p>}
      {own.status === "loading" && <p className={styles.remark}>{text.reading}</p>}
      {own.status === "ready" && listed.length === 0 && (
        <>
          <h2 className={styles.nothing}>{text.nothing}</h2>
          <p className={styles.remark}>{text.nothingAdvice}</p>
        </>
      )}
      <ul>
        {listed.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </section>
  );
}
