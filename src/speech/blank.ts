/** A stretch of plain text, or a place the speaker fills in. `value` is null while it is empty. */
export type PassagePiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "blank"; readonly name: string; readonly value: string | null };

/** What to write in a section, standing where it is to be written. `title` names the section. */
export interface GuidancePiece {
  readonly kind: "guidance";
  /** Section id. */
  readonly section: string;
  readonly title: string;
  readonly text: string;
}

/** What an insertion is made of. */
export type Piece = PassagePiece | GuidancePiece;

const MARK = /\{([^{}]+)\}/g;

/** Splits passage text at its `{name}` marks. `valueOf` gives what is already known of a blank. */
export function piecesOf(
  text: string,
  valueOf: (name: string) => string | null = () => null,
): readonly PassagePiece[] {
  const pieces: PassagePiece[] = [];
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const name = match[1] ?? "";
    if (match.index > at) pieces.push({ kind: "text", text: text.slice(at, match.index) });
    pieces.push({ kind: "blank", name, value: valueOf(name) });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ kind: "text", text: text.slice(at) });
  return pieces;
}

/** What stands in the document; guidance and the names of empty blanks stand in 六角括号. */
export function textOfPiece(piece: Piece): string {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "blank":
      return piece.value ?? emptyBlankText(piece.name);
    case "guidance":
      return emptyBlankText(`${piece.title}：${piece.text}`);
  }
}

export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map(textOfPiece).join("");
}

/** Names of the blanks in a text, each once, in order of appearance. */
export function blankNamesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(MARK)].map((match) => match[1] ?? ""))];
}

export function emptyBlankText(name: string): string {
  return `〔${name}〕`;
}

const TAG = "blank:";

/** Tag of the content control that carries the blank. */
export function blankTag(name: string): string {
  return TAG + name;
}

/** Name of the blank, or null where the tag is not one of ours. */
export function blankNameOfTag(tag: string): string | null {
  return tag.startsWith(TAG) ? tag.slice(TAG.length) : null;
}

const SECTION_TAG = "section:";

/** Section of the guidance that a content control carries; null where the tag is not one of ours. */
export function sectionOfTag(tag: string): string | null {
  return tag.startsWith(SECTION_TAG) ? tag.slice(SECTION_TAG.length) : null;
}

/** Tag and title of the content control that carries a piece; null for plain text, which has none. */
export function controlOfPiece(
  piece: Piece,
): { readonly tag: string; readonly title: string } | null {
  switch (piece.kind) {
    case "text":
      return null;
    case "blank":
      return { tag: blankTag(piece.name), title: piece.name };
    case "guidance":
      return { tag: SECTION_TAG + piece.section, title: piece.title };
  }
}
