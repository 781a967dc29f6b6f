import assert from "node:assert/strict";
import { genres } from "../../../src/library/genres";
import { outlines } from "../../../src/library/outlines/outlines";
import { passages } from "../../../src/library/passages";
import { BUILT_IN_FORMATS } from "../../../src/library/speechFormats";
import { isBuiltInId, layered, materialOf, NO_MATERIAL } from "../../../src/library/packs/material";
import { unitFormatsOf } from "../../../src/library/packs/materialFormats";
import { genresWith } from "../../../src/library/packs/materialGenres";
import { outlinesWith } from "../../../src/library/packs/materialOutlines";
import { packOf, WISH } from "./packOf";

const genreAfter = (id: string, ...changes: readonly object[]) => {
  const packs = changes.map((change, index) =>
    packOf({ name: `包${String(index + 1)}`, genres: [{ id, ...change }] }),
  );
  const found = genresWith(genres, materialOf(packs)).find((genre) => genre.id === id);
  return found ?? assert.fail(id);
};

describe("what the packs of a unit add up to", () => {
  it("names the pack of every entry, and keeps the ids of packs apart", () => {
    const one = packOf({ id: "county", name: "县总工会", passages: [WISH] });
    const other = packOf({ id: "city", name: "市总工会", passages: [WISH] });
    assert.deepEqual(
      materialOf([one, other]).passages.map(({ id, layer, pack }) => [id, layer, pack]),
      [
        ["unit:county:w1", "unit", "县总工会"],
        ["unit:city:w1", "unit", "市总工会"],
      ],
    );
  });

  it("lets the later of two packs go before the earlier one", () => {
    const entries = (says: string, text: string): object => ({
      passages: [{ ...WISH, id: "P14", text }],
      lexicon: [{ find: "外来工", kind: "dated", says }],
      values: { 主办单位: [text] },
    });
    const { passages, lexicon, values } = materialOf([
      packOf(entries("已改称一", "一")),
      packOf(entries("已改称二", "二")),
    ]);
    assert.deepEqual(
      passages.map(({ id, text }) => [id, text]),
      [["P14", "二"]],
    );
    assert.deepEqual(
      lexicon.map(({ says }) => says),
      ["已改称二"],
    );
    assert.deepEqual([...values], [["主办单位", ["二", "一"]]]);
  });

  it("leads the items of an outline to the passages of the same pack and to built-in ones", () => {
    const items = [{ section: "wish", passages: ["w1", "P14"] }];
    const pack = packOf({
      id: "county",
      passages: [WISH],
      outlines: [{ id: "o", genre: "host", title: "提纲", items }],
    });
    const [outline] = materialOf([pack]).outlines;
    assert.equal(outline?.id, "unit:county:o");
    assert.deepEqual(outline.items[0]?.passages, ["unit:county:w1", "P14"]);
  });

  it("knows the ids of what is built in", () => {
    assert.ok(passages.every(({ id }) => isBuiltInId("passage", id)));
    assert.ok(outlines.every(({ id }) => isBuiltInId("outline", id)));
    assert.ok(BUILT_IN_FORMATS.every(({ id }) => isBuiltInId("format", id)));
  });
});

describe("layers", () => {
  const outer = [
    { id: "a", from: "outer" },
    { id: "b", from: "outer" },
  ];

  it("replace what has the same id where it stands, and put the rest in front", () => {
    const inner = [
      { id: "b", from: "inner" },
      { id: "c", from: "inner" },
    ];
    assert.deepEqual(layered(outer, inner), [inner[1], outer[0], inner[0]]);
  });

  it("stay the same list where there is nothing inside", () => {
    assert.equal(layered(outer, []), outer);
  });
});

