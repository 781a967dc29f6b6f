import { mergeClasses } from "@fluentui/react-components";
import type { TextareaHTMLAttributes } from "react";
import { useControlProps } from "./fieldContext";
import { useFieldStyles } from "./fieldStyles";
import { useFormStyles } from "./formStyles";

/** Lines to type in; as high as the person draws it. */
export function Textarea(props: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const styles = useFieldStyles();
  const form = useFormStyles();
  const control = useControlProps();
  const invalid = control["aria-invalid"] === true && form.invalid;
  return (
    <span className={styles.frame}>
      <textarea
        className={mergeClasses(styles.field, form.area, invalid)}
        {...control}
        {...props}
      />
    </span>
  );
}
