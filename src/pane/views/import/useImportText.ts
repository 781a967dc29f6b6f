import { importEnUS } from "../../text/import/en-US";
import { importZhCN, type ImportText } from "../../text/import/zh-CN";
import { usePane } from "../paneContext";

export function useImportText(): ImportText {
  return usePane(({ language }) => language) === "zh-CN" ? importZhCN : importEnUS;
}
