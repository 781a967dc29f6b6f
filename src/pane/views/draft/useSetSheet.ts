import { useEffect, useMemo, useState } from "react";
import type { DraftDocument } from "../../../draft/draftDocument";
import type { OpenDraft } from "../../../draft/openDraft";
import type { SetSpeech } from "../../../draft/setSpeech";
import type { SpeechFormat } from "../../../speech/format/speechFormat";
import { formatForThisMachine } from "../../commands/format/formatForThisMachine";
import { setSheetOf, sheetFormatIn } from "../../state/draft/setSheet";
import { usePane, usePaneDeps } from "../paneContext";

/** The document of the draft, some time after it was last typed into. */
function useSettledDocument(draft: OpenDraft): DraftDocument {
  const { clock } = usePaneDeps();
  const [settled, setSettled] = useState(() => draft.state().document);
  useEffect(() => {
    let cancel: () => void = () => undefined;
    const settle = () => setSettled(draft.state().document);
    settle();
    const unsubscribe = draft.subscribe((news) => {
      if (news === "selected") return;
      cancel();
      if (news === "typed") cancel = clock.after(PAUSE_MILLISECONDS, settle);
      else settle();
    });
    return () => {
      cancel();
      unsubscribe();
    };
  }, [clock, draft]);
  return settled;
}

/** Reading a speech takes a moment: not after every letter. */
const PAUSE_MILLISECONDS = 300;

/** The format as this machine can show it. */
function useSheetFormat(): SpeechFormat {
  const deps = usePaneDeps();
  const chosen = usePane(sheetFormatIn);
  const [shown, setShown] = useState({ of: chosen, format: chosen });
  useEffect(() => {
    let isWanted = true;
    void formatForThisMachine(deps, chosen).then((here) => {
      if (isWanted) setShown({ of: chosen, format: here });
    });
    return () => {
      isWanted = false;
    };
  }, [deps, chosen]);
  return shown.of === chosen ? shown.format : chosen;
}

/** The draft with the type it is set in, kept up to date. */
export function useSetSheet(draft: OpenDraft): {
  readonly document: DraftDocument;
  readonly speech: SetSpeech;
} {
  const document = useSettledDocument(draft);
  const format = useSheetFormat();
  return useMemo(() => ({ document, speech: setSheetOf(document, format) }), [document, format]);
}
