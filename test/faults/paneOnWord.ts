import { passages } from "../../src/library/passages";
import type { PaneDeps } from "../../src/pane/commands/paneDeps";
import type { PaneState } from "../../src/pane/state/paneState";
import { NO_FORMAT_CHOICES } from "../../src/pane/state/format/formatState";
import type { OwnDraft } from "../../src/pane/state/own/ownDraft";
import type { Shelf } from "../../src/pane/state/passages/shelf";
import type { ApiLevel } from "../../src/preview/protocol/apiLevel";
import type { BlankValues } from "../../src/pane/state/blanks/blanksState";
import { createDraftReader } from "../../src/pane/state/draft/draftReader";
import { createSpeechAnalyser } from "../../src/pane/state/draft/speechAnalyser";
import { createSpeechChecker } from "../../src/pane/state/check/speechChecker";
import type { Timer } from "../../src/word/endlessWait";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import { openWord, type OpenDocument } from "../preview/openWord";
import { depsWith, passageOf, smallStorageOf, stateOf, storageWith } from "../pane/paneFixture";

/** The pane without its views, over the document that is open in Word. */
export interface PaneOnWord {
  readonly word: OpenDocument;
  readonly deps: PaneDeps;
  /** Runs a command to its end; where an answer is lost, the time to wait for it is over. */
  readonly finish: (command: Promise<unknown>) => Promise<void>;
  /** Runs a command to its end, or to the first answer that is lost. */
  readonly begin: (command: Promise<unknown>) => Promise<void>;
}

const NO_VALUES: BlankValues = new Map();

const checker = createSpeechChecker();
const analyse = createSpeechAnalyser();
const readDraft = createDraftReader(passages);

/** Passages as short as their blanks allow: every piece is one more place to stop at. */
const PASSAGES = [
  passageOf("A", { text: "在{地点}，{事由}。" }),
  passageOf("C", { text: "{事由}。" }),
  passageOf("B", { text: "B 的正文。", blanks: {} }),
];

/** What the ribbon puts in. */
const SHELF: Shelf = { favourites: ["A"], recent: ["C"] };

/** As it was before; in this document, with this document's host. */
export type FormerPane = Omit<PaneState, "office">;

/** Starts the pane; what one before it was doing is nobody's any more, as after a reload. */
export function startPane(word: OpenDocument, former?: FormerPane): PaneOnWord {
  const waits = new Set<() => void>();
  const timer: Timer = (run) => {
    waits.add(run);
    return () => {
      waits.delete(run);
    };
  };
  const office = { kind: "word", language: "zh-CN", host: openWordDocument(timer) } as const;
  const { deps } = depsWith(stateOf({ passages: PASSAGES, ...former, office }), {
    loadChecker: () => Promise.resolve(checker),
    loadAnalyser: () => Promise.resolve(analyse),
    loadDraftReader: () => Promise.resolve(readDraft),
    openBlankMemory: () => Promise.resolve(smallStorageOf(NO_VALUES).storage),
    openShelf: () => Promise.resolve(storageWith(SHELF).storage),
    openFormats: () => Promise.resolve(smallStorageOf(NO_FORMAT_CHOICES).storage),
    openOwnDrafts: () => Promise.resolve(smallStorageOf<readonly OwnDraft[]>([]).storage),
    loadPassages: () => Promise.resolve([]),
  });
  let lost = 0;
  const isOver = async (command: Promise<unknown>): Promise<boolean> => {
    const over = command.then(
      () => true,
      () => true,
    );
    const first = await Promise.race([over, word.lost(lost + 1).then(() => false)]);
    await word.idle();
    return first;
  };
  const finish: PaneOnWord["finish"] = async (command) => {
    while (!(await isOver(command))) {
      lost += 1;
      for (const run of [...waits]) {
        waits.delete(run);
        run();
      }
    }
    await command;
    while (word.elapse()) await word.idle();
  };
  const begin: PaneOnWord["begin"] = async (command) => {
    command.catch(() => undefined);
    await isOver(command);
  };
  return { word, deps, finish, begin };
}

export async function openPane(
  document: Uint8Array,
  level: ApiLevel = "1.3",
  former?: FormerPane,
): Promise<PaneOnWord> {
  return startPane(await openWord(document, { losesAnswers: true, level }), former);
}
