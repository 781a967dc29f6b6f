import { aBoolean, oneOf } from "../protocol/valueType";
import { wordClass, type WordClass, type WordObject } from "../protocol/wordClass";
import { attributeOf, childOf, isOn } from "../surface/ooxmlNode";
import { storyIndex } from "../surface/textEdits";
import { inOrder } from "./placeOrder";
import { ModelObject } from "./objectModel";

type ChangeTrackingMode = "Off" | "TrackAll" | "TrackMineOnly";

/** The open document: where every path begins. */
export class WordDocument extends ModelObject {
  readonly wordClass: WordClass = documentClass;
  /** Lasts as long as the document is open; it is not saved. */
  #modeSet: ChangeTrackingMode | null = null;

  get body(): WordObject {
    return this.model.body(this.session.mainStory, null);
  }

  /** What the file asks for, until it is set; the model itself tracks nothing either way. */
  get changeTrackingMode(): ChangeTrackingMode {
    if (this.#modeSet !== null) return this.#modeSet;
    const tracking = childOf(this.session.settingsRoot() ?? undefined, "trackRevisions");
    return tracking !== undefined && isOn(attributeOf(tracking, "val")) ? "TrackAll" : "Off";
  }

  setChangeTrackingMode(mode: ChangeTrackingMode): void {
    this.#modeSet = mode;
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
  changeTrackingMode: is.settable(
    "1.4",
    oneOf("Off", "TrackAll", "TrackMineOnly"),
    (document) => document.changeTrackingMode,
    (document, mode) => document.setChangeTrackingMode(mode),
  ),
  getSelection: is.method("1.1", [], (document) => document.selection),
}));
