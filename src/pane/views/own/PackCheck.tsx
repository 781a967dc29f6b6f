import { useId, useState } from "react";
import type { ReadPack } from "../../../library/packs/readPack";
import { UnreadablePack } from "../../../library/unreadablePack";
import type { Said } from "../../../speech/said";
import { packCountsOf } from "../../state/unit/unitState";
import { FileButton } from "../fields/FileButton";
import { Foldout } from "../parts/Foldout";
import { useLanguage, usePaneDeps } from "../paneContext";
import { PackContent } from "./PackContent";
import { useUnitPacksStyles } from "./unitPacksStyles";
import { useUnitText } from "./useUnitText";

/** `why` null: the file could not be read at all. */
type Checked = { readonly read: ReadPack } | { readonly why: Said | null };

/** For whoever writes a pack: what the pane would make of a file. */
export function PackCheck() {
  const styles = useUnitPacksStyles();
  const { loadPackReader } = usePaneDeps();
  const text = useUnitText();
  const id = useId();
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = async (file: File) => {
    try {
      const [readPack, content] = await Promise.all([loadPackReader(), file.text()]);
      setChecked({ read: readPack(content) });
    } catch (cause) {
      setChecked({ why: cause instanceof UnreadablePack ? cause.said : null });
    }
  };
  return (
    <Foldout title={text.check}>
      <p id={id} className={styles.remark}>
        {text.checkHint}
      </p>
      <div className={styles.answer}>
        <FileButton
          size="small"
          label={text.checkChoose}
          accept=".json,application/json"
          describedBy={id}
          onFiles={([file]) => file && void check(file)}
        />
      </div>
      <div role="status">{checked !== null && <CheckResult checked={checked} />}</div>
    </Foldout>
  );
}

function CheckResult({ checked }: { readonly checked: Checked }) {
  const styles = useUnitPacksStyles();
  const text = useUnitText();
  const language = useLanguage();
  if ("why" in checked)
    return <p className={styles.warning}>{checked.why?.[language] ?? text.notReadable}</p>;
  const { pack, rejected, notes } = checked.read;
  return (
    <>
      <p className={styles.name}>{pack.name}</p>
      <PackContent counts={packCountsOf(pack)} rejected={rejected} notes={notes} />
      {rejected.length + notes.length === 0 && <p className={styles.remark}>{text.sound}</p>}
    </>
  );
}
