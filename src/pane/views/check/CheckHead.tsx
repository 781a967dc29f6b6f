import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { changeGenre } from "../../commands/check/changeCheckMemory";
import { canCheckSpeech, checkSpeech } from "../../commands/check/checkSpeech";
import { copyReport } from "../../commands/check/copyReport";
import { reportTextOf } from "../../state/check/reportText";
import type { ShownCheck } from "../../state/check/shownCheck";
import { genresIn } from "../../state/genresIn";
import { nameIn } from "../../state/nameIn";
import { paceFor } from "../../state/check/speakingPace";
import { useLanguage, usePane, usePaneDeps } from "../paneContext";
import { useCheckViewStyles } from "./checkViewStyles";
import { useCheckText } from "./useCheckText";
import { Select } from "../fields/Select";

interface Props {
  readonly shown: ShownCheck | null;
}

/** The one button, the report to take along, and the genre that decides what is asked of the speech. */
export function CheckHead({ shown }: Props) {
  const styles = useCheckViewStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  const language = useLanguage();
  const canCheck = usePane(canCheckSpeech);
  const pace = usePane(({ check }) => check.preferences.pace);
  const genres = genresIn(usePane(({ material }) => material));
  const copy = ({ checked, report }: ShownCheck) => {
    const spokenAt = paceFor(checked.report.genre.id, pace, genres);
    void copyReport(deps, reportTextOf(checked, report, spokenAt, text, language, genres));
  };
  return (
    <div className={styles.head}>
      <Button
        data-main-action
        appearance="primary"
        className={styles.check}
        disabledFocusable={!canCheck}
        onClick={() => void checkSpeech(deps)}
      >
        {text.check}
      </Button>
      <GenreChoice shown={shown} />
      <Button
        appearance="subtle"
        icon={<CopyRegular />}
        aria-label={text.copyReport}
        title={text.copyReport}
        disabledFocusable={shown === null}
        onClick={() => shown && copy(shown)}
      />
    </div>
  );
}

function GenreChoice({ shown }: Props) {
  const styles = useCheckViewStyles();
  const deps = usePaneDeps();
  const text = useCheckText();
  const language = useLanguage();
  const genres = genresIn(usePane(({ material }) => material));
  const chosen = usePane(({ check }) => check.memory.genre);
  const report = shown?.checked.report;
  // An empty document has no genre to be told.
  const isTold = report?.genre.source === "detected" && report.statistics.characters > 0;
  const detected = isTold ? genres.find(({ id }) => id === report.genre.id) : undefined;
  return (
    <Select
      size="medium"
      className={styles.genre}
      nameClassName={styles.genreName}
      label={text.genre}
      value={chosen ?? ""}
      onChange={(value) =>
        void changeGenre(deps, genres.find(({ id }) => id === value)?.id ?? null)
      }
    >
      <option value="">
        {detected === undefined ? text.detectGenre : text.genreDetected(nameIn(language, detected))}
      </option>
      {genres.map((one) => (
        <option key={one.id} value={one.id}>
          {nameIn(language, one)}
        </option>
      ))}
    </Select>
  );
}
