import type { KnownText } from "../../library/cuts/twinFinder";
import type { SpeechReader } from "../commands/paneDeps";
import type { ReadOutcome } from "../state/import/importedSpeech";
import type { ReadingAnswer, ReadingRequest } from "./speechReadingWorker";

let runs = 0;

function answered(worker: Worker): Promise<ReadOutcome> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.kind === "crashed") reject(new Error(data.detail));
      else resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
  });
}

/** A worker of its own for each import; it reads one file at a time. */
export function startSpeechReader(known: readonly KnownText[]): SpeechReader {
  let worker: Worker | null = null;
  const send = (request: ReadingRequest, moved: Transferable[] = []): void =>
    worker?.postMessage(request, moved);
  return {
    async read(file) {
      if (worker === null) {
        worker = new Worker(
          /* webpackChunkName: "speech-reader" */ new URL(
            "./speechReadingWorker.ts",
            import.meta.url,
          ),
        );
        send({ kind: "begin", run: ++runs, known });
      }
      const bytes = await file.arrayBuffer();
      const answer = answered(worker);
      send({ kind: "read", name: file.name, bytes }, [bytes]);
      return answer;
    },
    stop() {
      worker?.terminate();
      worker = null;
    },
  };
}
