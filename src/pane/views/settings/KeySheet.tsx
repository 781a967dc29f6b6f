import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { PANE_KEYS } from "../../state/paneKey";
import { shortcutRows } from "../../state/settings/shortcutRows";
import { ModalDialog } from "../parts/ModalDialog";
import { usePane, usePaneDeps, useText } from "../paneContext";
import { useKeySheetStyles } from "./keySheetStyles";
import { useSettingsText } from "./useSettingsText";

interface RowsProps {
  readonly title: string;
  readonly rows: readonly (readonly [keys: string, name: string])[];
}

function Rows({ title, rows }: RowsProps) {
  const styles = useKeySheetStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.group}>
        {title}
      </h3>
      <dl className={styles.rows}>
        {rows.map(([keys, name]) => (
          <div key={name} className={styles.row}>
            <dt className={styles.keys}>
              <kbd className={styles.key}>{keys}</kbd>
            </dt>
            <dd className={styles.name}>{name}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** All keys, from the lists that they work by. */
export function KeySheet() {
  const styles = useKeySheetStyles();
  const { store } = usePaneDeps();
  const text = useSettingsText();
  const { close } = useText();
  const language = usePane((state) => state.language);
  const id = useId();
  const leave = () => store.dispatch({ kind: "keysShown", areShown: false });
  const isMac = navigator.userAgent.includes("Mac");
  return (
    <ModalDialog className={styles.dialog} labelledBy={`${id}title`} onClose={leave}>
      <h2 id={`${id}title`} className={styles.title}>
        {text.keys}
      </h2>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll only what has the focus */}
      <div className={styles.sheet} role="group" aria-labelledby={`${id}title`} tabIndex={0}>
        <Rows
          title={text.keysInPane}
          rows={[
            ...PANE_KEYS.map(({ name, keys }) => [keys, text.keyNames[name]] as const),
            ...text.listKeys.map(([keys = "", name = ""]) => [keys, name] as const),
          ]}
        />
        <Rows
          title={text.keysInDocument}
          rows={shortcutRows(language, isMac).map(({ keys, name }) => [keys, name] as const)}
        />
        <p className={styles.remark}>{text.keysInDocumentAdvice}</p>
      </div>
      <Button appearance="primary" className={styles.close} onClick={leave}>
        {close}
      </Button>
    </ModalDialog>
  );
}
