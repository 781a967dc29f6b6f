import { Button, mergeClasses } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { StarFilled, StarRegular } from "@fluentui/react-icons/svg/star";
import { memo, useId } from "react";
import type { Passage } from "../../../library/passage";
import { toggleFavourite } from "../../commands/passages/changeShelf";
import { excerptOf } from "../../state/passages/markedRuns";
import { slottedFavourites } from "../../state/paneFunction";
import { isSamePassageRow, type PassageRow } from "../../state/passages/passageRows";
import { MarkedText } from "../parts/MarkedText";
import { usePane, usePaneDeps, useText } from "../paneContext";
import { usePassageTreeStyles } from "./passageTreeStyles";
import { PrimaryButton } from "./PrimaryButton";

interface Props {
  readonly row: Extract<PassageRow, { readonly kind: "passage" }>;
  /** The row that Tab reaches. */
  readonly isCurrent: boolean;
  /** The row or the one that belongs to it: its buttons then take Tab as well. */
  readonly isNearCurrent: boolean;
  readonly onMenu: (passage: Passage, anchor: HTMLElement) => void;
}

const areSame = (before: Props, after: Props): boolean =>
  before.isCurrent === after.isCurrent &&
  before.isNearCurrent === after.isNearCurrent &&
  before.onMenu === after.onMenu &&
  isSamePassageRow(before.row, after.row);

export const PassageEntry = memo(function PassageEntry(props: Props) {
  const { row, isCurrent, isNearCurrent, onMenu } = props;
  const styles = usePassageTreeStyles();
  const deps = usePaneDeps();
  const text = useText();
  const id = useId();
  const { passage, titleMarks, textMarks } = row.hit;
  const isFavourite = usePane(({ shelf }) => shelf.favourites.includes(passage.id));
  const isUsed = usePane(({ draft }) => draft.used.has(passage.id));
  const slot = usePane(({ filter, shelf, passages }) =>
    filter.list === "favourites" ? slottedFavourites(shelf, passages).indexOf(passage.id) + 1 : 0,
  );
  const tabIndex = isNearCurrent ? 0 : -1;
  const star = isFavourite ? text.removeFavourite : text.addFavourite;
  return (
    <div
      role="row"
      data-row={row.key}
      className={mergeClasses(styles.passage, row.isOpen && styles.openPassage)}
      tabIndex={isCurrent ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.isOpen}
      aria-labelledby={id}
    >
      <div role="gridcell" className={styles.title} id={id} lang="zh-CN">
        <MarkedText text={passage.title} marks={titleMarks} />
      </div>
      <div role="gridcell" className={styles.actions}>
        <Button
          appearance="transparent"
          size="small"
          className={mergeClasses(styles.quiet, isFavourite && styles.favourite)}
          icon={isFavourite ? <StarFilled /> : <StarRegular />}
          aria-label={star(passage.title)}
          title={star(passage.title)}
          tabIndex={tabIndex}
          onClick={() => void toggleFavourite(deps, passage.id)}
        />
        <Button
          appearance="transparent"
          size="small"
          className={styles.quiet}
          icon={<MoreHorizontalRegular />}
          aria-label={text.moreFor(passage.title)}
          aria-haspopup="menu"
          tabIndex={tabIndex}
          onClick={({ currentTarget }) => onMenu(passage, currentTarget)}
        />
        <PrimaryButton passage={passage} size="small" tabIndex={tabIndex} />
      </div>
      {!row.isOpen && (
        <div role="gridcell" className={styles.excerpt} lang="zh-CN">
          {slot > 0 && <span className={styles.slot}>{text.favouriteSlot(slot)}</span>}
          {passage.layer === "own" && <span className={styles.own}>{text.isOwn}</span>}
          {isUsed && <span className={styles.used}>{text.isUsed}</span>}
          {passage.pack !== undefined && <span className={styles.badge}>{text.ofUnit}</span>}
          {passage.status !== "ok" && (
            <span className={styles.badge}>
              {passage.status === "dated" ? text.isDated : text.wasRepaired}
            </span>
          )}
          <MarkedText {...excerptOf({ text: passage.text, marks: textMarks })} />
        </div>
      )}
    </div>
  );
}, areSame);
