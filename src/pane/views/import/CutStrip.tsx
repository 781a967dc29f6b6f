import { mergeClasses } from "@fluentui/react-components";
import { cutStripOf } from "../../state/import/cutStrip";
import type { ReviewedPassage } from "../../state/import/reviewedPassage";
import { sectionName } from "../../state/sectionName";
import { PartStrip } from "../check/PartStrip";
import { useSpeechPictureStyles } from "../check/speechPictureStyles";
import { useLanguage } from "../paneContext";
import { useImportStyles } from "./importStyles";
import { useImportText } from "./useImportText";

interface Props {
  readonly reviewed: readonly ReviewedPassage[];
  /** Called with the key of the passage that was picked. */
  readonly onPick: (key: string) => void;
}

/** The speech from end to end, cut as it is proposed; hollow is what will not be stored. */
export function CutStrip({ reviewed, onPick }: Props) {
  const picture = useSpeechPictureStyles();
  const styles = useImportStyles();
  const text = useImportText();
  const language = useLanguage();
  const parts = cutStripOf(reviewed).map(({ key, section, title, share, colour, isChosen }) => ({
    key,
    name: text.part(sectionName(section, language), title, isChosen),
    share,
    className: mergeClasses(picture.part, picture[colour], !isChosen && styles.unchosenPart),
  }));
  return <PartStrip label={text.strip} hint={text.stripHint} parts={parts} onPick={onPick} />;
}
