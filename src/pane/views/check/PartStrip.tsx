import { mergeClasses } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { arrowTarget } from "../parts/arrowTarget";
import { MixedText } from "../parts/MixedText";
import { useSpeechPictureStyles } from "./speechPictureStyles";

export interface ShownPart {
  readonly key: string;
  /** What it is, said below the picture when it is pointed at. */
  readonly name: string;
  /** Of the whole, 0 to 1; null: a gap, which is as wide as a gap is. */
  readonly share: number | null;
  readonly className: string;
}

interface Props {
  readonly label: string;
  /** Said below the picture while no part is pointed at. */
  readonly hint: string;
  readonly parts: readonly ShownPart[];
  readonly onPick: (key: string) => void;
}

/** A speech from end to end: a part is as wide as it is long. One takes Tab, arrows lead to the others. */
export function PartStrip({ label, hint, parts, onPick }: Props) {
  const styles = useSpeechPictureStyles();
  const [current, setCurrent] = useState(0);
  const [told, setTold] = useState<string | null>(null);
  const inReach = Math.min(current, parts.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = arrowTarget(event.key, inReach, parts.length, "horizontal");
    if (target === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll("button")[target]?.focus();
  };
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows between its buttons, of which one takes Tab */}
      <ol className={styles.strip} aria-label={label} onKeyDown={onKeyDown}>
        {parts.map(({ key, name, share, className }, index) => (
          <li
            key={key}
            className={mergeClasses(styles.place, share === null && styles.gapPlace)}
            style={share === null ? undefined : { flexGrow: share }}
          >
            <button
              type="button"
              aria-label={name}
              tabIndex={index === inReach ? 0 : -1}
              className={className}
              onClick={() => onPick(key)}
              onFocus={() => {
                setCurrent(index);
                setTold(key);
              }}
              onBlur={() => setTold(null)}
              onMouseEnter={() => setTold(key)}
              onMouseLeave={() => setTold(null)}
            />
          </li>
        ))}
      </ol>
      <p className={styles.caption} aria-hidden>
        <MixedText text={parts.find(({ key }) => key === told)?.name ?? hint} />
      </p>
    </>
  );
}
