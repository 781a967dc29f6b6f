import { createNodeIdAllocator, withPart } from "@docx-editor.dev/core/store";
import { DocxRefusal, type DocxSession } from "./docxSession";
import { IdentityMint } from "./ooxmlFragment";
import type { DocxElement } from "./ooxmlNode";

const STYLES_PART = /\/styles\d*\.xml$/;

/** Adds `w:style` elements to the document; their ids must be free. */
export function addStyles(session: DocxSession, styles: readonly DocxElement[]): void {
  session.rewrite((whole) => {
    const part = [...whole.parts.values()].find(({ name }) => STYLES_PART.test(name));
    if (part === undefined) throw new DocxRefusal("impossible", "The document has no styles.");
    const mint = new IdentityMint(part, createNodeIdAllocator(part));
    const children = [...part.root.children, ...styles.map((style) => mint.copyOf(style))];
    return withPart(whole, { ...part, root: { ...part.root, children } as DocxElement });
  });
}
