/**
 * Characters as wide as they are high in every Chinese font: ideographs, their punctuation and the
 * marks that Chinese fonts draw full width. First and last code point of each run.
 */
export const FULL_WIDTH_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x2014, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x2460, 0x249b],
  [0x2e80, 0x303f],
  [0x3100, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3134f],
];

const UNITS_PER_EM = 1000;
const ASCENT = 880;
const DESCENT = 120;
const BLANK_GLYPH = 1;
const GLYPHS = 2;

/**
 * A TrueType font that draws nothing and gives those characters their width. The editor measures
 * a character once, perhaps before the file with its glyph has arrived; with this font next in
 * line it measures the width the glyph will have.
 */
export function blankIdeographs(): Uint8Array<ArrayBuffer> {
  const tables: readonly (readonly [tag: string, bytes: readonly number[]])[] = [
    ["OS/2", os2()],
    ["cmap", cmap()],
    ["glyf", u32(0)],
    ["head", head()],
    ["hhea", hhea()],
    ["hmtx", [...u16(500, 0), ...u16(UNITS_PER_EM, 0)]],
    ["loca", u16(0, 0, 0)],
    ["maxp", [...u32(0x00010000), ...u16(GLYPHS), ...zeros(26)]],
    ["name", name()],
    ["post", [...u32(0x00030000), ...zeros(28)]],
  ];
  const directory: number[] = [
    ...u32(0x00010000),
    ...u16(tables.length, 128, 3, tables.length * 16 - 128),
  ];
  const body: number[] = [];
  const start = 12 + tables.length * 16;
  for (const [tag, bytes] of tables) {
    directory.push(...ascii(tag), ...u32(0, start + body.length, bytes.length));
    body.push(...bytes, ...zeros((4 - (bytes.length % 4)) % 4));
  }
  return Uint8Array.from([...directory, ...body]);
}

/** Format 13: whole runs of characters share one glyph. */
function cmap(): readonly number[] {
  const groups = FULL_WIDTH_RANGES.flatMap(([first, last]) => u32(first, last, BLANK_GLYPH));
  return [
    ...u16(0, 1, 3, 10),
    ...u32(12),
    ...u16(13, 0),
    ...u32(16 + groups.length, 0, FULL_WIDTH_RANGES.length),
    ...groups,
  ];
}

const MAGIC = 0x5f0f3cf5;

function head(): readonly number[] {
  return [
    ...u32(0x00010000, 0x00010000, 0, MAGIC),
    ...u16(0, UNITS_PER_EM),
    ...zeros(16),
    ...u16(0, 0, 0, 0, 0, 8, 2, 0, 0),
  ];
}

function hhea(): readonly number[] {
  return [
    ...u32(0x00010000),
    ...u16(ASCENT, -DESCENT, 0, UNITS_PER_EM, 0, 0, 0, 1),
    ...zeros(14),
    ...u16(GLYPHS),
  ];
}

const REGULAR_WEIGHT = 400;
const MEDIUM_WIDTH = 5;
const REGULAR = 0x40;
const LAST_BMP = 0xffff;

/** Version 4, 96 bytes. */
function os2(): readonly number[] {
  return [
    ...u16(4, UNITS_PER_EM, REGULAR_WEIGHT, MEDIUM_WIDTH, 0),
    ...zeros(22),
    ...zeros(10),
    ...zeros(16),
    ...ascii("NONE"),
    ...u16(REGULAR, FULL_WIDTH_RANGES[0]?.[0] ?? 0, LAST_BMP),
    ...u16(ASCENT, -DESCENT, 0, ASCENT, DESCENT),
    ...zeros(8),
    ...zeros(10),
  ];
}

const FAMILY_NAME = 1;
const WINDOWS_UNICODE_ENGLISH = [3, 1, 0x409] as const;

function name(): readonly number[] {
  const text = Array.from("Blank", (letter) => u16(letter.charCodeAt(0))).flat();
  return [
    ...u16(0, 1, 18),
    ...u16(...WINDOWS_UNICODE_ENGLISH, FAMILY_NAME, text.length, 0),
    ...text,
  ];
}

function u16(...values: readonly number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
}

function u32(...values: readonly number[]): number[] {
  return values.flatMap((value) => u16(value >>> 16, value & 0xffff));
}

function zeros(count: number): readonly number[] {
  return new Array<number>(count).fill(0);
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
