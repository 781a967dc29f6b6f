import type { JoinedLines, LineBreak } from "./lineJoining";
import { changedList, listChange } from "../steps/listChange";
import type { LogicalParagraph } from "./logicalParagraph";
import { factsOfResidue, paragraphFactsOf, type ParagraphFacts } from "./paragraphFacts";
import { remembered } from "../steps/remembered";
import { stride, type Steps } from "../steps/steps";

/** Moved rather than made anew where others came or went before it: much is remembered by this object. */
type MovableParagraph = { -readonly [Key in keyof LogicalParagraph]: LogicalParagraph[Key] };

interface ReadSpeech {
  readonly paragraphs: readonly LogicalParagraph[];
  readonly breaks: readonly LineBreak[];
}

/** Makes paragraphs of joined lines; groups that are the same as the last time keep theirs. */
export function paragraphReader(): (groups: readonly JoinedLines[]) => Steps<ReadSpeech> {
  const speech = remembered(paragraphFactsOf);
  const residue = remembered(factsOfResidue);
  const paragraphOf = ({ text, slices, lines }: JoinedLines, index: number): MovableParagraph => {
    const isResidue = lines[0]?.reading.isResidue ?? false;
    const facts = (isResidue ? residue : speech).answerTo(text);
    return { index, text, slices, isResidue, facts };
  };
  let before: readonly JoinedLines[] = [];
  let paragraphs: readonly MovableParagraph[] = [];
  let breaks: readonly LineBreak[] = [];
  return function* (groups) {
    const change = listChange(before, groups);
    const { from, oldEnd, newEnd } = change;
    const made: MovableParagraph[] = [];
    const isDue = stride();
    for (let index = from; index < newEnd; index++) {
      const group = groups[index];
      if (group === undefined) continue;
      made.push(paragraphOf(group, index));
      if (isDue(group.text.length)) yield index / groups.length;
    }
    if (hasBreak(before, from, oldEnd) || hasBreak(groups, from, newEnd)) breaks = breaksIn(groups);
    paragraphs = changedList(paragraphs, change, made);
    if (oldEnd !== newEnd) renumber(paragraphs, newEnd);
    before = groups;
    speech.keepOnly(paragraphs.length, () => factsIn(paragraphs, false));
    residue.keepOnly(paragraphs.length, () => factsIn(paragraphs, true));
    return { paragraphs, breaks };
  };
}

function renumber(paragraphs: readonly MovableParagraph[], from: number): void {
  for (let index = from; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph !== undefined) paragraph.index = index;
  }
}

function factsIn(
  paragraphs: readonly LogicalParagraph[],
  ofResidue: boolean,
): readonly (readonly [string, ParagraphFacts])[] {
  return paragraphs
    .filter(({ isResidue }) => isResidue === ofResidue)
    .map(({ text, facts }) => [text, facts]);
}

function hasBreak(groups: readonly JoinedLines[], from: number, end: number): boolean {
  for (let index = from; index < end; index++)
    if ((groups[index]?.breaks.length ?? 0) > 0) return true;
  return false;
}

function breaksIn(groups: readonly JoinedLines[]): readonly LineBreak[] {
  return groups.flatMap((group) => group.breaks);
}
