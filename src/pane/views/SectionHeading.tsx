import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { PassageRow } from "../state/passageRows";
import { useText } from "./paneContext";
import { usePassageTreeStyles } from "./passageTreeStyles";

interface Props {
  readonly row: Extract<PassageRow, { readonly kind: "section" }>;
  readonly isCurrent: boolean;
}

export function SectionHeading({ row, isCurrent }: Props) {
  const styles = usePassageTreeStyles();
  const text = useText();
  return (
    <div
      role="row"
      data-row={row.key}
      className={styles.section}
      tabIndex={isCurrent ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.isOpen}
      title={row.section.description}
    >
      <span role="rowheader" className={styles.sectionName}>
        {row.isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        {row.section.name}
      </span>
      <span role="gridcell" className={styles.sectionSize}>
        {text.sectionSize(row.size)}
      </span>
    </div>
  );
}
