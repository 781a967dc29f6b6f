import { strFromU8 } from "fflate";
import type { SpeechDocument, SpeechParagraph } from "../../speech/paragraph";
import { docxStylesOf, looksOf, paragraphFormatOf, type DocxStyles, type Looks } from "./docxLooks";
import { UnreadableDocument } from "./unreadableDocument";
import { attributeOf, xmlTokens, type XmlToken } from "./xmlTokens";
import { zipDirectoryOf, zipPart } from "./zipPart";
import { said } from "../../speech/said";

const MAIN_PART = "word/document.xml";
const PACKAGE_RELATIONS = "_rels/.rels";
const MAIN_RELATION = /\/relationships\/officeDocument$/;
/** A text of this size would be read aloud for weeks. */
const MOST_PARAGRAPHS = 200_000;

/** What is not part of the running text, or is shown twice: Word does not count these paragraphs. */
const PASSED_OVER = new Set([
  "w:del",
  "w:moveFrom",
  "w:txbxContent",
  "w:drawing",
  "w:pict",
  "w:object",
  "w:sdtPr",
  "w:pPrChange",
  "w:rPrChange",
  "w:instrText",
  "w:rt",
  "mc:Fallback",
]);

function mainPartName(bytes: Uint8Array, directory: ReturnType<typeof zipDirectoryOf>): string {
  const relations = zipPart(bytes, directory, PACKAGE_RELATIONS);
  if (relations === null) return MAIN_PART;
  for (const token of xmlTokens(strFromU8(relations))) {
    if (token.kind !== "open" || !token.name.endsWith("Relationship")) continue;
    if (!MAIN_RELATION.test(attributeOf(token.attributes, "Type") ?? "")) continue;
    return (attributeOf(token.attributes, "Target") ?? MAIN_PART).replace(/^\//, "");
  }
  return MAIN_PART;
}

interface OpenParagraph {
  text: string;
  inList: boolean;
  style: string | null;
  looks: Looks;
  /** Of the runs that hold Chinese text: spaces and figures may look as they like. */
  readonly runs: Looks[];
}

const HAN = /[\u4e00-\u9fff]/;

/** What an empty element inside a run stands for in the text. */
function characterOf(name: string, attributes: string): string {
  switch (name) {
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:cr":
      return "\v";
    case "w:noBreakHyphen":
      return "-";
    case "w:br": {
      const type = attributeOf(attributes, "type");
      return type === null || type === "textWrapping" ? "\v" : "";
    }
    default:
      return "";
  }
}

/** Walks the tokens of the main part; one reader reads one document. */
class ParagraphReader {
  readonly paragraphs: SpeechParagraph[] = [];
  private paragraph: OpenParagraph | null = null;
  private tables = 0;
  /** The run that is open: where its text begins in the paragraph, and its looks. */
  private run: { from: number; looks: Looks } | null = null;
  private inText = false;
  private inParagraphProperties = false;
  /** Inside w:rPr, which stands in a run, or in the properties of the paragraph for its mark. */
  private inRunProperties = false;
  /** Depth inside an element that is passed over, 0 outside. */
  private skipped = 0;

  constructor(private readonly styles: DocxStyles) {}

  read(token: XmlToken): void {
    if (token.kind === "text") {
      if (this.inText && this.skipped === 0 && this.paragraph) this.paragraph.text += token.text;
    } else if (token.kind === "close") this.close(token.name);
    else {
      this.open(token.name, token.attributes, token.isEmpty);
      if (token.isEmpty) this.close(token.name);
    }
  }

  private open(name: string, attributes: string, isEmpty: boolean): void {
    if (this.skipped > 0 || PASSED_OVER.has(name)) {
      this.skipped++;
      return;
    }
    const { paragraph, run } = this;
    if (name === "w:p")
      this.paragraph = { text: "", inList: false, style: null, looks: {}, runs: [] };
    else if (name === "w:tbl") this.tables++;
    else if (paragraph === null) return;
    else if (name === "w:r") this.run = { from: paragraph.text.length, looks: {} };
    else if (name === "w:t") this.inText = !isEmpty;
    else if (name === "w:pPr") this.inParagraphProperties = true;
    else if (name === "w:rPr") this.inRunProperties = true;
    else if (this.inParagraphProperties) this.readProperty(paragraph, name, attributes);
    else if (run === null) return;
    else if (this.inRunProperties) run.looks = { ...run.looks, ...looksOf(name, attributes) };
    else paragraph.text += characterOf(name, attributes);
  }

  private readProperty(paragraph: OpenParagraph, name: string, attributes: string): void {
    if (this.inRunProperties) return;
    if (name === "w:pStyle") paragraph.style = attributeOf(attributes, "val");
    else if (name === "w:numId") paragraph.inList = attributeOf(attributes, "val") !== "0";
    else paragraph.looks = { ...paragraph.looks, ...looksOf(name, attributes) };
  }

  private close(name: string): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    if (name === "w:p") this.finishParagraph();
    else if (name === "w:tbl") this.tables--;
    else if (name === "w:r") this.finishRun();
    else if (name === "w:t") this.inText = false;
    else if (name === "w:pPr") this.inParagraphProperties = false;
    else if (name === "w:rPr") this.inRunProperties = false;
  }

  private finishRun(): void {
    const { paragraph, run } = this;
    if (paragraph && run && HAN.test(paragraph.text.slice(run.from)))
      paragraph.runs.push(run.looks);
    this.run = null;
  }

  private finishParagraph(): void {
    if (this.paragraph === null) return;
    if (this.paragraphs.length >= MOST_PARAGRAPHS) {
      throw new UnreadableDocument(
        said("段落过多，不像讲话稿", "It has too many paragraphs for a speech"),
        "tooLarge",
      );
    }
    const { text, inList, style, looks, runs } = this.paragraph;
    const { name, looks: styleLooks } = this.styles.styleOf(style);
    this.paragraphs.push({
      index: this.paragraphs.length,
      text,
      format: paragraphFormatOf(name, { ...styleLooks, ...looks }, runs),
      ...(this.tables > 0 && { inTable: true }),
      ...(inList && { inList: true }),
    });
    this.paragraph = null;
  }
}

