import { aString } from "../protocol/valueType";
import { wordClass, type WordClass, type WordObject } from "../protocol/wordClass";
import { collectionMembers, LiveCollection } from "./liveCollection";
import type { ObjectModel } from "./objectModel";

export class AnnotationCollection extends LiveCollection {
  readonly wordClass: WordClass = annotationCollectionClass;

  constructor(
    model: ObjectModel,
    private readonly ids: () => readonly string[],
  ) {
    super(model);
  }

  items(): readonly WordObject[] {
    return this.ids().map((id) => this.model.annotation(id));
  }

  find(id: string): WordObject | null {
    return this.ids().includes(id) ? this.model.annotation(id) : null;
  }
}

export const annotationCollectionClass = wordClass<AnnotationCollection>(
  "AnnotationCollection",
  (is) => {
    const { getFirst, getFirstOrNullObject } = collectionMembers(is, "1.7");
    return {
      getFirst,
      getFirstOrNullObject,
      // Not in the typings: how the client finds an item it holds no reference to.
      getItem: is.method("1.7", [aString], (each, id) => each.demand(each.find(id), "getItem")),
    };
  },
  (each) => each.items(),
);
