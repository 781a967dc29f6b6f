import { wordClass, type WordClass, type WordObject } from "../protocol/wordClass";
import type { PlaceRange } from "../surface/place";
import { collectionMembers, LiveCollection } from "./liveCollection";
import type { ObjectModel } from "./objectModel";

/** What a search or a split found. Its ranges stay with their text. */
export class RangeCollection extends LiveCollection {
  readonly wordClass: WordClass = rangeCollectionClass;
  readonly #ranges: readonly WordObject[];

  constructor(model: ObjectModel, ranges: readonly PlaceRange[]) {
    super(model);
    this.#ranges = ranges.map((range) => model.range(range));
  }

  items(): readonly WordObject[] {
    return this.#ranges;
  }
}

export const rangeCollectionClass = wordClass<RangeCollection>(
  "RangeCollection",
  (is) => collectionMembers(is, "1.3"),
  (each) => each.items(),
);
