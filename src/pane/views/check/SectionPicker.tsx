import { Button } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { changeCheckMemory } from "../../commands/check/changeCheckMemory";
import { selectedParagraph } from "../../commands/check/selectedParagraph";
import { beginningOf, memoryWithNamed } from "../../state/check/checkMemory";
import type { CheckedSpeech } from "../../state/check/checkState";
import { sectionName } from "../../state/sectionName";
import { useLanguage, usePaneDeps } from "../paneContext";
import { useFindingCardStyles } from "./findingCardStyles";
import { useCheckText } from "./useCheckText";
import { Select } from "../fields/Select";

interface Props {
  readonly section: string;
  readonly checked: CheckedSpeech;
  readonly onDone: () => void;
}

/** Asks which paragraph is the section; the one with the caret is proposed. */
export function SectionPicker({ section, checked, onDone }: Props) {
  const styles = useFindingCardStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  const language = useLanguage();
  const id = useId();
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const paragraphs = checked.document.paragraphs.filter(
    (paragraph) => paragraph.text.trim() !== "",
  );
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => {
    let isOpen = true;
    void selectedParagraph(deps).then((index) => {
      if (isOpen) setChosen((known) => known ?? index);
    });
    return () => {
      isOpen = false;
    };
  }, [deps]);
  const current = paragraphs.find(({ index }) => index === chosen) ?? paragraphs[0];
  if (current === undefined) return null;
  const name = () => {
    onDone();
    void changeCheckMemory(deps, (memory) => memoryWithNamed(memory, section, current.text));
  };
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>{text.whichParagraph(sectionName(section, language))}</label>
      <Select
        size="medium"
        id={id}
        value={String(current.index)}
        onChange={(value) => setChosen(Number(value))}
      >
        {paragraphs.map((paragraph) => (
          <option key={paragraph.index} value={String(paragraph.index)}>
            {text.paragraphChoice(paragraph.index + 1, beginningOf(paragraph.text))}
          </option>
        ))}
      </Select>
      <div className={styles.answers}>
        <Button size="small" appearance="primary" onClick={name}>
          {text.nameSection}
        </Button>
        <Button size="small" onClick={onDone}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}
