import { typedText } from "../../../draft/typing";
import { usePane } from "../paneContext";
import { useDraftStyles } from "./draftStyles";
import { SPEECH_FILES } from "./speechFiles";
import { useDraftText } from "./useDraftText";
import { useOpenFiles } from "./useOpenFiles";
import { FileButton } from "../fields/FileButton";
import { Textarea } from "../fields/Textarea";

/** Where the draft is empty: brings a speech to be checked. */
export function DraftIntake() {
  const styles = useDraftStyles();
  const text = useDraftText();
  const draft = usePane(({ sheet }) => sheet.draft);
  const openFiles = useOpenFiles();
  if (draft === null) return null;
  const take = (speech: string): void => {
    const { document, selection } = draft.state();
    draft.type(typedText(document, selection, speech));
  };
  return (
    <div className={styles.intake}>
      <Textarea
        aria-label={text.pasteHere}
        placeholder={text.pasteHere}
        rows={6}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text/plain");
          if (pasted.trim() === "") return;
          event.preventDefault();
          take(pasted);
        }}
        // What is typed instead goes into the draft when the person has done.
        onBlur={({ currentTarget }) => {
          const typed = currentTarget.value;
          currentTarget.value = "";
          if (typed.trim() !== "") take(typed);
        }}
      />
      <FileButton label={text.open} accept={SPEECH_FILES} onFiles={openFiles} />
    </div>
  );
}
