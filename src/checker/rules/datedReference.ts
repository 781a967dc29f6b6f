import { said, type Said } from "../../speech/said";
import { excerptAround } from "../excerpt";
import datedReferences from "../lexicon/datedReferences.json";
import { lexiconMatcher, type LexiconEntry, type LexiconMatch } from "../lexicon/lexicon";
import type { ParagraphRule, TextFinding } from "../rule";

/** Wording that belongs to a time now past. */
interface DatedReference extends LexiconEntry {
  /** What became of it, read after the word: “…是2007年的会议”. */
  readonly says: string;
  /** The same in English: “is a congress of 2007”. */
  readonly saysEn: string;
  /** What to do, read after “请”. */
  readonly advice: string;
  /** The same as an English sentence without its stop: “Check that it still applies”. */
  readonly adviceEn: string;
}

interface Judged extends DatedReference {
  readonly isHint: boolean;
}

function findingOf(text: string, { entry, offset, length }: LexiconMatch<Judged>): TextFinding {
  return {
    offset,
    length,
    message() {
      return adviceOn(text.slice(offset, offset + length), entry);
    },
    evidence: excerptAround(text, offset, offset + length, 8),
    severity: entry.isHint ? "hint" : "warning",
  };
}

function adviceOn(found: string, { says, advice, saysEn, adviceEn }: DatedReference): Said {
  const name = found.startsWith("“") ? found : `“${found}”`;
  const nameEn = found.endsWith("”") ? name : `“${found}”`;
  return said(`${name}${says}，请${advice}。`, `${nameEn} ${saysEn}. ${adviceEn}.`);
}

/** A campaign is named many times in a paragraph; one hint is enough. */
function firstHintOfEach(
  matches: readonly LexiconMatch<Judged>[],
): readonly LexiconMatch<Judged>[] {
  const seen = new Set<Judged>();
  return matches.filter(({ entry }) => !entry.isHint || (!seen.has(entry) && seen.add(entry)));
}

/**
 * The rule over two lists: wording out of date, and campaigns that may have ended. There is no fix:
 * what replaces a political wording is for the speaker to say.
 */
export function datedReferenceRule(
  warnings: readonly DatedReference[],
  hints: readonly DatedReference[],
): ParagraphRule {
  const matchesIn = lexiconMatcher([
    ...warnings.map((entry) => ({ ...entry, isHint: false })),
    ...hints.map((entry) => ({ ...entry, isHint: true })),
  ]);
  return {
    id: "dated-reference",
    title: said("过时提法", "Dated wording"),
    why: said(
      "旧稿里的会议、人名、提法和机构名称会变，照搬会让听的人出戏。",
      "Meetings, names, slogans and offices change; wording copied from an old draft puts listeners off.",
    ),
    severity: "warning",
    kind: "paragraph",
    check: (text) => firstHintOfEach(matchesIn(text)).map((match) => findingOf(text, match)),
    examples: {
      speaking: [
        "深入学习十六届五中全会精神，贯彻“三个代表”重要思想。",
        "为认真贯彻落实党的十七大精神，举办培训班。",
        "胡锦涛多次指出，全党同志都要学习。",
        "全国总工会主席王兆国在中国工会十五大报告中指出。",
        "这是新世纪新阶段工会工作的第一要务。",
        "牢牢把握全面建设小康社会这个主题。",
        "要在全县开展“双爱双评”活动。",
        "工会经费由地税代收。",
      ],
      silent: [
        "深入学习党的二十大精神，贯彻习近平新时代中国特色社会主义思想。",
        "中国工会十八大提出了新任务。",
      ],
      nearMiss: [
        "党的十八大以来，工会工作取得了历史性成就。",
        "坚持马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观、习近平新时代中国特色社会主义思想。",
        "县委十届十二次全体会议提出了要求。",
        "我们全面建成小康社会，取得了伟大胜利。",
        "市委第五次党代会提出了新目标。",
        "“十三五”期间，我县新建工会三百家。",
      ],
    },
  };
}

export const datedReference = datedReferenceRule(datedReferences.warnings, datedReferences.hints);
