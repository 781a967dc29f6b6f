import { useWordWindow } from "./windowContext";
import type { WordWindow } from "./wordWindow";

export function useFileCommands() {
  const word = useWordWindow();
  return {
    startNew: word.desk.startNew,
    openFile: (file: File) => void openFile(word, file),
    saveCopy: () => void saveCopy(word),
  };
}

export async function openFile(word: WordWindow, file: File): Promise<void> {
  word.desk.open(new Uint8Array(await file.arrayBuffer()), file.name);
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands the document to the browser as a download, under its own name. */
export async function saveCopy(word: WordWindow): Promise<void> {
  const bytes = await word.desk.download();
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: DOCX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = word.state.get().document.name;
  link.click();
  URL.revokeObjectURL(url);
}
