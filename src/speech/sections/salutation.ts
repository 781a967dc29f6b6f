const PERSON =
  "领导|来宾|嘉宾|宾客|代表|委员|学员|学友|校友|老师|教师|教授|专家|评委|同志|同学|同仁|同事|同行|姐妹|姊妹|兄弟|朋友|" +
  "家属|志愿者|裁判员?|评委|运动员|选手|" +
  "女士|先生|书记|主席|主任|部长|局长|厅长|处长|科长|校长|市长|县长|区长|镇长|省长|院长|会长|秘书长|董事长|理事长|经理|" +
  "总裁|创办人|工友|伙伴|战友|家长|选手|党员|干部|职工|员工|师傅|劳模|青年|家人|乡亲|父老|同胞|教官|导师|前辈";
const ADDRESSED = new RegExp(
  `^(?:(?:尊敬|敬爱|亲爱|可敬|可爱)的)?[\\u4e00-\\u9fffA-Za-z×*·“”]{0,16}?(?:${PERSON})(?:们|好)?$`,
);
/** Whoever is addressed as 各位 or 们 need not be in the list, as long as the word is one for people. */
const ANY_PEOPLE =
  /^(?:(?:尊敬|敬爱|亲爱|可敬|可爱)的)?(?:(?:各位|诸位|在座(?:的)?(?:各位)?)(?:的)?(?:[\u4e00-\u9fff]{0,10}[者员家人手长士生师工友众民哥姐嫂才兵])?|[\u4e00-\u9fff]{1,8}们)$/;
/** By name, which is still to be filled in. */
const BLANK_ADDRESSED = /^(?:尊敬|敬爱|亲爱)的〔[^〔〕]{1,12}〕$/;
const SURELY_ADDRESSED = /^(?:尊敬|敬爱|亲爱|各位|诸位|在座)|们$/;
const LONGEST_SALUTATION = 90;

/** Length of the salutation at `from` with its mark; 0 where none stands there. */
export function salutationLength(text: string, from: number): number {
  const head = text.slice(from, from + LONGEST_SALUTATION);
  return lengthIn(head, text.length - from) || spacedOutLength(head);
}

const SPACED_OUT = /^[\u4e00-\u9fff]{1,2}[ \u3000]{1,3}[\u4e00-\u9fff][^。！？；：:]{0,24}[：:]/;

/** 各 位 代 表： and what a scan made of 同志们： */
function spacedOutLength(head: string): number {
  const whole = SPACED_OUT.exec(head)?.[0];
  if (whole === undefined) return 0;
  const closed = whole.replace(/[ \u3000]+/g, "");
  return lengthIn(closed, closed.length) === closed.length ? whole.length : 0;
}

/** Length of the salutation at the beginning of `head`, which is all of the text or its first `rest` characters. */
function lengthIn(head: string, rest: number): number {
  const stop = head.search(/[：:！!。？；]/);
  const whole = stop < 0 ? head : head.slice(0, stop);
  const isCalled = stop >= 0 && /[：:！!]/.test(head[stop] ?? "");
  let consumed = 0;
  for (const part of whole.split(/(?<=[、，,\s]|和(?=各位|全体))/)) {
    const name = part.replace(/[、，,\s]$|和$/, "");
    const isName =
      ADDRESSED.test(name) || (isCalled && (ANY_PEOPLE.test(name) || BLANK_ADDRESSED.test(name)));
    // A stray blank before the mark: 同志们 、朋友们.
    if (!isName && (name !== "" || consumed === 0)) break;
    consumed += part.length;
  }
  if (consumed === whole.length && isCalled) return stop + 1;
  if (isCalled && stop + 1 === rest && isRollCall(whole, consumed)) return stop + 1;
  const spoken = head.slice(0, consumed);
  const ends = /[，,\s]$/.test(spoken) || consumed === rest;
  return ends && spoken.split(/[、，,\s]/).some((name) => SURELY_ADDRESSED.test(name))
    ? consumed
    : 0;
}

/** What a sentence has and a list of those addressed has not. */
const SENTENCE_WORD =
  /[我这是了将把由请让如要得并不没好]|今[天日年]|刚才|下面|现在|首先|进行|召开|举[行办]|以下|议程|在(?!座)|(?<!所)有(?!关)|[一二三四五六七八九十]项/;
const LONGEST_PART = 16;

/** A line of its own that addresses, though some of its parts are in no list: 各位常委、各位先进集体代表和先进个人： */
function isRollCall(whole: string, known: number): boolean {
  const parts = whole.split(/[、，,\s]+/);
  const others = known > 0 ? parts.slice(1) : parts;
  return (
    (known > 0 || parts.some((part) => SURELY_ADDRESSED.test(part))) &&
    others.every((part) => part.length <= LONGEST_PART) &&
    /^[\u4e00-\u9fff]/.test(whole) &&
    !SENTENCE_WORD.test(whole)
  );
}
