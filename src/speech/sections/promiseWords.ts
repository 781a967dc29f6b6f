import { CLAUSE_END, classAt, isFullStop } from "../text/characterClass";
import { numberOf } from "../text/chineseNumber";
import { matchesOf } from "../text/matchesOf";
import { clauseEnd, clauseStart } from "../text/sentence";

/** Words of a paragraph that may announce a number of points. What they announce is found later. */
export interface PromiseWords {
  /** The clause with the number; UTF-16 units from the start of the paragraph. */
  readonly offset: number;
  readonly text: string;
  readonly numberOffset: number;
  readonly numberLength: number;
  /** Null for 几点, 若干 and the like, and for a blank. */
  readonly promised: number | null;
  /** 点, 个方面, 项… */
  readonly unit: string;
  /** Where the sentence, or the phrase before a colon, ends. */
  readonly end: number;
  /**
   * `spoken`: the speaker says that he will make points (我讲三点意见); the list may come much later.
   * `listed`: a number of things (三项活动); a promise only if a list of them follows at once.
   */
  readonly manner: "spoken" | "listed";
}

const COUNT =
  "[二两三四五六七八九](?!十)|十[一二三四五六]?|1[0-9]|１[０-９]|[2-9](?!\\d)|[２-９](?![０-９])";
/** Also a blank that is to be filled with the number: 〔点数〕. */
const VAGUE = "几|若干|一些|〔[^〔〕]{1,12}〕";
/** Measure words by which a speaker counts his own words. */
const SPOKEN_UNIT =
  "个?方面|个?问题|点|句话?|层意思|个?层面|[件桩][\\u4e00-\\u9fff]{0,2}?事|条(?=意见|建议|希望|要求|体会|措施|[，。：；！]|$)|" +
  "项(?=要求|议程|议题|内容|程序)|个(?=[\\u4e00-\\u9fff]{0,4}(?:感谢|感触|感受|感悟|体会|收获|希望|要求|意见|" +
  "建议|看法|观点|话题|故事|想法|打算|特点|字|词|态|心愿|愿望|期望|启[示发]|思考))";
const LISTED_UNIT =
  "大|项|条|种|对|个(?!月|人|小时|钟头|多|半|星期|学期|年头|代表|百分点|工作日|国家|县|市|乡|镇|村|区|" +
  "省|单位|部门|企业|车间|班组)";
const IS_VAGUE = new RegExp(`^(?:${VAGUE})$`);
const NUMBER = new RegExp(`(${COUNT}|${VAGUE})\\s?(?:(${SPOKEN_UNIT})|(${LISTED_UNIT}))`, "g");

/** An ordinal, a longer number, a quoted phrase such as “三个代表”, a clock time, or what was said before. */
const NOT_A_COUNT =
  /(?:[第一二三四五六七八九十百千万每某\d.“年月日%％]|[以前后]?上|[以]?前|上述|后|[讲谈说提]的|上午|下午|早上|晚上)$/;
const CLOCK_AFTER = /^(?:钟|半|整|左右|前|到|开始|\d|多)/;
/** What was said before: 这三点, 李主席讲了三点意见. */
const SAID_BEFORE = /[这那]$|(?:[讲谈说提作做]|提出|强调|交流|汇报)[了过]$/;
const SPEECH_VERB =
  /(?:[讲谈聊]|表达|(?<![来以该据学传])说(?!明|是)|强调|交流|分享|汇报|表态|通报|重申|叮嘱|嘱咐|叮咛|嘱托|唠叨|啰嗦|补充|赠送|送(?:给|大家|各位|你们)|概括|归纳|归结|总结|提(?!升|高|前|到|供|拔|炼|出了|出过))(?!了|过|好)|[作做表](?:如下|以下|了?简?单?的?)?$/;
/** What somebody else said is no announcement: 李局长在会上提出三点要求. 向各位领导汇报 is one's own. */
const OTHER_SPEAKER =
  /(?<![向对给和与跟同代表]|各位)(?:同志|书记|主席|主任|局长|部长|院长|校长|处长|市长|县长|教授|老师|专家|领导|他|她)(?:们)?(?!我)[^，。；：我]{0,16}$/;
const LEADS_IN = /(?:就|从|围绕|针对|分|按照)[^，。；：]{0,10}$/;
const SPEECH_AFTER =
  /^[^，。；！？]{0,16}(?:[讲谈说]|强调|交流|分享|汇报|提供|提出|发表|展开|理解|把握|入手|阐述|介绍)/;
