import assert from "node:assert/strict";
import { passages } from "../../src/library/passages";
import type { PaneDeps } from "../../src/pane/commands/paneDeps";
import { createDraftReader } from "../../src/pane/state/draftReader";
import { createSpeechAnalyser } from "../../src/pane/state/speechAnalyser";
import { createSpeechChecker } from "../../src/pane/state/speechChecker";
import type { Timer } from "../../src/word/endlessWait";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import { openWord, type OpenDocument } from "../preview/openWord";
import { depsWith, passageOf, stateOf } from "../pane/paneFixture";

/** The pane without its views, over the document that is open in Word. */
export interface PaneOnWord {
  readonly word: OpenDocument;
  readonly deps: PaneDeps;
  /** Runs a command to its end; where Word has nothing more to say, the time to wait for it is over. */
  readonly finish: (command: Promise<unknown>) => Promise<void>;
}

/** A command sends a handful of messages, and is a little late where it loads code first. */
const MOST_TURNS = 20_000;

const checker = createSpeechChecker();
const analyse = createSpeechAnalyser();
const readDraft = createDraftReader(passages);

/** Passages as short as their blanks allow: every piece is one more place to stop at. */
const PASSAGES = [passageOf("A", { text: "在{地点}，{事由}。" }), passageOf("B")];

/** Starts the pane; what one before it was doing is nobody's any more, as after a reload. */
export function startPane(word: OpenDocument): PaneOnWord {
  const waits = new Set<() => void>();
  const timer: Timer = (run) => {
    waits.add(run);
    return () => {
      waits.delete(run);
    };
  };
  const office = { kind: "word", language: "zh-CN", host: openWordDocument(timer) } as const;
  const { deps } = depsWith(stateOf({ office, passages: PASSAGES }), {
    loadChecker: () => Promise.resolve(checker),
    loadAnalyser: () => Promise.resolve(analyse),
    loadDraftReader: () => Promise.resolve(readDraft),
    openBlankMemory: () => Promise.resolve({ read: () => new Map(), change: () => undefined }),
  });
  const finish: PaneOnWord["finish"] = async (command) => {
    const progress = { isDone: false };
    const done = command.finally(() => {
      progress.isDone = true;
    });
    done.catch(() => undefined);
    for (let turn = 0; !progress.isDone; turn++) {
      if (turn === MOST_TURNS) assert.fail("the command never ends");
      await word.idle();
      for (const run of [...waits]) {
        waits.delete(run);
        run();
      }
    }
    await done;
    await word.idle();
  };
  return { word, deps, finish };
}

export async function openPane(document: Uint8Array): Promise<PaneOnWord> {
  return startPane(await openWord(document, { losesAnswers: true }));
}
