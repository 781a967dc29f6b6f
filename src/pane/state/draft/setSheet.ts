import { snapshotsOf, type DraftDocument } from "../../../draft/draftDocument";
import { setSpeechOf, type SetSpeech } from "../../../draft/setSpeech";
import { BUILT_IN_FORMATS } from "../../../library/speechFormats";
import type { SpeechFormat } from "../../../speech/format/speechFormat";
import { chosenFormatIn, type ChosenAmong } from "../format/chosenFormat";
import { documentRoles } from "../format/documentRoles";

/** The format a draft is set in: there is no document to follow, so without a choice it is the first. */
export function sheetFormatIn(state: ChosenAmong): SpeechFormat {
  const [first] = BUILT_IN_FORMATS;
  const chosen = chosenFormatIn(state) ?? first;
  if (chosen === undefined) throw new Error("no format comes with the pane");
  return chosen;
}

/** The draft with the type it is set in. */
export function setSheetOf(document: DraftDocument, format: SpeechFormat): SetSpeech {
  return setSpeechOf(document, documentRoles({ paragraphs: snapshotsOf(document) }), format);
}
