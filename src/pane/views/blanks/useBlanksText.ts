import { blanksEnUS } from "../../text/blanks/en-US";
import { blanksZhCN, type BlanksText } from "../../text/blanks/zh-CN";
import { usePane } from "../paneContext";

export function useBlanksText(): BlanksText {
  return usePane(({ language }) => language) === "zh-CN" ? blanksZhCN : blanksEnUS;
}
