/** Every word of the section 本单位标准, in Chinese. Its type is what another language has to fill. */
export const unitZhCN = {
  title: "本单位标准",
  intro: "单位放在服务器上的段落、提纲、必备部分和词表，人人都用同一份。",
  noneYet:
    "单位还没有放标准包。网管把标准包放进窗格旁边的 packs 文件夹即可，写法见说明书“本单位标准”一节。",
  refresh: "刷新",
  reading: "正在读取…",
  asked: (when: string) => `上次更新：${when}`,
  troubles: {
    unreachable: "连不上服务器，用的是上次读到的标准。",
    malformed: "标准包的目录 packs/index.json 写法不对，用的是上次读到的标准。请告诉网管。",
  },
  malformed: (count: number) => `目录里有 ${count} 项写法不对，已略过`,
  counts: {
    passages: (count: number) => `${count} 个段落`,
    outlines: (count: number) => `${count} 份提纲`,
    genres: (count: number) => `${count} 种文种的要求`,
    lexicon: (count: number) => `${count} 个词条`,
    formats: (count: number) => `${count} 种格式`,
    values: (count: number) => `${count} 个空的内容`,
  },
  empty: "里面没有可用的内容",
  read: (when: string) => `读于 ${when}`,
  packTroubles: {
    unreadable: (why: string) => `读不了：${why}`,
    missing: "服务器上没有这个文件。",
    unreachable: "这个文件取不到。",
  },
  lastGood: "仍在用上次读到的一份。",
  problem: (where: string, why: string) => `${where}：${why}`,
  rejected: (count: number) => `${count} 处没有用上`,
  notes: (count: number) => `${count} 处请留意`,
  more: (count: number) => `还有 ${count} 处`,
  check: "检查一个标准包",
  checkChoose: "选择标准包",
  checkHint: "选一个标准包文件，看哪些能用，哪些不能用、为什么。只检查，不保存。",
  sound: "没有问题，可以放到服务器上。",
  notReadable: "文件读不出来，请再试一次。",
};

export type UnitText = typeof unitZhCN;
