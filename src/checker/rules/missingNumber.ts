import { matchesOf } from "../../speech/text/matchesOf";
import { said } from "../../speech/said";
import { excerptAround } from "../excerpt";
import { sentenceAround } from "../lexicon/lexicon";
import type { ParagraphRule, TextFinding, TextFix } from "../rule";

/** Each begins with the words that stand there, so that the search can pass over all others at once. */
const GAP = new RegExp(
  [
    // A percent sign after a Chinese character or mark, where a figure belongs.
    "[%％‰](?![）)])(?<=(?:^|[\\u4e00-\\u9fff，。、；：“”（）])[%％‰])(?<![〇零一二三四五六七八九十百千万亿点半几数两多][%％‰])",
    "第(?=[届期](?![待望]))(?<![次及门等落品]第)",
    "共(?=名(?:学员|干部|职工|同志|会员|代表|党员|员工)|个(?:基层|单位|班次|工会|项目|乡镇|部门)|人次|万元|家(?:企业|单位))(?<![公中反苏国总]共)",
    "个百分点(?<=(?:增长|提高|下降|上升|增加|降低)了?个百分点)",
    "人次(?<=(?:达到?|共计|约为|超过)人次)",
    "月日(?<=(?:^|[，。、；])[于在从自]月日)",
  ].join("|"),
  "g",
);

const LONGEST_COLUMN_HEAD = 10;

/** 《工会法》 fixes the rate at 2 % of all wages. */
const UNION_FUNDS = /工资总额的?$/;

function fixesAt(text: string, offset: number): readonly TextFix[] {
  const head = text.slice(Math.max(0, offset - 8), offset);
  const isFunds =
    UNION_FUNDS.test(head) && /工会经费|拨缴|计提/.test(sentenceAround(text, offset, offset));
  if (!isFunds) return [];
  const replacements = [{ offset, length: 0, text: "2" }];
  return [{ label: said("补“2”", "Add “2”"), certain: false, replacements }];
}

const USUAL_ADVICE = said("请补上数字。", "Fill it in.");
const FUNDS_ADVICE = said(
  "工会经费按工资总额的2%拨缴（《工会法》第四十三条），请补“2”。",
  "Union funds are 2% of total wages (Trade Union Law, Article 43): add “2”.",
);

function findingAt(text: string, offset: number, length: number): TextFinding {
  const fixes = text[offset] === "%" || text[offset] === "％" ? fixesAt(text, offset) : [];
  const evidence = excerptAround(text, offset, offset + length);
  const advice = fixes.length > 0 ? FUNDS_ADVICE : USUAL_ADVICE;
  const message = said(
    `“${evidence}”缺少数字：${advice["zh-CN"]}`,
    `“${evidence}” lacks a figure. ${advice["en-US"]}`,
  );
  return { offset, length, message, evidence, fixes };
}

export const missingNumber: ParagraphRule = {
  id: "missing-number",
  title: said("丢数字", "Lost figure"),
  why: said(
    "网页转载常丢掉阿拉伯数字，“按工资总额的%计提”念出来就是错的。",
    "Web copies often lose digits; “按工资总额的%计提” is wrong when read aloud.",
  ),
  severity: "error",
  kind: "paragraph",
  triggers: "%％‰第共个次月",
  check: (text) =>
    // The head of a table column names its unit without a figure.
    (text.length <= LONGEST_COLUMN_HEAD ? [] : matchesOf(GAP, text)).map(({ index, 0: found }) =>
      findingAt(text, index, found.length),
    ),
  examples: {
    speaking: [
      "工会经费应按全部职工工资总额的%计提并足额拨缴。",
      "这是我县举办的第届工会干部培训班。",
      "参加这次培训的共名学员。",
      "入会率比去年提高个百分点。",
      "全年帮扶困难职工达人次。",
    ],
    silent: [
      "应按全部职工工资总额的2%计提。",
      "入会率提高了三个百分点。",
      "第一届工会委员会已经选出。",
    ],
    nearMiss: [
      "今年已有百分之五十以上的企业建会，覆盖率达到七十％。",
      "这次共个别谈心二十人，与公共个体户座谈一次。",
      "及第期待已久，门第条件不论。",
      "月收入超过万元，产值达到亿元。",
      "占比（%）",
      "同比增长%",
    ],
  },
};
