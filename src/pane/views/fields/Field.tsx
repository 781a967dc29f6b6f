import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { mergeClasses } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { FieldContext } from "./fieldContext";
import { useFormStyles } from "./formStyles";

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what stands in the control; it is read out as soon as it is there. */
  readonly fault?: string | null;
  readonly required?: boolean;
  readonly className?: string | undefined;
  /** One control. */
  readonly children: ReactNode;
}

/** A control with its name above it, and below it what helps and what is wrong. */
export function Field({ label, hint, fault = null, required = false, className, children }: Props) {
  const styles = useFormStyles();
  const id = useId();
  const described = [fault !== null && `${id}fault`, hint !== undefined && `${id}hint`];
  return (
    <div className={mergeClasses(styles.group, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {required && (
          <span aria-hidden className={styles.required}>
            *
          </span>
        )}
      </label>
      <FieldContext.Provider
        value={{
          id,
          required,
          "aria-describedby": described.filter(Boolean).join(" "),
          "aria-invalid": fault !== null,
        }}
      >
        {children}
      </FieldContext.Provider>
      {fault !== null && (
        <div id={`${id}fault`} role="alert" className={styles.fault}>
          <ErrorCircleFilled className={styles.faultIcon} />
          {fault}
        </div>
      )}
      {hint !== undefined && (
        <div id={`${id}hint`} className={styles.remark}>
          {hint}
        </div>
      )}
    </div>
  );
}
