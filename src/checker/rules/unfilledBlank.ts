import { said } from "../../speech/said";
import { characterTable } from "../characterTable";
import { excerptAround } from "../excerpt";
import type { ParagraphRule, TextFinding } from "../rule";
import { MOST_FINDINGS } from "../mostFindings";
import { markdownBoldSpans, type Span } from "./webResidue";

const STAND_IN = "xXｘＸ×ⅹ*＊_＿";

const BLANK = new RegExp(
  [
    "〔[^〔〕]{0,20}〕",
    "\\{[^{}]{1,20}\\}",
    "【[^【】]{0,16}】",
    "［[^［］]{0,16}］",
    "\\[[^[\\]]{0,16}\\]",
    "（[ \\u3000]{0,12}）",
    "（(?:待定|待补|待填|此处填|此处插|此处补|请填|请输入|请补|填写|插入)[^（）]{0,20}）",
    `[${STAND_IN}]{1,4}年[${STAND_IN}]{1,4}月(?:[${STAND_IN}]{1,4}日)?`,
    `[${STAND_IN}]{1,4}月[${STAND_IN}]{1,4}日`,
    `(?:19|20)[0-9]?[${STAND_IN}○]{1,3}`,
    `[${STAND_IN}]{2,}`,
    "[○△]{2,}",
    "某某",
    "单击(?:或点击)?此处(?:输入|添加)[^，。；]{0,6}",
    "第[ \\u3000]{1,12}(?=[届次期])",
    "[ \\u3000]{1,12}年[ \\u3000]{1,12}月[ \\u3000]{1,12}日",
    "请[ \\u3000]{2,12}(?=同志)",
    "[xXｘＸ×ⅹ*＊]",
  ].join("|"),
  "y",
);
/** Every blank begins with one of these. */
const OPENS_BLANK = characterTable(`〔{【［[（${STAND_IN}12○△某单第 \u3000请`);

/** The first stretch from there on that looks like a blank. */
function nextStretch(text: string, start: number): Span | null {
  for (let from = start; from < text.length; from++) {
    if (OPENS_BLANK[text.charCodeAt(from)] === 0) continue;
    BLANK.lastIndex = from;
    if (BLANK.test(text)) return { from, to: BLANK.lastIndex };
  }
  return null;
}

const STAND_INS = new RegExp(`^[${STAND_IN}]+$`);
const HAN = /[\u4e00-\u9fff]/;
const ASCII_WORD = /[0-9A-Za-z]/;
/** Words that stand in brackets when something is to be filled in. */
const FILL_IN =
  /^[ \u3000]*$|填|插入|输入|待定|待补|此处|[xX×]{2}|_{2}|某|名称|姓名|日期|时间|地点|人数|年份|职务|主题|具体/;
const LABELS = new Set(["时间", "地点", "日期", "姓名", "主题", "职务"]);
/** What 六角括号 hold of right: years of documents, nationalities and dynasties, stage directions. */
const NO_BLANK =
  /^(?:[0-9]|[一二][〇○零九]|[美英法德日俄苏意印清明元宋唐汉晋秦魏金辽]$|.*(?:掌声|笑声|注|略|完毕))/;
const X_WORDS = /^(?:光|射线|轴|染色体|型|线|世代|一代|战警|档案)/;
const AFTER_CROSS =
  /[省市区县镇乡村街局厅处科室院校厂矿站委书主部副同先女老某年月日个名人项次届期号公集单企家%％]/;
const SURNAME =
  /[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹苏潘葛范彭鲁马方任袁柳唐罗薛贺汤郝毛常傅齐康伍余顾孟黄萧肖尹姚邵汪宋庞熊项祝董梁杜蓝贾江郭林钟徐邱骆高夏蔡田樊胡霍万卢莫丁邓石崔龚程邢陆翁段侯武刘龙叶白赖乔谭温庄阎闫易廖耿文欧戴]/;

function isSingleBlank(text: string, offset: number): boolean {
  const mark = text[offset] ?? "";
  const previous = text[offset - 1] ?? "";
  const next = text[offset + 1] ?? "";
  if (ASCII_WORD.test(previous) || ASCII_WORD.test(next)) return false;
  if (mark === "*" || mark === "＊") {
    return (HAN.test(previous) || previous === "“") && HAN.test(next);
  }
  if (mark === "×") return AFTER_CROSS.test(next);
  if (previous === "“" && next === "”") return true;
  const opensHere = previous === "" || HAN.test(previous) || /[“《（、，。；：]/.test(previous);
  if (!opensHere || X_WORDS.test(text.slice(offset + 1, offset + 4))) return false;
  return HAN.test(next) || (/[%％”]/.test(next) && HAN.test(previous));
}

