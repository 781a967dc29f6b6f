import { PERSON_NAME } from "./personNames";

/** Words of one sort that differ from speech to speech. */
export interface BlankPattern {
  /** What the blank is called. */
  readonly name: string;
  /** Global. What it matches is the value, but for what `lead` matches at its beginning. */
  readonly pattern: RegExp;
  /** Words that may run into the value from the left, up to the last of them. */
  readonly lead?: RegExp;
  /** Values that say nothing of their own, such as 这次培训班. */
  readonly unless?: RegExp;
  /** Whether it nearly always has to be written anew. */
  readonly isLikely: boolean;
}

const HAN = "[\\u4e00-\\u9fff]";
const NUMERAL = "[一二三四五六七八九十两]{1,3}";
const COUNT = `(?:${NUMERAL}|\\d{1,2})`;
const YEAR = "(?:(?:19|20)\\d{2}|[〇○零一二三四五六七八九]{4})年";
const DAY_OF_MONTH = `(?:\\d{1,2}月\\d{1,2}日|${NUMERAL}月${NUMERAL}日)`;
const DATE = `(?:${YEAR})?${DAY_OF_MONTH}`;
const MASK = "(?:[xX×*＊]{2,4}|某{1,2})";
const TITLE =
  "(?:副?(?:书记|主席|主任|部长|局长|县长|市长|区长|镇长|院长|校长|会长|处长|科长|教授)|总经理|董事长|经理|老师|讲师|专家|同志)";
/** A name stands behind another title, a mark, or a word that hands over to a person. */
const BEFORE_PERSON =
  "(?<=^|[^\\u4e00-\\u9fff]|书记|主席|主任|部长|局长|县长|市长|区长|院长|校长|经理|教授|请|由|听|了|是|让|和|与|到)";

const named = (name: string, source: string, isLikely = true): BlankPattern => ({
  name,
  pattern: new RegExp(source, "g"),
  isLikely,
});

const RUNS_IN =
  /^.*(?:举办|举行|开办|参加|组织|暨|发挥|代表|办(?!公)|\d年|我[院县市区局矿厂校]|这次|这期|本次|本期|本届|此次|一次|一期|[的在由向到为和与及对从把是了等对给让])/;
/** A place is named behind a mark or one of few words, and 我县 or 城镇 is none. */
const BEFORE_PLACE = "(?<=^|[^\\u4e00-\\u9fff]|[在到由从以和])";
const GENERIC =
  "[我本各全该每某这那哪几多两城集乡新老大中小市区县省先立强建进高及有表在到由从以和的等了为是把]";
const PLACE = `(?!${GENERIC})${HAN}{1,2}(?!${GENERIC})${HAN}`;

/** In the order in which they claim a stretch of text. */
export const BLANK_PATTERNS: readonly BlankPattern[] = [
  named("年份", "20[xX×*＊]{2}(?=年)"),
  named("地区", `${MASK}[省市县区镇乡州]`),
  named("单位", `${MASK}(?:${HAN}{0,4}(?:局|公司|集团|单位|学校|医院|厂)|总?工会)`),
  named("讲话人", `${MASK}(?:${TITLE})`),
  named("起止日期", `${DATE}(?:至|到|—|－|-|~|～)(?:${DATE}|\\d{1,2}日|${NUMERAL}日)`),
  named("日期", `${DATE}|${YEAR}\\d{1,2}月`),
  named("年份", "20\\d{2}(?=年)"),
  named("会议精神", "(?:党的)?(?:十[五六七八九]|二十)(?:大|届[一二三四五六七]中全会)精神"),
  named("全国工会代表大会", "中国工会(?:十[一二三四五六七八九]|二十)大"),
  named("上级会议", `[省市]委(?:第${NUMERAL}次党代会|${NUMERAL}届${NUMERAL}次全[体会]${HAN}{0,6})`),
  named(
    "党委会议",
    `[县区]委(?:第${NUMERAL}次党代会|${NUMERAL}届${NUMERAL}次全(?:会|体(?:[（(]扩大[）)])?会议))`,
  ),
  named("天数", `(?<=为期|安排了?|利用|经过)${COUNT}(?:天半?|周|个月)`),
  named("天数", `${COUNT}天(?=的?(?:培训|学习|课程|授课))`),
  named("点数", `(?<=讲|谈|提|提出|强调)${COUNT}(?=点|个方面|个问题)`),
  named("会员数", "\\d{1,8}(?=[余多]?(?:名|个)?(?:工会)?会员)"),
  named("人数", "\\d{1,7}(?=[余多]?(?:名|位|人))"),
  named("建会数", "\\d{1,6}(?=[余多]?(?:家|个)(?:企业|单位|基层工会))"),
  named("金额", "\\d{1,9}(?:\\.\\d{1,4})?[余多]?[万亿]?(?=元)"),
  named("比例", "\\d{1,3}(?:\\.\\d{1,2})?[%％]", false),
  {
    // The 年 of a year that is a blank already stays where it is.
    ...named(
      "班名",
      `(?!(?<=\\d)年)[\\u4e00-\\u9fff“”]{2,24}?(?:培训班|研修班|学习班|进修班|读书班|轮训班)`,
    ),
    lead: RUNS_IN,
    unless: /^.{0,5}$/,
  },
  named("授课人", `${BEFORE_PERSON}${PERSON_NAME}(?:教授|老师|讲师|专家)`),
  {
    ...named("主要领导", `${BEFORE_PERSON}${PERSON_NAME}${TITLE}`),
    unless: /^(?:习近平|毛泽东|邓小平|江泽民|胡锦涛|雷锋|焦裕禄|孔繁森|文化)/,
  },
  {
    ...named(
      "地点",
      `(?<=[在到])${HAN}{1,14}?(?:党校|会议室|礼堂|宾馆|酒店|会议中心|培训中心|培训基地|报告厅)`,
    ),
    lead: /^.*[在到]/,
  },
  named("省级工会", "省总工会", false),
  named("本级工会", `${BEFORE_PLACE}${PLACE}[县区市]总工会|[县区市]总工会`, false),
  {
    ...named("单位", `[\\u4e00-\\u9fff（）]{2,20}?(?:有限责任公司|股份有限公司|有限公司|集团公司)`),
    lead: RUNS_IN,
    unless: /^.{0,6}$/,
  },
  {
    ...named("单位", `[\\u4e00-\\u9fff]{2,12}?(?:公司|集团|学院|大学|中学|医院|银行|厂)`, false),
    lead: RUNS_IN,
    unless:
      /^(?:各|本|我|国有|民营|上市|家庭|企业|下属|.?(?:公司|集团|学院|大学|中学|医院|银行|厂)$)/,
  },
  named("党委政府", "[省市县区]委[、和]?[省市县区]政府", false),
  named("组织部门", "[省市县区]委组织部", false),
  named("人大", "[省市县区]人大(?:常委会)?", false),
  named("党委", "[省市县区]委(?![员会托派屈副常组宣统党办书])", false),
  named("试点乡镇", `${BEFORE_PLACE}${PLACE}(?:[镇乡]|街道)(?![镇村街企])`),
  named("地区", `${BEFORE_PLACE}${PLACE}[县旗州]`),
  named("范围", "全[县市区省州]", false),
  named("地区", "[我本][县市区省州]", false),
  named("年度", "今年|本年度", false),
];
