import { wordClass, type WordClass, type WordObject } from "../protocol/wordClass";
import { collectionMembers, LiveCollection } from "./liveCollection";
import type { ObjectModel } from "./objectModel";

export class ParagraphCollection extends LiveCollection {
  readonly wordClass: WordClass = paragraphCollectionClass;

  constructor(
    model: ObjectModel,
    private readonly ids: () => readonly string[],
  ) {
    super(model);
  }

  items(): readonly WordObject[] {
    return this.ids().map((id) => this.model.paragraph(id));
  }
}

export const paragraphCollectionClass = wordClass<ParagraphCollection>(
  "ParagraphCollection",
  (is) => ({
    ...collectionMembers(is, "1.3"),
    getLast: is.method("1.3", [], (each) => each.demand(each.last(), "getLast")),
    getLastOrNullObject: is.method("1.3", [], (each) => each.last()),
  }),
  (each) => each.items(),
);
