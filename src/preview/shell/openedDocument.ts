import { openHeadlessDocument } from "@docx-editor.dev/core/store";

/** Why a file is not shown. */
export type OpenFailure = "empty" | "legacyDoc" | "encrypted" | "notDocx" | "damaged" | "tooLarge";

export type OpenResult =
  | { readonly kind: "opened"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly failure: OpenFailure };

/** A speech is a few dozen kilobytes; beyond this the page would stand still for minutes. */
const MOST_BYTES = 20 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound File Binary: Word before 2007, and any encrypted .docx. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_STREAM = "EncryptedPackage";

/** Looks whether the editor can show the bytes, before the open document is let go. */
export function openDocument(bytes: Uint8Array): OpenResult {
  const failure = failureOf(bytes);
  return failure === null ? { kind: "opened", bytes } : { kind: "failed", failure };
}

function failureOf(bytes: Uint8Array): OpenFailure | null {
  if (bytes.length === 0) return "empty";
  if (bytes.length > MOST_BYTES) return "tooLarge";
  if (startsWith(bytes, COMPOUND_FILE)) {
    return holdsUtf16(bytes, ENCRYPTED_STREAM) ? "encrypted" : "legacyDoc";
  }
  if (!startsWith(bytes, ZIP)) return "notDocx";
  const result = openHeadlessDocument(bytes);
  if (result.ok) return null;
  return NOT_WORD.includes(result.reason) ? "notDocx" : "damaged";
}

/** A sound ZIP that is no Word document: a spreadsheet, an archive of pictures. */
const NOT_WORD: readonly string[] = [
  "no-content-types",
  "no-main-document",
  "no-main-document-tree",
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names in a compound file are UTF-16, little endian. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
