import type { SpeechAnalysis } from "../speech/analysis";
import { IS_OVER } from "../speech/sections/sectionCue";

/** What speeches of the genre have and one such as this need not have. */
export function needlessIn(analysis: SpeechAnalysis): readonly string[] {
  return [
    ...(isAddress(analysis) ? NOT_OF_ADDRESS : []),
    ...(isSchoolCeremony(analysis) ? NOT_OF_CEREMONY : []),
    ...(leadsNobodyIn(analysis) ? NOT_OF_CLOSING : []),
    ...(isProcedure(analysis) ? NOT_OF_PROCEDURE : []),
    ...(isHardlyHost(analysis) ? LEADING : []),
    ...(isOfNoCourse(analysis) ? ["gain"] : []),
  ];
}

/** An address opens, closes or greets; it makes no points, whatever meetings ask for. */
const ADDRESS =
  /(?:致辞|致词|开幕词|闭幕词|欢迎词|祝酒词|祝词|贺词|寄语|贺信)(?:稿|范文)?[（(]?[^（(]{0,12}$/;
const NOT_OF_ADDRESS: readonly string[] = ["promise", "h1"];
/** So short a speech without a point may well be an address, unless its occasion is one for directions. */
const LONGEST_ADDRESS = 800;
const DIRECTS = /工作会|动员|部署|推进|调度|培训|业务|报告/;

function isAddress({
  genre,
  opening,
  main,
  numbering,
  promises,
  characters,
}: SpeechAnalysis): boolean {
  if (genre.id !== "work" || main !== null) return false;
  if (ADDRESS.test(opening.titleText)) return true;
  const makesPoints =
    promises.some(({ manner }) => manner === "spoken") ||
    numbering.series.some(({ items }) => items.length > 1);
  return !makesPoints && characters < LONGEST_ADDRESS && !DIRECTS.test(opening.titleText);
}

/** Whoever welcomes or bids farewell to pupils instructs no course: points, if any, are made in passing. */
const NOT_OF_CEREMONY: readonly string[] = [
  "purpose",
  "promise",
  "h1",
  "requirement",
  "review",
  "hope",
];
const PUPILS = /同学|同窗|毕业生|新生|校友|家长/;
const INSTRUCTS = /培训|研修|轮训|学员|学习班|党校|干部|动员/;
const CEREMONY_HEAD = 200;

function isSchoolCeremony(analysis: SpeechAnalysis): boolean {
  const { genre, main, promises } = analysis;
  if ((genre.id !== "opening" && genre.id !== "closing") || genre.source !== "detected")
    return false;
  if (main !== null || promises.some(({ manner }) => manner === "spoken")) return false;
  return isAmongPupils(analysis);
}

function isAmongPupils(analysis: SpeechAnalysis): boolean {
  const { titleText, salutationText } = analysis.opening;
  const head = headOf(analysis).slice(0, CEREMONY_HEAD);
  return (
    PUPILS.test(salutationText) && !INSTRUCTS.test([titleText, salutationText, head].join("\n"))
  );
}

/** Whoever leads through the end of a course, or through a school's term opening, presents no guests and needs no agenda. */
const NOT_OF_CLOSING: readonly string[] = ["guests", "agenda"];
const CLOSING_HEAD = 200;
const HEAD_PARAGRAPHS = 2;

function leadsNobodyIn(analysis: SpeechAnalysis): boolean {
  const { genre, opening } = analysis;
  if (genre.id !== "host") return false;
  if (isAmongPupils(analysis)) return true;
  return IS_OVER.test(opening.titleText) || IS_OVER.test(headOf(analysis).slice(0, CLOSING_HEAD));
}

/** A body that votes hears no guests and hands over to nobody. */
const NOT_OF_PROCEDURE: readonly string[] = ["guests", "handover"];
const VOTES = /请[^。！？]{0,12}(?:举手|审议|表决)|(?:没有|有没有)(?:不同)?意见/;

function isProcedure({ genre, paragraphs }: SpeechAnalysis): boolean {
  return genre.id === "host" && paragraphs.filter(({ text }) => VOTES.test(text)).length > 1;
}

const COURSE = /培训|研修|轮训|学员|学友|课程|听课|毕业|结业|同学|开班|开学|党校|学校/;
/** What a pupil says as a term begins looks ahead. */
const BEGINS = /开学典礼|新学期|新学年/;
const COURSE_HEAD = 400;

/** Whoever speaks for those who were honoured, or among pupils, need not say what was learnt on a course. */
function isOfNoCourse(analysis: SpeechAnalysis): boolean {
  const { genre, opening } = analysis;
  if (genre.id !== "exchange" || genre.source !== "detected") return false;
  const head = [opening.titleText, opening.salutationText, headOf(analysis)]
    .join("\n")
    .slice(0, COURSE_HEAD);
  return !COURSE.test(head) || BEGINS.test(head) || isAmongPupils(analysis);
}

/** The first paragraphs of the body, one a line. */
function headOf({ opening, paragraphs }: SpeechAnalysis): string {
  const from = opening.body?.paragraph ?? 0;
  const head = paragraphs.slice(from, from + HEAD_PARAGRAPHS);
  return head.map(({ text }) => text).join("\n");
}

/** What makes a script one of a host: with none of it, the text is rather somebody's address. */
const LEADING: readonly string[] = ["guests", "agenda", "handover"];

function isHardlyHost({ genre, opening, sections }: SpeechAnalysis): boolean {
  return (
    genre.id === "host" &&
    genre.source === "detected" &&
    !/主持|串词/.test(opening.titleText) &&
    !sections.some(({ id }) => LEADING.includes(id))
  );
}
