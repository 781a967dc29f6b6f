import assert from "node:assert/strict";
import fc from "fast-check";
import { materialOf } from "../../src/library/packs/material";
import { ownPassageIn } from "../../src/library/ownPassageIn";
import { PACK_FORMAT, PACK_VERSION, type Pack } from "../../src/library/packs/pack";
import { packTextOf } from "../../src/library/packs/packText";
import { createPassageIndex } from "../../src/library/search/passageIndex";
import { readPack } from "../../src/library/packs/readPack";
import { UnreadablePack } from "../../src/library/unreadablePack";
import { searchPassages } from "../../src/library/search/searchPassages";
import { paragraphsOfPassage } from "../../src/pane/state/passages/passageContent";
import { PARAGRAPH_ROLES } from "../../src/speech/edits/editPlan";
import { fuzzProperty } from "./fuzzProperty";
import { hostileJson, hostileName, hostileText } from "./hostileText";
import { assertNothingPolluted } from "./stateProperties";

/** What no text of a pack may bring into the pane. */
const INVISIBLE = /[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]|(?!\n)\p{Cc}/u;

function assertPlain(value: unknown, where: string): void {
  if (typeof value === "string") assert.doesNotMatch(value, INVISIBLE, where);
  else if (value instanceof Map) for (const entry of value) assertPlain(entry, where);
  else if (typeof value === "object" && value !== null) {
    assert.ok(Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype, where);
    for (const [key, one] of Object.entries(value)) {
      assertPlain(key, where);
      assertPlain(one, `${where}.${key}`);
    }
  }
}

/** What the pane does with a pack as soon as it has one. */
function use(pack: Pack): void {
  assertPlain(pack, "pack");
  const { passages } = materialOf([pack, pack]);
  const index = createPassageIndex(passages);
  for (const passage of passages) {
    for (const { role } of paragraphsOfPassage(passage)) assert.ok(PARAGRAPH_ROLES.includes(role));
    searchPassages(index, passage.title);
  }
}

function readOrRefused(text: string): void {
  try {
    const { pack, rejected, notes } = readPack(text);
    use(pack);
    for (const { where, why } of [...rejected, ...notes])
      assert.ok([where, why].every((words) => words["zh-CN"] !== "" && words["en-US"] !== ""));
  } catch (error) {
    if (!(error instanceof UnreadablePack)) throw error;
    assert.match(error.message, /^[^\n]*[\u4e00-\u9fff][^\n]*$/);
  }
  assertNothingPolluted();
}

const SECTIONS = ["background", "h1", "title", "constructor", "__proto__", "不在"];
const GENRES = ["opening", "closing", "constructor", "x"];

const orHostile = <Value>(good: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: good }, hostileJson);

/** An object of which any field may be anything, or missing. */
const nearly = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, good]) => [name, orHostile(good)])),
    { requiredKeys: Object.keys(fields).slice(0, 2) },
  );

const id = fc.oneof(fc.constantFrom("a", "P14", "E001", "constructor", "__proto__"), hostileName);
const texts = fc.array(hostileText, { maxLength: 3 });
const sections = fc.array(fc.constantFrom(...SECTIONS), { maxLength: 4 });

const passage = nearly({
  id,
  text: fc.oneof(hostileName, fc.constant("在{地点}，{constructor}。")),
  section: fc.constantFrom(...SECTIONS),
  title: hostileName,
  genres: fc.array(fc.constantFrom(...GENRES), { maxLength: 2 }),
  blanks: fc.dictionary(hostileName, hostileText, { maxKeys: 2 }),
  keywords: texts,
  tags: texts,
  guidance: hostileText,
  status: fc.constantFrom("ok", "dated", "x"),
});

const outline = nearly({
  id,
  genre: fc.constantFrom(...GENRES),
  title: hostileName,
  items: fc.array(
    nearly({
      section: fc.constantFrom(...SECTIONS),
      level: fc.integer({ min: -1, max: 4 }),
      heading: hostileName,
      guidance: hostileText,
      passages: fc.array(id, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});

const genre = nearly({
  id: fc.constantFrom(...GENRES),
  addRequired: sections,
  removeRequired: sections,
  order: fc.array(fc.oneof(fc.constantFrom(...SECTIONS), sections), { maxLength: 3 }),
  charactersPerMinute: fc.oneof(fc.integer(), fc.constantFrom(0, 1e308, 200)),
});

const word = nearly({
  find: hostileName,
  kind: fc.constantFrom("dated", "wrong", "avoid", "allow", "x"),
  replacement: hostileText,
  says: hostileText,
  unless: texts,
  from: fc.constantFrom("2026-01-31", "2026-02-31", "x"),
});

const packFile = fc
  .record(
    {
      name: orHostile(hostileName),
      passages: orHostile(fc.array(passage, { maxLength: 4 })),
      outlines: orHostile(fc.array(outline, { maxLength: 2 })),
      genres: orHostile(fc.array(genre, { maxLength: 2 })),
      lexicon: orHostile(fc.array(word, { maxLength: 4 })),
      formats: orHostile(fc.array(hostileJson, { maxLength: 2 })),
      values: orHostile(fc.dictionary(hostileName, texts, { maxKeys: 3 })),
      extra: hostileJson,
    },
    { requiredKeys: ["name"] },
  )
  .map((fields) => JSON.stringify({ format: PACK_FORMAT, version: PACK_VERSION, ...fields }));

const packs = fuzzProperty({
  name: "packs: any file is read, entry by entry, or refused in one sentence",
  runs: 60,
  arbitrary: packFile,
  check: readOrRefused,
});

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const brokenPacks = fuzzProperty({
  name: "packs: a file that broke on its way is read or refused",
  runs: 60,
  arbitrary: fc.tuple(packFile, place, fc.nat({ max: 9 }), hostileText),
  check: ([text, at, removed, added]) => {
    const index = Math.floor(at * text.length);
    readOrRefused(text.slice(0, index) + added + text.slice(index + removed));
  },
});

const roundTrip = fuzzProperty({
  name: "packs: what was read is written and read again as it is",
  runs: 40,
  arbitrary: packFile,
  check: (text) => {
    let read;
    try {
      read = readPack(text);
    } catch (error) {
      if (error instanceof UnreadablePack) return;
      throw error;
    }
    const written = packTextOf(read.pack);
    const again = readPack(written);
    assert.deepEqual(again.rejected, []);
    assert.equal(packTextOf(again.pack), written);
  },
});

const storedPassages = fuzzProperty({
  name: "own passages: whatever the browser's database holds, a passage is whole or set aside",
  runs: 60,
  arbitrary: fc.oneof(
    hostileJson,
    nearly({
      id: fc.constantFrom("own:1", "P14"),
      section: fc.constantFrom(...SECTIONS),
      title: hostileText,
      text: hostileText,
      position: fc.integer(),
      revision: fc.nat(),
      changed: fc.nat(),
      blanks: fc.dictionary(hostileName, hostileText, { maxKeys: 2 }),
      tags: texts,
    }),
  ),
  check: (stored) => {
    const own = ownPassageIn(stored);
    assertNothingPolluted();
    if (own === null) return;
    for (const { role } of paragraphsOfPassage(own)) assert.ok(PARAGRAPH_ROLES.includes(role));
    searchPassages(createPassageIndex([own]), own.title);
  },
});

export const packProperties = [packs, brokenPacks, roundTrip, storedPassages];
