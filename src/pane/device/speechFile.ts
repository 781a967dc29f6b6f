import { documentOfFile } from "../../checker/readers/documentOfFile";
import { UnreadableDocument } from "../../checker/readers/unreadableDocument";
import type { SheetDevice } from "../commands/paneDeps";
import { strictDecode } from "./strictDecode";

export const readSpeechFile: SheetDevice["readFile"] = async (name, bytes) => {
  try {
    return documentOfFile(name, new Uint8Array(await bytes()), strictDecode);
  } catch (cause) {
    return { why: cause instanceof UnreadableDocument ? cause.kind : "unknown" };
  }
};
