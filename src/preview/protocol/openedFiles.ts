/** Copies of the document that the add-in reads slice by slice (`Document.getFileAsync`). */
export interface OpenedFiles {
  open(bytes: Uint8Array, sliceSize: number): string;
  /** One slice, or null where the handle or the index is unknown. */
  slice(handle: string, index: number): Uint8Array | null;
  close(handle: string): boolean;
}

export function createOpenedFiles(): OpenedFiles {
  const files = new Map<string, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let opened = 0;
  return {
    open(bytes, sliceSize) {
      opened += 1;
      const handle = `file-${opened}`;
      files.set(handle, { bytes, sliceSize });
      return handle;
    },
    slice(handle, index) {
      const file = files.get(handle);
      if (file === undefined || index < 0) return null;
      const from = index * file.sliceSize;
      return from < file.bytes.length ? file.bytes.slice(from, from + file.sliceSize) : null;
    },
    close: (handle) => files.delete(handle),
  };
}
