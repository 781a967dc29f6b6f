/** A stretch of plain text, or a place the speaker fills in. `value` is null while it is empty. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "blank"; readonly name: string; readonly value: string | null };

const MARK = /\{([^{}]+)\}/g;

/** Splits passage text at its `{name}` marks. `valueOf` gives what is already known of a blank. */
export function piecesOf(
  text: string,
  valueOf: (name: string) => string | null = () => null,
): readonly Piece[] {
  const pieces: Piece[] = [];
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

/** What stands in the document: the value, or the name in 六角括号 while the blank is empty. */
export function textOfPiece(piece: Piece): string {
  return piece.kind === "text" ? piece.text : (piece.value ?? emptyBlankText(piece.name));
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
