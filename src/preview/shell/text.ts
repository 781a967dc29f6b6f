import type { DisplayLanguage } from "../protocol/appContext";
import type { OpenFailure } from "./openedDocument";
import type { Saving } from "./windowState";

/** Every word of the window, in the words of Word itself where it has them. */
export interface WindowText {
  readonly untitled: string;
  readonly sampleName: string;
  readonly savings: Readonly<Record<Saving, string>>;
  readonly readOnly: string;
  readonly previewNote: string;
  readonly rename: string;
  readonly fileName: string;
  readonly file: string;
  readonly fileNew: string;
  readonly fileOpen: string;
  readonly fileSaveCopy: string;
  readonly home: string;
  readonly review: string;
  readonly view: string;
  readonly undoGroup: string;
  readonly undo: string;
  readonly redo: string;
  readonly fontGroup: string;
  readonly bold: string;
  readonly italic: string;
  readonly underline: string;
  readonly paragraphGroup: string;
  readonly alignLeft: string;
  readonly alignCenter: string;
  readonly alignRight: string;
  readonly justify: string;
  readonly trackingGroup: string;
  readonly track: string;
  readonly changesGroup: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly previousChange: string;
  readonly nextChange: string;
  readonly zoomGroup: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomFit: string;
  readonly zoomReset: string;
  readonly zoom: (percent: number) => string;
  readonly showGroup: string;
  readonly log: string;
  readonly moreCommands: string;
  readonly settings: string;
  readonly language: string;
  readonly theme: string;
  readonly themeSystem: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly edition: string;
  readonly edition365: string;
  readonly edition2021: string;
  readonly apiLevel: string;
  readonly apiFloor: string;
  readonly apiNewest: string;
  readonly makeReadOnly: string;
  readonly document: string;
  readonly pages: (current: number, total: number) => string;
  readonly characters: (count: number) => string;
  readonly statusBar: string;
  readonly ribbon: string;
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly reloadPane: string;
  readonly paneStarting: string;
  readonly paneUnreachable: string;
  readonly paneUnreachableHelp: string;
  readonly paneOpenAddress: string;
  readonly paneSilent: string;
  readonly paneSilentHelp: string;
  readonly retry: string;
  readonly dialog: string;
  readonly closeDialog: string;
  readonly dropHere: string;
  readonly dismiss: string;
  readonly replaced: (name: string) => string;
  readonly replacedHelp: string;
  readonly bringBack: string;
  readonly openFailed: (name: string) => string;
  readonly openFailures: Readonly<Record<OpenFailure, string>>;
  readonly saveFailed: string;
  readonly commandFailed: (name: string) => string;
  readonly logTitle: string;
  readonly logFilter: string;
  readonly logClear: string;
  readonly logClose: string;
  readonly logEmpty: string;
  readonly logBatches: (count: number) => string;
  readonly logNumber: string;
  readonly logTime: string;
  readonly logMethod: string;
  readonly logMembers: string;
  readonly logMilliseconds: string;
  readonly logResult: string;
  readonly logDetails: (number: number) => string;
  readonly logOk: string;
  readonly logUnsupported: string;
  readonly startFailed: string;
}

