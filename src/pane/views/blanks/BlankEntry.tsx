import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { blankDescribed } from "../../../library/blankDescriptions";
import { fillBlanks } from "../../commands/blanks/fillBlanks";
import { fillPointCount, POINT_COUNT } from "../../commands/blanks/fillPointCount";
import { showNextBlank } from "../../commands/blanks/showNextBlank";
import { offerFor, type BlankRow } from "../../state/blanks/blankRows";
import { inLanguage } from "../../../speech/said";
import { MixedText } from "../parts/MixedText";
import { useLanguage, usePane, usePaneDeps } from "../paneContext";
import { BlankField } from "./BlankField";
import { useBlankRowStyles } from "./blankRowStyles";
import { useBlanksText } from "./useBlanksText";

interface Props {
  readonly row: BlankRow;
}

/** What can be filled in by one click. */
function Offers({ row }: Props) {
  const styles = useBlankRowStyles();
  const deps = usePaneDeps();
  const text = useBlanksText();
  const offer = usePane(({ blanks, material }) =>
    offerFor(row, blanks.remembered, material.values),
  );
  const { name, emptyCount } = row;
  const isOffered = emptyCount > 0 && offer !== null;
  const isCount = name === POINT_COUNT;
  if (!isOffered && !isCount) return null;
  return (
    <span className={styles.offers}>
      {isCount && (
        <Button size="small" className={styles.offer} onClick={() => void fillPointCount(deps)}>
          {text.byHeadings}
        </Button>
      )}
      {isOffered && (
        <Button
          size="small"
          className={styles.offer}
          aria-label={text.offerFor(name, offer)}
          onClick={() => void fillBlanks(deps, new Map([[name, offer]]))}
        >
          {text.offer(offer)}
        </Button>
      )}
    </span>
  );
}

/** All blanks of one name: where they stand, what stands in them, and the field to fill them with. */
export function BlankEntry({ row }: Props) {
  const styles = useBlankRowStyles();
  const deps = usePaneDeps();
  const text = useBlanksText();
  const language = useLanguage();
  const id = useId();
  const { name, count, emptyCount, values } = row;
  const remembered = usePane(({ blanks }) => blanks.remembered.get(name));
  const ofUnit = usePane(({ material }) => material.values.get(name));
  const description = blankDescribed(name);
  const suggestions = [
    ...new Set([
      ...values,
      ...(remembered ?? []),
      ...(ofUnit ?? []),
      ...(description?.choices ?? []),
    ]),
  ];
  const isPartly = emptyCount > 0 && emptyCount < count;
  const places = isPartly ? text.placesLeft(count, emptyCount) : text.places(count);
  return (
    <li className={styles.row}>
      <span className={styles.head}>
        <span id={`${id}name`} className={styles.name} lang="zh-CN">
          {name}
        </span>
        <Button
          appearance="transparent"
          size="small"
          className={styles.places}
          aria-label={`${places} ${text.showNext(name)}`}
          title={text.showNext(name)}
          onClick={() => void showNextBlank(deps, name)}
        >
          {places}
        </Button>
      </span>
      <span id={`${id}hint`} className={styles.remark}>
        <MixedText
          text={
            values.length > 1
              ? text.mixed(values)
              : inLanguage(language, description?.description ?? "", description?.descriptionEn)
          }
        />
      </span>
      <BlankField
        name={name}
        value={values.length === 1 && emptyCount === 0 ? (values[0] ?? "") : ""}
        description={description}
        suggestions={suggestions}
        labelId={`${id}name`}
        hintId={`${id}hint`}
      />
      <Offers row={row} />
    </li>
  );
}
