import assert from "node:assert/strict";
import { draftHost } from "../../src/draft/draftHost";
import { draftOfLines, textInRange, type DraftDocument } from "../../src/draft/draftDocument";
import { openDraft, type OpenDraft } from "../../src/draft/openDraft";
import { typedText } from "../../src/draft/typing";
import type { InsertionCase } from "../word/portBehaviour";

type Place = readonly [paragraph: number, offset: number];

/** A draft as a test meets it: by lines, by places, and by the keyboard. */
export function draftWith(document: DraftDocument | readonly string[]) {
  const draft = openDraft("paragraphs" in document ? document : draftOfLines(document));
  const pointAt = ([paragraph, offset]: Place) => ({ paragraph, offset });
  const select = (start: Place, end: Place = start): void => {
    draft.select({ start: pointAt(start), end: pointAt(end) });
  };
  return {
    draft,
    host: draftHost(draft),
    select,
    place: (at: InsertionCase["at"]): void => {
      if (typeof at !== "string") {
        const [paragraph, offset, lastParagraph = paragraph, last = offset] = at;
        select([paragraph, offset], [lastParagraph, last]);
        return;
      }
      const texts = textsOf(draft);
      const index = texts.findIndex((text) => text.includes(at));
      assert.ok(index >= 0, `“${at}” stands nowhere`);
      select([index, (texts[index] ?? "").indexOf(at) + at.length]);
    },
    type: (text: string): void => {
      for (const character of text) typeInto(draft, character);
    },
    backspace: (): void => {
      const { selection } = draft.state();
      const { start, end } = selection;
      const from = { ...start, offset: start.offset - (start.offset === end.offset ? 1 : 0) };
      draft.type(typedText(draft.state().document, { start: from, end }, "", draft.state().inside));
    },
  };
}

export function typeInto(draft: OpenDraft, text: string): void {
  const { document, selection, inside } = draft.state();
  draft.type(typedText(document, selection, text, inside));
}

export function textsOf(draft: OpenDraft): readonly string[] {
  return draft.state().document.paragraphs.map(({ text }) => text);
}

export function selectedText(draft: OpenDraft): string {
  const { document, selection } = draft.state();
  return textInRange(document, selection);
}

export function placesOf(draft: OpenDraft): readonly [Place, Place] {
  const { start, end } = draft.state().selection;
  return [
    [start.paragraph, start.offset],
    [end.paragraph, end.offset],
  ];
}
