import { outlineEnUS } from "../../text/outline/en-US";
import { outlineZhCN, type OutlineText } from "../../text/outline/zh-CN";
import { usePane } from "../paneContext";

export function useOutlineText(): OutlineText {
  return usePane(({ language }) => language) === "zh-CN" ? outlineZhCN : outlineEnUS;
}
