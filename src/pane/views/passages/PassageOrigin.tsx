import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Passage } from "../../../library/passage";
import { sourceParagraphsOf } from "../../../library/sourceParagraphs";
import { fetchSpeechTexts } from "../../commands/passages/fetchSpeechTexts";
import { sourceExcerptOf } from "../../state/passages/sourceExcerpt";
import { usePane, usePaneDeps, useText } from "../paneContext";
import { usePassageDetailStyles } from "./passageDetailStyles";

interface Props {
  readonly passage: Passage;
  readonly tabIndex: number;
}

const numberIn = (address: string | undefined): string => address?.split(".")[1] ?? "";

/** Which speech and paragraph the passage is from, and on demand what stands around it there. */
export function PassageOrigin({ passage, tabIndex }: Props) {
  const styles = usePassageDetailStyles();
  const deps = usePaneDeps();
  const text = useText();
  const [isShown, setShown] = useState(false);
  const { origin } = passage;
  if (passage.pack !== undefined)
    return <p className={styles.origin}>{text.fromPack(passage.pack)}</p>;
  if (origin === "editorial") {
    const isOwn = passage.layer === "own";
    return <p className={styles.origin}>{isOwn ? text.ownOrigin : text.editorial}</p>;
  }
  const { speech, paragraphs } = origin;
  return (
    <div>
      <p className={styles.origin}>
        {text.sourceParagraphs(speech, numberIn(paragraphs[0]), numberIn(paragraphs.at(-1)))}
        <Button
          appearance="transparent"
          size="small"
          className={styles.link}
          tabIndex={tabIndex}
          aria-expanded={isShown}
          onClick={() => {
            setShown(!isShown);
            if (!isShown) void fetchSpeechTexts(deps);
          }}
        >
          {isShown ? text.hideSurroundings : text.showSurroundings}
        </Button>
      </p>
      {isShown && <Surroundings passage={passage} />}
    </div>
  );
}

function Surroundings({ passage }: { readonly passage: Passage }) {
  const styles = usePassageDetailStyles();
  const text = useText();
  const speechTexts = usePane((state) => state.speechTexts);
  if (speechTexts.status === "failed") return <p role="status">{text.sourcesFailed}</p>;
  if (speechTexts.status !== "done") return <p role="status">{text.sourcesRunning}</p>;
  return (
    <blockquote className={styles.source} lang="zh-CN">
      {sourceExcerptOf(sourceParagraphsOf(passage, speechTexts.result)).map((excerpt) => (
        <p key={excerpt.address} className={styles.neighbour}>
          {excerpt.before}
          <strong className={styles.quoted}>{excerpt.passage}</strong>
          {excerpt.after}
        </p>
      ))}
    </blockquote>
  );
}
