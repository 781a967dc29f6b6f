import type { KnownText } from "../../library/cuts/twinFinder";
import type { SpeechReader } from "../commands/paneDeps";
import type { ReadOutcome } from "../state/import/importedSpeech";
import type { ReadingAnswer, ReadingRequest } from "./speechReadingWorker";

let runs = 0;

function answered(worker: Worker, onDeath: () => void): Promise<ReadOutcome> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.kind === "crashed") reject(new Error(data.detail));
      else resolve(data);
    };
    worker.onerror = ({ message }) => {
      onDeath();
      // A script that could not be fetched has no message.
      reject(new Error(message || "the worker does not run"));
    };
  });
}

const send = (worker: Worker, request: ReadingRequest, moved: Transferable[] = []): void =>
  worker.postMessage(request, moved);

function begun(known: readonly KnownText[]): Worker {
  const worker = new Worker(
    /* webpackChunkName: "speech-reader" */ new URL("./speechReadingWorker.ts", import.meta.url),
  );
  send(worker, { kind: "begin", run: ++runs, known });
  return worker;
}

/** A worker of its own for each import; it reads one file at a time. */
export function startSpeechReader(known: readonly KnownText[]): SpeechReader {
  let worker: Worker | null = null;
  let isOver = false;
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    async read(file) {
      const bytes = await file.arrayBuffer();
      if (isOver) throw new Error("the reading was stopped");
      worker ??= begun(known);
      // A dead worker would never answer again, so the next file is given to another.
      const answer = answered(worker, end);
      send(worker, { kind: "read", name: file.name, bytes }, [bytes]);
      return answer;
    },
    stop() {
      isOver = true;
      end();
    },
  };
}
