import {
  extractFragmentPackage,
  resolveContentTypeOf,
  serializeOoxmlPart,
  type OoxmlPackage,
} from "@docx-editor.dev/core/store";
import { DocxRefusal, type DocxSession } from "./docxSession";
import type { IndexedParagraph, StoryIndex } from "./documentIndex";
import { escapeXml } from "./ooxmlFragment";
import { lengthOf } from "./paragraphText";
import { storyOf, type PlaceRange } from "./place";
import { storyIndex } from "./textEdits";

const PACKAGE_NAMESPACE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const CONTENT_TYPES = "[Content_Types].xml";
const PICTURE = /\.(png|jpe?g|gif|emf|wmf|svg|bmp|tiff?)$/i;

/** What stands in a range, as a flat OPC document with the styles and lists it uses. */
export function flatPackageOf(session: DocxSession, range: PlaceRange): string {
  const story = storyOf(range.start.paragraphId);
  const extracted = extractFragmentPackage(
    session.package(),
    coverageOf(storyIndex(session, story), story, range),
  );
  if (!extracted.ok) throw new DocxRefusal("impossible", extracted.reason);
  const { package: whole } = extracted;
  const names = [...whole.partBytes.keys()].filter((name) => !name.endsWith(CONTENT_TYPES));
  const parts = names.map((name) => partXml(whole, name.startsWith("/") ? name : `/${name}`));
  return `<pkg:package xmlns:pkg="${PACKAGE_NAMESPACE}">${parts.join("")}</pkg:package>`;
}

function coverageOf(
  { paragraphs, paragraphById, tables, controls }: StoryIndex,
  partName: string,
  { start, end }: PlaceRange,
) {
  const from = paragraphById.get(start.paragraphId)?.order ?? 0;
  const to = paragraphById.get(end.paragraphId)?.order ?? from;
  const touched = paragraphs.slice(from, to + 1);
  const isWhole = (paragraph: IndexedParagraph): boolean =>
    (paragraph.order > from || start.offset === 0) &&
    (paragraph.order < to || end.offset === lengthOf(paragraph.node));
  const covered = new Set(touched.filter(isWhole).map(({ id }) => id));
  const isCovered = (block: { firstParagraph: number; lastParagraph: number }): boolean =>
    paragraphs
      .slice(block.firstParagraph, block.lastParagraph + 1)
      .every(({ id }) => covered.has(id));
  const blocks = [...tables, ...controls.filter(({ inlineSpan }) => inlineSpan === null)];
  return {
    partName,
    paragraphIds: touched.map(({ id }) => id),
    startOffset: start.offset,
    endOffset: end.offset,
    coveredParagraphIds: [...covered],
    fullyCoveredBlockIds: blocks.filter(isCovered).map(({ nodeId }) => nodeId),
    lastMarkCovered: covered.has(end.paragraphId),
  };
}

function partXml(whole: OoxmlPackage, name: string): string {
  const type = escapeXml(resolveContentTypeOf(whole, name) ?? "application/xml");
  const opening = `<pkg:part pkg:name="${escapeXml(name)}" pkg:contentType="${type}"`;
  const tree = whole.parts.get(name);
  const bytes = whole.partBytes.get(name) ?? whole.partBytes.get(name.slice(1));
  if (tree === undefined && PICTURE.test(name)) {
    const text = btoa(Array.from(bytes ?? [], (byte) => String.fromCharCode(byte)).join(""));
    return `${opening} pkg:compression="store"><pkg:binaryData>${text}</pkg:binaryData></pkg:part>`;
  }
  const xml = tree === undefined ? new TextDecoder().decode(bytes) : serializeOoxmlPart(tree);
  const content = xml.replace(/^\uFEFF?<\?xml[^>]*\?>/, "");
  return `${opening}><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
}
