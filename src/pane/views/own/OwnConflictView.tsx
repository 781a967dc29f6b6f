import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { settleOwnConflict } from "../../commands/own/writeOwnPassage";
import type { OwnConflict } from "../../state/own/ownState";
import { MarkedText } from "../parts/MarkedText";
import { usePaneDeps } from "../paneContext";
import { useOwnStyles } from "./ownStyles";
import { useOwnText } from "./useOwnText";

/** Both versions of a passage that two panes have changed, and which to keep. */
export function OwnConflictView({ conflict }: { readonly conflict: OwnConflict }) {
  const styles = useOwnStyles();
  const deps = usePaneDeps();
  const text = useOwnText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const versions = [
    { name: text.mine, passage: conflict.mine },
    { name: text.theirs, passage: conflict.theirs },
  ];
  return (
    <div className={styles.view}>
      <div className={styles.scroll}>
        <h2 ref={heading} tabIndex={-1} className={styles.groupTitle}>
          {text.conflictTitle}
        </h2>
        <p className={styles.remark}>{text.conflictAdvice}</p>
        {versions.map(({ name, passage }) => (
          <section key={name} aria-label={name} className={styles.group}>
            <p className={styles.term}>{name}</p>
            <h3 className={styles.entryTitle} lang="zh-CN">
              {passage.title}
            </h3>
            <p className={styles.wholeText} lang="zh-CN">
              <MarkedText text={passage.text} marks={[]} />
            </p>
          </section>
        ))}
      </div>
      <div className={styles.foot}>
        <Button appearance="primary" onClick={() => void settleOwnConflict(deps, "both")}>
          {text.keepBoth}
        </Button>
        <Button onClick={() => void settleOwnConflict(deps, "mine")}>{text.keepMine}</Button>
        <Button onClick={() => void settleOwnConflict(deps, "theirs")}>{text.keepTheirs}</Button>
      </div>
    </div>
  );
}
