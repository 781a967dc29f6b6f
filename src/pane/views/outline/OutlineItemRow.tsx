import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { ReOrderDotsVerticalRegular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import { useId, useState, type KeyboardEvent } from "react";
import { choiceOf, type DraftItem } from "../../state/outline/outlineDraft";
import type { SectionChoice } from "../../state/outline/outlineState";
import { plainTextOfPassage } from "../../state/passages/passageContent";
import { MixedText } from "../parts/MixedText";
import { useLanguage, usePane, usePaneDeps } from "../paneContext";
import { itemLanguage, itemName } from "./itemName";
import { useOutlineStyles } from "./outlineStyles";
import { useOutlineText } from "./useOutlineText";
import { Select } from "../fields/Select";

interface Props {
  readonly item: DraftItem;
  readonly isDragged: boolean;
  readonly onStep: (by: -1 | 1) => void;
  readonly onDragStart: () => void;
  readonly onDragEnd: () => void;
  readonly onDrop: () => void;
}

const choiceOfValue = (value: string): SectionChoice =>
  value === "scaffold" || value === "leaveOut"
    ? { kind: value }
    : { kind: "passage", passage: value };

/** One section of the outline: what to write there, and the handle that moves it. */
export function OutlineItemRow({ item, isDragged, onStep, onDrop, ...drag }: Props) {
  const styles = useOutlineStyles();
  const { store } = usePaneDeps();
  const text = useOutlineText();
  const language = useLanguage();
  const id = useId();
  const passages = usePane((state) => state.passages);
  const choice =
    usePane(({ outline }) => outline.choices[item.index]) ?? choiceOf({ choices: {} }, 0);
  const [isOpen, setOpen] = useState(false);
  const name = itemName(item, language);
  const fitting = item.passages.flatMap(
    (one) => passages.find((passage) => passage.id === one) ?? [],
  );
  const chosen =
    choice.kind === "passage" ? fitting.find((one) => one.id === choice.passage) : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (by === null || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <li
      className={mergeClasses(
        styles.item,
        styles[`level${Math.min(item.level, 3) as 0 | 1 | 2 | 3}`],
        isDragged && styles.dragged,
        choice.kind === "leaveOut" && styles.faded,
      )}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <div className={styles.itemHead}>
        <button
          type="button"
          draggable
          className={styles.handle}
          aria-label={text.handle(name)}
          title={text.keys}
          onKeyDown={onKeyDown}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = "move";
            event.dataTransfer.setData("text/plain", name);
            drag.onDragStart();
          }}
          onDragEnd={drag.onDragEnd}
        >
          <ReOrderDotsVerticalRegular />
        </button>
        <span
          id={`${id}name`}
          className={mergeClasses(styles.name, item.level === 1 && styles.main)}
          lang={itemLanguage(item, language)}
        >
          {name}
        </span>
        {item.required && <span className={styles.required}>{text.required}</span>}
        <Button
          size="small"
          appearance="transparent"
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-label={text.preview(name)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}text` : undefined}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <Select
        className={styles.choice}
        label={text.choice(name)}
        value={choice.kind === "passage" ? choice.passage : choice.kind}
        onChange={(value) =>
          store.dispatch({ kind: "sectionChosen", item: item.index, choice: choiceOfValue(value) })
        }
      >
        <option value="scaffold">
          {item.heading === undefined ? text.scaffoldOnly : text.scaffold}
        </option>
        {fitting.map((passage) => (
          <option key={passage.id} value={passage.id}>
            {text.passage(passage.title)}
          </option>
        ))}
        <option value="leaveOut">{text.leaveOut}</option>
      </Select>
      {isOpen &&
        (chosen === undefined ? (
          <p id={`${id}text`} className={styles.preview}>
            <MixedText text={text.guidance(item.guidance)} />
          </p>
        ) : (
          <p id={`${id}text`} className={styles.preview} lang="zh-CN">
            {plainTextOfPassage(chosen)}
          </p>
        ))}
    </li>
  );
}
