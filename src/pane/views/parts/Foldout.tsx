import { mergeClasses } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useFoldoutStyles } from "./foldoutStyles";

interface Props {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What is shown under its title when that is chosen. */
export function Foldout({ title, className, children }: Props) {
  const styles = useFoldoutStyles();
  return (
    <details className={styles.foldout}>
      <summary className={mergeClasses(styles.title, className)}>
        <ChevronRightRegular className={styles.chevron} />
        {title}
      </summary>
      {children}
    </details>
  );
}
