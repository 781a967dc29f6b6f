import { piecesOf } from "../../src/speech/blank";
import type { EditStep, NewParagraph, ParagraphRole } from "../../src/speech/edits/editPlan";
import type { InsertionPlace } from "../../src/speech/edits/insertionWay";

// What every document behind the port does alike, Word's and the draft in the pane.

export const newParagraph = (text: string, role: ParagraphRole = "body"): NewParagraph => ({
  role,
  pieces: piecesOf(text),
});
export const ONE = [newParagraph("希望大家珍惜机会。")];
export const TWO = [newParagraph("第一段。"), newParagraph("第二段。")];
export const HEADING = [newParagraph("二、突出重点", "heading1")];
const SALUTATION = [newParagraph("各位学员：", "salutation")];
export const WITH_BLANKS = [newParagraph("在{地点}举办{班名}，{地点}很好。")];

export interface InsertionCase {
  readonly name: string;
  /** Text to put the caret behind, or paragraph and offsets. */
  readonly at: string | readonly [number, number] | readonly [number, number, number, number];
  readonly place?: InsertionPlace;
  readonly inserted?: readonly NewParagraph[];
  readonly expected: readonly string[];
  /** Paragraph and offset of the caret afterwards. */
  readonly caret: readonly [number, number];
}

export const SPEECH_LINES = [
  "在开班式上的讲话",
  "同志们：",
  "按照计划，今天开班。",
  "",
  "一、提高认识",
  "工会工作是党的群众工作。",
] as const;
const [TITLE, HAIL, OPENING, EMPTY, HEAD, WORK] = SPEECH_LINES;
const HOPE = "希望大家珍惜机会。";

export const INSERTIONS: readonly InsertionCase[] = [
  {
    name: "takes over the empty paragraph at the caret",
    at: [3, 0],
    expected: [TITLE, HAIL, OPENING, HOPE, HEAD, WORK],
    caret: [3, 9],
  },
  {
    name: "lets the first of several paragraphs take over the empty one",
    at: [3, 0],
    inserted: TWO,
    expected: [TITLE, HAIL, OPENING, "第一段。", "第二段。", HEAD, WORK],
    caret: [4, 4],
  },
  {
    name: "puts one paragraph into the text at the caret",
    at: "按照计划，",
    expected: [TITLE, HAIL, "按照计划，希望大家珍惜机会。今天开班。", EMPTY, HEAD, WORK],
    caret: [2, 14],
  },
  {
    name: "puts one paragraph behind a whole one that the caret is at the end of",
    at: OPENING,
    expected: [TITLE, HAIL, OPENING, HOPE, EMPTY, HEAD, WORK],
    caret: [3, 9],
  },
  {
    name: "puts one paragraph behind a heading that the caret is at the end of",
    at: HEAD,
    expected: [TITLE, HAIL, OPENING, EMPTY, HEAD, HOPE, WORK],
    caret: [5, 9],
  },
  {
    name: "puts several paragraphs behind the one at the caret and leaves that one whole",
    at: "按照计划，",
    inserted: TWO,
    expected: [TITLE, HAIL, OPENING, "第一段。", "第二段。", EMPTY, HEAD, WORK],
    caret: [4, 4],
  },
  {
    name: "never writes a heading into running text",
    at: "按照计划，",
    inserted: HEADING,
    expected: [TITLE, HAIL, OPENING, "二、突出重点", EMPTY, HEAD, WORK],
    caret: [3, 6],
  },
  {
    name: "never writes a salutation into running text",
    at: TITLE,
    inserted: SALUTATION,
    expected: [TITLE, "各位学员：", HAIL, OPENING, EMPTY, HEAD, WORK],
    caret: [1, 5],
  },
  {
    name: "makes a paragraph of its own where that is asked for",
    at: "按照计划，",
    place: "newParagraph",
    expected: [TITLE, HAIL, OPENING, HOPE, EMPTY, HEAD, WORK],
    caret: [3, 9],
  },
  {
    name: "goes to the end of the document from wherever the caret is",
    at: [0, 0],
    place: "documentEnd",
    expected: [TITLE, HAIL, OPENING, EMPTY, HEAD, WORK, HOPE],
    caret: [6, 9],
  },
  {
    name: "goes to the very start of the document",
    at: [0, 0],
    expected: [HOPE, TITLE, HAIL, OPENING, EMPTY, HEAD, WORK],
    caret: [0, 9],
  },
  {
    name: "puts one paragraph before the one that the caret is at the start of",
    at: [2, 0],
    expected: [TITLE, HAIL, HOPE, OPENING, EMPTY, HEAD, WORK],
    caret: [2, 9],
  },
  {
    name: "puts several paragraphs before the one that the caret is at the start of",
    at: [4, 0],
    inserted: TWO,
    expected: [TITLE, HAIL, OPENING, EMPTY, "第一段。", "第二段。", HEAD, WORK],
    caret: [5, 4],
  },
  {
    name: "goes behind a selection that holds the end of its paragraph, not into the next one",
    at: [1, 2, 2, 0],
    place: "afterSelection",
    expected: [TITLE, "同志们：希望大家珍惜机会。", OPENING, EMPTY, HEAD, WORK],
    caret: [1, 13],
  },
  {
    name: "replaces the end of a paragraph without joining the next one to it",
    at: [1, 2, 2, 0],
    place: "replaceSelection",
    expected: [TITLE, "同志希望大家珍惜机会。", OPENING, EMPTY, HEAD, WORK],
    caret: [1, 11],
  },
  {
    name: "replaces a line with its end by one paragraph",
    at: [2, 0, 3, 0],
    place: "replaceSelection",
    expected: [TITLE, HAIL, HOPE, EMPTY, HEAD, WORK],
    caret: [2, 9],
  },
  {
    name: "replaces the end of a paragraph by several, before the next one",
    at: [1, 2, 2, 0],
    place: "replaceSelection",
    inserted: TWO,
    expected: [TITLE, "同志", "第一段。", "第二段。", OPENING, EMPTY, HEAD, WORK],
    caret: [3, 4],
  },
  {
    name: "takes the end of a paragraph alone for the caret in front of it",
    at: [2, 10, 3, 0],
    expected: [TITLE, HAIL, OPENING, HOPE, EMPTY, HEAD, WORK],
    caret: [3, 9],
  },
  {
    name: "replaces selected words and leaves the rest of the paragraph",
    at: [2, 5, 2, 9],
    place: "replaceSelection",
    expected: [TITLE, HAIL, "按照计划，希望大家珍惜机会。。", EMPTY, HEAD, WORK],
    caret: [2, 14],
  },
  {
    name: "replaces whole paragraphs by whole paragraphs",
    at: [1, 0, 2, 10],
    place: "replaceSelection",
    inserted: TWO,
    expected: [TITLE, "第一段。", "第二段。", EMPTY, HEAD, WORK],
    caret: [2, 4],
  },
  {
    name: "keeps both ends of paragraphs that were selected in part",
    at: [1, 2, 2, 5],
    place: "replaceSelection",
    inserted: TWO,
    expected: [TITLE, "同志", "第一段。", "第二段。", "今天开班。", EMPTY, HEAD, WORK],
    caret: [3, 4],
  },
  {
    name: "goes behind the selection where that is the answer",
    at: [2, 0, 2, 5],
    place: "afterSelection",
    expected: [TITLE, HAIL, "按照计划，希望大家珍惜机会。今天开班。", EMPTY, HEAD, WORK],
    caret: [2, 14],
  },
  {
    name: "goes behind a selected paragraph as one of its own",
    at: [2, 0, 2, 10],
    place: "afterSelection",
    expected: [TITLE, HAIL, OPENING, HOPE, EMPTY, HEAD, WORK],
    caret: [3, 9],
  },
];

