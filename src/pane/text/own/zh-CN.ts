/** Every word of the 我的 view, in Chinese. Its type is what another language has to fill. */
export const ownZhCN = {
  ownPassages: "我的段落",
  reading: "正在读取…",
  nothing: "还没有自己的段落",
  nothingAdvice: "在文档里选中一段写得好的话，存为段落，下次一点就能插入。",
  troubles: {
    refused: "这里不能保存：关掉窗格，自己的段落就没有了。请先导出。",
    full: "浏览器的存储空间满了，刚才的改动没有存下，只在窗格关闭之前有效。请先导出。",
    wiped: "浏览器清除了存下的段落，窗格里的还在。请再存一次，或先导出。",
    newer: "另一个窗格已是新版，这里存不了。请关掉窗格再打开。",
    blocked: "另一个窗格是旧版，占着存储。请把它关掉，再试一次。",
    unknown: "没有存下，原因不明，改动只在窗格关闭之前有效。请先导出，再试一次。",
  },
};

export type OwnText = typeof ownZhCN;