const zhCN: WindowText = {
  untitled: "文档1.docx",
  sampleName: "在全市新任基层工会主席培训班上的讲话.docx",
  savings: {
    saved: "已保存到此浏览器",
    unsaved: "正在保存…",
    failed: "未能保存到此浏览器",
  },
  readOnly: "只读",
  previewNote: "预览",
  rename: "重命名",
  fileName: "文件名",
  file: "文件",
  fileNew: "新建空白文档",
  fileOpen: "打开…",
  fileSaveCopy: "另存为（下载 .docx）",
  home: "开始",
  review: "审阅",
  view: "视图",
  undoGroup: "撤消",
  undo: "撤消",
  redo: "恢复",
  fontGroup: "字体",
  bold: "加粗",
  italic: "倾斜",
  underline: "下划线",
  paragraphGroup: "段落",
  alignLeft: "左对齐",
  alignCenter: "居中",
  alignRight: "右对齐",
  justify: "两端对齐",
  trackingGroup: "修订",
  track: "修订",
  changesGroup: "更改",
  acceptAll: "接受所有修订",
  rejectAll: "拒绝所有修订",
  previousChange: "上一处",
  nextChange: "下一处",
  zoomGroup: "缩放",
  zoomIn: "放大",
  zoomOut: "缩小",
  zoomFit: "适应页宽",
  zoomReset: "100%",
  zoom: (percent) => `显示比例 ${percent}%`,
  showGroup: "显示",
  log: "往返日志",
  moreCommands: "更多命令",
  settings: "预览设置",
  language: "语言",
  theme: "Office 主题",
  themeSystem: "跟随系统",
  themeLight: "浅色",
  themeDark: "深色",
  edition: "Word 版本",
  edition365: "Microsoft 365（共享运行时、快捷键、文中下划线）",
  edition2021: "2019、2021",
  apiLevel: "Word API",
  apiFloor: "1.3（最低要求）",
  apiNewest: "最新",
  makeReadOnly: "以只读方式打开",
  document: "文档",
  pages: (current, total) => `第 ${current} 页，共 ${total} 页`,
  characters: (count) => `${count} 个字`,
  statusBar: "状态栏",
  ribbon: "功能区",
  pane: "任务窗格",
  closePane: "关闭任务窗格",
  resizePane: "调整任务窗格宽度",
  reloadPane: "重新加载",
  paneStarting: "正在启动加载项…",
  paneUnreachable: "连不上加载项",
  paneUnreachableHelp:
    "浏览器没有接受加载项网址的证书，或者它没有运行。请在新标签页打开下面的网址，按提示接受证书，再回来重试。",
  paneOpenAddress: "在新标签页打开",
  paneSilent: "加载项没有响应",
  paneSilentHelp:
    "页面已打开，但 office.js 没有和本窗口通话。请重新加载；仍然如此时，请看浏览器的控制台。",
  retry: "重试",
  dialog: "对话框",
  closeDialog: "关闭对话框",
  dropHere: "把 .docx 放在这里打开",
  dismiss: "知道了",
  replaced: (name) => `“${name}”已换下`,
  replacedHelp: "它的改动还没有下载。",
  bringBack: "换回来",
  openFailed: (name) => `打不开“${name}”`,
  openFailures: {
    empty: "文件是空的（0 字节）。请换一个文件。",
    legacyDoc: "这是旧格式的 .doc 文件。请在 Word 里另存为 .docx 后再打开。",
    encrypted: "文件设了打开密码。请在 Word 里取消密码后再打开。",
    notDocx: "这不是 Word 文档（.docx）。",
    damaged: "文件已损坏，读不出来。当前文档没有变动。",
    tooLarge: "文件超过 20 MB，预览里打不开。",
  },
  saveFailed: "草稿没有存进此浏览器。请另存为 .docx，以免丢失。",
  commandFailed: (name) => `“${name}”没有执行`,
  logTitle: "往返日志",
  logFilter: "筛选：方法、成员或错误",
  logClear: "清空",
  logClose: "关闭日志",
  logEmpty: "还没有往返。点加载项里的按钮看看。",
  logBatches: (count) => `文档批次 ${count}`,
  logNumber: "序号",
  logTime: "时刻（毫秒）",
  logMethod: "方法",
  logMembers: "成员",
  logMilliseconds: "耗时（毫秒）",
  logResult: "结果",
  logDetails: (number) => `第 ${number} 次往返的动作`,
  logOk: "成功",
  logUnsupported: "预览不支持",
  startFailed: "预览没有启动",
};

