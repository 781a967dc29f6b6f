import { mergeClasses } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { cutStripOf } from "../../state/import/cutStrip";
import type { ReviewedPassage } from "../../state/import/reviewedPassage";
import { sectionName } from "../../state/sectionName";
import { useSpeechPictureStyles } from "../check/speechPictureStyles";
import { MixedText } from "../MixedText";
import { useLanguage } from "../paneContext";
import { useImportStyles } from "./importStyles";
import { useImportText } from "./useImportText";

interface Props {
  readonly reviewed: readonly ReviewedPassage[];
  /** Called with the key of the passage that was picked. */
  readonly onPick: (key: string) => void;
}

/** Index of the part a key leads to; null for a key that leads to none. */
function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return Math.min(at + 1, count - 1);
    case "ArrowLeft":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** The speech from end to end, cut as it is proposed; hollow is what will not be stored. */
export function CutStrip({ reviewed, onPick }: Props) {
  const picture = useSpeechPictureStyles();
  const styles = useImportStyles();
  const text = useImportText();
  const language = useLanguage();
  const [current, setCurrent] = useState(0);
  const [told, setTold] = useState<string | null>(null);
  const strip = cutStripOf(reviewed);
  const inReach = Math.min(current, strip.length - 1);
  const nameOf = ({ section, title, isChosen }: (typeof strip)[number]): string =>
    text.part(sectionName(section, language), title, isChosen);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = targetOf(event.key, inReach, strip.length);
    if (target === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll("button")[target]?.focus();
  };
  const toldPart = strip.find(({ key }) => key === told);
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows between its buttons, of which one takes Tab */}
      <ol className={picture.strip} aria-label={text.strip} onKeyDown={onKeyDown}>
        {strip.map((part, index) => (
          <li key={part.key} className={picture.place} style={{ flexGrow: part.share }}>
            <button
              type="button"
              aria-label={nameOf(part)}
              tabIndex={index === inReach ? 0 : -1}
              className={mergeClasses(
                picture.part,
                picture[part.colour],
                !part.isChosen && styles.unchosenPart,
              )}
              onClick={() => onPick(part.key)}
              onFocus={() => {
                setCurrent(index);
                setTold(part.key);
              }}
              onBlur={() => setTold(null)}
              onMouseEnter={() => setTold(part.key)}
              onMouseLeave={() => setTold(null)}
            />
          </li>
        ))}
      </ol>
      <p className={picture.caption} aria-hidden>
        <MixedText text={toldPart === undefined ? text.stripHint : nameOf(toldPart)} />
      </p>
    </>
  );
}
