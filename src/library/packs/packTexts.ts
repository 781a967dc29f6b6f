import type { Language, Said } from "../../speech/said";

/** Lists of a pack. */
export type PackPart =
  | "passages"
  | "outlines"
  | "genres"
  | "lexicon"
  | "formats"
  | "values"
  | "favourites"
  | "preferences";

export interface PackTexts {
  readonly part: Readonly<Record<PackPart, string>>;
  /** `number` from 1; `name` empty where the entry has none. */
  readonly entry: (part: PackPart, number: number, name: string) => string;
  readonly value: (name: string) => string;
  readonly pack: string;
  readonly tooBig: (millions: number) => string;
  /** `line` null where the browser does not tell. */
  readonly notJson: (line: number | null) => string;
  readonly notUtf8: string;
  readonly notAPack: string;
  readonly newer: (version: number) => string;
  readonly badHead: (reasons: string) => string;
  readonly notAList: string;
  readonly beyondLimit: (kept: number, left: number) => string;
  readonly duplicate: (id: string) => string;
  readonly unknownFields: (names: readonly string[]) => string;
  readonly unpairedBrace: string;
  /** Of a name where blanks are listed. */
  readonly badBlank: string;
  readonly badBlankIn: (name: string) => string;
  readonly sameReplacement: string;
  readonly noSuchDate: string;
  readonly minAboveMax: string;
  readonly unknownPassages: (ids: readonly string[]) => string;
  readonly garbled: string;
  readonly missing: (field: string) => string;
  readonly wrongType: (type: string) => string;
  /** `choices` empty where there are too many to name. */
  readonly unknown: (value: string, choices: readonly string[]) => string;
  readonly tooLong: (limit: number) => string;
  readonly tooShort: (limit: number) => string;
  readonly tooMany: (limit: number) => string;
  readonly tooSmall: (limit: number) => string;
  readonly tooLarge: (limit: number) => string;
  readonly empty: string;
  readonly malformed: string;
  readonly ofField: (field: string, reason: string) => string;
  readonly joined: (reasons: readonly string[]) => string;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数字",
  integer: "整数",
  boolean: " true 或 false",
  array: "列表（方括号）",
  object: "对象（花括号）",
};

const zhCN: PackTexts = {
  part: {
    passages: "段落",
    outlines: "提纲",
    genres: "文种要求",
    lexicon: "词条",
    formats: "格式",
    values: "填空内容",
    favourites: "收藏",
    preferences: "个人选择",
  },
  entry: (part, number, name) =>
    `${zhCN.part[part]}第${String(number)}条${name === "" ? "" : `“${name}”`}`,
  value: (name) => `填空内容“${name}”`,
  pack: "整个标准包",
  tooBig: (millions) => `文件太大：标准包最多${String(millions * 100)}万字，请分成几个。`,
  notJson: (line) =>
    line === null
      ? "这不是 JSON 文件，请检查逗号、引号和括号是否成对。"
      : `第${String(line)}行附近不合 JSON 的写法，请检查那里的逗号、引号和括号。`,
  notUtf8: "文件不是 UTF-8 编码，请另存为 UTF-8 后再用。",
  notAPack: '这不是标准包：缺少 "format": "union-speech-pack"。',
  newer: (version) => `标准包用的是更新的格式（version ${String(version)}），请先更新讲稿助手。`,
  badHead: (reasons) => `标准包的开头有误：${reasons}。`,
  notAList: "应当是列表（方括号）",
  beyondLimit: (kept, left) => `太多：只用前${String(kept)}条，其余${String(left)}条没有用上`,
  duplicate: (id) => `代号“${id}”前面已经用过`,
  unknownFields: (names) => `不认识的字段，没有用上：${names.join("、")}`,
  unpairedBrace: "text：花括号不成对，空要写成 {名称}",
  badBlank: "空的名称不合适，最多 30 字，不能有括号",
  badBlankIn: (name) => `text：空的名称“${name}”不合适，最多 30 字，不能有括号`,
  sameReplacement: "replacement：和 find 一样",
  noSuchDate: "from、until：没有这一天",
  minAboveMax: "characters：min 比 max 大",
  unknownPassages: (ids) => `包里没有这些段落，套提纲时略过：${ids.join("、")}`,
  garbled: "有乱码“�”，请检查文件的编码",
  missing: (field) => `缺少 ${field}`,
  wrongType: (type) => `应当是${TYPE_NAMES[type] ?? type}`,
  unknown: (value, choices) =>
    choices.length === 0 ? `没有“${value}”` : `没有“${value}”，可用：${choices.join("、")}`,
  tooLong: (limit) => `太长，最多${String(limit)}字`,
  tooShort: (limit) => `太短，至少${String(limit)}字`,
  tooMany: (limit) => `太多，最多${String(limit)}项`,
  tooSmall: (limit) => `太小，至少${String(limit)}`,
  tooLarge: (limit) => `太大，最多${String(limit)}`,
  empty: "是空的",
  malformed: "写法不对",
  ofField: (field, reason) => `${field}：${reason}`,
  joined: (reasons) => reasons.join("；"),
};

