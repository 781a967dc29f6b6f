import { Button } from "@fluentui/react-components";
import { takeBackOwnWork } from "../../commands/changeOwnPassages";
import type { OwnNews, OwnWork } from "../../state/own/ownState";
import type { OwnText } from "../../text/own/zh-CN";
import { focusCurrentRow } from "../currentRow";
import { useNoticeStyles } from "../noticeStyles";
import { usePane, usePaneDeps } from "../paneContext";
import { useOwnText } from "./useOwnText";
import { MixedText } from "../MixedText";

const wordsOfWork = (
  { kind, title, count, extras = 0 }: OwnWork,
  words: OwnText["done"] | OwnText["takenBack"],
): string => words[kind](title, count, extras);

function wordsOf(news: OwnNews, text: OwnText): string {
  switch (news.kind) {
    case "done":
    case "takenBack":
      return wordsOfWork(news.work, text[news.kind]);
    case "packUnread":
      return news.why;
    default:
      return text[news.kind];
  }
}

/** What became of the last action, and the way back. */
export function OwnNewsLine() {
  const styles = useNoticeStyles();
  const deps = usePaneDeps();
  const text = useOwnText();
  const news = usePane(({ own }) => own.news);
  const words = news === null ? "" : wordsOf(news, text);
  return (
    <div className={news === null ? undefined : styles.line}>
      <div role="status" className={styles.words}>
        {news !== null && (
          <span key={news.number}>
            <MixedText text={words} />
          </span>
        )}
      </div>
      {news?.kind === "done" && (
        <Button
          size="small"
          aria-label={text.takeBackWork(words)}
          onClick={() => {
            focusCurrentRow();
            void takeBackOwnWork(deps);
          }}
        >
          {text.takeBack}
        </Button>
      )}
    </div>
  );
}
