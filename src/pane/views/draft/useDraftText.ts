import { draftEnUS } from "../../text/draft/en-US";
import { draftZhCN, type DraftText } from "../../text/draft/zh-CN";
import { usePane } from "../paneContext";

export function useDraftText(): DraftText {
  return usePane(({ language }) => language) === "zh-CN" ? draftZhCN : draftEnUS;
}
