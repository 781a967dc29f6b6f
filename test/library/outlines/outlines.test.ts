import assert from "node:assert/strict";
import { blankNamesOf } from "../../../src/speech/blank";
import { blankDescribed } from "../../../src/library/blankDescriptions";
import { genres, type Genre } from "../../../src/library/genres";
import type { Outline, OutlineItem } from "../../../src/library/outlines/outline";
import { outlines } from "../../../src/library/outlines/outlines";
import { sourceWordingOf } from "../../../src/library/passage";
import { passages } from "../../../src/library/passages";
import { joinedSpeech } from "../sourceSpeeches";

const passageOfId = new Map(passages.map((passage) => [passage.id, passage]));
const genreOf = ({ genre }: Outline): Genre => genres.find((one) => one.id === genre)!;
const isSource = ({ id }: Outline) => id.startsWith("source-");

describe("every outline", () => {
  for (const outline of outlines) {
    const { id, items } = outline;
    const genre = genreOf(outline);

    it(`${id} asks for sections its genre has, and for the same ones as its genre`, () => {
      for (const { section, required } of items) {
        assert.ok([...genre.required, ...genre.optional].includes(section), section);
        assert.equal(required, genre.required.includes(section), section);
      }
    });

    it(`${id} follows the order of its genre`, () => {
      let place = 0;
      for (const { section } of items) {
        while (place < genre.order.length && !genre.order[place]!.includes(section)) place += 1;
        assert.ok(place < genre.order.length, section);
      }
    });

    it(`${id} offers in each place passages of that section and genre`, () => {
      for (const { section, passages: ids } of items) {
        for (const passageId of ids) {
          const passage = passageOfId.get(passageId);
          assert.equal(passage?.section, section, passageId);
          assert.ok(passage.genres.includes(outline.genre), passageId);
        }
        assert.equal(new Set(ids).size, ids.length);
      }
    });

    it(`${id} has in each place something to insert, and says what to do there`, () => {
      for (const { heading, guidance, passages: ids } of items) {
        assert.ok(heading !== undefined || ids.length > 0, guidance);
        assert.match(guidance, /。$/);
        for (const name of blankNamesOf(heading ?? "")) assert.ok(blankDescribed(name), name);
      }
    });

    it(`${id} goes one level deeper at a time`, () => {
      const levels = items.map((item) => item.level);
      levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1));
      for (const item of items) assert.equal(item.level === 1, item.section === "h1");
    });

    it(`${id} numbers its headings without a gap`, () => {
      assert.deepEqual(
        items.filter((item) => item.level === 1).map((item) => item.heading?.charAt(0)),
        ["一", "二", "三", "四"].slice(0, items.filter((item) => item.level === 1).length),
      );
    });
  }

  it("has an id of its own", () => {
    assert.equal(new Set(outlines.map((outline) => outline.id)).size, outlines.length);
  });
});

describe("the outlines to write by", () => {
  const standard = outlines.filter((outline) => !isSource(outline));

  for (const genre of genres) {
    it(`cover ${genre.id}`, () => {
      assert.ok(standard.some((outline) => outline.genre === genre.id));
    });
  }

  for (const outline of standard) {
    it(`${outline.id} has every section that its genre requires`, () => {
      const had = new Set(outline.items.map((item) => item.section));
      assert.deepEqual(
        genreOf(outline).required.filter((section) => !had.has(section)),
        [],
      );
    });

    it(`${outline.id} puts a current passage before a dated one`, () => {
      for (const { passages: ids } of outline.items) {
        const statuses = ids.map((id) => passageOfId.get(id)!.status === "dated");
        assert.deepEqual(statuses, [...statuses].sort());
      }
    });
  }

  it("opens a class with the sections drawn from the three opening speeches", () => {
    const opening = outlines.find((outline) => outline.id === "opening-standard")!;
    const frame = opening.items.filter((item: OutlineItem) => item.level < 2);
    assert.deepEqual(
      frame.map((item) => item.section),
      [
        ...["title", "byline", "salutation", "greeting"],
        ...["background", "welcome", "importance", "purpose", "promise"],
        ...["h1", "h1", "h1"],
        ...["conclusion", "hope", "wish", "thanks"],
      ],
    );
  });
});

describe("the outlines of the five speeches", () => {
  it("are there for each", () => {
    assert.deepEqual(
      outlines.filter(isSource).map((outline) => outline.id),
      ["source-1", "source-2", "source-3", "source-4", "source-5"],
    );
  });

  /** What the third speech has from the second in a version without its damage. */
  const TAKEN_FROM_SECOND = ["P12", "P24", "P28"];

  for (const outline of outlines.filter(isSource)) {
    const speech = joinedSpeech(Number(outline.id.at(-1)));

    it(`${outline.id} takes its passages from that speech, in its order`, () => {
      const places = outline.items
        .flatMap((item) => item.passages)
        .filter((id) => outline.id !== "source-3" || !TAKEN_FROM_SECOND.includes(id))
        .map((id) => speech.indexOf(sourceWordingOf(passageOfId.get(id)!)));
      assert.ok(!places.includes(-1), places.join(" "));
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    });

    it(`${outline.id} has the headings of that speech`, () => {
      const headings = outline.items.filter((item) => item.level === 1);
      for (const { heading } of headings) assert.ok(speech.includes(heading!), heading);
      assert.equal(speech.match(/^[一二三四]、/gm)?.length ?? 0, headings.length);
    });
  }
});
