import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import type { ReactNode } from "react";
import { useFieldStyles } from "./fieldStyles";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
  /** Its options. */
  readonly children: ReactNode;
}

/** A choice out of a list that the browser itself opens. */
export function SmallSelect({ label, value, onChange, className, children }: Props) {
  const styles = useFieldStyles();
  return (
    <span className={mergeClasses(styles.frame, className)}>
      <select
        className={mergeClasses(styles.field, styles.select)}
        aria-label={label}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {children}
      </select>
      <ChevronDownRegular className={styles.selectIcon} />
    </span>
  );
}
