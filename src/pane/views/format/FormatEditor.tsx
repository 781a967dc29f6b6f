import { Button } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { ParagraphRole } from "../../../speech/edits/editPlan";
import type { SpeechFormat, Typography } from "../../../speech/format/speechFormat";
import { PARAGRAPH_ROLES } from "../../../speech/edits/editPlan";
import { withoutEnglish } from "../../state/format/chosenFormat";
import type { EditedFormat } from "../../state/format/formatState";
import { isSpeechFormat } from "../../state/format/storedFormat";
import { useFormatStyles } from "./formatStyles";
import { TypographyFields } from "./TypographyFields";
import { useFormatText } from "./useFormatText";
import { Field } from "../fields/Field";
import { Input } from "../fields/Input";
import { Select } from "../fields/Select";

interface Props {
  readonly edited: EditedFormat;
  /** Of the other formats. */
  readonly names: readonly string[];
  readonly onChange: (typed: SpeechFormat) => void;
  readonly onSave: (format: SpeechFormat) => void;
  readonly onCancel: () => void;
}

/** A format to be changed, one kind of paragraph at a time. */
export function FormatEditor({ edited, names, onChange, onSave, onCancel }: Props) {
  const styles = useFormatStyles();
  const text = useFormatText();
  const { format, typed } = edited;
  const [role, setRole] = useState<ParagraphRole>("body");
  const isTaken = names.includes(typed.name.trim());
  const isNameless = typed.name.trim() === "";
  const nameFault = isTaken ? text.nameTaken : isNameless ? text.nameMissing : null;
  const canSave = !isTaken && isSpeechFormat(typed);
  const change = (part: Partial<Typography>) =>
    onChange({
      ...typed,
      typography: { ...typed.typography, [role]: { ...typed.typography[role], ...part } },
    });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!canSave) return;
    const name = typed.name.trim();
    onSave(name === format.name ? { ...typed, name } : { ...withoutEnglish(typed), name });
  };
  return (
    <form className={styles.view} onSubmit={onSubmit}>
      <div className={styles.fields}>
        <Field label={text.name} fault={nameFault}>
          <Input
            size="small"
            value={typed.name}
            onChange={({ target: { value } }) => onChange({ ...typed, name: value })}
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
        <TypographyFields key={role} looks={typed.typography[role]} onChange={change} />
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
