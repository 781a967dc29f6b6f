import type { SpeechDocument } from "../../speech/paragraph";
import { decodedText, type Decode } from "./decode";
import { documentOfDocx } from "./documentOfDocx";
import { documentOfMarkdown } from "./documentOfMarkdown";
import { documentOfText } from "./documentOfText";
import { UnreadableDocument } from "./unreadableDocument";

/** A speech is a few hundred kilobytes, with pictures a few dozen megabytes. */
const LARGEST_FILE = 128 * 1024 * 1024;

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** The compound file of Word 97 to 2003, and of encrypted .docx. */
const isCompoundFile = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/**
 * The speech in a file, by what the file is and, where that does not tell, by its name. Throws
 * UnreadableDocument.
 */
export function documentOfFile(name: string, bytes: Uint8Array, decode: Decode): SpeechDocument {
  if (bytes.length > LARGEST_FILE) throw new UnreadableDocument("文件过大");
  if (isCompoundFile(bytes)) {
    throw new UnreadableDocument("是旧版 .doc 或加密文档，请另存为不加密的 .docx");
  }
  if (isZip(bytes) || /\.docx$/i.test(name)) return documentOfDocx(bytes);
  const text = decodedText(bytes, decode);
  return /\.(?:md|markdown)$/i.test(name) ? documentOfMarkdown(text) : documentOfText(text);
}
