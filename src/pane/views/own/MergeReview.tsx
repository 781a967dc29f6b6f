import { Button, Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
import { chooseMerge, storeMerge } from "../../commands/own/importPack";
import type { MergeChoice, MergeEntry, MergeKind, PackMerge } from "../../state/own/packMerge";
import { MarkedText } from "../parts/MarkedText";
import { useLanguage, usePaneDeps } from "../paneContext";
import { MergeExtras } from "./MergeExtras";
import { useOwnStyles } from "./ownStyles";
import { useOwnText } from "./useOwnText";
import { useUnitText } from "./useUnitText";
import { MixedText } from "../parts/MixedText";

const KINDS: readonly MergeKind[] = ["new", "conflict", "same"];
const CHOICES: readonly MergeChoice[] = ["both", "mine", "theirs"];

function NewEntry({ entry }: { readonly entry: MergeEntry }) {
  const styles = useOwnStyles();
  const deps = usePaneDeps();
  const text = useOwnText();
  const { title } = entry.theirs;
  return (
    <>
      <Checkbox
        className={styles.offer}
        label={<span lang="zh-CN">{title}</span>}
        aria-label={text.take(title)}
        checked={entry.choice === "theirs"}
        onChange={(_, { checked }) =>
          chooseMerge(deps, entry, checked === true ? "theirs" : "mine")
        }
      />
      <p className={styles.excerpt} lang="zh-CN">
        <MarkedText text={entry.theirs.text} marks={[]} />
      </p>
    </>
  );
}

function ConflictEntry({ entry }: { readonly entry: MergeEntry }) {
  const styles = useOwnStyles();
  const deps = usePaneDeps();
  const text = useOwnText();
  const { theirs, mine, choice } = entry;
  return (
    <>
      <h3 className={styles.entryTitle} lang="zh-CN">
        {theirs.title}
      </h3>
      <h4 className={styles.term}>{text.mineText}</h4>
      <p className={styles.excerpt} lang="zh-CN">
        <MarkedText text={mine?.text ?? ""} marks={[]} />
      </p>
      <h4 className={styles.term}>{text.theirsText}</h4>
      <p className={styles.excerpt} lang="zh-CN">
        <MarkedText text={theirs.text} marks={[]} />
      </p>
      <RadioGroup
        layout="horizontal"
        aria-label={text.choiceFor(theirs.title)}
        value={choice}
        onChange={(_, { value }) => {
          const chosen = CHOICES.find((one) => one === value);
          if (chosen !== undefined) chooseMerge(deps, entry, chosen);
        }}
      >
        {CHOICES.map((one) => (
          <Radio key={one} value={one} label={text.choices[one]} />
        ))}
      </RadioGroup>
    </>
  );
}

/** What a pack would bring, before anything of it is stored. */
export function MergeReview({ merge }: { readonly merge: PackMerge }) {
  const styles = useOwnStyles();
  const deps = usePaneDeps();
  const text = useOwnText();
  const unit = useUnitText();
  const language = useLanguage();
  const { name, entries, extras, rejected } = merge;
  const count = entries.filter(({ choice }) => choice !== "mine").length;
  const others = extras.filter(({ isTaken }) => isTaken).length;
  return (
    <>
      <div className={styles.scroll}>
        <h2 className={styles.groupTitle}>
          <MixedText text={text.mergeTitle(name)} />
        </h2>
        {KINDS.map((kind) => {
          const members = entries.filter((entry) => entry.kind === kind);
          if (members.length === 0) return null;
          return (
            <section key={kind} aria-label={text.kinds[kind]} className={styles.group}>
              <p className={styles.term}>{text.kindCount(text.kinds[kind], members.length)}</p>
              {kind === "same" ? (
                <p className={styles.remark}>
                  {members.map(({ theirs }) => theirs.title).join(" · ")}
                </p>
              ) : (
                <ul className={styles.entries}>
                  {members.map((entry) => (
                    <li key={entry.theirs.id} className={styles.entry}>
                      {kind === "new" ? (
                        <NewEntry entry={entry} />
                      ) : (
                        <ConflictEntry entry={entry} />
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </section>
          );
        })}
        <MergeExtras entries={extras} />
        {rejected.length > 0 && (
          <section className={styles.group}>
            <p className={styles.term}>{text.rejected(rejected.length)}</p>
            <ul className={styles.problems}>
              {rejected.map(({ where, why }, at) => (
                <li key={at}>
                  <MixedText text={unit.problem(where[language], why[language])} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className={styles.foot}>
        <Button
          data-main-action
          appearance="primary"
          disabledFocusable={count + others === 0}
          onClick={() => void storeMerge(deps)}
        >
          {text.store(count, others)}
        </Button>
        <Button onClick={() => deps.store.dispatch({ kind: "ownMergeChanged", merge: null })}>
          {text.cancel}
        </Button>
      </div>
    </>
  );
}
