import { settingsEnUS } from "../../text/settings/en-US";
import { settingsZhCN, type SettingsText } from "../../text/settings/zh-CN";
import { usePane } from "../paneContext";

export function useSettingsText(): SettingsText {
  return usePane(({ language }) => language) === "zh-CN" ? settingsZhCN : settingsEnUS;
}
