import assert from "node:assert/strict";
import fc from "fast-check";
import genres from "../../../src/library/data/genres.json";
import schema from "../../../src/library/data/pack.schema.json";
import sections from "../../../src/library/data/sections.json";
import { PARAGRAPH_ROLES } from "../../../src/speech/edits/editPlan";
import { passages } from "../../../src/library/passages";
import { packTextOf } from "../../../src/library/packs/packText";
import type { PackProblem } from "../../../src/library/packs/packProblem";
import { readPack } from "../../../src/library/packs/readPack";
import { UnreadablePack } from "../../../src/library/unreadablePack";
import { packFile, WISH } from "./packOf";

const inChinese = (problems: readonly PackProblem[]): readonly string[] =>
  problems.map(({ where, why }) => `${where["zh-CN"]}：${why["zh-CN"]}`);
const whyOf = (fields: object): readonly string[] => inChinese(readPack(packFile(fields)).rejected);

describe("reading a pack", () => {
  it("fills in what an entry leaves out", () => {
    const { pack, rejected, notes } = readPack(
      packFile({
        passages: [WISH],
        outlines: [{ id: "o", genre: "opening", title: "我县提纲", items: [{ section: "title" }] }],
        genres: [{ id: "opening", addRequired: ["byline"] }],
        lexicon: [{ find: "外来工", kind: "dated" }],
        formats: [{ id: "f", name: "我县格式", roles: { title: { size: 26 } } }],
        values: { 主办单位: ["县总工会", "县总工会", "市总工会"] },
      }),
    );
    assert.deepEqual([rejected, notes], [[], []]);
    assert.deepEqual(
      { ...pack, values: [...pack.values] },
      {
        id: "县总工会",
        name: "县总工会",
        description: "",
        passages: [
          {
            ...WISH,
            genres: genres.map(({ id }) => id),
            origin: "editorial",
            blanks: { 班名: "" },
            repairs: [],
            dated: [],
            status: "ok",
            guidance: "",
            keywords: [],
          },
        ],
        outlines: [
          {
            id: "o",
            genre: "opening",
            title: "我县提纲",
            description: "",
            items: [{ section: "title", level: 0, guidance: "", passages: [] }],
          },
        ],
        genres: [{ id: "opening", addRequired: ["byline"] }],
        lexicon: [{ find: "外来工", kind: "dated", unless: [] }],
        formats: [
          {
            id: "f",
            name: "我县格式",
            description: "",
            like: "official",
            margins: {},
            base: {},
            roles: { title: { size: 26 } },
          },
        ],
        values: [["主办单位", ["县总工会", "市总工会"]]],
        favourites: [],
        preferences: {},
      },
    );
  });

  const unreadable: readonly (readonly [string, string, RegExp])[] = [
    ["not JSON", "同志们：", /^第1行附近不合 JSON|^这不是 JSON/],
    ["JSON with a comma too many", '{"format":\n"union-speech-pack",\n}', /^第3行附近不合 JSON/],
    ["a file in another encoding", '{"name":"\ufffd\ufffd}', /UTF-8/],
    ["a list", "[]", /不是标准包/],
    ["null", "null", /不是标准包/],
    ["another format", '{"format":"x","version":1,"name":"x"}', /不是标准包/],
    ["a newer version", '{"format":"union-speech-pack","version":2,"name":"x"}', /更新讲稿助手/],
    ["no version", '{"format":"union-speech-pack","name":"x"}', /缺少 version/],
    ["a version in words", '{"format":"union-speech-pack","version":"1","name":"x"}', /version/],
    ["no name", '{"format":"union-speech-pack","version":1}', /缺少 name/],
    [
      "a name that is empty",
      '{"format":"union-speech-pack","version":1,"name":" "}',
      /name：是空的/,
    ],
    ["a name of another type", '{"format":"union-speech-pack","version":1,"name":{}}', /name/],
    ["nesting without end", "[".repeat(200_000), /JSON/],
  ];
  for (const [what, text, sentence] of unreadable)
    it(`refuses ${what} with one sentence`, () => {
      assert.throws(
        () => readPack(text),
        (error) => error instanceof UnreadablePack && sentence.test(error.message),
      );
    });

  it("refuses a file of 50 MB before it looks at it", () => {
    assert.throws(() => readPack(" ".repeat(50_000_000)), /文件太大：标准包最多1000万字/);
  });

  const rejected: readonly (readonly [string, object, string])[] = [
    [
      "a passage without text",
      { passages: [{ ...WISH, text: undefined }] },
      "段落第1条“祝愿”：缺少 text",
    ],
    [
      "a passage of blanks alone",
      { passages: [{ ...WISH, text: "  " }] },
      "段落第1条“祝愿”：text：是空的",
    ],
    [
      "a text of another type",
      { passages: [{ ...WISH, text: 5 }] },
      "段落第1条“祝愿”：text：应当是文字",
    ],
    ["an entry that is none", { passages: ["祝愿"] }, "段落第1条：应当是对象（花括号）"],
    [
      "a section that does not exist",
      { passages: [{ ...WISH, section: "constructor" }] },
      "段落第1条“祝愿”：section：没有“constructor”",
    ],
    [
      "a genre that does not exist",
      { passages: [{ ...WISH, genres: ["toast"] }] },
      "段落第1条“祝愿”：genres[1]：没有“toast”，可用：opening、closing、reflection、exchange、host、pledge、work",
    ],
    [
      "a title of two lines",
      { passages: [{ ...WISH, title: "祝\n愿" }] },
      "段落第1条“祝\n愿”：title：写法不对",
    ],
    [
      "a text beyond the limit",
      { passages: [{ ...WISH, text: "祝".repeat(10_001) }] },
      "段落第1条“祝愿”：text：太长，最多10000字",
    ],
    [
      "an id that is used twice",
      { passages: [WISH, { ...WISH, title: "另一段" }] },
      "段落第2条“另一段”：代号“w1”前面已经用过",
    ],
    [
      "a brace without its other half",
      { passages: [{ ...WISH, text: "祝{班名圆满成功！" }] },
      "段落第1条“祝愿”：text：花括号不成对，空要写成 {名称}",
    ],
    ["a list that is none", { passages: { 0: WISH } }, "段落：应当是列表（方括号）"],
    [
      "an outline without items",
      { outlines: [{ id: "o", genre: "opening", title: "提纲", items: [] }] },
      "提纲第1条“提纲”：items：是空的",
    ],
    [
      "an item of an unknown section",
      { outlines: [{ id: "o", genre: "opening", title: "提纲", items: [{ section: "x" }] }] },
      "提纲第1条“提纲”：items[1].section：没有“x”",
    ],
    [
      "a length upside down",
      { genres: [{ id: "opening", characters: { min: 9, max: 8 } }] },
      "文种要求第1条“opening”：characters：min 比 max 大",
    ],
    [
      "an order of something else",
      { genres: [{ id: "opening", order: [7] }] },
      "文种要求第1条“opening”：order[1]：写法不对",
    ],
    [
      "a misspelling without the right writing",
      { lexicon: [{ find: "做为", kind: "wrong" }] },
      "词条第1条“做为”：缺少 replacement",
    ],
    [
      "a word of one character",
      { lexicon: [{ find: "的", kind: "avoid" }] },
      "词条第1条“的”：find：太短，至少2字",
    ],
    [
      "a day that is none",
      { lexicon: [{ find: "外来工", kind: "dated", from: "2026-02-31" }] },
      "词条第1条“外来工”：from、until：没有这一天",
    ],
    [
      "a size that no font has",
      { formats: [{ id: "f", name: "格式", base: { size: 0 } }] },
      "格式第1条“格式”：base.size：太小，至少1",
    ],
    [
      "values that are no list",
      { values: { 主办单位: "县总工会" } },
      "填空内容“主办单位”：应当是列表（方括号）",
    ],
    [
      "a blank that cannot be named so",
      { values: { "{x}": ["一"] } },
      "填空内容“{x}”：空的名称不合适，最多 30 字，不能有括号",
    ],
  ];
  for (const [what, fields, why] of rejected)
    it(`rejects ${what}, and only that`, () => {
      assert.deepEqual(whyOf(fields), [why]);
    });

  it("keeps what is sound beside what is not", () => {
    const { pack, rejected } = readPack(
      packFile({
        passages: [
          { ...WISH, text: 1 },
          { ...WISH, id: "w2" },
        ],
        lexicon: "x",
      }),
    );
    assert.deepEqual(
      pack.passages.map(({ id }) => id),
      ["w2"],
    );
    assert.equal(rejected.length, 2);
  });

  it("takes as many entries as the schema allows and says how many are left out", () => {
    const lexicon = Array.from({ length: 5_003 }, (_, index) => ({
      find: `词条${String(index)}`,
      kind: "avoid",
    }));
    const { pack, rejected } = readPack(packFile({ lexicon }));
    assert.equal(pack.lexicon.length, 5_000);
    assert.deepEqual(inChinese(rejected), ["词条：太多：只用前5000条，其余3条没有用上"]);
  });

  it("names fields that it does not know", () => {
    const { notes } = readPack(packFile({ passages: [{ ...WISH, quidance: "x" }], passage: [] }));
    assert.deepEqual(inChinese(notes), [
      "整个标准包：不认识的字段，没有用上：passage",
      "段落第1条“祝愿”：不认识的字段，没有用上：quidance",
    ]);
  });

  it("names passages of an outline that the pack does not have; built-in ones are no matter", () => {
    const items = [{ section: "wish", passages: ["w1", "w9", "P14"] }];
    const outlines = [{ id: "o", genre: "opening", title: "提纲", items }];
    const { notes } = readPack(packFile({ passages: [WISH], outlines }));
    assert.deepEqual(inChinese(notes), ["提纲第1条“提纲”：包里没有这些段落，套提纲时略过：w9"]);
  });

  it("says everything in English too, whichever language is shown", () => {
    const { rejected } = readPack(packFile({ passages: [{ ...WISH, text: "" }] }));
    assert.deepEqual(
      rejected.map(({ where, why }) => [where["en-US"], why["en-US"]]),
      [["Passage 1 “祝愿”", "text: is empty"]],
    );
    assert.throws(
      () => readPack("{}"),
      (error) => error instanceof UnreadablePack && /not a pack/.test(error.said["en-US"]),
    );
  });
});

