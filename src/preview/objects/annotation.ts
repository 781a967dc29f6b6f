import { itemNotFound } from "../protocol/apiError";
import { aString, oneOf } from "../protocol/valueType";
import { wordClass, type WordClass } from "../protocol/wordClass";
import { ModelObject, type ObjectModel } from "./objectModel";

/** A critique of the add-in: an underline on text, gone with the session. */
export class Annotation extends ModelObject {
  readonly wordClass: WordClass = annotationClass;

  constructor(
    model: ObjectModel,
    private readonly markId: string,
  ) {
    super(model);
  }

  /** @throws ApiError ItemNotFound where it, or its text, is gone */
  get id(): string {
    if (!this.model.marks.has(this.markId)) throw itemNotFound("Annotation");
    return this.markId;
  }

  delete(): void {
    this.model.marks.remove(this.id);
  }
}

export const annotationClass = wordClass<Annotation>("Annotation", (is) => ({
  id: is.readOnly("1.7", aString, (annotation) => annotation.id),
  state: is.readOnly("1.7", oneOf("Created", "Accepted", "Rejected"), () => "Created"),
  delete: is.command("1.7", [], (annotation) => annotation.delete()),
}));
