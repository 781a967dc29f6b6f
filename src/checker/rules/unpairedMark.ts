import { said, type Said } from "../../speech/said";
import { characterTable } from "../characterTable";
import { excerptAround } from "../excerpt";
import laws from "../lexicon/laws.json";
import { MOST_FINDINGS } from "../mostFindings";
import type { ParagraphRule, TextFinding, TextFix } from "../rule";

const CLOSER_OF: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "《": "》",
  "〈": "〉",
  "（": "）",
  "(": "）",
  "〔": "〕",
  "【": "】",
  "「": "」",
  "『": "』",
  "［": "］",
};
const OPENER_OF: Readonly<Record<string, string>> = {
  "”": "“",
  "’": "‘",
  "》": "《",
  "〉": "〈",
  "）": "（",
  ")": "（",
  "〕": "〔",
  "】": "【",
  "」": "「",
  "』": "『",
  "］": "［",
  "〞": "“",
  "〟": "“",
};
const MARKS = '“”‘’《》〈〉（）()〔〕【】「」『』［］"〝〞〟';
const IS_MARK = characterTable(MARKS);

/** Which mark an opener counts as: a bracket pairs whatever its width, a quotation mark whatever its shape. */
const openKind = (mark: string): string => (mark === "(" ? "（" : mark === "〝" ? "“" : mark);

/** How a message names a mark: quoting a quotation mark reads badly. */
const OPENING_BRACKET = said("前括号", "opening bracket");
const CLOSING_BRACKET = said("后括号", "closing bracket");
const NAMES: Readonly<Record<string, Said>> = {
  "“": said("前引号", "opening quotation mark"),
  "”": said("后引号", "closing quotation mark"),
  "‘": said("前单引号", "opening single quotation mark"),
  "’": said("后单引号", "closing single quotation mark"),
  "《": said("前书名号", "opening title mark"),
  "》": said("后书名号", "closing title mark"),
  "（": OPENING_BRACKET,
  "）": CLOSING_BRACKET,
  "(": OPENING_BRACKET,
  ")": CLOSING_BRACKET,
};

const nameOf = (mark: string): Said => NAMES[mark] ?? said(mark, `“${mark}”`);

interface Mark {
  readonly mark: string;
  readonly offset: number;
}

/** “1）” and the like number an item; the ’ between Latin letters is an apostrophe. */
function isNoMark(text: string, { mark, offset }: Mark): boolean {
  if (mark === "’") {
    const next = text[offset + 1] ?? "";
    return /[0-9]/.test(next) || (/[A-Za-z]/.test(text[offset - 1] ?? "") && /[A-Za-z]/.test(next));
  }
  if (mark !== "）" && mark !== ")") return false;
  const head = text.slice(Math.max(0, offset - 4), offset);
  return (
    /(?:^|[，。；：、\s])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/.test(head) ||
    /[:：;；][-]?$/.test(head)
  );
}

function marksIn(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (let offset = 0; offset < text.length; offset++)
    if (IS_MARK[text.charCodeAt(offset)] === 1) marks.push({ mark: text.charAt(offset), offset });
  return marks;
}

/** Those that have no partner, in order. Straight quotes pair by count. */
function unpairedMarks(text: string, marks: readonly Mark[]): readonly Mark[] {
  const open: Mark[] = [];
  const unpaired: Mark[] = [];
  let straight: Mark | null = null;
  for (const here of marks) {
    const { mark } = here;
    const opener = OPENER_OF[mark];
    if (mark === '"') {
      straight = straight === null ? here : null;
    } else if (opener === undefined) {
      open.push(here);
    } else if (openKind(open.at(-1)?.mark ?? "") === opener) {
      open.pop();
    } else if (!isNoMark(text, here)) {
      closeDeeper(open, unpaired, here, opener);
    }
  }
  if (straight !== null) unpaired.push(straight);
  return [...unpaired, ...open].sort((a, b) => a.offset - b.offset);
}

/** Nesting deeper than this is no speech; the bound keeps hostile texts linear. */
const DEEPEST = 8;