describe("hostile packs", () => {
  it("makes every text plain: no controls, no marks of direction, no halves of pairs", () => {
    const text = "祝\u0000愿\u202e\u200b\ud800大家\t好\u0007！\r\n再祝";
    const { pack } = readPack(packFile({ passages: [{ ...WISH, text }] }));
    assert.equal(pack.passages[0]?.text, "祝愿大家 好！\n再祝");
  });

  it("keeps markup as the text it is", () => {
    const title = "<img src=x onerror=alert(1)>";
    const { pack } = readPack(packFile({ passages: [{ ...WISH, title }] }));
    assert.equal(pack.passages[0]?.title, title);
  });

  it("changes no prototype", () => {
    const text = `{"format":"union-speech-pack","version":1,"name":"x","__proto__":{"hacked":1},
      "constructor":{"prototype":{"hacked":1}},
      "values":{"__proto__":["x"],"\u200b__proto__":["x"],"constructor":["y"]},
      "passages":[{"id":"a","section":"wish","title":"t","text":"{__proto__}{constructor}","__proto__":{"hacked":1},"blanks":{"__proto__":"z"}}]}`;
    const { pack } = readPack(text);
    assert.equal(({} as { hacked?: number }).hacked, undefined);
    assert.deepEqual(Object.keys(pack.passages[0]?.blanks ?? {}), ["__proto__", "constructor"]);
    assert.equal(Object.getPrototypeOf(pack.passages[0]), Object.prototype);
    assert.deepEqual([...pack.values], [["constructor", ["y"]]]);
  });

  it("takes nothing from an entry that says where it comes from", () => {
    const entry = { ...WISH, layer: "builtIn", pack: "别家", origin: { speech: 9 }, repairs: [1] };
    const { pack } = readPack(packFile({ passages: [entry] }));
    const [passage] = pack.passages;
    assert.deepEqual(
      [passage?.layer, passage?.pack, passage?.origin, passage?.repairs],
      [undefined, undefined, "editorial", []],
    );
  });

  it("reads deep nesting in an entry as nothing", () => {
    const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
    const text = packFile({ passages: [WISH] }).replace('"wish"', deep);
    const { pack, rejected } = readPack(text);
    assert.deepEqual([pack.passages, rejected.length], [[], 1]);
  });

  it("answers any JSON with a pack or one sentence", () => {
    const anyField = fc.oneof(fc.json(), fc.constant(JSON.stringify([WISH])));
    fc.assert(
      fc.property(
        fc.constantFrom("passages", "outlines", "genres", "lexicon", "formats", "values", "id"),
        anyField,
        (field, json) => {
          const text = packFile({}).replace(/\}$/, `,"${field}":${json}}`);
          try {
            readPack(text);
          } catch (error) {
            assert.ok(error instanceof UnreadablePack, String(error));
          }
        },
      ),
    );
  });
});

