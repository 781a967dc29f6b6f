import { Button } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { ParagraphRole } from "../../../speech/edits/editPlan";
import type { SpeechFormat, Typography } from "../../../speech/format/speechFormat";
import { PARAGRAPH_ROLES } from "../../../speech/edits/editPlan";
import { withoutEnglish } from "../../state/format/chosenFormat";
import { isSpeechFormat } from "../../state/format/storedFormat";
import { useFormatStyles } from "./formatStyles";
import { TypographyFields } from "./TypographyFields";
import { useFormatText } from "./useFormatText";
import { Field } from "../fields/Field";
import { Input } from "../fields/Input";
import { Select } from "../fields/Select";

interface Props {
  readonly format: SpeechFormat;
  /** Of the other formats. */
  readonly names: readonly string[];
  readonly onSave: (format: SpeechFormat) => void;
  readonly onCancel: () => void;
}

/** A format to be changed, one kind of paragraph at a time. */
export function FormatEditor({ format, names, onSave, onCancel }: Props) {
  const styles = useFormatStyles();
  const text = useFormatText();
  const [draft, setDraft] = useState(format);
  const [role, setRole] = useState<ParagraphRole>("body");
  const isTaken = names.includes(draft.name.trim());
  const canSave = !isTaken && isSpeechFormat(draft);
  const change = (part: Partial<Typography>) =>
    setDraft({
      ...draft,
      typography: { ...draft.typography, [role]: { ...draft.typography[role], ...part } },
    });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!canSave) return;
    const name = draft.name.trim();
    onSave(name === format.name ? { ...draft, name } : { ...withoutEnglish(draft), name });
  };
  return (
    <form className={styles.view} onSubmit={onSubmit}>
      <div className={styles.fields}>
        <Field label={text.name} fault={isTaken ? text.nameTaken : null}>
          <Input
            size="small"
            value={draft.name}
            onChange={({ target: { value } }) => setDraft({ ...draft, name: value })}
          />
        </Field>
        <Field label={text.role}>
          <Select
            value={role}
            onChange={(value) => setRole(PARAGRAPH_ROLES.find((one) => one === value) ?? "body")}
          >
            {PARAGRAPH_ROLES.map((one) => (
              <option key={one} value={one}>
                {text.roles[one]}
              </option>
            ))}
          </Select>
        </Field>
        <TypographyFields key={role} looks={draft.typography[role]} onChange={change} />
      </div>
      <div className={styles.foot}>
        <Button data-main-action type="submit" appearance="primary" disabledFocusable={!canSave}>
          {text.save}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
}
