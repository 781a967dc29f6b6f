import { blanksEnUS } from "../../src/pane/text/blanks/en-US";
import { blanksZhCN } from "../../src/pane/text/blanks/zh-CN";
import { checkEnUS } from "../../src/pane/text/check/en-US";
import { checkZhCN } from "../../src/pane/text/check/zh-CN";
import { draftEnUS } from "../../src/pane/text/draft/en-US";
import { draftZhCN } from "../../src/pane/text/draft/zh-CN";
import { enUS } from "../../src/pane/text/en-US";
import { formatEnUS } from "../../src/pane/text/format/en-US";
import { formatZhCN } from "../../src/pane/text/format/zh-CN";
import { importEnUS } from "../../src/pane/text/import/en-US";
import { importZhCN } from "../../src/pane/text/import/zh-CN";
import { outlineEnUS } from "../../src/pane/text/outline/en-US";
import { outlineZhCN } from "../../src/pane/text/outline/zh-CN";
import { ownEnUS } from "../../src/pane/text/own/en-US";
import { ownZhCN } from "../../src/pane/text/own/zh-CN";
import type { Language } from "../../src/speech/said";
import { settingsEnUS } from "../../src/pane/text/settings/en-US";
import { settingsZhCN } from "../../src/pane/text/settings/zh-CN";
import { unitEnUS } from "../../src/pane/text/unit/en-US";
import { unitZhCN } from "../../src/pane/text/unit/zh-CN";
import { zhCN } from "../../src/pane/text/zh-CN";

const CHINESE = {
  pane: zhCN,
  blanks: blanksZhCN,
  check: checkZhCN,
  draft: draftZhCN,
  format: formatZhCN,
  imports: importZhCN,
  outline: outlineZhCN,
  own: ownZhCN,
  settings: settingsZhCN,
  unit: unitZhCN,
};

/** The words of every view, by which a walk finds its way in either language. */
export type ViewTexts = typeof CHINESE;

const ENGLISH: ViewTexts = {
  pane: enUS,
  blanks: blanksEnUS,
  check: checkEnUS,
  draft: draftEnUS,
  format: formatEnUS,
  imports: importEnUS,
  outline: outlineEnUS,
  own: ownEnUS,
  settings: settingsEnUS,
  unit: unitEnUS,
};

export const viewTextsIn = (language: Language): ViewTexts =>
  language === "zh-CN" ? CHINESE : ENGLISH;
