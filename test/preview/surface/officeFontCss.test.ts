import assert from "node:assert/strict";
import { blankIdeographs, FULL_WIDTH_RANGES } from "../../../src/preview/surface/blankIdeographs";
import { officeFontCss } from "../../../src/preview/surface/officeFontCss";

const SLICES = [
  {
    family: "Noto Serif SC Variable",
    url: "https://localhost/serif-4.woff2",
    unicodeRange: "U+4E00",
  },
  { family: "LXGW WenKai", url: "https://localhost/kai-4.woff2", unicodeRange: "U+4E00" },
];

describe("fonts of Chinese documents", () => {
  const faces = officeFontCss(SLICES, "data:blank").split("\n");
  const of = (name: string) => faces.filter((face) => face.includes(`font-family:"${name}"`));

  it("come from the machine where they are installed, else from the stand-in's slice", () => {
    const [, slice] = of("仿宋_GB2312");
    assert.match(
      slice!,
      /src:local\("FangSong_GB2312"\).*,url\("https:\/\/localhost\/serif-4\.woff2"\)/,
    );
    assert.match(slice!, /unicode-range:U\+4E00/);
    assert.match(of("楷体_GB2312")[1]!, /kai-4\.woff2/);
  });

  it("put the blank before the slices, which the browser tries last, in the same weight", () => {
    for (const name of ["方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "宋体", "Carlito"]) {
      const [blank, slice] = of(name);
      assert.match(blank!, /src:url\("data:blank"\)/);
      const weight = /font-weight:(\d+)/;
      assert.equal(weight.exec(blank!)?.[1], weight.exec(slice!)?.[1]);
    }
  });

  it("draw titles heavy and body text light", () => {
    assert.match(of("方正小标宋简体")[1]!, /font-weight:700/);
    assert.match(of("仿宋_GB2312")[1]!, /font-weight:350/);
  });
});

describe("blank font", () => {
  const bytes = blankIdeographs();
  const view = new DataView(bytes.buffer);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16;
      const tag = String.fromCharCode(...bytes.slice(at, at + 4));
      return [tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) }] as const;
    }),
  );

  it("has its tables in order, each inside the file and on a boundary of four bytes", () => {
    assert.deepEqual([...tables.keys()], [...tables.keys()].toSorted());
    for (const { offset, length } of tables.values()) {
      assert.equal(offset % 4, 0);
      assert.ok(offset + length <= bytes.length);
    }
  });

  it("is as wide as it is high", () => {
    const unitsPerEm = view.getUint16(tables.get("head")!.offset + 18);
    assert.equal(view.getUint16(tables.get("hmtx")!.offset + 4), unitsPerEm);
  });

  it("covers ideographs and full-width marks, in rising runs that do not touch Latin letters", () => {
    const covers = (text: string) =>
      FULL_WIDTH_RANGES.some(
        ([first, last]) => text.codePointAt(0)! >= first && text.codePointAt(0)! <= last,
      );
    for (const text of ["工", "，", "。", "“", "—", "（", "〔", "𠀀"])
      assert.ok(covers(text), text);
    for (const text of ["a", "1", ",", " "]) assert.ok(!covers(text), text);
    for (const [index, [first]] of FULL_WIDTH_RANGES.entries()) {
      assert.ok(index === 0 || first > FULL_WIDTH_RANGES[index - 1]![1]);
    }
  });
});
