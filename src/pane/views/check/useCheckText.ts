import { checkEnUS } from "../../text/check/en-US";
import { checkZhCN, type CheckText } from "../../text/check/zh-CN";
import { usePane } from "../paneContext";

export function useCheckText(): CheckText {
  return usePane(({ language }) => language) === "zh-CN" ? checkZhCN : checkEnUS;
}
