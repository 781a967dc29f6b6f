import { genres } from "../../../library/genres";
import type { GenreId } from "../../../speech/genre/genreProfile";
import type { ImportedSpeech } from "../../state/import/importedSpeech";
import { nameIn } from "../../state/nameIn";
import type { ReviewedPassage } from "../../state/import/reviewedPassage";
import { Foldout } from "../parts/Foldout";
import { useLanguage, usePaneDeps } from "../paneContext";
import { CutStrip } from "./CutStrip";
import { useImportStyles } from "./importStyles";
import { useImportText } from "./useImportText";
import { Select } from "../fields/Select";

interface Props {
  readonly name: string;
  readonly speech: ImportedSpeech;
  readonly reviewed: readonly ReviewedPassage[];
  /** Called with the key of the passage that was picked in the picture. */
  readonly onPick: (key: string) => void;
}

/** What kind of speech it is, its picture, and what was left out of it. */
export function SpeechAbout({ name, speech, reviewed, onPick }: Props) {
  const styles = useImportStyles();
  const { store } = usePaneDeps();
  const text = useImportText();
  const language = useLanguage();
  const { passages, leftOut } = speech;
  const genre = reviewed[0]?.genre ?? speech.genre;
  const chooseGenre = (value: string) => {
    const found = genres.find((one) => one.id === value);
    if (found === undefined) return;
    const decision: { readonly genre: GenreId } = { genre: found.id };
    store.dispatch({
      kind: "importDecided",
      decisions: Object.fromEntries(passages.map(({ key }) => [key, decision])),
    });
  };
  return (
    <div className={styles.about}>
      <Select label={text.genreOf(name)} value={genre} onChange={(value) => chooseGenre(value)}>
        {genres.map((one) => (
          <option key={one.id} value={one.id}>
            {nameIn(language, one)}
          </option>
        ))}
      </Select>
      <CutStrip reviewed={reviewed} onPick={onPick} />
      {leftOut.length > 0 && (
        <Foldout title={text.leftOut(leftOut.length)}>
          <ul lang="zh-CN" className={styles.leftOut}>
            {leftOut.map(({ paragraph, text: words }) => (
              <li key={paragraph}>{words}</li>
            ))}
          </ul>
        </Foldout>
      )}
    </div>
  );
}
