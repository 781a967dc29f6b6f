import "./olderBrowsers";
import type { KnownText } from "../../library/cuts/twinFinder";
import type { ReadOutcome } from "../state/import/importedSpeech";
import { createSpeechImporter, type SpeechImporter } from "../state/import/speechImporter";
import { strictDecode } from "./strictDecode";

/** The script of the worker that reads and cuts speeches, so that the pane goes on answering. */

export type ReadingRequest =
  | { readonly kind: "begin"; readonly run: number; readonly known: readonly KnownText[] }
  | { readonly kind: "read"; readonly name: string; readonly bytes: ArrayBuffer };

export type ReadingAnswer = ReadOutcome | { readonly kind: "crashed"; readonly detail: string };

let importer: SpeechImporter | null = null;

function answerOf({ name, bytes }: Extract<ReadingRequest, { kind: "read" }>): ReadingAnswer {
  try {
    if (importer === null) throw new Error("Nothing is known yet of what is there already.");
    return importer.read(name, new Uint8Array(bytes));
  } catch (cause) {
    return { kind: "crashed", detail: String(cause) };
  }
}

addEventListener("message", ({ data }: MessageEvent<ReadingRequest>) => {
  if (data.kind === "begin") importer = createSpeechImporter(data.known, strictDecode, data.run);
  else postMessage(answerOf(data));
});
