import { strFromU8 } from "fflate";
import type { SpeechDocument, SpeechParagraph } from "../../speech/paragraph";
import { UnreadableDocument } from "./unreadableDocument";
import { attributeOf, xmlTokens, type XmlToken } from "./xmlTokens";
import { zipDirectoryOf, zipPart } from "./zipPart";

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
}

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
  private runs = 0;
  private inText = false;
  /** Depth inside an element that is passed over, 0 outside. */
  private skipped = 0;

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
    if (name === "w:p") this.paragraph = { text: "", inList: false };
    else if (name === "w:tbl") this.tables++;
    else if (name === "w:r") this.runs++;
    else if (name === "w:t") this.inText = !isEmpty;
    else if (name === "w:numId" && this.paragraph) {
      this.paragraph.inList = attributeOf(attributes, "val") !== "0";
    } else if (this.runs > 0 && this.paragraph) {
      this.paragraph.text += characterOf(name, attributes);
    }
  }

  private close(name: string): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    if (name === "w:p") this.finishParagraph();
    else if (name === "w:tbl") this.tables--;
    else if (name === "w:r") this.runs--;
    else if (name === "w:t") this.inText = false;
  }

  private finishParagraph(): void {
    if (this.paragraph === null) return;
    if (this.paragraphs.length >= MOST_PARAGRAPHS) {
      throw new UnreadableDocument("段落过多，不像讲话稿");
    }
    const { text, inList } = this.paragraph;
    this.paragraphs.push({
      index: this.paragraphs.length,
      text,
      ...(this.tables > 0 && { inTable: true }),
      ...(inList && { inList: true }),
    });
    this.paragraph = null;
  }
}

const WORD_NAMESPACE =
  /xmlns:([\w.-]+)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;

/** Producers may bind another prefix than w to the namespace of WordprocessingML. */
function renamedTo(prefix: string): (token: XmlToken) => XmlToken {
  if (prefix === "w") return (token) => token;
  const own = `${prefix}:`;
  return (token) =>
    token.kind === "text" || !token.name.startsWith(own)
      ? token
      : { ...token, name: `w:${token.name.slice(own.length)}` };
}

/**
 * The body of a Word document: paragraphs as Word counts them, those in tables and content controls
 * included; tracked insertions stand in the text and tracked deletions do not. Automatic numbers are
 * no text, in Word neither.
 */
export function documentOfDocx(bytes: Uint8Array): SpeechDocument {
  const directory = zipDirectoryOf(bytes);
  const part = zipPart(bytes, directory, mainPartName(bytes, directory));
  if (part === null) throw new UnreadableDocument("压缩包里没有 Word 正文");
  const xml = strFromU8(part);
  const prefix = WORD_NAMESPACE.exec(xml.slice(0, 20_000))?.[1];
  if (prefix === undefined) throw new UnreadableDocument("正文不是 Word 文档格式");
  const renamed = renamedTo(prefix);
  const reader = new ParagraphReader();
  for (const token of xmlTokens(xml)) reader.read(renamed(token));
  if (reader.paragraphs.length === 0) throw new UnreadableDocument("正文里没有段落");
  return { paragraphs: reader.paragraphs };
}
