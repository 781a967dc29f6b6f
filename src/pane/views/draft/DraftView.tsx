import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { isEmptyDraft, textOfDraft } from "../../../draft/draftDocument";
import type { OpenDraft } from "../../../draft/openDraft";
import type { SetSpeech } from "../../../draft/setSpeech";
import type { SheetRemark } from "../../state/draft/sheetState";
import type { DraftText } from "../../text/draft/zh-CN";
import { nameIn } from "../../state/nameIn";
import { useLanguage, usePane } from "../paneContext";
import { DraftBar } from "./DraftBar";
import { DraftPaper } from "./DraftPaper";
import { useDraftStyles } from "./draftStyles";
import { useDraftText } from "./useDraftText";
import { useOpenFiles } from "./useOpenFiles";
import { useSetSheet } from "./useSetSheet";
import { MixedText } from "../parts/MixedText";

function sentenceOf(remark: SheetRemark, text: DraftText): string {
  switch (remark.kind) {
    case "fileSaved":
    case "fileOpened":
    case "firstOpened":
      return text[remark.kind](remark.name);
    case "fileUnreadable":
      return text.fileUnreadable(remark.name, remark.why);
    default:
      return text[remark.kind];
  }
}

/** What became of the last action, read out politely. */
function RemarkLine() {
  const styles = useDraftStyles();
  const text = useDraftText();
  const remark = usePane(({ sheet }) => sheet.remark);
  const isInWord = usePane(({ office }) => office.kind === "word");
  const line = remark === null ? (isInWord ? text.wordIsHere : null) : sentenceOf(remark, text);
  return (
    <div role="status">
      {line !== null && (
        <p key={remark?.number ?? 0} className={styles.remark}>
          <MixedText text={line} />
        </p>
      )}
    </div>
  );
}

interface FootProps {
  readonly characters: number;
  readonly speech: SetSpeech;
}

function Foot({ characters, speech }: FootProps) {
  const styles = useDraftStyles();
  const text = useDraftText();
  const language = useLanguage();
  const keeping = usePane(({ sheet }) => sheet.keeping);
  const isUrgent = keeping === "failed" || keeping === "refused";
  return (
    <div className={styles.foot}>
      <span>{text.count(characters)}</span>
      <span>{text.setIn(nameIn(language, speech.page))}</span>
      <span
        role={keeping === "failed" ? "alert" : undefined}
        className={mergeClasses(isUrgent && styles.urgent)}
      >
        {characters === 0 && keeping === "kept" ? text.nothingToKeep : text.keeping[keeping]}
      </span>
    </div>
  );
}

/** The draft as a sheet of paper, with what is done with it. */
function Sheet({ draft }: { readonly draft: OpenDraft }) {
  const styles = useDraftStyles();
  const isBeside = usePane(({ sheet }) => sheet.isBeside);
  const { document, speech } = useSetSheet(draft);
  const isEmpty = useIsEmpty(draft);
  const onFiles = useOpenFiles();
  const characters = textOfDraft(document).replace(/\s/g, "").length;
  return (
    <div className={styles.sheet}>
      <DraftBar draft={draft} isEmpty={isEmpty} onFiles={onFiles} />
      <RemarkLine />
      <DraftPaper
        draft={draft}
        speech={speech}
        isBeside={isBeside}
        isEmpty={isEmpty}
        onFiles={onFiles}
      />
      <Foot characters={characters} speech={speech} />
    </div>
  );
}

function useIsEmpty(draft: OpenDraft): boolean {
  const [isEmpty, setIsEmpty] = useState(() => isEmptyDraft(draft.state().document));
  useEffect(() => {
    const look = () => setIsEmpty(isEmptyDraft(draft.state().document));
    look();
    return draft.subscribe(look);
  }, [draft]);
  return isEmpty;
}

/** A speech written without Word. */
export function DraftView() {
  const draft = usePane(({ sheet }) => sheet.draft);
  return draft && <Sheet draft={draft} />;
}
