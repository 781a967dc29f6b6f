import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The fonts of Windows and the Mac, Latin and Chinese; nothing is fetched. */
export const fontFamilyBase =
  '"Segoe UI", -apple-system, "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Noto Sans SC", sans-serif';

export const lightTheme: Theme = { ...webLightTheme, fontFamilyBase };
export const darkTheme: Theme = { ...webDarkTheme, fontFamilyBase };
