import { aBoolean } from "../protocol/valueType";
import { wordClass, type WordClass, type WordObject } from "../protocol/wordClass";
import { storyIndex } from "../surface/textEdits";
import { inOrder } from "./placeOrder";
import { ModelObject } from "./objectModel";

/** The open document: where every path begins. */
export class WordDocument extends ModelObject {
  readonly wordClass: WordClass = documentClass;

  get body(): WordObject {
    return this.model.body(this.session.mainStory, null);
  }

  get selection(): WordObject {
    const { start, end } = this.session.selection();
    return this.model.range(inOrder(this.session, start, end));
  }
}

export const documentClass = wordClass<WordDocument>("Document", (is) => ({
  body: is.part("1.1", (document) => document.body),
  contentControls: is.part("1.1", ({ model, session }) =>
    model.contentControls(() =>
      storyIndex(session, session.mainStory).controls.map(({ nodeId }) => nodeId),
    ),
  ),
  saved: is.readOnly("1.1", aBoolean, ({ session }) => session.isSaved),
  getSelection: is.method("1.1", [], (document) => document.selection),
}));
