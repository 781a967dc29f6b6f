import { runsCovering } from "@docx-editor.dev/core/store";
import type { DocxSession } from "./docxSession";
import { indexOfPart, type IndexedControl } from "./documentIndex";
import { refuseLockedAround } from "./locks";
import { escapeXml, fragmentOf } from "./ooxmlFragment";
import { childOf, isElement, type DocxElement } from "./ooxmlNode";
import { storyOf, type Place } from "./place";
import { asInserted } from "./revision";
import { editStory } from "./storyEdit";

/** The outermost inline content control that begins at a place. */
export function controlBeginningAt(
  session: DocxSession,
  { paragraphId, offset }: Place,
): IndexedControl | null {
  const part = session.part(storyOf(paragraphId));
  if (part === null) return null;
  const { controls, paragraphById } = indexOfPart(part);
  const order = paragraphById.get(paragraphId)?.order;
  return (
    controls.find(
      ({ firstParagraph, inlineSpan }) => firstParagraph === order && inlineSpan?.start === offset,
    ) ?? null
  );
}

/**
 * Puts text right before an inline content control, where the engine would put it into the control.
 * It looks like the text before it, or like the control's where there is none.
 */
export function insertRunBefore(
  session: DocxSession,
  control: IndexedControl,
  at: Place,
  text: string,
): void {
  const { paragraphId, offset } = at;
  const story = storyOf(paragraphId);
  const part = session.part(story);
  if (part === null) return;
  const paragraph = indexOfPart(part).paragraphById.get(paragraphId);
  if (paragraph !== undefined) refuseLockedAround(paragraph);
  const [from, to] = offset > 0 ? [offset - 1, offset] : [offset, offset + 1];
  const model = runsCovering(part, paragraphId, from, to).find(isElement);
  const look = childOf(model, "rPr");
  editStory(session, story, (edit) => {
    const [run] = fragmentOf(`<w:r>${textXml(text)}</w:r>`);
    if (run === undefined) return;
    const children = look === undefined ? run.children : [look, ...run.children];
    const looking = { ...run, children } as DocxElement;
    const runs = asInserted(session, edit.part, [looking]);
    edit.insertBefore(
      control.nodeId,
      runs.map((each) => edit.copyOf(each)),
    );
  });
  session.anchors.textReplaced(paragraphId, offset, 0, text.length);
}

const SPECIAL: Readonly<Record<string, string>> = {
  "\t": "<w:tab/>",
  "\v": "<w:br/>",
  "\f": '<w:br w:type="page"/>',
};

function textXml(text: string): string {
  return (text.match(/[\t\v\f]|[^\t\v\f]+/g) ?? [])
    .map((piece) => SPECIAL[piece] ?? `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`)
    .join("");
}
