import {
  indexOfStretch,
  type DocumentChange,
  type FormatChange,
  type TextChange,
} from "../speech/edits/documentChange";
import { indexOfAnchor } from "../speech/edits/indexOfAnchor";
import type { SpeechParagraph } from "../speech/paragraph";
import type { SpeechFormat } from "../speech/format/speechFormat";
import { styleName } from "../speech/format/speechStyle";
import type { RoledParagraph } from "../word/documentHost";
import { unfilledDraft } from "./draftBlanks";
import {
  draftOf,
  snapshotsOf,
  styleNamed,
  UNSTYLED,
  type DraftDocument,
  type DraftSnapshot,
} from "./draftDocument";
import { plainParagraph, type DraftParagraph } from "./draftParagraph";

const hasDraft = (paragraph: SpeechParagraph): paragraph is DraftSnapshot => "draft" in paragraph;

/** With the blanks it had. */
function restored(paragraph: SpeechParagraph): DraftParagraph {
  return hasDraft(paragraph) ? paragraph.draft : plainParagraph(paragraph.text);
}

function withoutText(
  { paragraphs, formats }: DraftDocument,
  { before, after }: TextChange,
): DraftDocument | null {
  const texts = paragraphs.map(({ text }) => text);
  const at = indexOfStretch(texts, after, after[0]?.index ?? 0);
  if (at === null) return null;
  const behind = paragraphs.slice(at + after.length);
  return draftOf([...paragraphs.slice(0, at), ...before.map(restored), ...behind], formats);
}

function withoutFormat(
  document: DraftDocument,
  { paragraphs: changed }: FormatChange,
): DraftDocument | null {
  const texts = document.paragraphs.map(({ text }) => text);
  const styles = new Map<number, string>();
  for (const { before, style, ...anchor } of changed) {
    const index = indexOfAnchor(texts, anchor);
    if (index === null || document.paragraphs[index]?.style !== style) return null;
    styles.set(index, before.style);
  }
  return withStyles(document, styles);
}

function withStyles(document: DraftDocument, styles: ReadonlyMap<number, string>): DraftDocument {
  const paragraphs = document.paragraphs.map((paragraph, index) => {
    const style = styles.get(index);
    return style === undefined || style === paragraph.style ? paragraph : { ...paragraph, style };
  });
  return { ...document, paragraphs };
}

/** The draft without a change; null where what it wrote has been edited since. */
export function withoutChange(
  document: DraftDocument,
  change: DocumentChange,
): DraftDocument | null {
  switch (change.kind) {
    case "text":
      return withoutText(document, change);
    case "fill":
      return unfilledDraft(document, change);
    case "format":
      return withoutFormat(document, change);
  }
}

export interface Formatted {
  readonly document: DraftDocument;
  readonly change: FormatChange;
}

/** Gives paragraphs the styles of a format; null where one of them is gone. */
export function formattedDraft(
  document: DraftDocument,
  format: SpeechFormat,
  roled: readonly RoledParagraph[],
): Formatted | null {
  const before = snapshotsOf(document);
  const texts = before.map(({ text }) => text);
  const found = roled.map(({ at, role }) => ({
    index: indexOfAnchor(texts, at),
    quote: at.quote,
    style: styleName(format, role),
  }));
  const styles = new Map<number, string>();
  const paragraphs: FormatChange["paragraphs"][number][] = [];
  for (const { index, quote, style } of found) {
    if (index === null) return null;
    styles.set(index, style);
    paragraphs.push({ index, quote, before: before[index]?.format ?? UNSTYLED, style });
  }
  const isKnown = styleNamed(document, styleName(format, "body")) !== null;
  const formats = isKnown ? document.formats : [...document.formats, format];
  return {
    document: withStyles({ ...document, formats }, styles),
    change: { kind: "format", paragraphs },
  };
}
