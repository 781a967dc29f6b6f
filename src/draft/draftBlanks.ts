import { blankNameOfTag, emptyBlankText } from "../speech/blank";
import type { FillChange } from "../speech/edits/documentChange";
import type { DocumentBlank } from "../word/documentHost";
import { draftOf, type DraftDocument } from "./draftDocument";
import {
  paragraphOfPieces,
  joinedParagraph,
  sliceOf,
  textOfMark,
  valueOfBlank,
  type DraftMark,
  type DraftParagraph,
} from "./draftParagraph";

/** The blanks in reading order. */
export function blanksOf({ paragraphs }: DraftDocument): readonly DocumentBlank[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.marks.flatMap((mark): readonly DocumentBlank[] => {
      const name = blankNameOfTag(mark.tag);
      if (name === null) return [];
      return [{ id: mark.id, name, value: valueOfBlank(name, textOfMark(paragraph, mark)) }];
    }),
  );
}

/** The paragraph with other words in its marks; null leaves a mark as it is. */
function rewritten(
  paragraph: DraftParagraph,
  textOf: (mark: DraftMark) => string | null,
): DraftParagraph {
  // From the end, so that offsets count.
  return paragraph.marks.reduceRight((rest, mark) => {
    const text = textOf(mark);
    if (text === null) return rest;
    const written = {
      ...paragraphOfPieces([{ kind: "text", text }]),
      marks: [{ ...mark, offset: 0, length: text.length }],
    };
    const tail = sliceOf(rest, mark.offset + mark.length);
    return joinedParagraph(joinedParagraph(sliceOf(rest, 0, mark.offset), written), tail);
  }, paragraph);
}

function withTexts(
  { paragraphs, formats }: DraftDocument,
  texts: ReadonlyMap<number, string>,
): DraftDocument {
  const written = paragraphs.map((paragraph) =>
    rewritten(paragraph, ({ id }) => texts.get(id) ?? null),
  );
  return draftOf(written, formats);
}

/** A paragraph holds no line end. */
const inOneLine = (value: string): string => value.replace(/[\r\n]+/g, "");

export interface Filled {
  readonly document: DraftDocument;
  readonly change: FillChange;
}

/** Gives all blanks of a name the same value; null empties them. */
export function filledDraft(
  document: DraftDocument,
  values: ReadonlyMap<string, string | null>,
): Filled {
  const controls = blanksOf(document).flatMap(({ id, name, value: old }) => {
    const value = values.get(name);
    if (value === undefined || value === old) return [];
    const after = value === null ? "" : inOneLine(value);
    return [
      {
        id,
        before: old ?? emptyBlankText(name),
        after: after === "" ? emptyBlankText(name) : after,
      },
    ];
  });
  const texts = new Map(controls.map(({ id, after }) => [id, after]));
  return { document: withTexts(document, texts), change: { kind: "fill", controls } };
}

/** Null where a blank is gone or was filled otherwise since. */
export function unfilledDraft(
  document: DraftDocument,
  { controls }: FillChange,
): DraftDocument | null {
  const texts = new Map(
    document.paragraphs.flatMap((paragraph) =>
      paragraph.marks.map((mark) => [mark.id, textOfMark(paragraph, mark)] as const),
    ),
  );
  if (controls.some(({ id, after }) => texts.get(id) !== after)) return null;
  return withTexts(document, new Map(controls.map(({ id, before }) => [id, before])));
}

/** Filled blanks become plain text. */
export function settledDraft(document: DraftDocument): DraftDocument {
  const empty = new Set(
    blanksOf(document)
      .filter(({ value }) => value === null)
      .map(({ id }) => id),
  );
  const paragraphs = document.paragraphs.map((paragraph) => ({
    ...paragraph,
    marks: paragraph.marks.filter(({ id, tag }) => blankNameOfTag(tag) === null || empty.has(id)),
  }));
  return { ...document, paragraphs };
}
