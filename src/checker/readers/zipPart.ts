import { Inflate } from "fflate";
import { UnreadableDocument } from "./unreadableDocument";
import { said } from "../../speech/said";

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** A speech fills a few hundred kilobytes; what unpacks to more than this is no speech. */
const LARGEST_PART = 32 * 1024 * 1024;
/** Bytes unpacked at a time, so that a zip bomb is noticed before it fills the memory. */
const CHUNK = 16 * 1024;

/** Where a part lies in the archive and how it is packed. */
interface ZipEntry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly headerOffset: number;
}

type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endRecordOffset(view: DataView): number {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new UnreadableDocument(
    said(
      "不是有效的 .docx 文件，或者没有下载完整",
      "This is no valid .docx file, or it was not downloaded completely",
    ),
  );
}

/** Part names are ASCII in Open XML; other bytes only make a name that nobody asks for. */
const nameAt = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** The archive's table of contents (APPNOTE 4.3.12). */
export function zipDirectoryOf(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  const end = endRecordOffset(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new UnreadableDocument(
        said("压缩包目录已损坏", "The directory of the package is damaged"),
      );
    }
    const nameLength = view.getUint16(at + 28, true);
    entries.set(nameAt(bytes, at + ENTRY_SIZE, nameLength), {
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      packedSize: view.getUint32(at + 20, true),
      headerOffset: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function packedBytes(bytes: Uint8Array, { headerOffset, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const isHeader =
    headerOffset + LOCAL_HEADER_SIZE <= bytes.length &&
    view.getUint32(headerOffset, true) === LOCAL_HEADER;
  if (!isHeader) throw new UnreadableDocument(said("压缩包已损坏", "The package is damaged"));
  const names = view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true);
  const from = headerOffset + LOCAL_HEADER_SIZE + names;
  if (from + packedSize > bytes.length)
    throw new UnreadableDocument(said("压缩包不完整", "The package is incomplete"));
  return bytes.subarray(from, from + packedSize);
}

function inflated(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > LARGEST_PART)
      throw new UnreadableDocument(
        said("内容解压后过大，不像讲话稿", "Its content is too large for a speech"),
        "tooLarge",
      );
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The unpacked bytes of a part, or null where the archive has none of that name. */
export function zipPart(
  bytes: Uint8Array,
  directory: ZipDirectory,
  name: string,
): Uint8Array | null {
  const entry = directory.get(name);
  if (entry === undefined) return null;
  if (entry.isEncrypted)
    throw new UnreadableDocument(
      said("文件已加密，请先去掉密码", "The file is encrypted; remove its password first"),
      "encrypted",
    );
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED)
    throw new UnreadableDocument(said("压缩方式不受支持", "Its compression is not supported"));
  try {
    return inflated(packed);
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause;
    throw new UnreadableDocument(said("压缩包已损坏", "The package is damaged"), "damaged", {
      cause,
    });
  }
}