/** A closer that fits not the innermost opener but an outer one leaves those between without partner. */
function closeDeeper(open: Mark[], unpaired: Mark[], closer: Mark, opener: string): void {
  const reach = Math.max(0, open.length - DEEPEST);
  for (let depth = open.length - 1; depth >= reach; depth--) {
    if (openKind(open[depth]?.mark ?? "") !== opener) continue;
    unpaired.push(...open.splice(depth + 1));
    open.pop();
    return;
  }
  unpaired.push(closer);
}

/** A quotation of several paragraphs opens anew at each and closes at the last (GB/T 15834—2011, 4.8.3.5). */
function opensLongQuotation(marks: readonly Mark[]): boolean {
  const [only] = marks;
  return marks.length === 1 && only?.offset === 0 && (only.mark === "“" || only.mark === "「");
}

const WIDEST_WRONG_PAIR = 60;

/** Two openers or two closers of one kind in a row: the second or the first is turned the wrong way. */
function turnedMark(text: string, marks: readonly Mark[]): { mark: Mark; write: string } | null {
  const [first, second] = marks;
  if (marks.length !== 2 || first === undefined || second === undefined) return null;
  if (first.mark !== second.mark) return null;
  const between = text.slice(first.offset + 1, second.offset);
  if (between.length === 0 || between.length > WIDEST_WRONG_PAIR) return null;
  if (marksIn(between).length > 0) return null;
  const closer = CLOSER_OF[first.mark];
  if (closer !== undefined) return { mark: second, write: closer };
  const opener = OPENER_OF[first.mark];
  return opener === undefined ? null : { mark: first, write: opener };
}

function replacing({ offset }: Mark, write: string, certain: boolean): TextFix {
  const replacements = [{ offset, length: 1, text: write }];
  const label =
    write === ""
      ? said("删去这个符号", "Delete this mark")
      : said(`改为“${write}”`, `Change to the ${nameOf(write)["en-US"]}`);
  return { label, certain, replacements };
}

const LAWS = laws.laws.map(({ name }) => name).sort((a, b) => b.length - a.length);
const LAW_AHEAD = new RegExp(`^(?:中华人民共和国)?(?:${LAWS.join("|")})`);
const LAW_BEHIND = new RegExp(`(?:中华人民共和国)?(?:${LAWS.join("|")})$`);
const LONGEST_LAW = 24;

/** Where the other half belongs, known for certain only around the name of a law. */
function missingHalf(text: string, { mark, offset }: Mark): TextFix | null {
  const found =
    mark === "《"
      ? LAW_AHEAD.exec(text.slice(offset + 1, offset + 1 + LONGEST_LAW))
      : mark === "》"
        ? LAW_BEHIND.exec(text.slice(Math.max(0, offset - LONGEST_LAW), offset))
        : null;
  if (found === null) return null;
  const half = mark === "《" ? "》" : "《";
  const at = mark === "《" ? offset + 1 + found[0].length : offset - found[0].length;
  const replacements = [{ offset: at, length: 0, text: half }];
  return { label: said(`补“${half}”`, `Add “${half}”`), certain: true, replacements };
}

function unpaired(evidence: string, name: Said, lacks: Said): Said {
  return said(
    `“${evidence}”里的${name["zh-CN"]}没有配对，请补上${lacks["zh-CN"]}或删去。`,
    `The ${name["en-US"]} in “${evidence}” has no partner. Add the ${lacks["en-US"]} or delete it.`,
  );
}

function findingOf(text: string, mark: Mark): TextFinding {
  const evidence = excerptAround(text, mark.offset, mark.offset + 1, 8);
  const place = { offset: mark.offset, length: 1, evidence };
  const lacks = CLOSER_OF[mark.mark] ?? OPENER_OF[mark.mark];
  const message =
    mark.mark === '"'
      ? said(
          `“${evidence}”里的引号不成对，请补上另一半。`,
          `A quotation mark in “${evidence}” has no partner. Add the other half.`,
        )
      : unpaired(evidence, nameOf(mark.mark), nameOf(lacks ?? ""));
  return { ...place, message, fixes: [missingHalf(text, mark) ?? replacing(mark, "", false)] };
}

