import { mergeClasses } from "@fluentui/react-components";
import type { Language } from "../../../speech/said";
import { changeCheckPreferences } from "../../commands/check/changeCheckMemory";
import { revealPlace } from "../../commands/check/revealPlace";
import type { CheckedSpeech } from "../../state/check/checkState";
import { sectionName } from "../../state/sectionName";
import type { ShownSection } from "../../state/check/shownReport";
import { genresIn } from "../../state/genresIn";
import { minutesAt, PACES, paceFor } from "../../state/check/speakingPace";
import { speechStripOf, type StripPart } from "../../state/check/speechStrip";
import type { CheckText } from "../../text/check/zh-CN";
import { useLanguage, usePane, usePaneDeps } from "../paneContext";
import { PartStrip } from "./PartStrip";
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

function SpeechStrip({ strip }: { readonly strip: readonly StripPart[] }) {
  const styles = useSpeechPictureStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  const language = useLanguage();
  const parts = strip.map((part) => ({
    key: part.key,
    name: nameOf(part, text, language),
    share: part.kind === "gap" ? null : part.share,
    className: mergeClasses(styles.part, styles[colourOf(part)]),
  }));
  const reveal = (picked: string) => {
    const part = strip.find(({ key }) => key === picked);
    if (part !== undefined) void revealPlace(deps, part.at);
  };
  return <PartStrip label={text.strip} hint={text.stripHint} parts={parts} onPick={reveal} />;
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
