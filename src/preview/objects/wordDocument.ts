import { aBoolean, aString, oneOf } from "../protocol/valueType";
import {
  wordClass,
  type MemberBuilder,
  type WordClass,
  type WordObject,
} from "../protocol/wordClass";
import { attributeOf, childOf, isOn } from "../surface/ooxmlNode";
import { authorIn } from "../surface/revision";
import { storyIndex } from "../surface/textEdits";
import { inOrder } from "./placeOrder";
import { ModelObject, type ObjectModel } from "./objectModel";

export type ChangeTrackingMode = "Off" | "TrackAll" | "TrackMineOnly";

/** The open document: where every path begins. */
export class WordDocument extends ModelObject {
  readonly wordClass: WordClass = documentClass;
  /** What the file asks for, until it is set. It lasts as long as the document is open; it is not saved. */
  #mode: ChangeTrackingMode = "Off";

  constructor(model: ObjectModel) {
    super(model);
    const tracking = childOf(this.session.settingsRoot() ?? undefined, "trackRevisions");
    const isAsked = tracking !== undefined && isOn(attributeOf(tracking, "val"));
    this.setChangeTrackingMode(isAsked ? "TrackAll" : "Off");
  }

  get body(): WordObject {
    return this.model.body(this.session.mainStory, null);
  }

  get changeTrackingMode(): ChangeTrackingMode {
    return this.#mode;
  }

  setChangeTrackingMode(mode: ChangeTrackingMode): void {
    this.#mode = mode;
    this.session.trackedAuthor = mode === "Off" ? null : authorIn(this.model.displayLanguage);
  }

  get selection(): WordObject {
    const { start, end } = this.session.selection();
    return this.model.range(inOrder(this.session, start, end));
  }
}

const paragraphEvents = oneOf("ParagraphAdded", "ParagraphChanged", "ParagraphDeleted");

/** How the client asks for events: not in the typings, which have `onParagraphAdded` and its like. */
function eventMembers(is: MemberBuilder<WordDocument>) {
  return {
    _RegisterEvent: is.command("1.6", [aString, paragraphEvents], ({ model }, _target, type) =>
      model.paragraphEvents.register(type),
    ),
    _UnregisterEvent: is.command("1.6", [aString, paragraphEvents], ({ model }, _target, type) =>
      model.paragraphEvents.unregister(type),
    ),
  } as const;
}

export const documentClass = wordClass<WordDocument>("Document", (is) => ({
  body: is.part("1.1", (document) => document.body),
  contentControls: is.part("1.1", ({ model, session }) =>
    model.contentControls(() =>
      storyIndex(session, session.mainStory).controls.map(({ nodeId }) => nodeId),
    ),
  ),
  saved: is.readOnly("1.1", aBoolean, ({ session }) => session.isSaved),
  changeTrackingMode: is.settable(
    "1.4",
    oneOf("Off", "TrackAll", "TrackMineOnly"),
    (document) => document.changeTrackingMode,
    (document, mode) => document.setChangeTrackingMode(mode),
  ),
  getSelection: is.method("1.1", [], (document) => document.selection),
  sections: is.part("1.1", ({ model }) => model.sections()),
  getAnnotationById: is.method("1.7", [aString], (document, id) =>
    document.demand(
      document.model.marks.has(id) ? document.model.annotation(id) : null,
      "getAnnotationById",
    ),
  ),
  ...eventMembers(is),
}));