const enUS: PackTexts = {
  part: {
    passages: "Passage",
    outlines: "Outline",
    genres: "Kind of speech",
    lexicon: "Word",
    formats: "Format",
    values: "Value",
    favourites: "Favourite",
    preferences: "Preferences",
  },
  entry: (part, number, name) =>
    `${enUS.part[part]} ${String(number)}${name === "" ? "" : ` “${name}”`}`,
  value: (name) => `Values for “${name}”`,
  pack: "The whole pack",
  tooBig: (millions) =>
    `The file is too large: a pack has at most ${String(millions)} million characters. Divide it.`,
  notJson: (line) =>
    line === null
      ? "This is not a JSON file. Check its commas, quotation marks and brackets."
      : `Line ${String(line)} is not valid JSON. Check the commas, quotation marks and brackets there.`,
  notUtf8: "The file is not UTF-8. Save it as UTF-8 and try again.",
  notAPack: 'This is not a pack: "format": "union-speech-pack" is missing.',
  newer: (version) =>
    `The pack is of a newer format (version ${String(version)}). Update the add-in first.`,
  badHead: (reasons) => `The head of the pack is wrong: ${reasons}.`,
  notAList: "must be a list in square brackets",
  beyondLimit: (kept, left) =>
    `too many: the first ${String(kept)} are used, ${String(left)} are left out`,
  duplicate: (id) => `the id “${id}” is used before`,
  unknownFields: (names) => `unknown fields, not used: ${names.join(", ")}`,
  unpairedBrace: "text: unpaired brace; write blanks as {name}",
  badBlank: "cannot name a blank (at most 30 characters, no brackets)",
  badBlankIn: (name) => `text: “${name}” cannot name a blank (at most 30 characters, no brackets)`,
  sameReplacement: "replacement: the same as find",
  noSuchDate: "from, until: no such day",
  minAboveMax: "characters: min is above max",
  unknownPassages: (ids) => `not in this pack, left out of the outline: ${ids.join(", ")}`,
  garbled: "contains “�”; check the encoding of the file",
  missing: (field) => `${field} is missing`,
  wrongType: (type) => `must be of type ${type}`,
  unknown: (value, choices) =>
    choices.length === 0
      ? `“${value}” is unknown`
      : `“${value}” is unknown; use ${choices.join(", ")}`,
  tooLong: (limit) => `too long, at most ${String(limit)} characters`,
  tooShort: (limit) => `too short, at least ${String(limit)} characters`,
  tooMany: (limit) => `too many, at most ${String(limit)}`,
  tooSmall: (limit) => `too small, at least ${String(limit)}`,
  tooLarge: (limit) => `too large, at most ${String(limit)}`,
  empty: "is empty",
  malformed: "is malformed",
  ofField: (field, reason) => `${field}: ${reason}`,
  joined: (reasons) => reasons.join("; "),
};

const packTexts: Readonly<Record<Language, PackTexts>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
};

/** A sentence in each language, made of the words of that language. */
export function packSaid(sentence: (texts: PackTexts, language: Language) => string): Said {
  return {
    "zh-CN": sentence(packTexts["zh-CN"], "zh-CN"),
    "en-US": sentence(packTexts["en-US"], "en-US"),
  };
}
