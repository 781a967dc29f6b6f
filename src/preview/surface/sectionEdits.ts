import type { DocxSession } from "./docxSession";
import { fragmentOf } from "./ooxmlFragment";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsOf,
  isElement,
  isWml,
  type DocxElement,
} from "./ooxmlNode";
import { editStory } from "./storyEdit";

export type PageSide = "top" | "bottom" | "left" | "right";

/** What Word takes where a section says nothing, in twentieths of a point. */
const UNSAID: Readonly<Record<PageSide, number>> = {
  top: 1440,
  bottom: 1440,
  left: 1800,
  right: 1800,
};

function bodyOf(session: DocxSession): DocxElement | undefined {
  return childOf(session.part(session.mainStory)?.root, "body");
}

/** `w:sectPr` of each section in order; null for the last one where the file says nothing of it. */
export function sectionNodes(session: DocxSession): readonly (DocxElement | null)[] {
  const body = bodyOf(session);
  const inParagraphs: DocxElement[] = [];
  const visit = (node: DocxElement): void => {
    if (isWml(node, "p")) {
      const own = childOf(childOf(node, "pPr"), "sectPr");
      if (own !== undefined) inParagraphs.push(own);
    } else elementsOf(node).forEach(visit);
  };
  if (body !== undefined) visit(body);
  return [...inParagraphs, childOf(body, "sectPr") ?? null];
}

/** In twentieths of a point. */
export function pageMarginOf(section: DocxElement | null, side: PageSide): number {
  const said = Number(attributeOf(childOf(section ?? undefined, "pgMar"), side));
  return Number.isFinite(said) ? said : UNSAID[side];
}

export function isLandscape(section: DocxElement | null): boolean {
  return attributeOf(childOf(section ?? undefined, "pgSz"), "orient") === "landscape";
}

/** What stands before `w:pgMar` in a `w:sectPr`. */
const BEFORE_MARGINS = new Set([
  "headerReference",
  "footerReference",
  "footnotePr",
  "endnotePr",
  "type",
  "pgSz",
]);

const UNSAID_MARGINS =
  `<w:pgMar w:top="${UNSAID.top}" w:right="${UNSAID.right}" w:bottom="${UNSAID.bottom}" ` +
  `w:left="${UNSAID.left}" w:header="851" w:footer="992" w:gutter="0"/>`;

/** Sets a margin of the section with this number, in twentieths of a point. */
export function setPageMargin(
  session: DocxSession,
  sectionNumber: number,
  side: PageSide,
  twips: number,
): void {
  const section = sectionNodes(session)[sectionNumber] ?? null;
  editStory(session, session.mainStory, (edit) => {
    const withSide = (margins: DocxElement): DocxElement =>
      ({
        ...margins,
        attributes: margins.attributes.map((attribute) =>
          attribute.localName === side ? { ...attribute, value: String(twips) } : attribute,
        ),
      }) as DocxElement;
    const made = (xml: string) => fragmentOf(xml).map((each) => edit.copyOf(each));
    const margins = childOf(section ?? undefined, "pgMar");
    if (margins !== undefined && attributeOf(margins, side) !== undefined) {
      edit.replace(margins.id, withSide(margins));
      return;
    }
    const [added] = made(UNSAID_MARGINS).map(withSide);
    if (added === undefined) return;
    if (section === null) {
      const body = bodyOf(session);
      const [whole] = made("<w:sectPr/>");
      if (body === undefined || whole === undefined) return;
      const filled = { ...whole, children: [added] } as DocxElement;
      edit.setChildren(body.id, [...childrenOf(body), filled]);
      return;
    }
    const others = childrenOf(section).filter((child) => child !== margins);
    const at = others.findLastIndex(
      (child) => isElement(child) && BEFORE_MARGINS.has(child.localName),
    );
    edit.setChildren(section.id, [...others.slice(0, at + 1), added, ...others.slice(at + 1)]);
  });
}
