import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import type { ReactNode } from "react";
import { useControlProps } from "./fieldContext";
import { useFieldStyles } from "./fieldStyles";

interface Props {
  readonly value: string | number;
  readonly onChange: (value: string) => void;
  /** Its name, where nothing that is seen names it. */
  readonly label?: string;
  readonly id?: string;
  readonly size?: "small" | "medium";
  readonly className?: string | undefined;
  /** Dresses what is chosen, inside the frame. */
  readonly nameClassName?: string;
  /** Its options. */
  readonly children: ReactNode;
}

/** A choice out of a list that the browser itself opens. */
export function Select({
  label,
  onChange,
  size = "small",
  className,
  nameClassName,
  children,
  ...props
}: Props) {
  const styles = useFieldStyles();
  const control = useControlProps();
  return (
    <span className={mergeClasses(styles.frame, className)}>
      <select
        className={mergeClasses(
          styles.field,
          size === "small" ? styles.select : styles.list,
          nameClassName,
        )}
        aria-label={label}
        onChange={({ target }) => onChange(target.value)}
        {...control}
        {...props}
      >
        {children}
      </select>
      <ChevronDownRegular className={styles.selectIcon} />
    </span>
  );
}
