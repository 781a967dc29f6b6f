import type { SpeechDocument } from "../../speech/paragraph";
import { decodedText, type Decode } from "./decode";
import { documentOfDocx } from "./documentOfDocx";
import { documentOfMarkdown } from "./documentOfMarkdown";
import { documentOfText } from "./documentOfText";
import { isMarkdownName } from "./isMarkdownName";
import { UnreadableDocument } from "./unreadableDocument";
import { said } from "../../speech/said";

/** A speech is a few hundred kilobytes, with pictures a few dozen megabytes. */
const LARGEST_FILE = 128 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...beginning: readonly number[]): boolean =>
  beginning.every((byte, at) => bytes[at] === byte);

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

/** The compound file of Word 97 to 2003, of WPS, and of encrypted .docx ([MS-CFB] 2.2). */
const isCompoundFile = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

const isPdf = (bytes: Uint8Array): boolean => startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d);

const LETTER_BYTES = 2;

/** Whether an entry of a compound file's directory has this name, which stands there in UTF-16. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (
      length < name.length &&
      bytes[at + length * LETTER_BYTES] === name.charCodeAt(length) &&
      bytes[at + length * LETTER_BYTES + 1] === 0
    )
      length++;
    if (length === name.length) return true;
  }
  return false;
}

function refusalOfCompoundFile(bytes: Uint8Array): UnreadableDocument {
  return hasEntry(bytes, "EncryptedPackage")
    ? new UnreadableDocument(
        said(
          "文件设了密码，请先在 Word 里去掉密码",
          "The file has a password; remove it in Word first",
        ),
        "encrypted",
      )
    : new UnreadableDocument(
        said(
          "是旧版 .doc 文件，请在 Word 或 WPS 里另存为 .docx",
          "This is an old .doc file; save it as .docx in Word or WPS",
        ),
        "oldWord",
      );
}

/** Programs save these under .doc and .txt too, where their markup would be taken for words. */
const MARKUP = /^\s*(?:\{\\rtf|<\?xml|<!doctype\s+html|<html|mime-version:)/i;

/**
 * The speech in a file, by what the file is and, where that does not tell, by its name. Throws
 * UnreadableDocument.
 */
export function documentOfFile(name: string, bytes: Uint8Array, decode: Decode): SpeechDocument {
  if (bytes.length > LARGEST_FILE)
    throw new UnreadableDocument(said("文件过大", "The file is too large"), "tooLarge");
  if (isCompoundFile(bytes)) throw refusalOfCompoundFile(bytes);
  if (isPdf(bytes))
    throw new UnreadableDocument(
      said("是 PDF 文件，请先转成 .docx", "This is a PDF file; convert it to .docx first"),
      "otherFormat",
    );
  if (isZip(bytes) || /\.docx$/i.test(name)) return documentOfDocx(bytes);
  const text = decodedText(bytes, decode);
  if (MARKUP.test(text)) {
    throw new UnreadableDocument(
      said(
        "是网页或 RTF 文件，请用 Word 打开后另存为 .docx",
        "This is a web page or an RTF file; open it in Word and save it as .docx",
      ),
      "otherFormat",
    );
  }
  return isMarkdownName(name) ? documentOfMarkdown(text) : documentOfText(text);
}
