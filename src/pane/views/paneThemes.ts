import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Chinese fonts of Windows and the Mac behind Office's own; nothing is fetched. */
export const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Noto Sans SC", sans-serif';

export const lightTheme: Theme = { ...webLightTheme, fontFamilyBase };
export const darkTheme: Theme = { ...webDarkTheme, fontFamilyBase };
