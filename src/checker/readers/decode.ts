import { UnreadableDocument } from "./unreadableDocument";
import { said } from "../../speech/said";

export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/** Decodes strictly and drops a byte order mark; null where the bytes are not of that encoding. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string | null;

function encodingByMark([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

/** The text of a file whose encoding nobody states: by its mark, else UTF-8, else GB18030. */
export function decodedText(bytes: Uint8Array, decode: Decode): string {
  const marked = encodingByMark(bytes);
  const text =
    marked === null ? (decode(bytes, "utf-8") ?? decode(bytes, "gb18030")) : decode(bytes, marked);
  if (text === null)
    throw new UnreadableDocument(
      said("文字编码无法识别，请另存为 UTF-8", "Its encoding is not known; save it as UTF-8"),
      "unknownEncoding",
    );
  if (text.includes("\0"))
    throw new UnreadableDocument(said("不是文本文件", "This is not a text file"), "otherFormat");
  return text;
}
