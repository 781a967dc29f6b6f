import type { UnreadableKind } from "../../../checker/readers/unreadableDocument";

const UNREADABLE: Readonly<Record<UnreadableKind | "unknown", string>> = {
  damaged: "文件已损坏",
  encrypted: "文件加了密码，请先去掉密码",
  oldWord: "是旧版 .doc 文件，请另存为 .docx",
  otherFormat: "不是 Word 文档，也不是文本文件",
  tooLarge: "文件太大，不像讲话稿",
  unknownEncoding: "文字编码认不出，请另存为 UTF-8",
  noText: "里面没有文字",
  unknown: "文件读不出来，请再试一次",
};

/** Every word of the draft, in Chinese. Its type is what another language has to fill. */
export const draftZhCN = {
  draft: "草稿",
  paper: "草稿正文",
  placeholder: "在这里写，或粘贴讲稿、拖入文件；左边的段落和提纲，点一下就插到这里。",
  placeholderNarrow: "在这里写，或粘贴讲稿、拖入文件；“段落”和“提纲”里的内容，点一下就插到这里。",
  copy: "复制全文",
  download: "下载 .docx",
  downloadShort: "下载",
  open: "打开文件",
  undo: "撤销",
  redo: "重做",
  more: "更多",
  begin: "另起一份",
  clear: "清空",
  insertIntoWord: "插入到文档",
  wordIsHere: "Word 已连上，这份草稿还在。",
  storedDraft: (title: string, changed: Date, characters: number) =>
    `${title || "未写题目"}（${changed.getMonth() + 1}月${changed.getDate()}日 ${changed
      .toTimeString()
      .slice(0, 5)}，${characters} 字）`,

  count: (characters: number) => `${characters} 字`,
  setIn: (format: string) => `按“${format}”排版`,
  keeping: {
    kept: "已保存在本机浏览器里",
    changed: "正在保存…",
    failed: "没有存上，正在重试。请先复制或下载，别关这一页。",
    refused: "这个浏览器不让保存草稿，关页前请复制或下载。",
  },
  nothingToKeep: "写了就自动保存在本机浏览器里",

  copied: "全文已复制，带格式；到 WPS 或 Word 里粘贴即可。",
  notCopied: "没能复制。请在正文里按 Ctrl+A 全选，再按 Ctrl+C。",
  cleared: "已清空，点“撤销”可以找回。",
  begun: "已另起一份，原来的草稿在“更多”里。",
  otherWindow: "另一个窗口也改了这份草稿。两边的都留着：这里的另存成了一份，那边的在“更多”里。",
  draftGone: "那份草稿已不在了，可能在另一个窗口里清空了。",
  fileSaved: (name: string) => `已交给浏览器下载：${name}`,
  fileOpened: (name: string) => `已打开“${name}”。`,
  firstOpened: (name: string) => `已打开“${name}”。一次只打开一个，其余的请再逐个打开。`,
  fileUnreadable: (name: string, why: keyof typeof UNREADABLE) =>
    `没有打开“${name}”：${UNREADABLE[why]}。`,
  pasteHere: "把要检查的讲稿粘贴到这里，或拖入文件",
  dropHere: "松开鼠标，打开这个文件",
};

export type DraftText = typeof draftZhCN;