function turnedFinding(text: string, mark: Mark, write: string): TextFinding {
  const evidence = excerptAround(text, mark.offset, mark.offset + 1, 8);
  const [turned, right] = [nameOf(mark.mark), nameOf(write)];
  const message = said(
    `“${evidence}”里的${turned["zh-CN"]}方向反了，请改为${right["zh-CN"]}。`,
    `The ${turned["en-US"]} in “${evidence}” is turned the wrong way. Change it to the ${right["en-US"]}.`,
  );
  const fixes = [replacing(mark, write, true)];
  return { offset: mark.offset, length: 1, evidence, message, fixes };
}

const MISSHAPEN = "〝〞〟";

/** Quotation marks of vertical text in a line of horizontal text. */
function misshapenMarks(text: string, marks: readonly Mark[]): readonly TextFinding[] {
  const misshapen = marks.filter(({ mark }) => MISSHAPEN.includes(mark));
  return misshapen.map(({ mark, offset }) => {
    const write = mark === "〝" ? "“" : "”";
    const evidence = excerptAround(text, offset, offset + 1, 8);
    const right = nameOf(write);
    const message = said(
      `“${evidence}”用错了引号“${mark}”，请改为${right["zh-CN"]}。`,
      `“${evidence}” has the wrong quotation mark “${mark}”. Change it to the ${right["en-US"]}.`,
    );
    return {
      offset,
      length: 1,
      evidence,
      message,
      fixes: [replacing({ mark, offset }, write, true)],
    };
  });
}

const NEEDLESS_COMMAS = ["》、《", "”、“"];

/** One hint for the whole paragraph: the mark is needless, not wrong (GB/T 15834—2011, 4.5.3.5). */
function needlessCommas(text: string, marks: readonly Mark[]): readonly TextFinding[] {
  const commas = marks
    .filter(({ offset }) => NEEDLESS_COMMAS.some((words) => text.startsWith(words, offset)))
    .map(({ offset }) => offset + 1);
  const [first] = commas;
  if (first === undefined) return [];
  const fix: TextFix = {
    label: said("删去顿号", "Delete “、”"),
    certain: false,
    replacements: commas.map((offset) => ({ offset, length: 1, text: "" })),
  };
  const evidence = excerptAround(text, first, first + 1, 8);
  const message = said(
    `“${evidence}”并列的书名号或引号之间通常不用顿号，可以删去。`,
    `“${evidence}”: between titles or quotations in a row “、” is usually left out. It can be deleted.`,
  );
  return [{ offset: first, length: 1, message, evidence, fixes: [fix], severity: "hint" }];
}

function pairingFindings(text: string, marks: readonly Mark[]): readonly TextFinding[] {
  const unpaired = unpairedMarks(text, marks);
  if (unpaired.length === 0 || opensLongQuotation(unpaired)) return [];
  const turned = turnedMark(text, unpaired);
  return turned === null
    ? unpaired.slice(0, MOST_FINDINGS).map((mark) => findingOf(text, mark))
    : [turnedFinding(text, turned.mark, turned.write)];
}

export const unpairedMark: ParagraphRule = {
  id: "unpaired-mark",
  title: said("标点不配对", "Unpaired punctuation"),
  why: said(
    "引号、书名号、括号只有一半，读的人不知道话从哪里到哪里。",
    "With half a pair of quotation marks or brackets, nobody knows where the words begin and end.",
  ),
  severity: "warning",
  kind: "paragraph",
  triggers: MARKS,
  check(text) {
    const marks = marksIn(text);
    return [
      ...pairingFindings(text, marks),
      ...misshapenMarks(text, marks),
      ...needlessCommas(text, marks),
    ];
  },
  examples: {
    speaking: [
      "要贯彻“三个代表重要思想，统领工会工作。",
      "县委十届十二次全体（扩大会议提出了要求。",
      "依据《工会法的规定办事。",
      "用“四个最“总结了工作。",
      "他说：”要学习。”",
      "工会是〝职工之家〞。",
      "依据《工会法》、《劳动法》办事。",
      '工会是"职工之家。',
    ],
    silent: ["要贯彻“三个代表”重要思想，落实《工会法》（2021年修正）。"],
    nearMiss: [
      "“同志们，学习是第一位的。",
      "一）提高认识；二）加强领导。",
      "他用英语说了一句Let’s go。",
      "县委十届十二次全体(扩大）会议。",
      "“他说‘要学习’，大家都赞成。”",
    ],
  },
};
