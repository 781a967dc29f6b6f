import { Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { importedSpeechesOf } from "../../state/import/importState";
import { usePane } from "../paneContext";
import { FilesRead } from "./FilesRead";
import { ReviewFoot } from "./ReviewFoot";
import { SpeechReview } from "./SpeechReview";
import { useImportStyles } from "./importStyles";
import { useImportText } from "./useImportText";

/** Speeches beyond this many passages come folded, but the first. */
const MOST_OPEN = 80;

/** What the files are cut into, to be looked at before anything is stored. */
export function ImportReview() {
  const styles = useImportStyles();
  const text = useImportText();
  const files = usePane(({ imports }) => imports.files);
  const speeches = useMemo(() => importedSpeechesOf({ files }), [files]);
  const [onlyNew, setOnlyNew] = useState(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const count = speeches.reduce((sum, { speech }) => sum + speech.passages.length, 0);
  return (
    <>
      <div className={styles.scroll}>
        <FilesRead />
        {count > 0 && (
          <>
            <p className={styles.remark}>{text.summaryNote}</p>
            <Checkbox
              className={styles.only}
              label={text.onlyNew}
              checked={onlyNew}
              onChange={(_, { checked }) => setOnlyNew(checked === true)}
            />
          </>
        )}
        {speeches.map(({ file, speech }, at) => (
          <SpeechReview
            key={speech.key}
            file={file}
            speech={speech}
            onlyNew={onlyNew}
            isOpenAtFirst={at === 0 || count <= MOST_OPEN}
            wanted={wanted}
            onWanted={setWanted}
          />
        ))}
      </div>
      <ReviewFoot />
    </>
  );
}
