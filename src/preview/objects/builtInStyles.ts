import { oneOf } from "../protocol/valueType";

/** One of Word's own styles. Files name it in English and lower case; Word shows it in its language. */
export interface BuiltInStyle {
  /** Member of `Word.BuiltInStyleName`. */
  readonly builtIn: string;
  /** `w:name` in styles.xml. */
  readonly fileName: string;
  readonly englishName: string;
  readonly chineseName: string;
}

function named(
  builtIn: string,
  fileName: string,
  chineseName: string,
  englishName = fileName,
): BuiltInStyle {
  return { builtIn, fileName, englishName, chineseName };
}

const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const TEXT_STYLES: readonly BuiltInStyle[] = [
  named("Normal", "Normal", "正文"),
  ...NINE.map((n) => named(`Heading${n}`, `heading ${n}`, `标题 ${n}`, `Heading ${n}`)),
  ...NINE.map((n) => named(`Toc${n}`, `toc ${n}`, `TOC ${n}`, `TOC ${n}`)),
  named("FootnoteText", "footnote text", "脚注文本", "Footnote Text"),
  named("Header", "header", "页眉", "Header"),
  named("Footer", "footer", "页脚", "Footer"),
  named("Caption", "caption", "题注", "Caption"),
  named("FootnoteReference", "footnote reference", "脚注引用", "Footnote Reference"),
  named("EndnoteReference", "endnote reference", "尾注引用", "Endnote Reference"),
  named("EndnoteText", "endnote text", "尾注文本", "Endnote Text"),
  named("Title", "Title", "标题"),
  named("Subtitle", "Subtitle", "副标题"),
  named("Hyperlink", "Hyperlink", "超链接"),
  named("Strong", "Strong", "要点"),
  named("Emphasis", "Emphasis", "强调"),
  named("NoSpacing", "No Spacing", "无间隔"),
  named("ListParagraph", "List Paragraph", "列表段落"),
  named("Quote", "Quote", "引用"),
  named("IntenseQuote", "Intense Quote", "明显引用"),
  named("SubtleEmphasis", "Subtle Emphasis", "不明显强调"),
  named("IntenseEmphasis", "Intense Emphasis", "明显强调"),
  named("SubtleReference", "Subtle Reference", "不明显参考"),
  named("IntenseReference", "Intense Reference", "明显参考"),
  named("BookTitle", "Book Title", "书籍标题"),
  named("Bibliography", "Bibliography", "书目"),
  named("TocHeading", "TOC Heading", "TOC 标题"),
];

const PLAIN_TABLES = ["TableGrid", "PlainTable1", "PlainTable2", "PlainTable3", "PlainTable4"];
const TABLE_KINDS = ["1Light", "2", "3", "4", "5Dark", "6Colorful", "7Colorful"];
const ACCENTS = ["", "_Accent1", "_Accent2", "_Accent3", "_Accent4", "_Accent5", "_Accent6"];

const TABLE_STYLES: readonly string[] = [
  ...PLAIN_TABLES,
  "PlainTable5",
  "TableGridLight",
  ...["GridTable", "ListTable"].flatMap((family) =>
    TABLE_KINDS.flatMap((kind) => ACCENTS.map((accent) => `${family}${kind}${accent}`)),
  ),
];

/** Every value of `styleBuiltIn`; table styles have no text to stand on and are only known by name. */
export const builtInStyleNames = oneOf(
  "Other",
  ...TEXT_STYLES.map(({ builtIn }) => builtIn),
  ...TABLE_STYLES,
);

const byBuiltIn = new Map(TEXT_STYLES.map((style) => [style.builtIn, style]));
const byFileName = new Map(TEXT_STYLES.map((style) => [style.fileName.toLowerCase(), style]));

export function builtInStyle(builtIn: string): BuiltInStyle | null {
  return byBuiltIn.get(builtIn) ?? null;
}

export function builtInStyleOfFile(fileName: string): BuiltInStyle | null {
  return byFileName.get(fileName.toLowerCase()) ?? null;
}

/** Finds a built-in style by the name a person would give it, in English or in Chinese. */
export function builtInStyleShownAs(name: string): BuiltInStyle | null {
  const wanted = name.toLowerCase();
  return (
    TEXT_STYLES.find(({ englishName, chineseName, fileName }) =>
      [englishName, chineseName, fileName].some((known) => known.toLowerCase() === wanted),
    ) ?? null
  );
}
