import type { SpeechAnalysis } from "../speech/analysis";
import { countFirst } from "../speech/steps/countFirst";
import { driftOf } from "../speech/steps/drift";
import { changedList, listChange, type ListChange } from "../speech/steps/listChange";
import { within, type Steps } from "../speech/steps/steps";
import { findingColumn, type FindingColumn } from "./findingOrder";
import type { JudgedParagraph } from "./paragraphJudge";
import type { Collected, CollectingRule, Finding, Rule, RuleFinding, SpeechRule } from "./rule";
import { stamped } from "./stampedFinding";

/** Everything that rules say of more than one paragraph: a column for each rule, in their order. */
export interface WholeJudge {
  (
    judged: readonly JudgedParagraph[],
    analysis: SpeechAnalysis,
    crashes: Map<string, unknown>,
  ): Steps<readonly FindingColumn[]>;
}

export function wholeJudge(rules: readonly Rule[]): WholeJudge {
  const speakers = rules.flatMap((rule) => (rule.kind === "paragraph" ? [] : [speakerOf(rule)]));
  const collectedIn = collector(rules.filter((rule) => rule.kind === "collecting"));
  return function* (judged, analysis, crashes) {
    const collected = collectedIn(judged);
    const columns: FindingColumn[] = [];
    for (const { rule, speak } of speakers) {
      try {
        const steps = speak(analysis, collected);
        columns.push(
          yield* within(
            steps,
            columns.length / speakers.length,
            (columns.length + 1) / speakers.length,
          ),
        );
      } catch (error) {
        crashes.set(rule.id, error);
      }
      yield columns.length / speakers.length;
    }
    return columns;
  };
}

type CollectedByRule = ReadonlyMap<CollectingRule, readonly Collected<unknown>[]>;

/** What each rule collected, in reading order; the same list as long as nothing in it has changed. */
function collector(
  rules: readonly CollectingRule[],
): (judged: readonly JudgedParagraph[]) => CollectedByRule {
  let before: readonly JudgedParagraph[] = [];
  const lists = new Map<CollectingRule, readonly Collected<unknown>[]>();
  for (const rule of rules) lists.set(rule, []);
  return (judged) => {
    const change = listChange(before, judged);
    const now = listsIn(judged, change.from, change.newEnd);
    const old = listsIn(before, change.from, change.oldEnd);
    for (const rule of rules) {
      const added = now.get(rule) ?? [];
      const removed = old.get(rule)?.length ?? 0;
      if (added.length === 0 && removed === 0) continue;
      const list = lists.get(rule) ?? [];
      // Those in front of the change have the places they had.
      const from = countFirst(list, ({ paragraph }) => paragraph.index < change.from);
      const place = { from, oldEnd: from + removed, newEnd: from + added.length };
      lists.set(rule, changedList(list, place, added));
    }
    before = judged;
    return lists;
  };
}

function listsIn(
  judged: readonly JudgedParagraph[],
  from: number,
  end: number,
): ReadonlyMap<CollectingRule, readonly Collected<unknown>[]> {
  const lists = new Map<CollectingRule, Collected<unknown>[]>();
  for (let index = from; index < end; index++) {
    for (const { rule, collected } of judged[index]?.collected ?? []) {
      const list = lists.get(rule);
      if (list === undefined) lists.set(rule, [collected]);
      else list.push(collected);
    }
  }
  return lists;
}

interface Speaker {
  readonly rule: CollectingRule | SpeechRule;
  readonly speak: (analysis: SpeechAnalysis, collected: CollectedByRule) => Steps<FindingColumn>;
}

/** What a rule said last time, raw and stamped, place by place, and what it had read. */
interface Said {
  readonly raw: readonly RuleFinding[];
  readonly column: FindingColumn;
  readonly collected: readonly Collected<unknown>[] | null;
}

/** Findings that a rule gives again are not stamped again. */
function speakerOf(rule: CollectingRule | SpeechRule): Speaker {
  let before: Said = { raw: [], column: findingColumn([]), collected: null };
  const said = (raw: readonly RuleFinding[], collected: Said["collected"]): FindingColumn => {
    const change = listChange(before.raw, raw);
    const isSame = change.from === raw.length && change.from === before.raw.length;
    const column = isSame ? before.column : stampedAgain(rule, before, raw, change);
    before = { raw, column, collected };
    return column;
  };
  return {
    rule,
    *speak(analysis, lists) {
      if (rule.kind === "speech") return said(rule.check(analysis), null);
      const collected = lists.get(rule) ?? [];
      if (rule.readsCollectedOnly === true && before.collected === collected) return before.column;
      const raw = rule.checkInSteps
        ? yield* rule.checkInSteps(collected, analysis)
        : rule.check(collected, analysis);
      return said(raw, collected);
    },
  };
}

function stampedAgain(
  rule: Rule,
  { raw: known, column }: Said,
  raw: readonly RuleFinding[],
  { from, newEnd }: ListChange,
): FindingColumn {
  const findings = new Array<Finding>(raw.length);
  let drift = 0;
  for (let i = 0; i < raw.length; i++) {
    const finding = raw[i];
    if (finding === undefined) continue;
    if (i >= from && i < newEnd && known[i + drift] !== finding)
      drift = driftOf(known, i, (one) => one === finding) ?? drift;
    else if (i === newEnd) drift = known.length - raw.length;
    const same = known[i + drift] === finding ? column.findings[i + drift] : undefined;
    findings[i] = same ?? stamped(rule, finding);
  }
  return findingColumn(findings);
}