/** 要做三件实事 is a number of deeds, however it is said. */
const DEEDS = /^[件桩]/;
const AGENDA = /^(?:议程|议题)/;
/** 今天的会议有五项内容: what a meeting has is its agenda. */
const MEETING_HAS = /(?:会|会议|仪式|典礼|活动|式)[^，。；：]{0,4}(?:有|安排|分)(?:了|为)?$/;
const MEETING_ITEM = /^(?:内容|程序|环节)/;
/** 大会的任务有三项。 */
const AGENDA_HAS =
  /(?:会|会议|大会|仪式|典礼|活动|具体)(?:的)?(?:主要)?(?:议程|议题|任务|内容|程序)(?:主要|一共|共)*(?:有|是|为|分)$/;
const ENDS_AT_ONCE = /^(?:[，。：:；]|$)/;
/** 我有几点思考，借此机会与大家交流: what is to be shared stands before the word for it. */
const OWN_THOUGHTS = /我(?:也|还|就|这里)?有$/;
const SHARED_AFTER =
  /^(?:思考|想法|看法|体会|感受|感悟|感想|建议|意见|认识)[，,]?[^。！？；，]{0,12}(?:[与和跟同向](?:大家|各位|同志们|在座)|供(?:大家|各位|同志们))/;

/** Numbers of points, tasks and the like in a paragraph, at most one a clause. */
export function promiseWordsOf(text: string): readonly PromiseWords[] {
  const found: PromiseWords[] = [];
  let clauseStop = 0;
  for (const match of matchesOf(NUMBER, text)) {
    const last = found.at(-1);
    const isSameClause = match.index < clauseStop;
    if (isSameClause && !mayOutdo(match, last)) continue;
    const words = promiseWordsAt(text, match);
    if (words === null || isSaidAgain(words, last, text)) continue;
    if (isSameClause && words.manner !== "spoken") continue;
    if (isSameClause) found.pop();
    found.push(words);
    clauseStop = words.offset + words.text.length;
  }
  return found;
}

const SAME_PHRASE = 60;

/** 代表四大机关讲几点意见: of two numbers in a clause the one that is announced counts. */
function mayOutdo(match: RegExpExecArray, last: PromiseWords | undefined): boolean {
  return (
    match[2] !== undefined &&
    last?.manner === "listed" &&
    match.index - last.numberOffset <= SAME_PHRASE
  );
}

/** 讲三点意见，也是三句话 announces three points, not six. */
function isSaidAgain(words: PromiseWords, last: PromiseWords | undefined, text: string): boolean {
  return (
    last?.promised === words.promised &&
    words.text.startsWith("也") &&
    !/[。！？；]/.test(text.slice(last.offset, words.offset))
  );
}

function promiseWordsAt(text: string, match: RegExpExecArray): PromiseWords | null {
  const [whole, number = "", spokenUnit, listedUnit = ""] = match;
  const at = match.index;
  const offset = clauseStart(text, at);
  const before = text.slice(Math.max(offset, at - 24), at);
  const after = text.slice(at + whole.length, at + whole.length + 24);
  if (NOT_A_COUNT.test(before) || (spokenUnit === "点" && CLOCK_AFTER.test(after))) return null;
  const leadsIn = LEADS_IN.test(before) && SPEECH_AFTER.test(after);
  if (SAID_BEFORE.test(before) && !leadsIn) return null;
  if (OTHER_SPEAKER.test(before) && !/我|咱/.test(before)) return null;
  const announces =
    leadsIn ||
    (SPEECH_VERB.test(before) && !(DEEDS.test(spokenUnit ?? "") && /[做办干]$/.test(before))) ||
    AGENDA.test(after) ||
    (MEETING_HAS.test(before) && MEETING_ITEM.test(after)) ||
    (OWN_THOUGHTS.test(before) && SHARED_AFTER.test(after));
  const isAgenda = listedUnit === "项" && AGENDA_HAS.test(before) && ENDS_AT_ONCE.test(after);
  const manner = (spokenUnit !== undefined && announces) || isAgenda ? "spoken" : "listed";
  const promised = IS_VAGUE.test(number) ? null : numberOf(number);
  if (promised === null && spokenUnit === undefined) return null;
  const clause = clauseEnd(text, at);
  return {
    offset,
    text: text.slice(offset, clause),
    numberOffset: at,
    numberLength: number.length,
    promised,
    unit: spokenUnit ?? listedUnit,
    end: phraseEnd(text, clause),
    manner,
  };
}

/** An announcement is over by then; text without marks is not searched to its end. */
const LONGEST_SENTENCE = 400;

function phraseEnd(text: string, from: number): number {
  const last = Math.min(text.length, from + LONGEST_SENTENCE);
  for (let at = from; at < last; at++) if (endsPhrase(text, at)) return at + 1;
  return last;
}

function endsPhrase(text: string, at: number): boolean {
  if ((classAt(text, at) & CLAUSE_END) === 0) return isFullStop(text, at);
  return /[。！？；：:!?]/.test(text[at] ?? "");
}
