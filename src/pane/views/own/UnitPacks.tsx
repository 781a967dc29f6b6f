import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { refreshUnitPacks } from "../../commands/unit/refreshUnitPacks";
import type { UnitPack } from "../../state/unit/unitState";
import { useLanguage, usePane, usePaneDeps } from "../paneContext";
import { PackCheck } from "./PackCheck";
import { PackContent } from "./PackContent";
import { useUnitPacksStyles } from "./unitPacksStyles";
import { useUnitText } from "./useUnitText";

function useMoment(): (milliseconds: number) => string {
  const language = usePane((state) => state.language);
  return (milliseconds) =>
    new Date(milliseconds).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
}

/** The unit's packs, what each brings, and what is wrong with them. */
export function UnitPacks() {
  const styles = useUnitPacksStyles();
  const deps = usePaneDeps();
  const text = useUnitText();
  const id = useId();
  const momentOf = useMoment();
  const { packs, trouble, malformed, asked, isReading } = usePane((state) => state.unit);
  const isEmpty = packs === null || packs.length === 0;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {text.title}
        </h2>
        <Button
          size="small"
          disabledFocusable={isReading}
          onClick={() => void refreshUnitPacks(deps)}
        >
          {text.refresh}
        </Button>
      </div>
      <p className={styles.remark}>{text.intro}</p>
      <div role="status" className={styles.told}>
        {isReading && <p className={styles.remark}>{text.reading}</p>}
        {trouble !== null && !isEmpty && <p className={styles.warning}>{text.troubles[trouble]}</p>}
        {malformed > 0 && <p className={styles.warning}>{text.malformed(malformed)}</p>}
        {asked !== null && <p className={styles.remark}>{text.asked(momentOf(asked))}</p>}
      </div>
      {isEmpty ? (
        <p className={styles.remark}>{text.noneYet}</p>
      ) : (
        <ul className={styles.packs}>
          {packs.map((pack) => (
            <PackRow key={pack.file} pack={pack} />
          ))}
        </ul>
      )}
      <PackCheck />
    </section>
  );
}

function PackRow({ pack }: { readonly pack: UnitPack }) {
  const styles = useUnitPacksStyles();
  const text = useUnitText();
  const momentOf = useMoment();
  const language = useLanguage();
  const { name, edition, counts, fetched, trouble, rejected, notes } = pack;
  return (
    <li className={styles.pack}>
      <p className={styles.name} lang="zh-CN">
        {edition === null ? name : `${name} · ${edition}`}
      </p>
      {trouble !== null && (
        <p className={styles.warning}>
          {trouble.kind === "unreadable"
            ? text.packTroubles.unreadable(trouble.why[language])
            : text.packTroubles[trouble.kind]}
          {counts !== null && ` ${text.lastGood}`}
        </p>
      )}
      {counts !== null && <PackContent counts={counts} rejected={rejected} notes={notes} />}
      {fetched !== null && <p className={styles.remark}>{text.read(momentOf(fetched))}</p>}
    </li>
  );
}
