import { indexOfAnchor } from "../../speech/edits/indexOfAnchor";
import type { ParagraphFormat } from "../../speech/paragraph";
import type { SpeechFormat } from "../../speech/format/speechFormat";
import { looksOf } from "../../speech/format/speechStyle";
import { HostFailure, type ApplyOutcome, type RoledParagraph } from "../documentHost";
import { readGround, type Ground } from "../reading/ground";
import { loadUprightSections, marginsInPoints, setMargins } from "./pageMargins";
import { paragraphProperties, setLooks, speechParagraphOf } from "./paragraphLooks";
import { restoreFormat } from "./restoreFormat";
import { scratchIn } from "./scratchIn";
import { stylePackage } from "./stylePackage";

/**
 * Brings the styles of a format into the document: paragraphs in these styles are inserted before
 * the last paragraph, which the next batch deletes again. Before the last, because Word is known to
 * leave an empty paragraph behind inserted OOXML, and the last paragraph of a document cannot go.
 * Returns what is to be deleted. One round trip.
 */
async function bringStyles(
  context: Word.RequestContext,
  format: SpeechFormat,
  ground: Ground,
): Promise<readonly Word.Paragraph[]> {
  const wordLast = ground.wordParagraphs.at(-1);
  if (wordLast === undefined) throw new HostFailure("gone", false, undefined);
  const wordScratch = wordLast.insertParagraph("", "Before");
  wordScratch.insertOoxml(stylePackage(format), "Replace");
  const now = context.document.body.paragraphs;
  now.load("items/text");
  await context.sync();
  const texts = now.items.map(({ text }) => text);
  const scratch = scratchIn(texts, ground.texts.length);
  if (scratch === null) throw new HostFailure("unknown", true, undefined);
  return now.items.slice(...scratch);
}

const hasStyles = (ground: Ground, names: ReadonlySet<string>): boolean => {
  const present = new Set(ground.paragraphs.map(({ format }) => format?.style));
  return [...names].every((name) => present.has(name));
};

interface StyledParagraph {
  readonly wordParagraph: Word.Paragraph;
  readonly wanted: ParagraphFormat;
}

async function setStyles(
  context: Word.RequestContext,
  paragraphs: readonly StyledParagraph[],
  wordScratch: readonly Word.Paragraph[],
  setPages: () => void,
): Promise<void> {
  setPages();
  for (const { wordParagraph, wanted } of paragraphs) {
    wordParagraph.style = wanted.style;
    wordParagraph.load(paragraphProperties());
  }
  // Only now, when other paragraphs use the styles: Word may drop a style that nothing uses.
  for (const wordParagraph of wordScratch.toReversed()) wordParagraph.delete();
  await context.sync();
  for (const { wordParagraph, wanted } of paragraphs)
    setLooks(wordParagraph, wanted, speechParagraphOf(wordParagraph, 0).format, wordParagraph.text);
  await context.sync();
}

/**
 * Gives paragraphs the styles of a format. Text, controls and the person's own styles stay; type set
 * by hand that would hide the style is brought into line with it. Margins are set on upright pages.
 */
export async function applyFormat(
  context: Word.RequestContext,
  format: SpeechFormat,
  paragraphs: readonly RoledParagraph[],
  setsMargins: boolean,
): Promise<ApplyOutcome> {
  const loadedSections = setsMargins ? loadUprightSections(context) : () => [];
  const ground = await readGround(context);
  const sections = loadedSections();
  const after = marginsInPoints(format.margins);
  const found = paragraphs.map(({ at, role }) => {
    const index = indexOfAnchor(ground.texts, at);
    const wordParagraph = index === null ? undefined : ground.wordParagraphs[index];
    const before = index === null ? undefined : ground.paragraphs[index]?.format;
    return index === null || !wordParagraph || !before
      ? null
      : { index, quote: at.quote, wordParagraph, before, wanted: looksOf(format, role) };
  });
  const placed = found.filter((one) => one !== null);
  if (placed.length < found.length) return { outcome: "stale" };
  const names = new Set(placed.map(({ wanted }) => wanted.style));
  try {
    const wordScratch = hasStyles(ground, names) ? [] : await bringStyles(context, format, ground);
    await setStyles(context, placed, wordScratch, () => {
      for (const section of sections) setMargins(section, after);
    });
  } catch (cause) {
    await restoreFormat(context, { texts: ground.texts, looks: placed, sections }, true, cause);
  }
  const changed = placed.map(({ index, quote, before, wanted }) => ({
    index,
    quote,
    before,
    style: wanted.style,
  }));
  const before = sections.map(({ margins }) => margins);
  const change = {
    kind: "format",
    paragraphs: changed,
    ...(setsMargins && { margins: { before, after } }),
  } as const;
  return { outcome: "applied", change };
}
