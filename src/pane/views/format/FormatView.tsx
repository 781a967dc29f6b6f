import { Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect } from "react";
import { changeFormats, openFormats } from "../../commands/format/changeFormats";
import {
  chosenFormatIn,
  formatsIn,
  givenFormatsIn,
  withChosenFormat,
  withFormat,
} from "../../state/format/chosenFormat";
import type { EditedFormat } from "../../state/format/formatState";
import { nameIn } from "../../state/nameIn";
import { useLanguage, usePane, usePaneDeps } from "../paneContext";
import { isPartKept } from "../../state/keepingState";
import { ChosenFormat } from "./ChosenFormat";
import { FormatEditor } from "./FormatEditor";
import { FormatExtents } from "./FormatExtents";
import { useFormatStyles } from "./formatStyles";
import { useFormatText } from "./useFormatText";

const FOLLOW = "follow";

/** Choose how what is inserted is set, set the document, make formats of one's own. */
export function FormatView() {
  const styles = useFormatStyles();
  const deps = usePaneDeps();
  const text = useFormatText();
  const language = useLanguage();
  const format = usePane((state) => state.format);
  const isKept = usePane(({ keeping }) => isPartKept(keeping, "formats"));
  const given = givenFormatsIn(usePane((state) => state.material));
  const edited = usePane(({ editedFormat }) => editedFormat);
  const edit = (next: EditedFormat | null) =>
    deps.store.dispatch({ kind: "formatEdited", edited: next });
  useEffect(() => void openFormats(deps), [deps]);
  const chosen = usePane(chosenFormatIn);
  if (edited !== null)
    return (
      <FormatEditor
        edited={edited}
        names={formatsIn(format, given)
          .filter(({ id }) => id !== edited.format.id)
          .map(({ name }) => name)}
        onChange={(typed) => edit({ ...edited, typed })}
        onCancel={() => edit(null)}
        onSave={(changed) => {
          edit(null);
          void changeFormats(deps, (all) => withFormat(all, changed, given));
        }}
      />
    );
  return (
    <div className={styles.view}>
      <div className={styles.scroll}>
        <p id="format-intro" className={styles.remark}>
          {text.intro}
        </p>
        <RadioGroup
          aria-labelledby="format-intro"
          value={chosen?.id ?? FOLLOW}
          onChange={(_, { value }) =>
            void changeFormats(deps, (all) =>
              withChosenFormat(all, value === FOLLOW ? null : value),
            )
          }
        >
          <Radio value={FOLLOW} label={text.followDocument} />
          {formatsIn(format, given).map((one) => (
            <Radio key={one.id} value={one.id} label={nameIn(language, one)} />
          ))}
        </RadioGroup>
        {chosen === null ? (
          <p className={styles.remark}>{text.followDescription}</p>
        ) : (
          <ChosenFormat
            key={chosen.id}
            format={chosen}
            onEdit={(one) => edit({ format: one, typed: one })}
          />
        )}
        {!isKept && <p className={styles.remark}>{text.notKept}</p>}
      </div>
      {chosen !== null && <FormatExtents format={chosen} />}
    </div>
  );
}
