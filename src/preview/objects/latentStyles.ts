import type { BuiltInStyle } from "./builtInStyles";

interface LatentLook {
  readonly paragraph: string;
  readonly run: string;
}

const MAJOR_FONTS =
  '<w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/>';

function heading(
  level: number,
  before: number,
  after: number,
  line: number,
  run: string,
): LatentLook {
  return {
    paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/><w:outlineLvl w:val="${level - 1}"/>`,
    run,
  };
}

function boldOfSize(halfPoints: number, fonts = ""): string {
  return `${fonts}<w:b/><w:bCs/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

/** How the Chinese Normal template defines the built-in styles a new document does not hold yet. */
const LOOKS: Readonly<Record<string, LatentLook>> = {
  Heading1: heading(
    1,
    340,
    330,
    578,
    '<w:b/><w:bCs/><w:kern w:val="44"/><w:sz w:val="44"/><w:szCs w:val="44"/>',
  ),
  Heading2: heading(2, 260, 260, 416, boldOfSize(32, MAJOR_FONTS)),
  Heading3: heading(3, 260, 260, 416, boldOfSize(32)),
  Heading4: heading(4, 280, 290, 376, boldOfSize(28, MAJOR_FONTS)),
  Heading5: heading(5, 280, 290, 376, boldOfSize(28)),
  Heading6: heading(6, 240, 64, 320, boldOfSize(24, MAJOR_FONTS)),
  Heading7: heading(7, 240, 64, 320, boldOfSize(24)),
  Heading8: heading(8, 240, 64, 320, '<w:sz w:val="24"/><w:szCs w:val="24"/>'),
  Heading9: heading(9, 240, 64, 320, '<w:szCs w:val="21"/>'),
  Title: {
    paragraph:
      '<w:spacing w:before="240" w:after="60"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
    run: boldOfSize(32, MAJOR_FONTS),
  },
  Subtitle: {
    paragraph:
      '<w:spacing w:before="240" w:after="60" w:line="312" w:lineRule="auto"/><w:jc w:val="center"/><w:outlineLvl w:val="1"/>',
    run: '<w:b/><w:bCs/><w:kern w:val="28"/><w:sz w:val="32"/><w:szCs w:val="32"/>',
  },
  ListParagraph: { paragraph: '<w:ind w:firstLine="420" w:firstLineChars="200"/>', run: "" },
};

/**
 * A `w:style` with a free id for a built-in style, or null where its look is not known here.
 * `baseId` is the document's default paragraph style.
 */
export function latentStyleXml(
  { builtIn, fileName }: BuiltInStyle,
  styleId: string,
  baseId: string | null,
): string | null {
  const look = LOOKS[builtIn];
  if (look === undefined) return null;
  const base = baseId === null ? "" : `<w:basedOn w:val="${baseId}"/><w:next w:val="${baseId}"/>`;
  const run = look.run === "" ? "" : `<w:rPr>${look.run}</w:rPr>`;
  return `<w:style w:type="paragraph" w:styleId="${styleId}"><w:name w:val="${fileName}"/>${base}<w:qFormat/><w:pPr>${look.paragraph}</w:pPr>${run}</w:style>`;
}
