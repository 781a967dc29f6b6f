import { FULL_WIDTH_RANGES } from "./blankIdeographs";

/** One file of a web font: where it is and which characters it holds. */
export interface FontSlice {
  readonly family: string;
  readonly url: string;
  readonly unicodeRange: string;
}

export interface OfficeFont {
  /** Names under which documents ask for it. */
  readonly names: readonly string[];
  /** Full names of the font itself and of its siblings, best first. */
  readonly installed: readonly string[];
  /** An open font that stands in where none of them is installed. */
  readonly standIn: string;
  readonly weight: number;
}

const SERIF = "Noto Serif SC Variable";
const SANS = "Noto Sans SC Variable";
const KAI = "LXGW WenKai";

/** The fonts of Chinese documents, by GB/T 9704-2012 and by habit. */
export const OFFICE_FONTS: readonly OfficeFont[] = [
  {
    names: ["方正小标宋简体", "方正小标宋_GBK"],
    installed: ["FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋简体", "方正小标宋_GBK"],
    standIn: SERIF,
    weight: 700,
  },
  {
    // No open 仿宋 is on npm; the light 宋体 keeps the colour of the page, if not its strokes.
    names: ["仿宋_GB2312", "仿宋", "FangSong"],
    installed: ["FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", "STFangsong"],
    standIn: SERIF,
    weight: 350,
  },
  {
    names: ["楷体_GB2312", "楷体", "KaiTi"],
    installed: ["KaiTi_GB2312", "楷体_GB2312", "KaiTi", "楷体", "STKaiti", "STKaitiSC-Regular"],
    standIn: KAI,
    weight: 400,
  },
  {
    names: ["黑体", "SimHei"],
    installed: ["SimHei", "黑体", "STHeiti", "STHeitiSC-Medium"],
    standIn: SANS,
    weight: 500,
  },
  {
    // The editor ends each of its font lists with Carlito: there it stands for any unknown font.
    names: ["宋体", "SimSun", "Carlito"],
    installed: ["SimSun", "宋体", "STSong", "STSongti-SC-Regular"],
    standIn: SERIF,
    weight: 400,
  },
];

/**
 * Font faces that give the fonts of Chinese documents under their own names: an installed font
 * first, the stand-in's slices otherwise. Nothing is fetched before a character needs it, and
 * until it has come a blank of the right width keeps its place. Of faces that share a name and a
 * character the browser takes the one declared last, so the blank goes first.
 */
export function officeFontCss(slices: readonly FontSlice[], blankUrl: string): string {
  const blank = { url: blankUrl, unicodeRange: FULL_WIDTH_RANGES.map(rangeCss).join(",") };
  return OFFICE_FONTS.flatMap((font) =>
    font.names.flatMap((name) => [
      faceCss(name, font.weight, [urlCss(blank.url)], blank.unicodeRange),
      ...slices
        .filter((slice) => slice.family === font.standIn)
        .map((slice) => faceCss(name, font.weight, sourcesOf(font, slice), slice.unicodeRange)),
    ]),
  ).join("\n");
}

function faceCss(
  name: string,
  weight: number,
  sources: readonly string[],
  unicodeRange: string,
): string {
  return (
    `@font-face{font-family:"${name}";font-weight:${weight};font-display:swap;` +
    `src:${sources.join(",")};unicode-range:${unicodeRange}}`
  );
}

function sourcesOf(font: OfficeFont, slice: FontSlice): readonly string[] {
  return [...font.installed.map((each) => `local("${each}")`), urlCss(slice.url)];
}

function urlCss(url: string): string {
  return `url("${url}")`;
}

function rangeCss([first, last]: readonly [number, number]): string {
  return `U+${first.toString(16)}-${last.toString(16)}`;
}
