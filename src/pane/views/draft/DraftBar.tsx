import { Button } from "@fluentui/react-components";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useState, useSyncExternalStore } from "react";
import type { OpenDraft } from "../../../draft/openDraft";
import { canApplyPlan } from "../../commands/applyPlan";
import { beginDraft, clearDraft, openStoredDraft } from "../../commands/draft/openSheet";
import { copyDraft, downloadDraft, insertDraft } from "../../commands/draft/takeSheetAlong";
import { FileButton } from "../fields/FileButton";
import { usePane, usePaneDeps } from "../paneContext";
import { PopoverMenu } from "../parts/PopoverMenu";
import { useDraftStyles } from "./draftStyles";
import { SPEECH_FILES } from "./speechFiles";
import { useDraftText } from "./useDraftText";

interface Props {
  readonly draft: OpenDraft;
  readonly isEmpty: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** As many as fit a menu; the others come up as these are cleared. */
const LISTED_DRAFTS = 9;

/** What is done with the draft as a whole. */
export function DraftBar({ draft, isEmpty, onFiles }: Props) {
  const styles = useDraftStyles();
  const deps = usePaneDeps();
  const text = useDraftText();
  const isInWord = usePane(({ office }) => office.kind === "word");
  const isBeside = usePane(({ sheet }) => sheet.isBeside);
  const canInsert = usePane(canApplyPlan);
  const canUndo = useSyncExternalStore(draft.subscribe, draft.canUndo);
  const canRedo = useSyncExternalStore(draft.subscribe, draft.canRedo);
  return (
    <div className={styles.bar}>
      {isInWord && (
        <Button
          appearance="primary"
          disabledFocusable={isEmpty || !canInsert}
          onClick={() => void insertDraft(deps)}
        >
          {text.insertIntoWord}
        </Button>
      )}
      <Button
        className={styles.action}
        appearance={isInWord ? "secondary" : "primary"}
        disabledFocusable={isEmpty}
        onClick={() => void copyDraft(deps)}
      >
        {text.copy}
      </Button>
      <Button
        className={styles.action}
        disabledFocusable={isEmpty}
        aria-label={text.download}
        title={text.download}
        onClick={() => void downloadDraft(deps)}
      >
        {isBeside ? text.download : text.downloadShort}
      </Button>
      <FileButton
        appearance="subtle"
        icon={<FolderOpenRegular />}
        label={text.open}
        accept={SPEECH_FILES}
        onFiles={onFiles}
      />
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={text.undo}
        title={text.undo}
        disabledFocusable={!canUndo}
        onClick={() => draft.undo()}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={text.redo}
        title={text.redo}
        disabledFocusable={!canRedo}
        onClick={() => draft.redo()}
      />
      <MoreMenu isEmpty={isEmpty} />
    </div>
  );
}

/** Other drafts, and the ways to an empty sheet. */
function MoreMenu({ isEmpty }: Pick<Props, "isEmpty">) {
  const styles = useDraftStyles();
  const deps = usePaneDeps();
  const text = useDraftText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const others = usePane(({ sheet }) => sheet.others);
  const stored = others.slice(0, LISTED_DRAFTS).map(({ id, title, changed, characters }) => ({
    label: text.storedDraft(title, new Date(changed), characters),
    choose: () => void openStoredDraft(deps, id),
  }));
  const own = [
    { label: text.begin, choose: () => void beginDraft(deps) },
    { label: text.clear, choose: () => clearDraft(deps) },
  ];
  const items = isEmpty ? stored : [...own, ...stored];
  return (
    <>
      <Button
        className={styles.more}
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={text.more}
        title={text.more}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        disabledFocusable={items.length === 0}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      />
      {anchor !== null && (
        <PopoverMenu
          label={text.more}
          items={items}
          anchor={anchor}
          onClose={() => setAnchor(null)}
        />
      )}
    </>
  );
}
