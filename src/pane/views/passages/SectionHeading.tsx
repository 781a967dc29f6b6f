import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { inLanguage } from "../../../speech/said";
import { nameIn } from "../../state/nameIn";
import type { PassageRow } from "../../state/passages/passageRows";
import { useLanguage, useText } from "../paneContext";
import { usePassageTreeStyles } from "./passageTreeStyles";

interface Props {
  readonly row: Extract<PassageRow, { readonly kind: "section" }>;
  readonly isCurrent: boolean;
}

export function SectionHeading({ row, isCurrent }: Props) {
  const styles = usePassageTreeStyles();
  const text = useText();
  const language = useLanguage();
  const { section } = row;
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
      title={inLanguage(language, section.description, section.descriptionEn)}
    >
      <span role="rowheader" className={styles.sectionName}>
        {row.isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        {nameIn(language, section)}
      </span>
      <span role="gridcell" className={styles.sectionSize}>
        {text.sectionSize(row.size)}
      </span>
    </div>
  );
}
