import type { SpeechFormat } from "../speech/format/speechFormat";
import { draftOf, textOfDraft, type DraftDocument } from "./draftDocument";
import type { DraftMark, DraftParagraph } from "./draftParagraph";

/** A draft as it is kept between two sittings. */
export interface StoredDraft {
  readonly id: string;
  /** 1, and one more each time it is stored: who stores over another revision has not seen it. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly document: DraftDocument;
  /** What was decided about the check of this draft. */
  readonly memory: unknown;
}

/** A stored draft as a list shows it. */
export interface DraftEntry {
  readonly id: string;
  readonly title: string;
  readonly changed: number;
  readonly characters: number;
}

export function draftEntryOf({ id, changed, document }: StoredDraft): DraftEntry {
  const text = textOfDraft(document);
  const title = document.paragraphs.find((paragraph) => paragraph.text.trim() !== "");
  return {
    id,
    title: title?.text.trim() ?? "",
    changed,
    characters: text.replace(/\s/g, "").length,
  };
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;

const isText = (value: unknown): value is string => typeof value === "string";
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function markOf(value: unknown): DraftMark | null {
  const mark = recordOf(value);
  if (mark === null) return null;
  const { id, tag, title, offset, length } = mark;
  return isCount(id) && isText(tag) && isText(title) && isCount(offset) && isCount(length)
    ? { id, tag, title, offset, length }
    : null;
}

/** Marks that lie in the text, one behind the other. */
function marksOf(value: unknown, text: string): readonly DraftMark[] {
  const marks: DraftMark[] = [];
  let end = 0;
  for (const mark of listIn(value).map(markOf)) {
    if (mark === null || mark.length === 0) continue;
    if (mark.offset < end || mark.offset + mark.length > text.length) continue;
    marks.push(mark);
    end = mark.offset + mark.length;
  }
  return marks;
}

/** Where its marks or its style are damaged, a paragraph comes back without them; its words stay. */
function paragraphOf(value: unknown): DraftParagraph | null {
  const paragraph = recordOf(value);
  if (paragraph === null || !isText(paragraph["text"])) return null;
  const { text, marks, style } = paragraph;
  return { text, marks: marksOf(marks, text), style: isText(style) ? style : "" };
}

/** Whoever shares the origin can write there, so nothing read is taken on trust. Null: no draft. */
export function storedDraftOf(
  value: unknown,
  isFormat: (value: unknown) => value is SpeechFormat,
): StoredDraft | null {
  const stored = recordOf(value);
  const document = recordOf(stored?.["document"]);
  if (stored === null || document === null) return null;
  const { id, revision, changed, memory } = stored;
  if (!isText(id) || !isCount(revision) || typeof changed !== "number") return null;
  const paragraphs = listIn(document["paragraphs"])
    .map(paragraphOf)
    .filter((paragraph) => paragraph !== null);
  const formats = listIn(document["formats"]).filter(isFormat);
  return { id, revision, changed, memory, document: draftOf(paragraphs, formats) };
}
