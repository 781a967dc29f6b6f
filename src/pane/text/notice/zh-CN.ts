/** Every word of the small window that answers for the ribbon. Its type is what another language has to fill. */
export const noticeZhCN = {
  title: "讲稿助手",
  emptySlot: (slot: number) =>
    `收藏 ${slot} 还没有段落。请打开窗格，点段落右边的星号收藏；第 ${slot} 个收藏的段落，就从这里插入。`,
  nothingUsed: "还没有用过段落。请先在窗格里插入一段，以后就能从这里再插一次。",
  textSelected:
    "文档里选中了文字，没有插入。请先点一下要插入的地方；要替换所选文字，请在窗格里插入。",
  tooOld: "这个版本的 Word 太旧，不能直接插入，需要 Word 2019 或更新的版本。",
  notInWord: "没有连上 Word，没有插入。请关掉文档再打开，然后重试。",
  notLoaded: "段落没有取到，没有插入。请检查网络后再试。",
  failed: {
    busy: "Word 正忙，没有插入。请关闭 Word 里打开的对话框，稍候再试。",
    readOnly: "文档是只读的，没有插入。请点“启用编辑”，或另存一份后再试。",
    unsupported: "这个版本的 Word 做不到这一步，没有插入。请打开窗格，复制后粘贴到文档里。",
    wrongPlace: "光标在页眉、页脚或脚注里，没有插入。请把光标放到正文里再试。",
    gone: "要插入的位置已不在文档里，没有插入。请在正文里重新点一下再试。",
    tooLarge: "文字太多，Word 一次收不下，没有插入。请分几次插入。",
    noAnswer: "Word 没有回答，不知道插进去没有。请先看看文档：没有就再试一次。",
    unknown: "没有插入，原因不明。请再试一次；仍不行，就打开窗格，复制后粘贴到文档里。",
  },
  partial: "Word 没有做完，文档里可能留下了一部分。请看看文档，多余的请在文档里按撤销。",
  close: "知道了",
};

export type NoticeText = typeof noticeZhCN;
