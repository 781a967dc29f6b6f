import { docxOfSpeech, titleOfSpeech } from "../../../draft/docxOfSpeech";
import { textOfDraft, type DraftDocument } from "../../../draft/draftDocument";
import { piecesIn } from "../../../draft/draftParagraph";
import { htmlOfSpeech } from "../../../draft/htmlOfSpeech";
import type { SetSpeech } from "../../../draft/setSpeech";
import type { NewParagraph } from "../../../speech/edits/editPlan";
import { hostOf } from "../../state/hostOf";
import { setSheetOf, sheetFormatIn } from "../../state/draft/setSheet";
import { canApplyPlan, planFailureOf } from "../applyPlan";
import { formatForThisMachine } from "../format/formatForThisMachine";
import { formatNewParagraphs } from "../format/formatNewParagraphs";
import type { PaneDeps } from "../paneDeps";

type SheetDeps = Pick<PaneDeps, "store" | "installedFonts">;

interface SetDraft {
  readonly document: DraftDocument;
  readonly speech: SetSpeech;
}

async function setDraft(deps: SheetDeps): Promise<SetDraft | null> {
  const { sheet } = deps.store.state();
  if (sheet.draft === null) return null;
  const { document } = sheet.draft.state();
  const wanted = await formatForThisMachine(deps, sheetFormatIn(deps.store.state()));
  return { document, speech: setSheetOf(document, wanted) };
}

/** Copies the whole draft with its type, for Word or WPS to paste. */
export async function copyDraft(deps: SheetDeps & Pick<PaneDeps, "clipboard">): Promise<void> {
  const set = await setDraft(deps);
  if (set === null) return;
  const { document, speech } = set;
  let kind: "copied" | "notCopied" = "copied";
  try {
    await deps.clipboard.write({
      text: textOfDraft(document),
      html: htmlOfSpeech(speech.paragraphs),
    });
  } catch {
    kind = "notCopied";
  }
  deps.store.dispatch({ kind: "sheetRemarked", remark: { kind } });
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What no file system takes in a name. */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const NOT_IN_NAMES = /[\\/:*?"<>|\u0000-\u001f]+/g;
const LONGEST_NAME = 40;

function fileNameOf(speech: SetSpeech): string {
  const title = titleOfSpeech(speech).replace(NOT_IN_NAMES, " ").trim();
  return `${title.slice(0, LONGEST_NAME).trim() || "讲稿"}.docx`;
}

/** Saves the draft as a Word document. */
export async function downloadDraft(
  deps: SheetDeps & Pick<PaneDeps, "loadSheetDevice" | "downloadFile">,
): Promise<void> {
  const set = await setDraft(deps);
  if (set === null) return;
  const name = fileNameOf(set.speech);
  const { now } = await deps.loadSheetDevice();
  deps.downloadFile(name, DOCX, docxOfSpeech(set.speech, now()));
  deps.store.dispatch({ kind: "sheetRemarked", remark: { kind: "fileSaved", name } });
}

/** Puts the draft into Word's document, where Word has answered after all. The draft stays. */
export async function insertDraft(deps: SheetDeps): Promise<void> {
  const { store } = deps;
  const set = await setDraft(deps);
  const state = store.state();
  const host = hostOf(state);
  if (set === null || host === null || state.office.kind !== "word" || !canApplyPlan(state)) return;
  const { document, speech } = set;
  const paragraphs = document.paragraphs.map((paragraph, index): NewParagraph => ({
    role: speech.paragraphs[index]?.role ?? "body",
    pieces: piecesIn(paragraph),
  }));
  store.dispatch({ kind: "planStarted" });
  try {
    const answer = await host.insert(paragraphs, "afterSelection");
    const change = answer.outcome === "inserted" ? answer.change : null;
    const work = { kind: "passage", title: titleOfSpeech(speech) } as const;
    store.dispatch({ kind: "planFinished", work, change });
    await formatNewParagraphs(deps, paragraphs, change);
  } catch (cause) {
    store.dispatch({ kind: "planFailed", failure: planFailureOf(cause) });
  }
}
