const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  /** Inside `w:pPr` and `w:rPr`, in the order of the schema. */
  readonly paragraph: string;
  readonly run: string;
}

const LATIN = 'w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"';

function fonts(eastAsia: string): string {
  return `<w:rFonts ${LATIN} w:eastAsia="${eastAsia}"/>`;
}

/** Style ids are those a Chinese Word writes, so that nobody comes to rely on English ones. */
const STYLES: readonly ParagraphStyle[] = [
  {
    id: "a3",
    name: "Title",
    paragraph: '<w:spacing w:before="560" w:line="640" w:lineRule="exact"/><w:jc w:val="center"/>',
    run: `${fonts("方正小标宋简体")}<w:sz w:val="44"/><w:szCs w:val="44"/>`,
  },
  {
    id: "a4",
    name: "Subtitle",
    paragraph: '<w:spacing w:after="560"/><w:jc w:val="center"/>',
    run: fonts("楷体_GB2312"),
  },
  {
    id: "1",
    name: "heading 1",
    paragraph:
      '<w:keepNext/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="0"/>',
    run: fonts("黑体"),
  },
  {
    id: "2",
    name: "heading 2",
    paragraph:
      '<w:keepNext/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="1"/>',
    run: fonts("楷体_GB2312"),
  },
];

function styleXml({ id, name, paragraph, run }: ParagraphStyle): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>` +
    '<w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/>' +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}

/** 三号 (16 pt) 仿宋 on exact 28-point lines, justified. */
export const STYLES_XML =
  `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts("仿宋_GB2312")}` +
  '<w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>' +
  "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>" +
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/>' +
  '<w:pPr><w:widowControl w:val="0"/><w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/></w:style>' +
  `${STYLES.map(styleXml).join("")}</w:styles>`;

const PAGE_NUMBER_RUN = `<w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr>`;

/** Page number in 四号 宋体 between dashes (GB/T 9704-2012, clause 7.5), centred here. */
export const FOOTER_XML =
  `<w:ftr xmlns:w="${W}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>` +
  `<w:r>${PAGE_NUMBER_RUN}<w:t xml:space="preserve">— </w:t></w:r>` +
  `<w:fldSimple w:instr=" PAGE "><w:r>${PAGE_NUMBER_RUN}<w:t>1</w:t></w:r></w:fldSimple>` +
  `<w:r>${PAGE_NUMBER_RUN}<w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`;
