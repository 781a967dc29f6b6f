import assert from "node:assert/strict";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { docxOfSpeech } from "../../src/draft/docxOfSpeech";
import { draftHost } from "../../src/draft/draftHost";
import { draftOfLines } from "../../src/draft/draftDocument";
import { openDraft } from "../../src/draft/openDraft";
import { setSpeechOf } from "../../src/draft/setSpeech";
import { blankCandidates, textWithBlanks } from "../../src/library/cuts/blankCandidates";
import { passages } from "../../src/library/passages";
import { BUILT_IN_FORMATS } from "../../src/library/speechFormats";
import { strictDecode } from "../../src/pane/device/strictDecode";
import { createSpeechImporter } from "../../src/pane/state/import/speechImporter";
import { blankNamesOf, piecesOf, type Piece } from "../../src/speech/blank";
import { openSaved } from "../savedDocument";
import { fuzzProperty } from "./fuzzProperty";
import { hostileLine, hostileName, hostileText } from "./hostileText";
import { fewLines, randomLines } from "./randomSpeech";
import { wellFormed } from "./wellFormed";

const known = passages.map(({ id, text }) => ({ id, wordings: [text] }));

const cuts = fuzzProperty({
  name: "import: every passage cut from a file stands in it word for word",
  runs: 30,
  arbitrary: randomLines,
  check: (lines) => {
    const text = lines.join("\n").replace(/\p{Cs}/gu, "");
    const outcome = createSpeechImporter(known, strictDecode).read("稿.txt", strToU8(text));
    if (outcome.kind === "unread") return;
    const joined = text.replace(/\s/g, "");
    for (const { passages: cut } of outcome.speeches)
      for (const passage of cut) {
        // A doubled character at a break is dropped; the pieces between breaks stand as they are.
        if (passage.joins === 0) assert.ok(joined.includes(passage.text.replace(/\s/g, "")));
        for (const { offset, length, value } of passage.blanks)
          assert.ok(offset >= 0 && offset + length <= passage.text.length, value);
      }
  },
});

const candidates = fuzzProperty({
  name: "import: blanks offered in any text can all be taken, and give it back",
  runs: 60,
  arbitrary: fc.oneof(
    hostileLine,
    randomLines.map((lines) => lines.join("")),
  ),
  check: (text) => {
    const found = blankCandidates(text);
    const made = textWithBlanks(text, found);
    const names = blankNamesOf(made.text);
    assert.deepEqual([...names].sort(), [...new Set(found.map(({ name }) => name))].sort());
    // What is a blank already has no value to put back.
    if (found.some(({ value }) => value === "")) return;
    const filled = piecesOf(made.text)
      .map((piece) => (piece.kind === "text" ? piece.text : made.blanks[piece.name]))
      .join("");
    assert.equal(filled.length, text.length);
  },
});

const piece: fc.Arbitrary<Piece> = fc.oneof(
  hostileText.map((text) => ({ kind: "text", text }) as const),
  fc.record({
    kind: fc.constant("blank" as const),
    name: hostileName,
    value: fc.option(hostileText),
  }),
);

const drafts = fuzzProperty({
  name: "draft: whatever is put into it is a whole .docx and can be taken out again",
  runs: 40,
  arbitrary: fc.record({
    lines: fewLines,
    pieces: fc.array(piece, { minLength: 1, maxLength: 4 }),
    place: fc.constantFrom("caret" as const, "newParagraph" as const, "documentEnd" as const),
    name: hostileName,
  }),
  check: async ({ lines, pieces, place, name }) => {
    const draft = openDraft(draftOfLines(lines));
    const host = draftHost(draft);
    const before = draft.state().document.paragraphs.map(({ text }) => text);
    const outcome = await host.insert([{ role: "body", pieces }], place);
    assert.ok(outcome.outcome === "inserted");
    const format = { ...BUILT_IN_FORMATS[0]!, name };
    const bytes = docxOfSpeech(
      setSpeechOf(draft.state().document, [], format),
      new Date(2026, 0, 31),
    );
    const saved = openSaved(bytes);
    for (const part of saved.partNames) wellFormed(saved.part(part));
    if (outcome.change === null) return;
    assert.equal(await host.takeBack(outcome.change), "takenBack");
    assert.deepEqual(
      draft.state().document.paragraphs.map(({ text }) => text),
      before,
    );
  },
});

export const importProperties = [cuts, candidates, drafts];
