const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join("、");

/** Every word of the 填空 view, in Chinese. Its type is what another language has to fill. */
export const blanksZhCN = {
  notInWord: "在 Word 里打开窗格，才能填空。",
  reading: "正在找文中的空…",
  none: "文中没有空",
  noneAdvice: "插入带空的段落，要填的地方就列在这里。",
  readFailed: {
    busy: "Word 正忙，没有读到文中的空。请关闭 Word 里打开的对话框，稍候再试。",
    readOnly: "文档读不了。请点“启用编辑”后再试。",
    unsupported: "这个版本的 Word 读不出文中的空。",
    wrongPlace: "没有读到文中的空。请在正文里点一下再试。",
    gone: "文档刚刚变了，没有读完。请再试一次。",
    tooLarge: "文档太长，没有读到文中的空。请分成几个文档再试。",
    noAnswer: "Word 没有回答，没有读到文中的空。请稍候再试。",
    unknown: "没有读到文中的空，原因不明。请再试一次。",
  },
  summary: (names: number, unfilled: number) =>
    unfilled === 0 ? `共 ${names} 项，都填好了` : `共 ${names} 项，还有 ${unfilled} 项没填`,
  unfilled: (count: number) => `没填（${count}）`,
  filled: (count: number) => `已填（${count}）`,
  places: (count: number) => `${count} 处`,
  placesLeft: (count: number, empty: number) => `${count} 处，空 ${empty} 处`,
  showNext: (name: string) => `到下一处“${name}”`,
  nextEmpty: "下一个空",
  example: (example: string) => `如：${example}`,
  offer: (value: string) => `填“${value}”`,
  offerFor: (name: string, value: string) => `“${name}”填“${value}”`,
  fillOffered: (count: number) => `照已知的填 ${count} 项`,
  byHeadings: "按标题数填",
  mixed: (values: readonly string[]) => `文中不一致：${quoted(values)}。填一次，就都一样。`,
  otherDate: (value: string) => `文中是“${value}”`,
  numberForm: (name: string) => `“${name}”的写法`,
  arabic: "3",
  arabicName: "阿拉伯数字",
  chinese: "三",
  chineseName: "汉字数字",
  settle: "定稿",
  settleQuestion: (count: number) => `把填好的 ${count} 处空变成普通文字？`,
  settleAdvice: "定稿以后，这些空不再列在这里，要改就在文档里改。要恢复，只能用 Word 的“撤销”。",
  settleLeaves: (names: readonly string[]) => `没填的还留着：${quoted(names)}。`,
  settleNothing: "还没有填好的空",
  cancel: "取消",
};

export type BlanksText = typeof blanksZhCN;
