import { matchesOf } from "../../speech/text/matchesOf";
import { said } from "../../speech/said";
import knownQuotations from "../lexicon/knownQuotations.json";
import type { ParagraphRule, TextFinding } from "../rule";

/** A sentence whose wording is known for certain. */
interface KnownQuotation {
  readonly title: string;
  readonly wording: string;
}

const QUOTATION = /“([^“”]{8,600})”/g;
const SAID =
  /(?:指出|强调|提出|要求|说|写道|讲过|讲到|告诫|教导|号召|论述)(?:了|过|我们|：|:|，|,|要){0,2}$/;
/** Quotations in a row share one 指出: “…”，“…”，“…”。 */
const FOLLOWS_QUOTATION = /”[，、；和及]{0,2}$/;
const SHORTEST = 15;
const GRAM = 4;

/** “…”的战略, “…”活动: a slogan, not somebody's words. */
const IS_SLOGAN =
  /^的?(?:[^，。；“”]{0,6})(?:战略|目标|要求|方针|口号|思路|理念|精神|活动|工程|行动|任务|原则|定位|主题|总体)/;
/** Clauses, because a quotation may hold several known sentences. */
const CLAUSE = /[^，。；：！？、]+/g;

function gramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= text.length; at++) grams.add(text.slice(at, at + GRAM));
  return grams;
}

/** Share of the smaller text's grams that the two have in common. */
const ALIKE = 0.6;

function isMisquoted(clause: string, wording: string, grams: ReadonlySet<string>): boolean {
  if (clause === wording || Math.abs(clause.length - wording.length) > 4) return false;
  if (clause.includes(wording)) return false;
  const own = gramsOf(clause);
  let common = 0;
  for (const gram of own) if (grams.has(gram)) common++;
  return common >= ALIKE * Math.min(own.size, grams.size);
}

/** The rule with sentences to compare with; others are only recommended for checking. */
export function quotationCheckRule(known: readonly KnownQuotation[]): ParagraphRule {
  const prepared = known.map((one) => ({ ...one, grams: gramsOf(one.wording) }));

  const isKnown = (quotation: string) =>
    (quotation.match(CLAUSE) ?? []).every((clause) =>
      prepared.some(({ wording }) => clause.endsWith(wording)),
    );

  const misquotations = (quotation: string, offset: number): readonly TextFinding[] =>
    matchesOf(CLAUSE, quotation).flatMap(({ index, 0: clause }) => {
      if (clause.length > 60 || prepared.some(({ wording }) => clause.endsWith(wording))) return [];
      const meant = prepared.find(({ wording, grams }) => isMisquoted(clause, wording, grams));
      if (meant === undefined) return [];
      const place = { offset: offset + index, length: clause.length };
      return [
        {
          ...place,
          message: said(
            `引文与原文不符：${meant.title}作“${meant.wording}”，请核对后改正。`,
            `The quotation differs from its source: “${meant.title}” has “${meant.wording}”. Check and correct it.`,
          ),
          evidence: clause,
          fixes: [
            {
              label: said(`改为“${meant.wording}”`, `Change to “${meant.wording}”`),
              certain: false,
              replacements: [{ ...place, text: meant.wording }],
            },
          ],
          severity: "error" as const,
        },
      ];
    });

  return {
    id: "quotation-check",
    title: said("引文核对", "Check of quotations"),
    why: said(
      "引用领导讲话和文件，一字不能错，念之前应对照原文。",
      "Quotations of leaders and documents must be exact; compare them with the original before speaking.",
    ),
    severity: "hint",
    kind: "paragraph",
    triggers: "“",
    check(text) {
      const found: TextFinding[] = [];
      let saidEnd = -1;
      for (const { index, 0: whole, 1: quotation = "" } of matchesOf(QUOTATION, text)) {
        const wrong = misquotations(quotation, index + 1);
        const head = text.slice(Math.max(0, index - 16), index);
        const isSaid = SAID.test(head) || (FOLLOWS_QUOTATION.test(head) && index - saidEnd <= 3);
        const end = index + whole.length;
        if (isSaid) saidEnd = end;
        if (wrong.length > 0) found.push(...wrong);
        else if (isSaid && isWhatWasSaid(text, end, quotation) && !isKnown(quotation))
          found.push(unchecked(quotation, index + 1));
      }
      return found;
    },
    examples: {
      speaking: [
        "党的十七大提出“建立企业职工正常增长机制和支付保障机制”。",
        "他说：“不学习，不坚持学习，不刻苦学习，势必会落伍。”",
      ],
      silent: ["要发扬“干在实处、走在前列”的精神。"],
      nearMiss: [
        "开展“创建学习型组织，争做知识型职工，争当岗位能手”活动。",
        "他说：“要学习。”",
        "他强调了学习，大家把“把企业当家、把职工当亲人、把工作当事业”挂在墙上。",
        "市委提出“跻身全国百强城市，建设小康社会”的战略。",
      ],
    },
  };
}

function isWhatWasSaid(text: string, end: number, quotation: string): boolean {
  return quotation.length >= SHORTEST && !IS_SLOGAN.test(text.slice(end, end + 12));
}

function unchecked(quotation: string, offset: number): TextFinding {
  const evidence = quotation.length > 20 ? `${quotation.slice(0, 20)}…` : quotation;
  const message = said(
    `引文“${evidence}”未经核对，请对照原文。`,
    `The quotation “${evidence}” has not been checked. Compare it with the original.`,
  );
  return { offset, length: quotation.length, message, evidence };
}

export const quotationCheck = quotationCheckRule(knownQuotations.quotations);
