import type { FindingPlace } from "../../../checker/rule";
import type { ParagraphAnchor } from "../../../speech/edits/editPlan";
import type { SpeechDocument } from "../../../speech/paragraph";
import type { Stretch } from "../../../word/documentHost";
import { checkedSpeechOf } from "../../state/check/checkState";
import type { PaneDeps } from "../paneDeps";
import { checkSpeech } from "./checkSpeech";
import { hostOf } from "../../state/hostOf";

/** A gap is shown by the caret in it: behind the paragraph before it, or before the first. */
function targetOf(
  at: FindingPlace,
  { paragraphs }: SpeechDocument,
): { readonly anchor: ParagraphAnchor; readonly stretch: Stretch } | null {
  if (at.kind === "speech") return null;
  const paragraph = paragraphs[(at.kind === "gap" ? at.after : at.paragraph) ?? 0];
  if (paragraph === undefined) return null;
  const anchor = { index: paragraph.index, quote: paragraph.text };
  if (at.kind === "text") return { anchor, stretch: { offset: at.offset, length: at.length } };
  const offset = at.after === null ? 0 : paragraph.text.length;
  return { anchor, stretch: { offset, length: 0 } };
}

/** Selects a place of the report in the document; where it is gone, says so and checks again. */
export async function revealPlace(
  deps: Pick<PaneDeps, "store" | "loadChecker" | "clock">,
  at: FindingPlace,
): Promise<void> {
  const { store } = deps;
  const host = hostOf(store.state());
  const checked = checkedSpeechOf(store.state().check);
  const target = checked && targetOf(at, checked.document);
  if (host === null || target === null) return;
  let isFound = false;
  try {
    isFound = await host.reveal(target.anchor, target.stretch);
  } catch {
    // Whatever keeps Word from showing the place: the person has to look for it.
  }
  if (isFound) return;
  store.dispatch({ kind: "remarkMade", remark: "placeGone" });
  await checkSpeech(deps);
}
