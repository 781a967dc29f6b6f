import assert from "node:assert/strict";
import fc from "fast-check";
import { createSpeechChecker } from "../../src/pane/state/check/speechChecker";
import { applyEditPlan } from "../../src/speech/edits/applyEditPlan";
import { piecesOf, type Piece } from "../../src/speech/blank";
import { PARAGRAPH_ROLES, type EditPlan, type NewParagraph } from "../../src/speech/edits/editPlan";
import { documentOfLines } from "../../src/speech/paragraph";
import type { InsertionPlace } from "../../src/speech/edits/insertionWay";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import { docxOf, paragraph, run } from "../preview/docxFixture";
import { closeWord, openWord, type OpenDocument } from "../preview/openWord";
import { openSaved } from "../savedDocument";
import { fuzzProperty } from "./fuzzProperty";
import { hostileLine, hostileName, hostileText } from "./hostileText";
import { fewLines } from "./randomSpeech";
import { wellFormed } from "./wellFormed";

/** As much of a text as a document can hold. */
const heldText = (line: string): string =>
  // eslint-disable-next-line no-control-regex -- what XML does not know, and line breaks
  line.replace(/[\u0000-\u0008\n\u000c-\u001f\ufffe\uffff]|\p{Cs}/gu, "");

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const documentLines = fewLines.map((lines) => lines.map(heldText));

const docxOfLines = (lines: readonly string[]): Uint8Array =>
  docxOf({
    body: lines.map((line) => paragraph(line === "" ? "" : run(escaped(line)))).join(""),
  });

const position = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

function placeIn(word: OpenDocument, at: number, within: number): readonly [number, number] {
  const { paragraphs } = word;
  const index = Math.floor(at * paragraphs.length);
  const text = paragraphs[index] ?? "";
  const offset = Math.floor(within * (text.length + 1));
  // A caret never stands inside a character.
  return [index, /^[\udc00-\udfff]/.test(text.slice(offset)) ? offset + 1 : offset];
}

/** The main part as a program reads it that has never heard of this one. */
const savedMain = (word: OpenDocument) =>
  wellFormed(openSaved(word.save()).part("word/document.xml"));

const charactersOf = (lines: readonly string[]): readonly string[] =>
  Array.from(lines.join("")).toSorted();

function assertNothingLost(before: readonly string[], after: readonly string[]): void {
  const kept = charactersOf(after);
  let at = 0;
  for (const character of charactersOf(before)) {
    at = kept.indexOf(character, at) + 1;
    assert.ok(at > 0, `“${character}” is lost`);
  }
}

/** The keyboard of the tests deletes one unit at a time. */
function isBehindPair({ paragraphs }: OpenDocument, index: number, offset: number): boolean {
  return /[\udc00-\udfff]/.test(paragraphs[index]?.charAt(offset - 1) ?? "");
}

/** What a person does in the document, at any place. */
type PersonsEdit = (word: OpenDocument) => void;

const personsEdit: fc.Arbitrary<PersonsEdit> = fc
  .tuple(position, position, fc.constantFrom("type", "enter", "backspace"), hostileLine)
  .map(([at, within, key, text]): PersonsEdit => (word) => {
    const [index, offset] = placeIn(word, at, within);
    word.select([index, offset]);
    if (key === "enter") word.keyboard.enter();
    else if (key === "type") word.keyboard.type(heldText(text).replace(/[\t\v]/g, "") || "字");
    else if (offset > 0 ? !isBehindPair(word, index, offset) : index > 0) word.keyboard.backspace();
  });

const personsEdits = fc.array(personsEdit, { maxLength: 3 });

const piece: fc.Arbitrary<Piece> = fc.oneof(
  hostileText.map((text) => ({ kind: "text", text }) as const),
  fc.record({
    kind: fc.constant("blank" as const),
    name: hostileName,
    value: fc.option(hostileText),
  }),
  fc.record({
    kind: fc.constant("guidance" as const),
    section: hostileName,
    title: hostileName,
    text: hostileText,
  }),
);

const newParagraph: fc.Arbitrary<NewParagraph> = fc.record({
  role: fc.constantFrom(...PARAGRAPH_ROLES),
  pieces: fc.oneof(
    hostileText.map((text) => piecesOf(text)),
    fc.array(piece, { minLength: 1, maxLength: 4 }),
  ),
});

const PLACES: readonly InsertionPlace[] = [
  "caret",
  "newParagraph",
  "replaceSelection",
  "afterSelection",
  "documentEnd",
];

