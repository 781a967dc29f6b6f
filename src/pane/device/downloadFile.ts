/** Long enough for the browser to have begun reading, of which it does not tell. */
const KEPT_MS = 60_000;

/** Hands a file to the person as a download; `type` is its media type. */
export function downloadFile(
  name: string,
  type: string,
  content: string | Uint8Array<ArrayBuffer>,
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
