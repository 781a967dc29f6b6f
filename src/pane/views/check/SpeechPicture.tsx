import { mergeClasses } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { Language } from "../../../speech/said";
import { changeCheckPreferences } from "../../commands/changeCheckMemory";
import { revealPlace } from "../../commands/revealPlace";
import type { CheckedSpeech } from "../../state/check/checkState";
import { sectionName } from "../../state/sectionName";
import type { ShownSection } from "../../state/check/shownReport";
import { genresIn } from "../../state/genresIn";
import { minutesAt, PACES, paceFor } from "../../state/check/speakingPace";
import { speechStripOf, type StripPart } from "../../state/check/speechStrip";
import type { CheckText } from "../../text/check/zh-CN";
import { MixedText } from "../MixedText";
import { useLanguage, usePane, usePaneDeps } from "../paneContext";
import { useSpeechPictureStyles } from "./speechPictureStyles";
import { useCheckText } from "./useCheckText";
import { Select } from "../fields/Select";

interface Props {
  readonly checked: CheckedSpeech;
  readonly required: readonly ShownSection[];
}

/** The speech from end to end, and how long it takes to give. */
export function SpeechPicture({ checked, required }: Props) {
  const styles = useSpeechPictureStyles();
  const strip = speechStripOf(checked.report, required);
  return (
    <div className={styles.picture}>
      <SpeechStrip strip={strip} />
      <SpeechLength checked={checked} />
    </div>
  );
}

function nameOf(part: StripPart, text: CheckText, language: Language): string {
  const name = sectionName(part.section, language);
  return part.kind === "gap"
    ? text.gap(name)
    : text.part(name, part.text, part.characters, part.share);
}

/** Each point of the body begins with a darker stretch. */
function colourOf({ kind, zone, section }: StripPart) {
  if (kind === "gap") return "gap";
  return zone === "body" && section !== "h1" ? "bodyPart" : zone;
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

function SpeechStrip({ strip }: { readonly strip: readonly StripPart[] }) {
  const styles = useSpeechPictureStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  const language = useLanguage();
  const [current, setCurrent] = useState(0);
  const [told, setTold] = useState<string | null>(null);
  const inReach = Math.min(current, strip.length - 1);
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
      <ol className={styles.strip} aria-label={text.strip} onKeyDown={onKeyDown}>
        {strip.map((part, index) => (
          <li
            key={part.key}
            className={mergeClasses(styles.place, part.kind === "gap" && styles.gapPlace)}
            style={part.kind === "part" ? { flexGrow: part.share } : undefined}
          >
            <button
              type="button"
              aria-label={nameOf(part, text, language)}
              tabIndex={index === inReach ? 0 : -1}
              className={mergeClasses(styles.part, styles[colourOf(part)])}
              onClick={() => void revealPlace(deps, part.at)}
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
      <p className={styles.caption} aria-hidden>
        <MixedText
          text={toldPart === undefined ? text.stripHint : nameOf(toldPart, text, language)}
        />
      </p>
    </>
  );
}

function SpeechLength({ checked }: Pick<Props, "checked">) {
  const styles = useSpeechPictureStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  const chosen = usePane(({ check }) => check.preferences.pace);
  const { genre, statistics } = checked.report;
  const { characters } = statistics;
  const genres = genresIn(usePane(({ material }) => material));
  const isSpoken = genres.find(({ id }) => id === genre.id)?.spoken !== false;
  const pace = paceFor(genre.id, chosen, genres);
  if (!isSpoken) return <p className={styles.length}>{text.characters(characters)}</p>;
  return (
    <div className={styles.length}>
      <span>{text.length(characters, minutesAt(characters, pace))}</span>
      <Select
        label={text.pace}
        value={String(pace)}
        onChange={(value) =>
          void changeCheckPreferences(deps, (known) => ({ ...known, pace: Number(value) }))
        }
      >
        {PACES.map((one) => (
          <option key={one} value={String(one)}>
            {text.paceOption(one)}
          </option>
        ))}
      </Select>
    </div>
  );
}
