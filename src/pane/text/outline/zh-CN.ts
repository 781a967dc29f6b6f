/** Every word of the 提纲 view, in Chinese. Its type is what another language has to fill. */
export const outlineZhCN = {
  genre: "文种",
  outline: "提纲",
  format: "格式",
  followDocument: "跟随文档",
  formatSettings: "设置",
  items: "提纲的各节",
  keys: "拖动左边的手柄，或在手柄上按上下键，调整先后。下级随上级一起移动。",
  required: "必备",
  choice: (section: string) => `“${section}”写什么`,
  scaffold: "标题和写作提示",
  scaffoldOnly: "写作提示",
  leaveOut: "不要这一节",
  passage: (title: string) => `段落：${title}`,
  handle: (section: string) => `移动“${section}”`,
  moved: (section: string, position: number, count: number) =>
    `“${section}”移到第 ${position} 位，共 ${count} 位`,
  cannotMove: (section: string) => `“${section}”已到头，不能再移`,
  preview: (section: string) => `看“${section}”的内容`,
  guidance: "写作提示：",
  resetOrder: "恢复原来的顺序",
  apply: "套用到文档",
  reading: "正在看文档里已有什么…",
  notInWord: "在 Word 里打开窗格，才能套用到文档。提纲可以先选好。",
  failed: {
    busy: "Word 正忙，没有套用。请关闭 Word 里打开的对话框，稍候再试。",
    readOnly: "文档是只读的，没有套用。请点“启用编辑”，或另存一份后再试。",
    unsupported: "这个版本的 Word 做不到这一步，没有套用。",
    wrongPlace: "光标不在正文里，没有套用。请在正文里点一下再试。",
    gone: "文档刚刚变了，没有套用。请再试一次。",
    unknown: "没有套用，原因不明。请再试一次。",
  },

  listTitle: "套用后文档会怎样",
  readAgain: "文档刚才改动过，下面是按现在的文字重新列出的。",
  summary: (present: number, added: number, elsewhere: number) =>
    [
      `已有 ${present} 节`,
      `新增 ${added} 节`,
      ...(elsewhere === 0 ? [] : [`顺序不同 ${elsewhere} 节`]),
    ].join("，") + "。你写的文字一个不动。",
  summaryWithMoves: (present: number, added: number, moved: number) =>
    `已有 ${present} 节，新增 ${added} 节，移动 ${moved} 节。其余文字一个不动。`,
  nothingToAdd: "提纲里的各节文档里都有了，没有要加的。",
  present: "已有",
  added: "新增",
  elsewhere: "顺序不同",
  leftOut: "不加",
  showEvidence: (section: string) => `到文档里看“${section}”这一句`,
  move: (where: string) => `移过去：${where}`,
  cannotBeMoved: "和别的内容同在一段，不能自动移动。",
  notes: "还要请你看一下",
  confirm: "就这样套用",
  back: "返回",
};

export type OutlineText = typeof outlineZhCN;
