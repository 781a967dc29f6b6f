import type { Language } from "../../../speech/said";
import type { OwnNews } from "../../state/own/ownState";
import type { OwnWork } from "../../state/own/ownWayBack";
import type { OwnText } from "../../text/own/zh-CN";
import { MixedText } from "../parts/MixedText";
import { useLanguage, usePane } from "../paneContext";
import { useOwnText } from "./useOwnText";

export const wordsOfOwnWork = (
  { kind, title, count, extras = 0 }: OwnWork,
  words: OwnText["done"] | OwnText["takenBack"],
): string => words[kind](title, count, extras);

function wordsOf(news: OwnNews, text: OwnText, language: Language): string {
  switch (news.kind) {
    case "done":
    case "takenBack":
      return wordsOfOwnWork(news.work, text[news.kind]);
    case "packUnread":
      return news.why === null ? text.unreadFile : news.why[language];
    default:
      return text[news.kind];
  }
}

/** What became of the last action among one's own passages. */
export function OwnNewsWords({ news }: { readonly news: OwnNews }) {
  const text = useOwnText();
  const language = useLanguage();
  const isKept = usePane(({ own }) => own.trouble === null);
  const isLost = news.kind === "done" && !isKept;
  return <MixedText text={isLost ? text.doneUnkept : wordsOf(news, text, language)} />;
}
