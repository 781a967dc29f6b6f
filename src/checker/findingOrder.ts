import type { SpeechDocument } from "../speech/paragraph";
import type { ListChange } from "../speech/steps/listChange";
import type { Finding, FindingPlace, Severity } from "./rule";

/** Findings of one source with the numbers that order them, so that putting them in order reads no finding. */
export interface FindingColumn {
  readonly findings: readonly Finding[];
  readonly keys: Float64Array;
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
/** Offsets of one paragraph lie within it; a power of two, so that keys are exact. */
const PARAGRAPH = 2 ** 30;
const SEVERITY = PARAGRAPH * 2 ** 21;

/** Graver findings first, then in reading order: the whole speech, then its paragraphs, a gap after its own. */
function keyOf({ severity, at }: Finding): number {
  return RANKS[severity] * SEVERITY + paragraphOf(at) * PARAGRAPH + offsetOf(at);
}

function paragraphOf(at: FindingPlace): number {
  if (at.kind === "text") return at.paragraph + 1;
  return at.kind === "speech" || at.after === null ? 0 : at.after + 1;
}

function offsetOf(at: FindingPlace): number {
  if (at.kind === "text") return at.offset + 1;
  return at.kind === "speech" ? 0 : PARAGRAPH - 1;
}

export function findingColumn(findings: readonly Finding[]): FindingColumn {
  const keys = new Float64Array(findings.length);
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i];
    if (finding !== undefined) keys[i] = keyOf(finding);
  }
  return { findings, keys };
}

/** The column with a stretch of it replaced. */
export function changedColumn(
  { findings, keys }: FindingColumn,
  { from, oldEnd }: Pick<ListChange, "from" | "oldEnd">,
  added: readonly Finding[],
): FindingColumn {
  const fresh = findingColumn(added);
  const now = new Float64Array(keys.length - (oldEnd - from) + added.length);
  now.set(keys.subarray(0, from));
  now.set(fresh.keys, from);
  now.set(keys.subarray(oldEnd), from + added.length);
  return { findings: findings.slice(0, from).concat(added, findings.slice(oldEnd)), keys: now };
}

/**
 * All findings in order; at one place those of the paragraphs come before those of the whole, and among
 * these an earlier column before a later one. What the same rule says twice of one place is left out.
 */
export function inOrder(
  ofParagraphs: FindingColumn,
  ofWhole: readonly FindingColumn[],
): readonly Finding[] {
  const columns = [ofParagraphs, ...ofWhole];
  const total = columns.reduce((sum, { findings }) => sum + findings.length, 0);
  const list = roughlyOrdered(columns, total);
  orderWithinParagraphs(list);
  return withoutRepeats(list);
}

interface OrderedList {
  readonly findings: Finding[];
  readonly keys: Float64Array;
}

/** By severity and paragraph: findings are dealt out like cards, which takes no comparing. */
function roughlyOrdered(columns: readonly FindingColumn[], total: number): OrderedList {
  const width = lastParagraphIn(columns) + 1;
  const starts = new Int32Array(3 * width + 1);
  const pileOf = (key: number): number => {
    const rank = Math.floor(key / SEVERITY);
    return rank * width + Math.floor((key - rank * SEVERITY) / PARAGRAPH);
  };
  for (const { keys } of columns)
    for (let i = 0; i < keys.length; i++) {
      const next = pileOf(keys[i] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  for (let pile = 1; pile < starts.length; pile++)
    starts[pile] = (starts[pile] ?? 0) + (starts[pile - 1] ?? 0);
  const findings = new Array<Finding>(total);
  const ordered = new Float64Array(total);
  for (const { findings: own, keys } of columns)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      const finding = own[i];
      const pile = pileOf(key);
      const place = starts[pile] ?? 0;
      starts[pile] = place + 1;
      ordered[place] = key;
      if (finding !== undefined) findings[place] = finding;
    }
  return { findings, keys: ordered };
}

function lastParagraphIn(columns: readonly FindingColumn[]): number {
  let last = 0;
  for (const { keys } of columns)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      const paragraph = Math.floor((key % SEVERITY) / PARAGRAPH);
      if (paragraph > last) last = paragraph;
    }
  return last;
}

/** Piles are small and nearly in order, but one paragraph may hold everything. */
function orderWithinParagraphs(list: OrderedList): void {
  const { keys } = list;
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    if (key >= (keys[i - 1] ?? 0)) continue;
    const first = key - (key % PARAGRAPH);
    let from = i;
    while (from > 0 && (keys[from - 1] ?? 0) >= first) from--;
    let end = i;
    while (end < keys.length && (keys[end] ?? 0) < first + PARAGRAPH) end++;
    orderStretch(list, from, end);
    i = end - 1;
  }
}

const SMALL_PILE = 16;

function orderStretch({ findings, keys }: OrderedList, from: number, end: number): void {
  if (end - from > SMALL_PILE) {
    const places = Array.from({ length: end - from }, (_, step) => from + step);
    places.sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0));
    const sorted = places.map((place) => findings[place]);
    keys.subarray(from, end).sort();
    sorted.forEach((finding, step) => {
      if (finding !== undefined) findings[from + step] = finding;
    });
    return;
  }
  for (let i = from + 1; i < end; i++) {
    const key = keys[i] ?? 0;
    const finding = findings[i];
    let place = i;
    for (; place > from && (keys[place - 1] ?? 0) > key; place--) {
      const before = findings[place - 1];
      keys[place] = keys[place - 1] ?? 0;
      if (before !== undefined) findings[place] = before;
    }
    keys[place] = key;
    if (finding !== undefined) findings[place] = finding;
  }
}

/** Rules tell the same of one place only now and then, so the list is copied only where one does. */
function withoutRepeats({ findings, keys }: OrderedList): readonly Finding[] {
  const repeated = new Set<number>();
  for (let place = 1; place < keys.length; place++)
    for (let before = place - 1; keys[before] === keys[place]; before--)
      if (isSameSaid(findings[before], findings[place])) {
        repeated.add(place);
        break;
      }
  return repeated.size === 0 ? findings : findings.filter((_, place) => !repeated.has(place));
}

function isSameSaid(one: Finding | undefined, other: Finding | undefined): boolean {
  return one?.rule === other?.rule && one?.message["zh-CN"] === other?.message["zh-CN"];
}

const CONTEXT = 8;

/**
 * What the user's 不再提示 is remembered by: the rule, the words it speaks of and the words around them, so
 * that it holds when paragraphs move and ends when the words change.
 */
export function ignoreKeyOf(finding: Finding, document: SpeechDocument): string {
  const { at, rule, subject = "" } = finding;
  if (at.kind !== "text") return [rule, at.kind, subject].join("|");
  const text = document.paragraphs[at.paragraph]?.text ?? "";
  const end = at.offset + at.length;
  const around = [
    text.slice(Math.max(0, at.offset - CONTEXT), at.offset),
    text.slice(at.offset, end),
    text.slice(end, end + CONTEXT),
  ];
  return [rule, subject, ...around].join("|");
}