const WORD_NAMESPACE =
  /xmlns:([\w.-]+)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;

/** The namespaces stand in the root element's tag. */
const HEAD = 20_000;

/** Producers may bind another prefix than w to the namespace of WordprocessingML. */
function renamedTo(prefix: string): (token: XmlToken) => XmlToken {
  if (prefix === "w") return (token) => token;
  const own = `${prefix}:`;
  return (token) =>
    token.kind === "text" || !token.name.startsWith(own)
      ? token
      : { ...token, name: `w:${token.name.slice(own.length)}` };
}

/** Tokens of a part, with the usual prefix; none where the archive has no such part. */
function* partTokens(part: Uint8Array | null): Generator<XmlToken> {
  if (part === null) return;
  const xml = strFromU8(part);
  const prefix = WORD_NAMESPACE.exec(xml.slice(0, HEAD))?.[1];
  if (prefix === undefined)
    throw new UnreadableDocument(
      said("正文不是 Word 文档格式", "Its body is not a Word document"),
      "otherFormat",
    );
  const renamed = renamedTo(prefix);
  for (const token of xmlTokens(xml)) yield renamed(token);
}

/**
 * The body of a Word document: paragraphs as Word counts them, those in tables and content controls
 * included; tracked insertions stand in the text and tracked deletions do not. Automatic numbers are
 * no text, in Word neither. Looks come from styles and direct formatting; fonts of the theme and
 * character styles count as unknown.
 */
export function documentOfDocx(bytes: Uint8Array): SpeechDocument {
  const directory = zipDirectoryOf(bytes);
  const name = mainPartName(bytes, directory);
  const main = zipPart(bytes, directory, name);
  if (main === null)
    throw new UnreadableDocument(
      said("压缩包里没有 Word 正文", "The package holds no Word document"),
      "otherFormat",
    );
  const styles = zipPart(bytes, directory, `${name.slice(0, name.lastIndexOf("/") + 1)}styles.xml`);
  const reader = new ParagraphReader(docxStylesOf(partTokens(styles)));
  for (const token of partTokens(main)) reader.read(token);
  if (reader.paragraphs.length === 0)
    throw new UnreadableDocument(said("正文里没有段落", "It has no paragraphs"), "noText");
  return { paragraphs: reader.paragraphs };
}