describe("genres as a unit wants them", () => {
  const before = genreAfter("opening");

  it("are the built-in ones where no pack speaks of them", () => {
    assert.equal(genresWith(genres, NO_MATERIAL), genres);
    assert.deepEqual(
      genresWith(genres, materialOf([packOf({ genres: [{ id: "host", name: "主持稿" }] })]))[0],
      genres[0],
    );
  });

  const changes: readonly {
    readonly what: string;
    readonly change: object;
    readonly required: readonly string[];
    readonly requiredBy?: Readonly<Record<string, string>>;
  }[] = [
    {
      what: "a section more, at its place in the order",
      change: { addRequired: ["byline"] },
      required: ["title", "byline", ...before.required.slice(1)],
      requiredBy: { byline: "包1" },
    },
    {
      what: "a section less",
      change: { removeRequired: ["promise"] },
      required: before.required.filter((id) => id !== "promise"),
    },
    {
      what: "other sections altogether",
      change: { required: ["title", "h1", "thanks"] },
      required: ["title", "h1", "thanks"],
      requiredBy: { thanks: "包1" },
    },
    {
      what: "a section that the genre does not know",
      change: { addRequired: ["agenda"] },
      required: ["title", "salutation", "agenda", ...before.required.slice(2)],
      requiredBy: { agenda: "包1" },
    },
  ];
  for (const { what, change, required, requiredBy = {} } of changes)
    it(`ask for ${what}`, () => {
      const genre = genreAfter("opening", change);
      assert.deepEqual([...genre.required].sort(), [...required].sort());
      assert.deepEqual(genre.requiredBy, requiredBy);
      const ranks = genre.required.map((id) => genre.order.findIndex((one) => one.includes(id)));
      assert.ok(ranks.every((rank) => rank >= 0));
      assert.deepEqual(
        ranks,
        [...ranks].sort((a, b) => a - b),
      );
    });

  it("still expect what they no longer require", () => {
    const { required, optional } = genreAfter("opening", { removeRequired: ["promise"] });
    assert.ok(!required.includes("promise") && optional.includes("promise"));
  });

  it("follow the order of the pack, and keep the usual place of what it does not name", () => {
    const { order, required } = genreAfter("pledge", {
      order: [["title", "byline"], "background", "salutation", "resolve"],
    });
    const flat = order.flat();
    assert.ok(flat.indexOf("background") < flat.indexOf("salutation"));
    assert.deepEqual(required, ["background", "salutation", "resolve", "thanks"]);
    assert.equal(flat.at(-1), "thanks");
  });

  it("take pace, length and name from the pack, and say whose length it is", () => {
    const { name, charactersPerMinute, characters, lengthBy } = genreAfter("opening", {
      name: "开班讲话",
      charactersPerMinute: 180,
      characters: { min: 1000, max: 1500 },
    });
    assert.deepEqual(
      [name, charactersPerMinute, characters, lengthBy],
      ["开班讲话", 180, { min: 1000, max: 1500 }, "包1"],
    );
  });

  it("add up the changes of several packs", () => {
    const { requiredBy } = genreAfter(
      "opening",
      { addRequired: ["byline"] },
      { addRequired: ["thanks"] },
    );
    assert.deepEqual(requiredBy, { byline: "包1", thanks: "包2" });
  });
});

describe("outlines as a unit wants them", () => {
  const outlinesOf = (fields: object) => {
    const material = materialOf([packOf({ id: "county", ...fields })]);
    return outlinesWith(outlines, material, genresWith(genres, material));
  };

  it("are the built-in ones where there is no pack", () => {
    assert.equal(outlinesWith(outlines, NO_MATERIAL, genres), outlines);
  });

  it("come first, and know what is required from the genre where they do not say", () => {
    const items = [
      { section: "title" },
      { section: "greeting" },
      { section: "byline", required: true },
    ];
    const all = outlinesOf({ outlines: [{ id: "o", genre: "opening", title: "我县提纲", items }] });
    assert.equal(all.length, outlines.length + 1);
    assert.deepEqual([all[0]?.id, all[0]?.pack], ["unit:county:o", "县总工会"]);
    assert.deepEqual(
      all[0]?.items.map(({ required }) => required),
      [true, false, true],
    );
  });

  it("replace a built-in one by its id", () => {
    const items = [{ section: "title" }];
    const all = outlinesOf({
      outlines: [{ id: "opening-standard", genre: "opening", title: "我县提纲", items }],
    });
    assert.equal(all.length, outlines.length);
    assert.equal(all[0]?.title, "我县提纲");
  });

  it("gain a section that the unit requires, where the genre has it", () => {
    const all = outlinesOf({
      genres: [{ id: "opening", addRequired: ["thanks", "byline", "agenda"] }],
    });
    const { items = [] } = all.find(({ id }) => id === "opening-standard") ?? {};
    const at = (section: string): number => items.findIndex((item) => item.section === section);
    for (const section of ["thanks", "byline", "agenda"])
      assert.equal(items[at(section)]?.required, true, section);
    assert.ok(at("salutation") < at("agenda") && at("agenda") < at("h1"));
    assert.equal(items.filter(({ section }) => section === "byline").length, 1);
    const source = all.find(({ id }) => id === "source-2");
    assert.equal(source?.items.length, outlines.find(({ id }) => id === "source-2")?.items.length);
  });
});

describe("formats of a unit", () => {
  const formatOf = (fields: object) =>
    unitFormatsOf(
      materialOf([packOf({ formats: [{ id: "f", name: "我县格式", ...fields }] })]),
    )[0] ?? assert.fail("no format");

  it("are the built-in format that they are like, but for what they change", () => {
    const reading = BUILT_IN_FORMATS.find(({ id }) => id === "reading");
    const format = formatOf({
      like: "reading",
      margins: { top: 30 },
      base: { size: 20 },
      roles: { body: { bold: false } },
    });
    assert.deepEqual(format.margins, { ...reading?.margins, top: 30 });
    assert.deepEqual(format.typography.body, {
      ...reading?.typography.body,
      size: 20,
      bold: false,
    });
  });

  it("have another edition wherever they have other looks, the same everywhere", () => {
    assert.equal(formatOf({}).edition, formatOf({ description: "说明" }).edition);
    assert.notEqual(formatOf({}).edition, formatOf({ base: { size: 15 } }).edition);
  });
});
