import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { DraftRange } from "../../../draft/draftDocument";
import { htmlOfSpeech } from "../../../draft/htmlOfSpeech";
import type { OpenDraft } from "../../../draft/openDraft";
import type { SetSpeech } from "../../../draft/setSpeech";
import { mountPaper, type MountedPaper } from "./mountPaper";
import { useDraftStyles } from "./draftStyles";
import { useDraftText } from "./useDraftText";

interface Props {
  readonly draft: OpenDraft;
  readonly speech: SetSpeech;
  readonly isBeside: boolean;
  readonly isEmpty: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Words of one paragraph take the looks of where they go; whole paragraphs bring their own. */
function htmlOf(speech: SetSpeech, draft: OpenDraft, { start, end }: DraftRange): string | null {
  const { paragraphs } = draft.state().document;
  const isWhole = start.offset === 0 && end.offset === paragraphs[end.paragraph]?.text.length;
  return isWhole && speech.paragraphs.length === paragraphs.length
    ? htmlOfSpeech(speech.paragraphs.slice(start.paragraph, end.paragraph + 1))
    : null;
}

/** The text of the draft, to be written on. */
export function DraftPaper({ draft, speech, isBeside, isEmpty, onFiles }: Props) {
  const styles = useDraftStyles();
  const text = useDraftText();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedPaper | null>(null);
  const latest = useRef({ speech, onFiles });
  useEffect(() => {
    latest.current = { speech, onFiles };
    mounted.current?.setIn(speech);
  }, [speech, onFiles]);
  const { paragraph, blank, filled } = styles;
  useLayoutEffect(() => {
    if (root.current === null || scroller.current === null) return undefined;
    const paper = mountPaper(
      root.current,
      scroller.current,
      draft,
      latest.current.speech,
      { paragraph, blank, filled },
      {
        onFiles: (files) => latest.current.onFiles(files),
        htmlOf: (range) => htmlOf(latest.current.speech, draft, range),
      },
    );
    mounted.current = paper;
    return () => {
      mounted.current = null;
      paper.unmount();
    };
  }, [draft, paragraph, blank, filled]);
  return (
    <div
      ref={scroller}
      className={mergeClasses(styles.scroller, !isBeside && styles.scrollerNarrow)}
    >
      <div className={mergeClasses(styles.desk, isBeside && styles.deskBeside)}>
        <div
          ref={root}
          role="textbox"
          tabIndex={0}
          aria-multiline
          aria-label={text.paper}
          lang="zh-CN"
          spellCheck={false}
          contentEditable
          suppressContentEditableWarning
          className={mergeClasses(styles.paper, isBeside && styles.paperBeside)}
        />
        {isEmpty && (
          <p className={mergeClasses(styles.placeholder, isBeside && styles.placeholderBeside)}>
            {isBeside ? text.placeholder : text.placeholderNarrow}
          </p>
        )}
      </div>
    </div>
  );
}
