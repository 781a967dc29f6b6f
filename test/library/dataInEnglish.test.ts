import assert from "node:assert/strict";
import { genres } from "../../src/library/genres";
import { passages } from "../../src/library/passages";
import { guidanceInEnglish, repairInEnglish } from "../../src/library/passageNotesInEnglish";
import { outlines } from "../../src/library/outlines/outlines";
import { sections } from "../../src/library/sections";
import { BUILT_IN_FORMATS } from "../../src/library/speechFormats";
import blanks from "../../src/library/data/blanks.json";
import { chineseLeftIn } from "../inEnglish";

interface Described {
  readonly what: string;
  readonly chinese: readonly string[];
  readonly english: readonly (string | undefined)[];
}

const named = (what: string, entry: (typeof genres | typeof sections)[number]): Described => ({
  what: `${what} ${entry.id}`,
  chinese: [entry.name, entry.description],
  english: [entry.nameEn, entry.descriptionEn],
});

const DESCRIBED: readonly Described[] = [
  ...sections.map((section) => named("section", section)),
  ...genres.map((genre) => named("genre", genre)),
  ...outlines.map(({ id, title, titleEn, description, descriptionEn }) => ({
    what: `outline ${id}`,
    chinese: [title, description],
    english: [titleEn, descriptionEn],
  })),
  ...BUILT_IN_FORMATS.map(({ id, name, nameEn, description, descriptionEn }) => ({
    what: `format ${id}`,
    chinese: [name, description],
    english: [nameEn, descriptionEn],
  })),
  ...blanks.map(({ name, description, descriptionEn }) => ({
    what: `blank ${name}`,
    chinese: [description],
    english: [descriptionEn],
  })),
];

describe("what the library says of its things", () => {
  for (const { what, chinese, english } of DESCRIBED)
    it(`${what} is said in English too`, () => {
      for (const text of english) {
        assert.ok(text !== undefined && text.trim() !== "");
        assert.equal(chineseLeftIn(text), null);
        assert.match(text, /^[A-Z“]/);
      }
      for (const text of chinese) assert.match(text, /[\u4e00-\u9fff]/);
    });

  it("guides to every passage in English, and says why its words were changed", () => {
    for (const passage of passages) {
      const notes = [guidanceInEnglish(passage), ...passage.repairs.map(repairInEnglish)];
      for (const note of notes) assert.equal(chineseLeftIn(note), null, passage.id);
      if (passage.guidance !== "") assert.match(notes[0] ?? "", /^[A-Z].*\.$/, passage.id);
    }
  });

  it("leaves what an organisation wrote as it is", () => {
    const [passage] = passages;
    assert.ok(passage);
    const own = { ...passage, layer: "unit", guidance: "照本单位的写法。" } as const;
    assert.equal(guidanceInEnglish(own), own.guidance);
  });

  it("is not the same for two things of a kind", () => {
    for (const names of [sections, genres, BUILT_IN_FORMATS].map((kind) =>
      kind.map(({ nameEn }) => nameEn),
    ))
      assert.equal(new Set(names).size, names.length);
    const titles = outlines.map(({ genre, titleEn }) => `${genre} ${titleEn ?? ""}`);
    assert.equal(new Set(titles).size, titles.length);
  });
});
