import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { showPassage } from "../../commands/passages/showPassage";
import type { Twin } from "../../state/import/importedSpeech";
import { importedSpeechesOf } from "../../state/import/importState";
import { usePane, usePaneDeps } from "../paneContext";
import { usePassageReviewStyles } from "./passageReviewStyles";
import { useImportText } from "./useImportText";
import { MixedText } from "../parts/MixedText";

interface Props {
  readonly twin: Twin;
  readonly onWanted: (key: string) => void;
}

/** What a passage equals, and the way to it. */
export function TwinNote({ twin, onWanted }: Props) {
  return twin.kind === "passage" ? (
    <StoredTwin id={twin.id} />
  ) : (
    <CutTwin cut={twin.key} onWanted={onWanted} />
  );
}

function StoredTwin({ id }: { readonly id: string }) {
  const deps = usePaneDeps();
  const text = useImportText();
  const passages = usePane((state) => state.passages);
  const title = useMemo(() => passages.find((one) => one.id === id)?.title, [passages, id]);
  if (title === undefined) return null;
  return (
    <Note
      words={text.twin(title)}
      label={text.showTwin(title)}
      onShow={() => showPassage(deps, id)}
    />
  );
}

function CutTwin({ cut, onWanted }: { readonly cut: string } & Pick<Props, "onWanted">) {
  const text = useImportText();
  const files = usePane(({ imports }) => imports.files);
  const title = useMemo(
    () =>
      importedSpeechesOf({ files })
        .flatMap(({ speech }) => speech.passages)
        .find(({ key }) => key === cut)?.title,
    [files, cut],
  );
  if (title === undefined) return null;
  return (
    <Note
      words={text.twinHere(title)}
      label={text.showTwinInImport(title)}
      onShow={() => onWanted(cut)}
    />
  );
}

interface NoteProps {
  readonly words: string;
  readonly label: string;
  readonly onShow: () => void;
}

function Note({ words, label, onShow }: NoteProps) {
  const styles = usePassageReviewStyles();
  const text = useImportText();
  return (
    <p className={styles.twin}>
      <MixedText text={words} />
      <Button
        size="small"
        appearance="transparent"
        className={styles.link}
        aria-label={label}
        onClick={onShow}
      >
        {text.show}
      </Button>
    </p>
  );
}