export const PLAN_LINES = [
  "同志们：",
  "一、提高认识",
  "第一，要学习，再学习。",
  "第二，要实践，再实践。",
  "谢谢大家。",
] as const;

export const at = (index: number) => ({ index, quote: PLAN_LINES[index]! });
export const body = (text: string) => ({ role: "body", pieces: piecesOf(text) }) as const;

export const STEPS: Readonly<Record<string, EditStep>> = {
  "inserts paragraphs": {
    kind: "insertParagraphs",
    after: at(3),
    paragraphs: [body("第三，要{动作}。"), body("完。")],
  },
  "inserts before the first paragraph": {
    kind: "insertParagraphs",
    after: null,
    paragraphs: [body("讲话")],
  },
  "inserts between the halves of a paragraph that it divides": {
    kind: "insertParagraphs",
    after: at(3),
    offset: 7,
    paragraphs: [body("新段。")],
  },
  "puts running text with blanks into a paragraph": {
    kind: "replaceText",
    at: at(3),
    offset: 7,
    removed: "",
    inserted: "在〔地点〕，",
    pieces: piecesOf("在{地点}，"),
  },
  "replaces text that stands several times in its paragraph": {
    kind: "replaceText",
    at: at(2),
    offset: 8,
    removed: "学习",
    inserted: "实践",
  },
  "inserts text": { kind: "replaceText", at: at(2), offset: 3, removed: "", inserted: "一定" },
  "deletes text": { kind: "replaceText", at: at(3), offset: 6, removed: "，再实践", inserted: "" },
  "joins two paragraphs": { kind: "joinParagraphs", first: at(2), second: at(3), drop: 3 },
  "splits a paragraph": { kind: "splitParagraph", at: at(2), offset: 7 },
  "deletes a paragraph": { kind: "deleteParagraph", at: at(1) },
  "moves a paragraph": { kind: "moveParagraphs", paragraphs: [at(2)], after: at(3) },
};