/** 二○○八年 writes its noughts as circles. */
const isRunOfNoughts = (text: string, from: number, to: number): boolean =>
  /[〇零一二三四五六七八九十]/.test(text.charAt(from - 1) + text.charAt(to));

function isRunOfMarks(text: string, from: number, to: number): boolean {
  const previous = text[from - 1] ?? "";
  const next = text[to] ?? "";
  if (ASCII_WORD.test(previous) || ASCII_WORD.test(next) || /[./@:-]/.test(previous)) return false;
  // A line of asterisks parts two sections.
  return !(from === 0 && to === text.length && /^[*＊]/.test(text));
}

function isAnonymised(text: string, from: number, to: number): boolean {
  return SURNAME.test(text[from - 1] ?? "") || /^[人事些]/.test(text.slice(to, to + 1));
}

function isBracketBlank(text: string, from: number, to: number): boolean {
  const inside = text.slice(from + 1, to - 1);
  if (!FILL_IN.test(inside)) return false;
  return !(from === 0 && to < text.length && LABELS.has(inside));
}

function isBlank(text: string, from: number, to: number): boolean {
  const found = text.slice(from, to);
  switch (found[0]) {
    case "〔":
      return !NO_BLANK.test(found.slice(1, -1));
    case "{":
      return /[\u4e00-\u9fffxX_]/.test(found);
    case "【":
    case "［":
    case "[":
      return isBracketBlank(text, from, to);
    case "某":
      return !isAnonymised(text, from, to);
    case "1":
    case "2":
      return !ASCII_WORD.test(text[from - 1] ?? "") && !ASCII_WORD.test(text[to] ?? "");
    case " ":
    case "\u3000":
      return !/[0-9〇零一二三四五六七八九十年月]/.test(text[from - 1] ?? "");
  }
  if (found.length === 1) return isSingleBlank(text, from);
  if (found.startsWith("○")) return !isRunOfNoughts(text, from, to);
  if (STAND_INS.test(found)) return isRunOfMarks(text, from, to);
  return true;
}

function findingOf(text: string, from: number, to: number): TextFinding {
  const place = { offset: from, length: to - from };
  const mark = text.slice(from, to);
  const evidence = excerptAround(text, from, to);
  if (mark === "*" || mark === "＊") {
    const message = said(
      `“${evidence}”里有屏蔽字用的星号，请补上原字。`,
      `“${evidence}” has an asterisk in place of a character. Put the character back.`,
    );
    return { ...place, evidence, message };
  }
  const message = said(
    `占位符未填：“${evidence}”，请填写。`,
    `A blank is not filled in: “${evidence}”. Fill it in.`,
  );
  return { ...place, evidence, message };
}

export const unfilledBlank: ParagraphRule = {
  id: "unfilled-blank",
  title: said("空白未填", "Blank not filled in"),
  why: said(
    "模板里的“20xx年”“某某”“〔单位〕”带上台就是事故。",
    "To read out a template’s “20xx年”, “某某” or “〔单位〕” is an accident on stage.",
  ),
  severity: "error",
  kind: "paragraph",
  triggers: `〔{【［[（${STAND_IN}○△某第年请单`,
  check(text) {
    const bold = markdownBoldSpans(text);
    const findings: TextFinding[] = [];
    let next = 0;
    for (let span = nextStretch(text, 0); span !== null; span = nextStretch(text, span.to)) {
      const { from, to } = span;
      while ((bold[next]?.to ?? Infinity) < to) next++;
      const isInBold = (bold[next]?.from ?? Infinity) <= from;
      if (isInBold || !isBlank(text, from, to)) continue;
      findings.push(findingOf(text, from, to));
      if (findings.length === MOST_FINDINGS) break;
    }
    return findings;
  },
  examples: {
    speaking: [
      "20xx年，我县工会工作取得新进展。",
      "201X年，职工入会率明显提高。",
      "我代表〔单位〕工会讲几点意见。",
      "感谢{授课人}为我们授课。",
      "欢迎××市总工会的领导。",
      "下面请某某同志作交流。",
      "在【单位名称】工会成立之际，（待补充）。",
      "我镇X个村已建立工会。",
      "第　期工会干部培训班今天开班。",
      "向入*积极分子表示祝贺。",
    ],
    silent: ["2024年，我县工会工作取得新进展。", "下面请李明同志作交流。"],
    nearMiss: [
      "全总印发了总工发〔2009〕14号文件。",
      "职工体检做了X光检查，场地长6×宽4米。",
      "张某某、李某某两名职工得到了帮扶。",
      "访问https://www.acftu.org/x_y__z.html了解政策。",
      "【开场】音乐起。",
      "二○○八年，推行“1+X”工会工作模式和“X+工会”服务。",
      "罗文[1]把信送到了。",
    ],
  },
};
