import { mergeClasses } from "@fluentui/react-components";
import type { InputHTMLAttributes } from "react";
import { useControlProps } from "./fieldContext";
import { useFieldStyles } from "./fieldStyles";
import { useFormStyles } from "./formStyles";

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, "size"> {
  readonly size?: "small" | "medium";
}

/** A line to type in. */
export function Input({ size = "medium", className, ...props }: Props) {
  const styles = useFieldStyles();
  const form = useFormStyles();
  const control = useControlProps();
  const sized = size === "small" ? form.smallLine : form.line;
  const invalid = control["aria-invalid"] === true && form.invalid;
  return (
    <span className={mergeClasses(styles.frame, className)}>
      <input className={mergeClasses(styles.field, sized, invalid)} {...control} {...props} />
    </span>
  );
}
