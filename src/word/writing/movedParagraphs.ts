import { textOfPieces } from "../../speech/blank";
import type { AnchorPlaces } from "../../speech/edits/anchorPlaces";
import type { EditPlan } from "../../speech/edits/editPlan";
import { hasMixedLooks } from "../formatting/paragraphLooks";
import type { Ground } from "../reading/ground";

/** Where the paragraphs stand that a plan writes again elsewhere, and deletes where they are. */
export function movedPlaces({ steps }: EditPlan, places: AnchorPlaces): readonly number[] {
  const writtenAgain = new Set(
    steps.flatMap((step) =>
      step.kind === "insertParagraphs"
        ? step.paragraphs.map(({ pieces }) => textOfPieces(pieces))
        : [],
    ),
  );
  const moved = steps.flatMap((step) => {
    if (step.kind === "moveParagraphs") return step.paragraphs;
    return step.kind === "deleteParagraph" && writtenAgain.has(step.at.quote) ? [step.at] : [];
  });
  return moved.flatMap(({ index }) => places.get(index) ?? []);
}

/** The part of a flat package that holds the text. */
const DOCUMENT = 'pkg:name="/word/document.xml"';
const PART_END = "</pkg:part>";

/** Notes, pictures, fields, links, comments, formulas, symbols and tracked changes: not to be typed again. */
const MORE_THAN_TEXT =
  /<(?:w:(?:footnoteReference|endnoteReference|drawing|pict|object|fldSimple|fldChar|hyperlink|commentReference|sym|ruby|ins|del|moveFrom|moveTo)|m:oMath)[\s/>]/;
const SECTION_BREAK = "</w:sectPr></w:pPr>";

function holdsMoreThanText(ooxml: string): boolean {
  const from = ooxml.indexOf(DOCUMENT);
  const text = ooxml.slice(Math.max(from, 0), ooxml.indexOf(PART_END, from));
  return MORE_THAN_TEXT.test(text) || text.includes(SECTION_BREAK);
}

/**
 * Asks whether paragraphs hold what is lost when their text is written again, or words set apart by hand.
 * What it returns tells that after the next round trip.
 */
export function loadLosses(
  { wordParagraphs, paragraphs }: Ground,
  places: readonly number[],
): () => boolean {
  const packages = places.flatMap((place) => wordParagraphs[place]?.getOoxml() ?? []);
  const isMixed = places.some((place) => hasMixedLooks(paragraphs[place] ?? {}));
  return () => isMixed || packages.some(({ value }) => holdsMoreThanText(value));
}
