import assert from "node:assert/strict";
import fc from "fast-check";
import { createPassageIndex } from "../../src/library/search/passageIndex";
import type { Passage } from "../../src/library/passage";
import { passages } from "../../src/library/passages";
import { searchPassages, type TextMark } from "../../src/library/search/searchPassages";
import { copyReport } from "../../src/pane/commands/check/copyReport";
import {
  htmlOfPassage,
  paragraphsOfPassage,
  plainTextOfPassage,
} from "../../src/pane/state/passages/passageContent";
import { textOfPieces } from "../../src/speech/blank";
import type { SpeechFormat } from "../../src/speech/format/speechFormat";
import { stylePackage } from "../../src/word/formatting/stylePackage";
import { BUILT_IN_FORMATS } from "../../src/library/speechFormats";
import { depsWith, stateOf } from "../pane/paneFixture";
import { fuzzProperty } from "./fuzzProperty";
import { hostileLine, hostileName, hostileText } from "./hostileText";
import { wellFormed } from "./wellFormed";

const index = createPassageIndex(passages);

function assertMarks(marks: readonly TextMark[], text: string): void {
  let end = 0;
  for (const { offset, length } of marks) {
    assert.ok(offset >= end && length > 0, "in order and apart");
    end = offset + length;
  }
  assert.ok(end <= text.length, "within the text");
}

const WORDS = ["ghgb", "zlj", "主力军", "维权", "a", "gonghui", "学习", "xx"];

const queries = fuzzProperty({
  name: "search: any query is answered, with marks inside of what they mark",
  runs: 100,
  arbitrary: fc
    .array(fc.oneof(fc.constantFrom(...WORDS), hostileText), { maxLength: 5 })
    .map((words) => words.join(" ")),
  check: (query) => {
    const { hits, total } = searchPassages(index, query);
    assert.ok(hits.length <= total && total <= passages.length);
    for (const { passage, titleMarks, textMarks } of hits) {
      assertMarks(titleMarks, passage.title);
      assertMarks(textMarks, passage.text);
    }
  },
});

/** A passage as anybody might write it into a file. */
const hostilePassage: fc.Arbitrary<Passage> = fc
  .record({
    title: hostileText,
    text: hostileText,
    guidance: hostileText,
    section: fc.oneof(fc.constantFrom("title", "h1", "background"), hostileText),
    keywords: fc.array(hostileText, { maxLength: 2 }),
  })
  .map((own) => ({
    id: "X1",
    genres: ["opening"],
    origin: "editorial",
    blanks: {},
    repairs: [],
    dated: [],
    status: "ok",
    ...own,
  }));

const hostileSearch = fuzzProperty({
  name: "search: passages of any wording are found by their own words",
  runs: 60,
  arbitrary: fc.array(hostilePassage, { minLength: 1, maxLength: 3 }),
  check: (own) => {
    const ownIndex = createPassageIndex(own);
    for (const { title, text } of own) {
      for (const query of [title, text]) {
        const { hits } = searchPassages(ownIndex, query);
        for (const hit of hits) {
          assertMarks(hit.titleMarks, hit.passage.title);
          assertMarks(hit.textMarks, hit.passage.text);
        }
      }
    }
  },
});

const TAGS = new Map([
  ["h1", "h1"],
  ["l2_point", "h2"],
]);

/** Markup of one element that holds nothing but text. */
function assertOnlyText(html: string, tag: string): void {
  const inside = html.slice(`<${tag}>`.length, -`</${tag}>`.length);
  assert.equal(html, `<${tag}>${inside}</${tag}>`);
  assert.doesNotMatch(inside, /[<>]|&(?!amp;|lt;|gt;)/);
}

const copies = fuzzProperty({
  name: "clipboard: no text is ever markup",
  runs: 100,
  arbitrary: fc.tuple(hostilePassage, hostileName, hostileText),
  check: async ([passage, name, value]) => {
    const known = new Map([[name, value]]);
    const tag = TAGS.get(passage.section) ?? "p";
    const paragraphs = paragraphsOfPassage(passage, known);
    const shown = paragraphs.map(({ pieces }) => textOfPieces(pieces)).join("\n");
    assert.equal(plainTextOfPassage(passage, known), shown);
    const elements = htmlOfPassage(passage, known).split(/(?<=<\/(?:p|h[12])>)/);
    assert.equal(elements.length, paragraphs.length);
    for (const [at, element] of elements.entries()) assertOnlyText(element, at === 0 ? tag : "p");

    let html = "";
    const write = (content: { html: string }) => {
      ({ html } = content);
      return Promise.resolve();
    };
    const { deps } = depsWith(stateOf(), { clipboard: { write } });
    await copyReport(deps, value);
    const lines = value.split("\n");
    assert.equal(html.split("</p>").length - 1, lines.length);
    for (const line of html.split(/(?<=<\/p>)/)) assertOnlyText(line, "p");
  },
});

const elementNames = (xml: string): readonly string[] =>
  [...wellFormed(xml).getElementsByTagName("*")].map(({ nodeName }) => nodeName);

const [model] = BUILT_IN_FORMATS;
assert.ok(model);
const modelElements = elementNames(stylePackage(model));

const styles = fuzzProperty({
  name: "OOXML: a format of any name and fonts is well-formed and has no element more",
  runs: 60,
  arbitrary: fc.record({ name: hostileName, farEastFont: hostileLine, latinFont: hostileLine }),
  check: ({ name, farEastFont, latinFont }) => {
    const typography = Object.fromEntries(
      Object.entries(model.typography).map(([role, looks]) => [
        role,
        { ...looks, farEastFont, latinFont },
      ]),
    ) as unknown as SpeechFormat["typography"];
    assert.deepEqual(elementNames(stylePackage({ ...model, name, typography })), modelElements);
  },
});

export const libraryProperties = [queries, hostileSearch, copies, styles];
