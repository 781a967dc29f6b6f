import { textOfPiece, type GuidancePiece, type Piece } from "../../speech/blank";
import type { SpeechDocument } from "../../speech/paragraph";
import type { OutlineItem } from "./outline";
import type { DocumentPoint } from "./outlineLine";
import { sectionNamed, sections } from "../sections";

/** What a scaffold says of an item where its text is still to be written. */
export function guidanceOf({ section, guidance }: OutlineItem): GuidancePiece {
  const title = sectionNamed(section)?.name ?? section;
  return { kind: "guidance", section, title, text: guidance };
}

/** As it stands in the document. */
export function guidanceTextOf(item: OutlineItem): string {
  return textOfPiece(guidanceOf(item));
}

export interface GuidanceFound {
  readonly text: string;
  readonly at: DocumentPoint;
}

const GUIDANCE = new RegExp(`〔(${sections.map(({ name }) => name).join("|")})：[^〔〕]*〕`, "g");

/** Guidance that is still in the document, in reading order. */
export function guidanceIn({ paragraphs }: SpeechDocument): readonly GuidanceFound[] {
  return paragraphs.flatMap(({ text, index }) =>
    text.includes("〔")
      ? Array.from(text.matchAll(GUIDANCE), (match) => ({
          text: match[0],
          at: { paragraph: index, offset: match.index },
        }))
      : [],
  );
}

/** The top of a speech is read line by line, so there guidance must not be there at all. */
const TOP = new Set(
  sections
    .filter(({ id }) => ["title", "byline", "salutation", "greeting"].includes(id))
    .map(({ name }) => name),
);

/**
 * The document as if guidance said nothing: it speaks of 祝愿 and 致谢 itself and would be taken for
 * them. Every character keeps its place.
 */
export function withoutGuidance(document: SpeechDocument): SpeechDocument {
  return {
    paragraphs: document.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: paragraph.text.replace(GUIDANCE, (text, name: string) =>
        TOP.has(name) ? "\u3000".repeat(text.length) : `${"略".repeat(text.length - 1)}。`,
      ),
    })),
  };
}

const BRACKETED = /(〔[^〔〕]+〕)/;

/** What a text of the document was written from, as far as its 六角括号 tell. */
export function piecesWritten(text: string): readonly Piece[] {
  return text
    .split(BRACKETED)
    .filter((part) => part !== "")
    .map((part) => {
      if (!BRACKETED.test(part)) return { kind: "text", text: part };
      const name = part.slice(1, -1);
      const [title = "", ...rest] = name.split("：");
      const section = sections.find((one) => one.name === title);
      return section === undefined || rest.length === 0
        ? { kind: "blank", name, value: null }
        : { kind: "guidance", section: section.id, title, text: rest.join("：") };
    });
}
