import { matchesOf } from "../../speech/text/matchesOf";
import { said } from "../../speech/said";
import { excerptAround } from "../excerpt";
import { lexiconMatcher, sentenceAround } from "../lexicon/lexicon";
import laws from "../lexicon/laws.json";
import type { ParagraphRule, TextFinding, TextFix } from "../rule";

const replacing = (offset: number, length: number, text: string, certain: boolean): TextFix => ({
  label: said(`改为“${text}”`, `Change to “${text}”`),
  certain,
  replacements: [{ offset, length, text }],
});

const FUNDS_RATE =
  /工资总额的?[ \u3000]?(百分之[一二三四五六七八九十点]{1,5}|\d{1,2}(?:\.\d{1,2})?[%％])/g;
const IS_TWO = /^(?:百分之二|2(?:\.0{1,2})?[%％])$/;

/** Employers pay 2 % of all wages to the union (《工会法》第四十三条); other funds have other rates. */
function fundsRates(text: string): readonly TextFinding[] {
  const found: TextFinding[] = [];
  for (const { index, 0: words, 1: rate = "" } of matchesOf(FUNDS_RATE, text)) {
    const offset = index + words.length - rate.length;
    const sentence = sentenceAround(text, index, index + words.length);
    if (IS_TWO.test(rate) || !/工会经费|拨缴/.test(sentence)) continue;
    if (/教育经费|会费|福利费|个人|返还|留成|上缴|上解/.test(sentence)) continue;
    found.push({
      offset,
      length: rate.length,
      message: said(
        `工会经费按工资总额的“${rate}”拨缴与《工会法》第四十三条规定的2%不符，请核对。`,
        `A union contribution of “${rate}” of total wages is not the 2% of the Trade Union Law, Article 43. Check it.`,
      ),
      evidence: excerptAround(text, index, offset + rate.length),
      fixes: [replacing(offset, rate.length, rate.startsWith("百") ? "百分之二" : "2%", false)],
      severity: "error",
    });
  }
  return found;
}

const BASIC_DUTY = /工会(?:组织)?的?基本职责(?:就)?是(?!什么)/g;

/** Reworded by the amendment of 2021: 第六条. */
function basicDuties(text: string): readonly TextFinding[] {
  return matchesOf(BASIC_DUTY, text)
    .filter(({ index, 0: words }) => {
      const clause = text.slice(index + words.length, index + words.length + 60);
      return !/竭诚服务/.test(clause.split(/[。！？]/)[0] ?? "");
    })
    .map(({ index, 0: words }) => ({
      offset: index,
      length: words.length,
      message: said(
        "工会基本职责的表述与现行法律不符：《工会法》（2021年修正）第六条为“维护职工合法权益、竭诚服务职工群众”，请更新。",
        "The basic duties of the union are not worded as in the law in force: the Trade Union Law (amended 2021), Article 6, has “维护职工合法权益、竭诚服务职工群众”. Bring it up to date.",
      ),
      evidence: excerptAround(text, index, index + words.length, 16),
    }));
}

const OLD_ARTICLE = /《(?:中华人民共和国)?工会法》第四十二条/g;

/** The article on funds was 第四十二条 until the amendment of 2021, and is 第四十三条 since. */
function oldArticles(text: string): readonly TextFinding[] {
  return matchesOf(OLD_ARTICLE, text)
    .filter(({ index, 0: words }) =>
      /经费|拨缴/.test(sentenceAround(text, index, index + words.length)),
    )
    .map(({ index, 0: words }) => {
      const offset = index + words.length - "第四十二条".length;
      return {
        offset,
        length: "第四十二条".length,
        message: said(
          "经费条款的条号已变：现行《工会法》（2021年修正）为第四十三条，请更新。",
          "The article on union funds has another number now: in the Trade Union Law (amended 2021) it is Article 43. Bring it up to date.",
        ),
        evidence: words,
        fixes: [replacing(offset, "第四十二条".length, "第四十三条", false)],
      };
    });
}

const OLD_LEAVE = /产假(?:为|是|有|时间为)?(90|九十)天/g;

/** 《女职工劳动保护特别规定》第七条: 98 days since 2012. */
function oldLeaves(text: string): readonly TextFinding[] {
  return matchesOf(OLD_LEAVE, text).map(({ index, 0: words, 1: days = "" }) => {
    const offset = index + words.length - 1 - days.length;
    const write = days === "90" ? "98" : "九十八";
    return {
      offset,
      length: days.length,
      message: said(
        "产假天数与现行规定不符：《女职工劳动保护特别规定》第七条为98天，请更新。",
        "The days of maternity leave are not those in force: “《女职工劳动保护特别规定》”, Article 7, has 98 days. Bring it up to date.",
      ),
      evidence: words,
      fixes: [replacing(offset, days.length, write, false)],
    };
  });
}

/** A law named without 书名号; “工会法人” and “劳动法律” are other words. */
const bareNames = lexiconMatcher(
  laws.laws.map(({ name, source }) => ({
    find: name,
    source,
    unlessAfter: "[》人律规庭院学治制系官定务理纪式则援盲]|实施|(?:修正)?草案",
    unlessBefore: "《[^》]*|[国新旧涉违用学懂守讲普该]",
  })),
);

function bareLawNames(text: string): readonly TextFinding[] {
  return bareNames(text).map(({ entry, offset, length }) => ({
    offset,
    length,
    message: said(
      `法律名称“${entry.find}”未加书名号，请改为“《${entry.find}》”。`,
      `The name of the law “${entry.find}” has no title marks. Change it to “《${entry.find}》”.`,
    ),
    evidence: excerptAround(text, offset, offset + length),
    fixes: [replacing(offset, length, `《${entry.find}》`, true)],
    severity: "hint",
  }));
}

export const legalFigure: ParagraphRule = {
  id: "legal-figure",
  title: said("法律与数字", "Law and figures"),
  why: said(
    "讲错法律条文和比例，会被懂行的人当场听出来。",
    "A wrong article or rate is noticed at once by anyone who knows the law.",
  ),
  severity: "warning",
  kind: "paragraph",
  triggers: "法典例规额责条假",
  check: (text) =>
    [
      ...(text.includes("工资总额") ? fundsRates(text) : []),
      ...(text.includes("基本职责") ? basicDuties(text) : []),
      ...(text.includes("第四十二条") ? oldArticles(text) : []),
      ...(text.includes("产假") ? oldLeaves(text) : []),
      ...(/[法典例规]/.test(text) ? bareLawNames(text) : []),
    ].sort((a, b) => a.offset - b.offset),
  examples: {
    speaking: [
      "工会经费应按全部职工工资总额的3%拨缴。",
      "工会的基本职责是代表职工利益，维护职工合法权益。",
      "根据《工会法》第四十二条规定，单位应当拨缴工会经费。",
      "女职工产假为90天。",
      "要认真贯彻劳动合同法的规定。",
    ],
    silent: [
      "工会经费应按全部职工工资总额的2%拨缴。",
      "维护职工合法权益、竭诚服务职工群众是工会的基本职责。",
      "工会的基本职责是维护职工合法权益、竭诚服务职工群众。",
    ],
    nearMiss: [
      "职工教育经费按工资总额的8%列支，与工会经费分开。",
      "公司法定代表人和公司法务要参加，工会法定职责要落实。",
      "工会法人资格要依法取得，工会法律顾问要用好。",
      "依据《中华人民共和国劳动合同法》和《工会法》办事。",
      "根据《工会法》第四十二条规定，职工代表依法行使职权。",
    ],
  },
};
