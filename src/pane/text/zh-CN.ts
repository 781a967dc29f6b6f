const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join("、");

const numerals = "〇一二三四五六七八九";

/** Every word the pane shows, in Chinese. Its type is what another language has to fill. */
export const zhCN = {
  appName: "讲稿助手",
  views: "功能",
  viewNames: { passages: "段落", check: "检查", outline: "提纲", blanks: "填空", format: "格式" },
  viewLoading: "正在打开…",
  viewFailed: "没有打开，请检查网络后再试。",
  close: "关闭",
  cancel: "取消",
  retry: "重试",

  search: "搜索段落",
  searchPlaceholder: "搜索段落，如“主力军”",
  clearSearch: "清空搜索",
  genre: "文种",
  allGenres: "全部文种",
  section: "部位",
  allSections: "全部部位",
  onlyFavourites: "只看收藏",
  onlyRecent: "最近用过",
  passageCount: (total: number, listed: number) =>
    listed < total ? `共 ${total} 段，列出最接近的 ${listed} 段` : `共 ${total} 段`,
  clearFilter: "清除筛选",

  passages: "段落",
  passageKeys: "上下键选段，回车插入或复制，空格看全文，左右键展开收起，斜杠搜索。",
  sectionSize: (count: number) => `${count} 段`,
  insert: "插入",
  insertPassage: (title: string) => `插入“${title}”`,
  copy: "复制",
  copyPassage: (title: string) => `复制“${title}”`,
  addFavourite: (title: string) => `收藏“${title}”`,
  removeFavourite: (title: string) => `取消收藏“${title}”`,
  moreFor: (title: string) => `“${title}”的更多操作`,
  asNewParagraph: "作为新段落插入",
  replaceSelection: "替换所选文字",
  atDocumentEnd: "插到文末",
  isDated: "须更新",
  wasRepaired: "已订正",

  nothingFound: (query: string) => `没有找到“${query}”`,
  nothingFoundAdvice: "少打几个字，换个近义词，或清除筛选再试。",
  searchRunning: "正在准备搜索…",
  searchFailed: "搜索没有装上，请检查网络后再试。",
  nothingFiltered: "这里没有段落",
  nothingFilteredAdvice: "换一个文种或部位，或清除筛选。",
  noFavourites: "还没有收藏",
  noFavouritesAdvice: "点段落右边的星号，常用的段落就收在这里。",
  noRecent: "还没有用过段落",
  noRecentAdvice: "插入或复制过的段落会列在这里。",
  shelfNotKept: "这里不能保存：关掉窗格，收藏和最近用过的段落就没有了。",

  guidance: "用法",
  blanks: "要填的空",
  blankKnown: (name: string, value: string) => `${name}：${value}（已知，插入时填好）`,
  blankInSource: (name: string, sourceValue: string) => `${name}（原文：${sourceValue}）`,
  datedWords: (words: readonly string[]) =>
    `有旧提法：${listed(words)}。用前请核对，换成现行提法。`,
  datedBlanks: (words: readonly string[]) =>
    `原文的旧提法已改成空：${listed(words)}。请按现行提法填写。`,
  repaired: "与原文不同，已订正：",
  repair: (from: string, to: string, why: string) =>
    to === "" ? `删去“${from}”（${why}）` : `“${from}”改为“${to}”（${why}）`,
  origin: "出处",
  sourceParagraphs: (speech: number, first: string, last: string) =>
    `范文第${numerals[speech] ?? speech}篇第 ${first === last ? first : `${first}～${last}`} 段`,
  editorial: "本工具编写，不出自范文",
  showSurroundings: "看原文上下文",
  hideSurroundings: "收起原文",
  sourcesRunning: "正在取原文…",
  sourcesFailed: "没有取到原文，请检查网络后再试。",

  inserting: "正在插入…",
  inserted: (title: string) => `已插入“${title}”`,
  copied: (title: string) => `已复制“${title}”，可粘贴到文档里`,
  insertFailed: {
    busy: "Word 正忙，没有插入。请关闭 Word 里打开的对话框，稍候再试。",
    readOnly: "文档是只读的，没有插入。请点“启用编辑”，或另存一份后再试。",
    unsupported: "这个版本的 Word 做不到这一步。请改用“复制”，再粘贴到文档里。",
    wrongPlace: "光标在页眉、页脚或脚注里，没有插入。请把光标放到正文里再试。",
    gone: "要插入的位置已不在文档里，没有插入。请在正文里重新点一下再试。",
    unknown: "没有插入，原因不明。请再试一次；仍不行，就改用“复制”，再粘贴到文档里。",
  },
  copyFailed: "没能复制。请展开段落，选中文字后自行复制。",
  takeBack: "撤销",
  takeBackInsertion: (title: string) => `撤销刚才插入的“${title}”`,
  takingBack: "正在撤销…",
  takenBack: (title: string) => `已撤销，“${title}”不在文档里了`,
  takeBackStale: "那里的文字后来改动过，不能自动撤销。请在文档里按撤销，或自行删去。",
  takeBackFailed: "没能撤销。请在文档里按撤销，或自行删去。",
  partial: "文档里可能留下了一部分，请看看光标附近，多余的请撤销。",

  applying: "正在修改…",
  outlineWork: (title: string) => `套用提纲“${title}”`,
  formatWork: (name: string) => `设为“${name}”格式`,
  fillWork: (name: string, value: string | null) =>
    value === null ? `清空“${name}”` : `填“${name}”：${value}`,
  fillsWork: (count: number) => `填 ${count} 项空`,
  settleWork: (count: number) => `定稿，${count} 处空已是普通文字`,
  fixes: (count: number) => `修复 ${count} 处`,
  applied: (work: string) => `已${work}`,
  takeBackPlan: (work: string) => `撤销刚才的修改：${work}`,
  planTakenBack: (work: string) => `已撤销“${work}”`,
  planFailed: {
    busy: "Word 正忙，没有修改。请关闭 Word 里打开的对话框，稍候再试。",
    readOnly: "文档是只读的，没有修改。请点“启用编辑”，或另存一份后再试。",
    unsupported: "这个版本的 Word 做不到这一步，没有修改。请照提示在文档里自行修改。",
    wrongPlace: "这一处不在正文里，没有修改。请在文档里自行修改。",
    gone: "要改的位置已不在文档里，没有修改。",
    stale: "这一处文字后来改动过，没有修改。请看重新检查的结果。",
    unknown: "没有修改，原因不明。请再试一次；仍不行，就在文档里自行修改。",
  },
  evidenceGone: "这句话后来改动过，找不到了。请再点“套用到文档”。",
  notFormatted: "文字已插入，但格式没有设上。可以到“格式”里再设一次。",
  placeGone: "这段文字后来改动过，找不到了。请看重新检查的结果。",
  headingsMissing: "文中还没有一级标题，没有填。",
  headingsUncounted: "没能读出标题，没有填。请再试一次。",
  blankGone: "这个空已不在文档里。",
  choiceNotKept: "这个选择没能保存，只在窗格关闭之前有效。",
  reportCopied: "已复制检查报告，可粘贴到文档或消息里",
  reportNotCopied: "没能复制检查报告，浏览器不让用剪贴板。",

  selectionFound: (selectedText: string) => `文档里选中了“${selectedText}”`,
  selectionQuestion: (title: string) => `用“${title}”替换它，还是插到它后面？`,
  replace: "替换所选",
  insertAfter: "插到其后",

  officeStarting: "正在连接 Word…",
  officeBrowser: "这里不是 Word 的窗格，不能直接插入。可以浏览、搜索，复制后粘贴到文档里。",
  officeBlocked:
    "没有连上 Word，可能是网络拦住了微软的 office.js。可以先复制，再粘贴到文档里；连上后自动恢复插入。",
  officeTooOld:
    "这个版本的 Word 太旧，不能直接插入，需要 Word 2019 或更新。可以复制后粘贴到文档里。",

  faultTitle: "窗格出错了",
  faultAdvice: "输入的文字和收藏都还在。请点“重试”；仍出错，就关掉窗格再打开。",
  faultDetail: "错误信息",
};

export type PaneText = typeof zhCN;
