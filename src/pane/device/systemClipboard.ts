import type { PaneClipboard } from "../commands/paneDeps";

type ClipboardContent = Parameters<PaneClipboard["write"]>[0];

function writeByApi({ text, html }: ClipboardContent): Promise<void> {
  const blobs = {
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  };
  return navigator.clipboard.write([new ClipboardItem(blobs)]);
}

/**
 * The old way: it works in a frame that Word on the web has not allowed the clipboard, and hands the
 * HTML on as it is, where the newer one takes out what only Word and WPS read.
 */
function writeByCopyEvent({ text, html }: ClipboardContent): void {
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
  };
  document.addEventListener("copy", onCopy, { once: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies without permission
    if (!document.execCommand("copy")) throw new Error("copy refused");
  } finally {
    document.removeEventListener("copy", onCopy);
  }
}

/** Must be called while a click or a key is being handled: browsers copy for nobody else. */
export const systemClipboard: PaneClipboard = {
  async write(content) {
    try {
      writeByCopyEvent(content);
    } catch {
      await writeByApi(content);
    }
  },
};