const insertions = fuzzProperty({
  name: "Word: whatever is inserted, the document stays whole and gets it out again",
  runs: 20,
  arbitrary: fc.record({
    lines: documentLines,
    paragraphs: fc.array(newParagraph, { minLength: 1, maxLength: 3 }),
    place: fc.constantFrom(...PLACES),
    from: fc.tuple(position, position),
    to: fc.option(fc.tuple(position, position)),
    between: personsEdits,
  }),
  check: async ({ lines, paragraphs, place, from, to, between }) => {
    const word = await openWord(docxOfLines(lines));
    const before = word.paragraphs;
    const ends = [placeIn(word, ...from), placeIn(word, ...(to ?? from))] as const;
    const [start, end] = ends.toSorted(([a, x], [b, y]) => a - b || x - y);
    word.select(start!, end);
    const selected = word.selectedText;
    const host = openWordDocument();
    const answer = await host.insert(paragraphs, place);
    if (answer.outcome === "choose") {
      assert.deepEqual(word.paragraphs, before);
      return;
    }
    savedMain(word);
    if (place !== "replaceSelection" || selected === "") assertNothingLost(before, word.paragraphs);
    const { change } = answer;
    if (change === null) return;
    for (const edit of between) edit(word);
    const edited = word.paragraphs;
    const takenBack = await host.takeBack(change);
    if (takenBack === "stale") assert.deepEqual(word.paragraphs, edited);
    else if (between.length === 0) assert.deepEqual(word.paragraphs, before);
    savedMain(word);
    await closeWord();
  },
});

const checker = createSpeechChecker();

const fixes = fuzzProperty({
  name: "Word: after any edit a fix does what it says or is refused, and can be taken back",
  runs: 20,
  arbitrary: fc.record({
    lines: documentLines,
    chosen: fc.nat({ max: 40 }),
    edits: personsEdits,
    later: personsEdits,
  }),
  check: async ({ lines, chosen, edits, later }) => {
    const word = await openWord(docxOfLines(lines));
    const host = openWordDocument();
    const { findings } = checker.check(await host.read());
    const plans = findings.flatMap((finding) => finding.fixes.map(({ plan }): EditPlan => plan));
    const plan = plans[chosen % Math.max(1, plans.length)];
    for (const edit of edits) edit(word);
    const before = word.paragraphs;
    if (plan === undefined) return;
    const planned = applyEditPlan(documentOfLines(before), plan);
    const answer = await host.apply(plan);
    if (answer.outcome !== "applied") {
      assert.deepEqual(word.paragraphs, before);
      return;
    }
    assert.ok(planned, "the plan fits the document");
    assert.deepEqual(
      word.paragraphs,
      planned.paragraphs.map(({ text }) => text),
    );
    savedMain(word);
    if (answer.change === null) return;
    for (const edit of later) edit(word);
    const edited = word.paragraphs;
    const takenBack = await host.takeBack(answer.change);
    if (takenBack === "stale") assert.deepEqual(word.paragraphs, edited);
    else if (later.length === 0) assert.deepEqual(word.paragraphs, before);
    await closeWord();
  },
});

const blanks = fuzzProperty({
  name: "Word: blanks of any name are written, read, filled, emptied and settled",
  runs: 15,
  arbitrary: fc.record({
    lines: documentLines,
    names: fc.uniqueArray(hostileName, { minLength: 1, maxLength: 3 }),
    value: hostileText,
  }),
  check: async ({ lines, names, value }) => {
    const word = await openWord(docxOfLines(lines));
    const host = openWordDocument();
    const pieces = names.map((name): Piece => ({ kind: "blank", name, value: null }));
    await host.insert([{ role: "body", pieces }], "documentEnd");
    const dom = savedMain(word);
    assert.equal(dom.getElementsByTagName("w:sdt").length, names.length);
    const found = await host.blanks();
    assert.equal(found.length, names.length);
    for (const { value: empty } of found) assert.equal(empty, null);
    const before = word.paragraphs;
    const own = found.map(({ name }) => name);
    const change = await host.fillBlanks(new Map(own.map((name) => [name, value])));
    savedMain(word);
    assert.equal(word.paragraphs.length, before.length, "a blank stays in its paragraph");
    assert.equal(await host.takeBack(change), "takenBack");
    assert.deepEqual(word.paragraphs, before);
    await host.fillBlanks(new Map(own.map((name) => [name, "甲"])));
    assert.deepEqual(await host.settleBlanks(), []);
    assert.equal(savedMain(word).getElementsByTagName("w:sdt").length, 0);
    await closeWord();
  },
});

export const wordProperties = [insertions, fixes, blanks];