const enUS: WindowText = {
  untitled: "Document1.docx",
  sampleName: "在全市新任基层工会主席培训班上的讲话.docx",
  savings: {
    saved: "Saved to this browser",
    unsaved: "Saving…",
    failed: "Not saved to this browser",
  },
  readOnly: "Read-only",
  previewNote: "Preview",
  rename: "Rename",
  fileName: "File name",
  file: "File",
  fileNew: "New blank document",
  fileOpen: "Open…",
  fileSaveCopy: "Save a copy (.docx)",
  home: "Home",
  review: "Review",
  view: "View",
  undoGroup: "Undo",
  undo: "Undo",
  redo: "Redo",
  fontGroup: "Font",
  bold: "Bold",
  italic: "Italic",
  underline: "Underline",
  paragraphGroup: "Paragraph",
  alignLeft: "Align left",
  alignCenter: "Center",
  alignRight: "Align right",
  justify: "Justify",
  trackingGroup: "Tracking",
  track: "Track changes",
  changesGroup: "Changes",
  acceptAll: "Accept all",
  rejectAll: "Reject all",
  previousChange: "Previous",
  nextChange: "Next",
  zoomGroup: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomFit: "Page width",
  zoomReset: "100%",
  zoom: (percent) => `Zoom ${percent}%`,
  showGroup: "Show",
  log: "Round trips",
  moreCommands: "More commands",
  settings: "Preview settings",
  language: "Language",
  theme: "Office theme",
  themeSystem: "As the system",
  themeLight: "Light",
  themeDark: "Dark",
  edition: "Word edition",
  edition365: "Microsoft 365 (shared runtime, shortcuts, annotations)",
  edition2021: "2019, 2021",
  apiLevel: "Word API",
  apiFloor: "1.3 (the floor)",
  apiNewest: "Newest",
  makeReadOnly: "Open read-only",
  document: "Document",
  pages: (current, total) => `Page ${current} of ${total}`,
  characters: (count) => `${count} characters`,
  statusBar: "Status bar",
  ribbon: "Ribbon",
  pane: "Task pane",
  closePane: "Close task pane",
  resizePane: "Resize task pane",
  reloadPane: "Reload",
  paneStarting: "Starting the add-in…",
  paneUnreachable: "The add-in cannot be reached",
  paneUnreachableHelp:
    "The browser has not accepted the certificate of the add-in's address, or nothing runs there. Open the address below in a new tab, accept the certificate, then come back and retry.",
  paneOpenAddress: "Open in a new tab",
  paneSilent: "The add-in does not answer",
  paneSilentHelp:
    "Its page has opened, but office.js does not talk to this window. Reload it; if that does not help, see the browser's console.",
  retry: "Retry",
  dialog: "Dialog",
  closeDialog: "Close dialog",
  dropHere: "Drop a .docx here to open it",
  dismiss: "OK",
  replaced: (name) => `“${name}” was replaced`,
  replacedHelp: "Its changes had not been downloaded.",
  bringBack: "Bring it back",
  openFailed: (name) => `“${name}” cannot be opened`,
  openFailures: {
    empty: "The file is empty (0 bytes). Choose another file.",
    legacyDoc: "This is an old .doc file. Save it as .docx in Word, then open it.",
    encrypted: "The file is protected by a password. Remove the password in Word, then open it.",
    notDocx: "This is not a Word document (.docx).",
    damaged: "The file is damaged and cannot be read. The open document is unchanged.",
    tooLarge: "The file is larger than 20 MB; the preview cannot open it.",
  },
  saveFailed: "The draft was not kept in this browser. Save a copy as .docx so as not to lose it.",
  commandFailed: (name) => `“${name}” was not carried out`,
  logTitle: "Round trips",
  logFilter: "Filter by method, member or error",
  logClear: "Clear",
  logClose: "Close the log",
  logEmpty: "No round trips yet. Try a button of the add-in.",
  logBatches: (count) => `Document batches: ${count}`,
  logNumber: "No.",
  logTime: "At (ms)",
  logMethod: "Method",
  logMembers: "Members",
  logMilliseconds: "Took (ms)",
  logResult: "Result",
  logDetails: (number) => `Actions of round trip ${number}`,
  logOk: "OK",
  logUnsupported: "Not in the preview",
  startFailed: "The preview did not start",
};

const TEXTS: Readonly<Record<DisplayLanguage, WindowText>> = { "zh-CN": zhCN, "en-US": enUS };

/** Names of the languages, each in itself. */
export const LANGUAGE_NAMES: Readonly<Record<DisplayLanguage, string>> = {
  "zh-CN": "中文（简体）",
  "en-US": "English",
};

export function textIn(language: DisplayLanguage): WindowText {
  return TEXTS[language];
}
