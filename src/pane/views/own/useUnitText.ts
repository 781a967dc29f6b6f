import { unitEnUS } from "../../text/unit/en-US";
import { unitZhCN, type UnitText } from "../../text/unit/zh-CN";
import { usePane } from "../paneContext";

export function useUnitText(): UnitText {
  return usePane(({ language }) => language) === "zh-CN" ? unitZhCN : unitEnUS;
}
