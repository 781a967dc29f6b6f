import { chineseDateOf, isoDateOf } from "../../state/blanks/chineseDate";
import { NumberField } from "./NumberField";
import { useBlankDraft, type BlankFieldProps } from "./blankDraft";
import { useBlankRowStyles } from "./blankRowStyles";
import { useBlanksText } from "./useBlanksText";
import { MixedText } from "../parts/MixedText";
import { Input } from "../fields/Input";

function TextField(props: BlankFieldProps) {
  const { name, value, description, suggestions, labelId, hintId } = props;
  const styles = useBlankRowStyles();
  const text = useBlanksText();
  const { draft, type, handlers } = useBlankDraft(name, value);
  const listId = `${labelId}values`;
  return (
    <>
      <Input
        className={styles.field}
        value={draft}
        list={listId}
        autoComplete="off"
        lang="zh-CN"
        placeholder={description && text.example(description.example)}
        aria-labelledby={labelId}
        aria-describedby={hintId}
        data-blank-field
        onChange={({ target: { value: typed } }) => type(typed)}
        {...handlers}
      />
      <datalist id={listId}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}

/** The browser's own calendar; a day that is picked or typed goes into the document as 年月日. */
function DateField({ name, value, labelId, hintId }: BlankFieldProps) {
  const styles = useBlankRowStyles();
  const text = useBlanksText();
  const { draft, type, handlers } = useBlankDraft(name, value);
  const iso = isoDateOf(draft);
  return (
    <>
      <Input
        className={styles.field}
        type="date"
        value={iso ?? ""}
        max="9999-12-31"
        aria-labelledby={labelId}
        aria-describedby={hintId}
        data-blank-field
        onChange={({ target: { value: typed } }) => type(chineseDateOf(typed) ?? "")}
        {...handlers}
      />
      {value !== "" && isoDateOf(value) === null && (
        <span className={styles.remark}>
          <MixedText text={text.otherDate(value)} />
        </span>
      )}
    </>
  );
}

/** The control that fits the kind of the blank. */
export function BlankField(props: BlankFieldProps) {
  switch (props.description?.kind) {
    case "date":
      return <DateField {...props} />;
    case "number":
      return <NumberField {...props} />;
    default:
      return <TextField {...props} />;
  }
}
