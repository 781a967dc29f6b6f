import {
  blankNameOfTag,
  emptyBlankText,
  sectionOfTag,
  textOfPieces,
  type Piece,
} from "../../speech/blank";

/** Text with its blanks and guidance, found one behind the other. */
export function piecesAround(
  text: string,
  controls: readonly { readonly tag: string; readonly title: string; readonly text: string }[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const control of controls) {
    const piece = pieceIn(control);
    const at = piece === null ? -1 : text.indexOf(control.text, from);
    if (piece === null || at < 0) continue;
    if (at > from) pieces.push({ kind: "text", text: text.slice(from, at) });
    pieces.push(piece);
    from = at + control.text.length;
  }
  if (from < text.length) pieces.push({ kind: "text", text: text.slice(from) });
  return pieces;
}

/** Null where the control is not ours, or guidance that the person has written over. */
function pieceIn({
  tag,
  title,
  text,
}: {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}): Piece | null {
  const name = blankNameOfTag(tag);
  if (name !== null)
    return { kind: "blank", name, value: text === emptyBlankText(name) ? null : text };
  const section = sectionOfTag(tag);
  if (section === null) return null;
  const head = `〔${title}：`;
  const guidance: Piece = { kind: "guidance", section, title, text: text.slice(head.length, -1) };
  return textOfPieces([guidance]) === text ? guidance : null;
}

/**
 * What a text as Word gives it holds beyond words: notes, pictures, comments and fields stand in it as
 * control characters or as U+FFFD. Nothing that can be typed brings them back.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const OBJECT = /[\u0001-\u0008\u000e-\u001f\ufffc\ufffd]/;

export function holdsObject(text: string): boolean {
  return OBJECT.test(text);
}
