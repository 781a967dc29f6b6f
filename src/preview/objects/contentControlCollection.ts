import { aNumber, aString, oneOf, type ValueType } from "../protocol/valueType";
import { wordClass, type WordClass, type WordObject } from "../protocol/wordClass";
import { storyOf } from "../surface/place";
import type { IndexedControl } from "../surface/documentIndex";
import { storyIndex } from "../surface/textEdits";
import { collectionMembers, LiveCollection } from "./liveCollection";
import type { ObjectModel } from "./objectModel";

/** Content controls of a stretch of text, those inside others included. */
export class ContentControlCollection extends LiveCollection {
  readonly wordClass: WordClass = contentControlCollectionClass;

  constructor(
    model: ObjectModel,
    private readonly ids: () => readonly string[],
  ) {
    super(model);
  }

  items(): readonly WordObject[] {
    return this.ids().map((id) => this.model.contentControl(id));
  }

  /** The members for which something holds, asked anew every time. */
  where(holds: (control: IndexedControl) => boolean): WordObject {
    return this.model.contentControls(() => this.#idsWhere(holds));
  }

  withId(id: number): WordObject | null {
    const [nodeId] = this.#idsWhere((control) => control.id === id);
    return nodeId === undefined ? null : this.model.contentControl(nodeId);
  }

  #idsWhere(holds: (control: IndexedControl) => boolean): readonly string[] {
    return this.ids().filter((id) => {
      const control = storyIndex(this.session, storyOf(id)).controlById.get(id);
      return control !== undefined && holds(control);
    });
  }
}

const listedTypes: ValueType<readonly ("RichText" | "PlainText")[]> = {
  name: "ContentControlType[]",
  accepts: (value): value is readonly ("RichText" | "PlainText")[] =>
    Array.isArray(value) && value.every((type) => oneOf("RichText", "PlainText").accepts(type)),
};

export const contentControlCollectionClass = wordClass<ContentControlCollection>(
  "ContentControlCollection",
  (is) => ({
    ...collectionMembers(is, "1.3"),
    getById: is.method("1.1", [aNumber], (each, id) => each.demand(each.withId(id), "getById")),
    getByIdOrNullObject: is.method("1.3", [aNumber], (each, id) => each.withId(id)),
    getByTag: is.method("1.1", [aString], (each, tag) =>
      each.where((control) => control.tag === tag),
    ),
    getByTitle: is.method("1.1", [aString], (each, title) =>
      each.where((control) => control.title === title),
    ),
    getByTypes: is.method("1.3", [listedTypes], (each, types) =>
      each.where(({ kind }) =>
        types.some((type) => kind === (type === "RichText" ? "richText" : "plainText")),
      ),
    ),
    getItem: is.method("1.1", [aNumber], (each, id) => each.demand(each.withId(id), "getItem")),
  }),
  (each) => each.items(),
);
