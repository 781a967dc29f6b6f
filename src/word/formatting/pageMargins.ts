import type { SectionMargins } from "../../speech/edits/documentChange";
import type { PageMargins } from "../../speech/format/speechFormat";

const SIDES = ["top", "bottom", "left", "right"] as const;
const MEMBER = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
} as const;

/** Less than Word can tell apart: it counts in twentieths of a point. */
const HAIR = 0.03;

/** Upright pages of the document, with their margins. */
export interface UprightSection {
  readonly wordSetup: Word.PageSetup;
  readonly margins: SectionMargins;
}

/** Asks for the margins, which are there after the next round trip. WordApiDesktop 1.3. */
export function loadUprightSections(context: Word.RequestContext): () => readonly UprightSection[] {
  const { sections } = context.document;
  const members = ["orientation", ...SIDES.map((side) => MEMBER[side])];
  sections.load(members.map((member) => `items/pageSetup/${member}`).join(","));
  return () =>
    sections.items
      .map((section) => section.pageSetup)
      // A page laid across carries a table or a chart, and was set up for it.
      .filter(({ orientation }) => orientation !== "Landscape")
      .map((wordSetup) => {
        const { topMargin, bottomMargin, leftMargin, rightMargin } = wordSetup;
        const margins = {
          top: topMargin,
          bottom: bottomMargin,
          left: leftMargin,
          right: rightMargin,
        };
        return { wordSetup, margins };
      });
}

/** Margins in millimetres as points, to the twentieth that Word keeps. */
export function marginsInPoints(margins: PageMargins): SectionMargins {
  const points = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4) / 20;
  return {
    top: points(margins.top),
    bottom: points(margins.bottom),
    left: points(margins.left),
    right: points(margins.right),
  };
}

export function areSameMargins(one: SectionMargins, other: SectionMargins): boolean {
  return SIDES.every((side) => Math.abs(one[side] - other[side]) < HAIR);
}

/** Queues what differs. */
export function setMargins({ wordSetup, margins }: UprightSection, wanted: SectionMargins): void {
  for (const side of SIDES)
    if (Math.abs(margins[side] - wanted[side]) >= HAIR) wordSetup[MEMBER[side]] = wanted[side];
}

/** Queues the margins that a section had, whatever it has now. */
export function putMarginsBack({ wordSetup, margins }: UprightSection): void {
  for (const side of SIDES) wordSetup[MEMBER[side]] = margins[side];
}
