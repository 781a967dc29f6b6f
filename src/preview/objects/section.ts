import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { aNumber, oneOf } from "../protocol/valueType";
import { wordClass, type WordClass, type WordObject } from "../protocol/wordClass";
import type { DocxElement } from "../surface/ooxmlNode";
import {
  isLandscape,
  pageMarginOf,
  sectionNodes,
  setPageMargin,
  type PageSide,
} from "../surface/sectionEdits";
import { collectionMembers, LiveCollection } from "./liveCollection";
import { ModelObject, type ObjectModel } from "./objectModel";

export class SectionCollection extends LiveCollection {
  readonly wordClass: WordClass = sectionCollectionClass;

  items(): readonly WordObject[] {
    return sectionNodes(this.session).map((_, place) => new Section(this.model, place));
  }
}

/** A section of the body by its place. */
class Section extends ModelObject {
  readonly wordClass: WordClass = sectionClass;

  constructor(
    model: ObjectModel,
    readonly place: number,
  ) {
    super(model);
  }
}

/** How the pages of a section are set up. */
class PageSetup extends ModelObject {
  readonly wordClass: WordClass = pageSetupClass;

  constructor(private readonly section: Section) {
    super(section.model);
  }

  get #node(): DocxElement | null {
    const node = sectionNodes(this.session)[this.section.place];
    if (node === undefined) throw itemNotFound("PageSetup");
    return node;
  }

  /** Points. */
  margin(side: PageSide): number {
    return pageMarginOf(this.#node, side) / 20;
  }

  setMargin(side: PageSide, points: number): void {
    if (points < 0) throw invalidArgument(this.locationOf(`${side}Margin`));
    setPageMargin(this.session, this.section.place, side, Math.round(points * 20));
  }

  get orientation(): "Portrait" | "Landscape" {
    return isLandscape(this.#node) ? "Landscape" : "Portrait";
  }
}

const DESKTOP = "WordApiDesktop 1.3";

export const sectionCollectionClass = wordClass<SectionCollection>(
  "SectionCollection",
  (is) => collectionMembers(is, "1.3"),
  (each) => each.items(),
);

export const sectionClass = wordClass<Section>("Section", (is) => ({
  pageSetup: is.part(DESKTOP, (section) => new PageSetup(section)),
}));

export const pageSetupClass = wordClass<PageSetup>("PageSetup", (is) => {
  const margin = (side: PageSide) =>
    is.settable(
      DESKTOP,
      aNumber,
      (setup) => setup.margin(side),
      (setup, points) => setup.setMargin(side, points),
    );
  return {
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    orientation: is.settable(
      DESKTOP,
      oneOf("Portrait", "Landscape"),
      (setup) => setup.orientation,
      (setup) => setup.model.refuseUnsupported("PageSetup.orientation"),
    ),
  };
});
