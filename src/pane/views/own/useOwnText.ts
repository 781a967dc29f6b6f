import { ownEnUS } from "../../text/own/en-US";
import { ownZhCN, type OwnText } from "../../text/own/zh-CN";
import { usePane } from "../paneContext";

export function useOwnText(): OwnText {
  return usePane(({ language }) => language) === "zh-CN" ? ownZhCN : ownEnUS;
}
