/** Every word of the settings and the list of keys, in Chinese. Its type is what another language has to fill. */
export const settingsZhCN = {
  settings: "设置",
  language: "语言",
  followOffice: "跟随 Office",
  insertsTracked: "以修订方式写入",
  trackedAdvice:
    "插入段落、套用提纲、按检查结果修改，都留下修订标记，原来的修订设置随后还原。填空、定稿和格式不记修订：占位文字留着删除标记会读成内容，每段都记格式会盖住改过的字。删改过文字的，撤销请用 Word 的撤销或拒绝修订。",
  notKept: "这里不能保存：这些选择只在窗格关闭之前有效。",
  keys: "快捷键一览",
  privacy: "不上传任何内容：段落都在加载项里，写的稿子不离开这台电脑。",
  whereKept:
    "自己的段落、收藏、最近用过的段落、格式、填过的内容和这里的设置都存在本机浏览器里，清除浏览数据时一并清除；检查时的决定随文档保存。",
  version: (version: string) => `版本 ${version}`,
  supportPage: "support.html",
  support: "使用帮助",

  keysInPane: "在窗格里",
  keysInDocument: "在文档里",
  keysInDocumentAdvice:
    "Microsoft 365 和网页版 Word 可用，须由管理员用 manifest-365.xml 部署；2019、2021 版请用功能区的“常用段落”。",
  keyNames: {
    tab: "打开第一到第六个标签",
    act: "按这一页的主要按钮，如“套用到文档”“保存”",
    search: "搜索段落",
    nextFinding: "下一处检查结果",
    previousFinding: "上一处检查结果",
    keys: "这张表",
  },
  listKeys: [
    ["↑ ↓", "在列表里移动"],
    ["Enter", "插入（或复制）选中的段落"],
    ["空格", "看全文"],
    ["← →", "收起、展开"],
    ["Esc", "回到文档"],
  ],
};

export type SettingsText = typeof settingsZhCN;
