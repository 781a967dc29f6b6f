import assert from "node:assert/strict";
import { blankNamesOf } from "../../src/speech/blank";
import { blankDescribed } from "../../src/library/blankDescriptions";
import { genres } from "../../src/library/genres";
import { passages } from "../../src/library/passages";
import { groupedBySection, sectionNamed, sections } from "../../src/library/sections";

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe("every passage", () => {
  const genreOfId = new Map(genres.map((genre) => [genre.id, genre]));

  for (const passage of passages) {
    const { id } = passage;

    it(`${id} belongs to a known section and to genres that have it`, () => {
      assert.ok(sectionNamed(passage.section));
      assert.notEqual(passage.genres.length, 0);
      for (const genreId of passage.genres) {
        const genre = genreOfId.get(genreId);
        assert.ok(genre, genreId);
        assert.ok([...genre.required, ...genre.optional].includes(passage.section), genreId);
      }
    });

    it(`${id} uses only blanks that are described`, () => {
      for (const name of blankNamesOf(passage.text)) assert.ok(blankDescribed(name), name);
    });

    it(`${id} says in its title what it is for`, () => {
      assert.ok(passage.title.length >= 4 && passage.title.length <= 14, passage.title);
      assert.ok(!passage.text.startsWith(passage.title));
    });

    it(`${id} says when to use it, and can be found`, () => {
      assert.ok(/。$/.test(passage.guidance) && passage.guidance.length >= 10);
      assert.ok(passage.keywords.length >= 3 && passage.keywords.length <= 6);
      assert.deepEqual(repeated(passage.keywords), []);
    });

    it(`${id} is one paragraph without stray blanks or half-width marks between Chinese`, () => {
      assert.equal(passage.text, passage.text.trim());
      assert.doesNotMatch(passage.text, /[\n\v\t]|[\u4e00-\u9fff][,:;!?()]/);
      // A byline sets a full-width space between post and name.
      if (passage.section !== "byline") assert.doesNotMatch(passage.text, /\u3000/);
    });
  }

  it("has an id and a title of its own", () => {
    assert.deepEqual(repeated(passages.map((one) => one.id)), []);
    assert.deepEqual(repeated(passages.map((one) => one.title)), []);
  });
});

describe("the genres", () => {
  for (const genre of genres) {
    it(`${genre.id} knows its sections and gives each its place`, () => {
      const named = [...genre.required, ...genre.optional];
      assert.deepEqual(repeated(named), []);
      for (const id of named) assert.ok(sectionNamed(id), id);
      assert.deepEqual([...new Set(genre.order.flat())].sort(), [...named].sort());
    });

    it(`${genre.id} has a length and a pace`, () => {
      assert.ok(genre.characters.min < genre.characters.max);
      assert.equal(genre.charactersPerMinute, 200);
    });
  }

  it("are the seven of the field", () => {
    assert.deepEqual(
      genres.map((genre) => genre.id),
      ["opening", "closing", "reflection", "exchange", "host", "pledge", "work"],
    );
  });
});

describe("the sections", () => {
  it("are numbered in the order of a speech", () => {
    assert.deepEqual(
      sections.map((section) => section.order),
      sections.map((_, index) => index),
    );
    assert.deepEqual(repeated(sections.map((section) => section.name)), []);
  });

  it("put passages into groups in that order, and lose none", () => {
    const groups = groupedBySection(passages);
    const orders = groups.map((group) => group.section.order);
    assert.deepEqual(
      orders,
      [...orders].sort((a, b) => a - b),
    );
    assert.equal(groups.flatMap((group) => group.members).length, passages.length);
    assert.ok(groups.every((group) => group.members.length > 0));
  });

  it("know nothing of an id that a newer pack may bring", () => {
    assert.equal(sectionNamed("poem"), undefined);
  });
});

describe("the blanks", () => {
  for (const name of new Set(passages.flatMap((passage) => blankNamesOf(passage.text)))) {
    it(`offers for 〔${name}〕 an example of its kind`, () => {
      const blank = blankDescribed(name);
      assert.ok(blank);
      if (blank.kind === "number") assert.match(blank.example, /^\d+$/);
      if (blank.kind === "choice") assert.ok(blank.choices?.includes(blank.example));
      else assert.equal(blank.choices, undefined);
    });
  }

  it("fill a blank alike wherever it stands, so none means two things in one speech", () => {
    const meanings = new Map<string, Set<string>>();
    for (const passage of passages) {
      if (passage.origin === "editorial") continue;
      for (const [name, value] of Object.entries(passage.blanks)) {
        meanings.set(name, (meanings.get(name) ?? new Set()).add(value));
      }
    }
    const several = [...meanings].filter(([, values]) => values.size > 1).map(([name]) => name);
    // Each of these is one thing that the five speeches, held in two counties and a mine, call differently.
    assert.deepEqual(
      several.sort(),
      ["会议精神", "单位", "地区", "授课人", "地方要求", "班名"].sort(),
    );
  });
});
