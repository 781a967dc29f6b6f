import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { numberFormOf, numberInForm, type NumberForm } from "../../state/outline/numberForm";
import { useBlankDraft, type BlankFieldProps } from "./blankDraft";
import { useBlankRowStyles } from "./blankRowStyles";
import { useBlanksText } from "./useBlanksText";
import { Input } from "../fields/Input";

const FORMS: readonly NumberForm[] = ["arabic", "chinese"];

const YEAR = "年份";

/** A number in digits or in Chinese; one that is typed takes the form that is chosen. */
export function NumberField(props: BlankFieldProps) {
  const { name, value, description, labelId, hintId } = props;
  const styles = useBlankRowStyles();
  const text = useBlanksText();
  const [chosen, setChosen] = useState<NumberForm | null>(null);
  const form = chosen ?? numberFormOf(value);
  const isYear = name === YEAR;
  const { draft, type, fill, handlers } = useBlankDraft(name, value, (typed) =>
    chosen === null ? typed : numberInForm(typed, chosen, isYear),
  );
  const choose = (next: NumberForm) => {
    setChosen(next);
    const written = numberInForm(draft, next, isYear);
    type(written);
    fill(written);
  };
  return (
    <span className={styles.number}>
      <Input
        className={styles.field}
        value={draft}
        inputMode={form === "arabic" ? "numeric" : "text"}
        autoComplete="off"
        lang="zh-CN"
        placeholder={description && text.example(description.example)}
        aria-labelledby={labelId}
        aria-describedby={hintId}
        data-blank-field
        onChange={({ target: { value: typed } }) => type(typed)}
        {...handlers}
      />
      <span role="group" aria-label={text.numberForm(name)} className={styles.forms}>
        {FORMS.map((one) => (
          <button
            key={one}
            type="button"
            className={mergeClasses(styles.form, one === form && styles.chosenForm)}
            aria-label={text[`${one}Name`]}
            aria-pressed={one === form}
            onClick={() => choose(one)}
          >
            {text[one]}
          </button>
        ))}
      </span>
    </span>
  );
}