describe("writing a pack", () => {
  it("can be read back word for word", () => {
    const own = passages
      .slice(0, 40)
      .map((passage, index) => ({ ...passage, id: `own:${String(index)}`, tags: ["我的"] }));
    const { pack, rejected, notes } = readPack(packTextOf({ name: "我的段落", passages: own }));
    assert.deepEqual([rejected, notes], [[], []]);
    assert.deepEqual(
      pack.passages.map((passage) => ({ ...passage, blanks: { ...passage.blanks } })),
      own.map((passage) => ({
        ...Object.fromEntries(Object.entries(passage).filter(([key]) => key !== "replaces")),
        origin: "editorial",
        repairs: [],
      })),
    );
  });

  it("carries every part of a pack", () => {
    const { pack } = readPack(
      packFile({
        id: "county",
        edition: "2026年3月",
        description: "试行",
        passages: [WISH],
        outlines: [{ id: "o", genre: "host", title: "提纲", items: [{ section: "title" }] }],
        genres: [{ id: "host", removeRequired: ["agenda"], order: ["title", ["guests"]] }],
        lexicon: [{ find: "做为", kind: "wrong", replacement: "作为", unless: ["不"] }],
        formats: [{ id: "f", name: "格式", like: "reading", margins: { top: 20 } }],
        values: { 主办单位: ["县总工会"] },
      }),
    );
    assert.deepEqual(readPack(packTextOf(pack)).pack, pack);
  });
});

describe("the schema of a pack", () => {
  const ids = (rows: readonly { readonly id: string }[]): readonly string[] =>
    rows.map(({ id }) => id);

  it("knows the sections, genres and roles that there are", () => {
    assert.deepEqual(schema.$defs.section.enum, ids(sections));
    assert.deepEqual(schema.$defs.genre.enum, ids(genres));
    assert.deepEqual(Object.keys(schema.$defs.format.properties.roles.properties), [
      ...PARAGRAPH_ROLES,
    ]);
  });

  it("limits every text and every list", () => {
    const unlimited: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      const { type, maxLength, maxItems, maxProperties, properties } = node as Record<
        string,
        unknown
      >;
      if (type === "string" && maxLength === undefined) unlimited.push(path);
      if (type === "array" && maxItems === undefined) unlimited.push(path);
      if (type === "object" && maxProperties === undefined && properties === undefined)
        unlimited.push(path);
      for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
    };
    walk(schema, "");
    assert.deepEqual(unlimited, ["/properties/$schema"]);
  });
});
