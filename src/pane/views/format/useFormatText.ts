import { formatEnUS } from "../../text/format/en-US";
import { formatZhCN, type FormatText } from "../../text/format/zh-CN";
import { usePane } from "../paneContext";

export function useFormatText(): FormatText {
  return usePane(({ language }) => language) === "zh-CN" ? formatZhCN : formatEnUS;
}
