import assert from "node:assert/strict";
import { addNewerMembers } from "../../src/preview/newer/addNewerMembers";
import type { ClientRuntime } from "../../src/preview/newer/clientRuntime";
import { PARAGRAPH_EVENT_NUMBER } from "../../src/preview/newer/newerMembers";
import {
  createWordApplication,
  type WordApplication,
} from "../../src/preview/objects/wordApplication";
import {
  openAddinConversation,
  type ConversationOptions,
} from "../../src/preview/protocol/addinConversation";
import { fireParagraphEvent } from "../../src/preview/protocol/addinEvents";
import { appContextOf } from "../../src/preview/protocol/appContext";
import type { BatchRecord } from "../../src/preview/protocol/batch";
import type { CommonCallContext } from "../../src/preview/protocol/commonCalls";
import { createDocumentSettings } from "../../src/preview/protocol/documentSettings";
import { createFaultPlan, type FaultPlan } from "../../src/preview/protocol/faultPlan";
import { frameName, newFrameIdentity } from "../../src/preview/protocol/frameIdentity";
import type { MessageChannel } from "../../src/preview/protocol/messageChannel";
import { createOpenedFiles } from "../../src/preview/protocol/openedFiles";
import { requirementSetsAt, type ApiLevel } from "../../src/preview/protocol/apiLevel";
import { createRoundTripLog, type RoundTripLog } from "../../src/preview/protocol/roundTrip";
import { createWritingGate } from "../../src/preview/protocol/writingGate";
import { markedTexts, type MarkedText } from "../../src/preview/shell/documentPlaces";
import type { DocxSession } from "../../src/preview/surface/docxSession";
import type { Place, PlaceRange } from "../../src/preview/surface/place";
import { headlessSession, type HeadlessSession } from "../../src/preview/surface/headlessSession";
import { addressableText, textOf } from "../../src/preview/surface/paragraphText";
import { storyIndex } from "../../src/preview/surface/textEdits";
import { keyboardOf, type Keyboard } from "./keyboard";
import { createFrameClock, type FrameClock } from "./frameClock";
import { ADDIN_ORIGIN, HOST_ORIGIN, HOST_URL, loadOfficeWindow } from "./officeWindow";

export interface OpenWordOptions {
  readonly isReadOnly?: boolean;
  /** The newest Word API the host claims; the floor of the add-in unless told. */
  readonly level?: ApiLevel;
  /** A Word that was bought once claims annotations and fails at them; a subscription unless told. */
  readonly hasSubscription?: boolean;
  /** The test loses answers, and with them what the client would have let go of. */
  readonly losesAnswers?: boolean;
}

/** A docx open in Word, as an add-in's code meets it through the real `Word` and `Office`. */
export interface OpenDocument {
  readonly session: DocxSession;
  readonly faults: FaultPlan;
  /** Batches since the document was opened or {@link forgetBatches}; releasing objects counts too. */
  readonly batches: readonly BatchRecord[];
  /** Batches that were more than the release of objects: what `context.sync()` costs. */
  readonly syncs: number;
  /** Everything reported as beyond this Word. */
  readonly unsupported: readonly string[];
  /** Text of every paragraph of the body, as Word gives it. */
  readonly paragraphs: readonly string[];
  readonly heldReferences: number;
  /** What is underlined or highlighted without being so in the file: kind and text, in the order it came. */
  readonly marks: readonly MarkedText[];
  /** Whether a client has asked for events of paragraphs. */
  readonly tellsOfParagraphs: boolean;
  /** Puts the selection by paragraph number and offset; a caret where only a start is given. */
  select(start: readonly [number, number], end?: readonly [number, number]): void;
  /** Puts the selection around the first place a text stands at, or a caret behind it. */
  selectText(text: string, as?: "selection" | "caretBefore" | "caretAfter"): void;
  /** What is selected; "" where it is a caret. */
  readonly selectedText: string;
  /** Paragraph number and offset of both ends of the selection. */
  readonly selection: readonly [start: readonly [number, number], end: readonly [number, number]];
  /** What a person does at the keyboard: not through the add-in, and an undo step of its own. */
  readonly keyboard: Keyboard;
  /** Whether edits are tracked, as the person has set it. */
  trackingMode: WordApplication["trackingMode"];
  /** Makes the document read-only from now on, as when somebody else takes hold of it. */
  lock(): void;
  undo(): void;
  redo(): void;
  save(): Uint8Array;
  forgetBatches(): void;
  /** Resolves when nothing is under way, the release of objects after `Word.run` included. */
  idle(): Promise<void>;
  /** Lets all that office.js waits for happen; false where it waited for nothing. */
  elapse(): boolean;
  /** Messages that met a fault since the document was opened. */
  readonly faulted: number;
  /** Resolves once so many answers have been lost since the document was opened. */
  lost(count: number): Promise<void>;
}

/** One start of office.js, which reads the kind of document only once. */
interface OfficeStart {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly channel: MessageChannel;
  readonly log: RoundTripLog;
  readonly faults: FaultPlan;
  readonly clock: FrameClock;
  document: OpenInOffice | null;
}

interface OpenInOffice {
  readonly application: WordApplication;
  readonly stop: () => void;
}

const starts = new Map<string, OfficeStart>();
interface CurrentDocument {
  readonly start: OfficeStart;
  readonly document: OpenDocument;
  readonly losesAnswers: boolean;
}

let current: CurrentDocument | null = null;

/**
 * Opens a docx in Word and makes `Word` and `Office` global, as in the pane. After each test the
 * document is closed; a test that leaves a host error or an object the host still holds fails.
 */
export async function openWord(
  bytes: Uint8Array,
  {
    isReadOnly = false,
    level = "1.3",
    hasSubscription = true,
    losesAnswers = false,
  }: OpenWordOptions = {},
): Promise<OpenDocument> {
  await closeWord();
  const start = await startOffice(isReadOnly, level);
  const lock = { isOn: isReadOnly };
  const session = headlessSession(bytes, { isReadOnly: () => lock.isOn });
  const batches: BatchRecord[] = [];
  const unsupported: string[] = [];
  const application = createWordApplication({
    session,
    requirementSets: requirementSetsAt(level),
    hasSubscription,
    onUnsupported: (what) => unsupported.push(what),
    onBatch: (record) => batches.push(record),
  });
  const stops = [
    application.onSelectionChange(() => {
      start.channel.fire("documentSelectionChanged", {});
    }),
    application.onParagraphEvent(({ type, uniqueLocalIds }) => {
      fireParagraphEvent(start.channel, PARAGRAPH_EVENT_NUMBER[type], type, uniqueLocalIds);
    }),
    application.dispose,
  ];
  const stop = () => stops.forEach((each) => each());
  start.document = { application, stop };
  start.faults.clear();
  start.log.clear();
  Object.assign(globalThis, start.globals);
  const document = openDocument({ session, application, batches, unsupported, start, lock });
  current = { start, document, losesAnswers };
  return document;
}

/** Closes the document that is open, if any; mocha does it after each test. */
export async function closeWord(): Promise<void> {
  if (current === null) return;
  const { start, document, losesAnswers } = current;
  await document.idle();
  current = null;
  start.document?.stop();
  start.document = null;
  start.clock.forget();
  document.session.dispose();
  const broken = document.batches.find(({ cause }) => cause instanceof TypeError);
  if (broken !== undefined) throw broken.cause;
  // The client never learns of objects that a failing batch kept, so it cannot let go of them.
  if (losesAnswers || document.batches.some(({ error }) => error !== null)) return;
  assert.equal(document.heldReferences, 0, "objects the host still holds");
}

if ("afterEach" in globalThis) afterEach(closeWord);

async function startOffice(isReadOnly: boolean, level: ApiLevel): Promise<OfficeStart> {
  const key = `${level} ${isReadOnly}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const identity = newFrameIdentity();
  const clock = createFrameClock();
  const name = frameName({
    identity,
    hostUrl: HOST_URL,
    displayLanguage: "zh-CN",
    isDialog: false,
    isSharedRuntime: false,
  });
  const { globals, source } = loadOfficeWindow(name, clock);
  const log = createRoundTripLog(() => performance.now());
  const faults = createFaultPlan();
  const answering: { start: OfficeStart | null } = { start: null };
  const channel = openAddinConversation({
    ...QUIET,
    source,
    identity,
    log,
    faults,
    appContext: () =>
      appContextOf({
        ...identity,
        displayLanguage: "zh-CN",
        documentUrl: `${HOST_ORIGIN}/speech.docx`,
        isReadOnly,
        settings: {},
        requirementSets: requirementSetsAt(level),
        addinName: "test",
        addinDomains: [ADDIN_ORIGIN],
        windowWidth: 1360,
        windowHeight: 900,
        isPaneVisible: true,
      }),
    answerDocument: (body) => {
      const open = answering.start?.document;
      if (!open) throw new Error("no document is open");
      return { body: open.application.execute(body), unsupported: [] };
    },
    answerServices: (body) => ({ body: acknowledged(body), unsupported: [] }),
    gate: createWritingGate(),
    common: commonCalls(isReadOnly),
  });
  const start: OfficeStart = { globals, channel, log, faults, clock, document: null };
  answering.start = start;
  starts.set(key, start);
  addNewerMembers(globals as unknown as ClientRuntime);
  const office = globals["Office"] as typeof Office;
  await office.onReady();
  clock.hold();
  return start;
}

const QUIET: Pick<
  ConversationOptions,
  | "addinOrigin"
  | "ownOrigin"
  | "peer"
  | "now"
  | "started"
  | "noticed"
  | "subscribed"
  | "unsubscribed"
  | "wait"
> = {
  addinOrigin: ADDIN_ORIGIN,
  ownOrigin: HOST_ORIGIN,
  peer: "pane",
  now: () => performance.now(),
  started: () => undefined,
  noticed: () => undefined,
  subscribed: () => 0,
  unsubscribed: () => undefined,
  wait: () => Promise.resolve(),
};

/** The window's services are not what is tested here: every action is done and says nothing. */
function acknowledged(body: string): string {
  const { Actions } = JSON.parse(body) as { Actions: { Id: number; ActionType: number }[] };
  const Results = Actions.map(({ Id, ActionType }) => ({
    ActionId: Id,
    Value: ActionType === 1 ? {} : null,
  }));
  return JSON.stringify({ Results });
}

function commonCalls(isReadOnly: boolean): CommonCallContext {
  const beyond = (): never => {
    throw new Error("only Word's own API is open here");
  };
  return {
    document: {
      url: `${HOST_ORIGIN}/speech.docx`,
      isReadOnly,
      selectedText: beyond,
      selectedOoxml: beyond,
      replaceSelection: beyond,
      text: beyond,
      bytes: beyond,
    },
    settings: createDocumentSettings(),
    files: createOpenedFiles(),
    commandCompleted: beyond,
    messageToParent: beyond,
    messageToDialog: beyond,
    closePane: beyond,
  };
}

interface DocumentParts {
  readonly session: HeadlessSession;
  readonly application: WordApplication;
  readonly batches: BatchRecord[];
  readonly unsupported: readonly string[];
  readonly start: OfficeStart;
  readonly lock: { isOn: boolean };
}

function openDocument({
  session,
  application,
  batches,
  unsupported,
  start,
  lock,
}: DocumentParts): OpenDocument {
  const entries = () => storyIndex(session, session.mainStory).paragraphs;
  const placeAt = ([paragraph, offset]: readonly [number, number]) => ({
    paragraphId: entries()[paragraph]?.id ?? assert.fail(`no paragraph ${paragraph}`),
    offset,
  });
  const select = (range: PlaceRange): void => {
    session.closeUndoStep();
    session.select(range);
  };
  return {
    session,
    faults: start.faults,
    batches,
    get syncs() {
      return batches.filter(({ members, request }) => !isRelease(members, request.Actions)).length;
    },
    unsupported,
    get paragraphs() {
      return entries().map(({ node }) => textOf(node));
    },
    get marks() {
      return markedTexts(session, application.marks);
    },
    get tellsOfParagraphs() {
      return application.tellsOfParagraphs;
    },
    get heldReferences() {
      return application.heldReferences;
    },
    select(from, to = from) {
      select({ start: placeAt(from), end: placeAt(to) });
    },
    selectText(text, as = "selection") {
      const found = entries().find(({ node }) => addressableText(node).includes(text));
      if (found === undefined) assert.fail(`“${text}” stands nowhere`);
      const at = addressableText(found.node).indexOf(text);
      const start = { paragraphId: found.id, offset: as === "caretAfter" ? at + text.length : at };
      const end = { paragraphId: found.id, offset: as === "caretBefore" ? at : at + text.length };
      select({ start, end });
    },
    get selectedText() {
      const { start, end } = session.selection();
      const covered = between(start.paragraphId, end.paragraphId);
      return covered
        .map(({ id, node }) =>
          textOf(
            node,
            id === start.paragraphId ? start.offset : 0,
            id === end.paragraphId ? end.offset : Infinity,
          ),
        )
        .join("\r");
    },
    get selection() {
      const numbered = ({ paragraphId, offset }: Place): readonly [number, number] => [
        entries().findIndex(({ id }) => id === paragraphId),
        offset,
      ];
      const { start: from, end: to } = session.selection();
      return [numbered(from), numbered(to)] as const;
    },
    keyboard: keyboardOf(session),
    get trackingMode() {
      return application.trackingMode;
    },
    set trackingMode(mode) {
      application.trackingMode = mode;
    },
    lock: () => {
      lock.isOn = true;
    },
    undo: () => {
      session.undo();
    },
    redo: () => {
      session.redo();
    },
    save: () => session.save(),
    forgetBatches() {
      batches.length = 0;
    },
    idle: () => quiet(start.log),
    elapse: () => start.clock.elapse(),
    get faulted() {
      return start.log.entries().filter(({ fault }) => fault !== null).length;
    },
    lost: (count) => lossOf(start.log, count),
  };

  function between(firstId: string, lastId: string) {
    const all = entries();
    const first = all.findIndex(({ id }) => id === firstId);
    return all.slice(first, all.findIndex(({ id }) => id === lastId) + 1);
  }
}

function isRelease(members: readonly string[], actions: readonly { Name?: string }[]): boolean {
  return members.length === 0 && actions.some(({ Name }) => Name === "_RemoveReference");
}

/** Nothing but microtasks carries a message, so nothing is under way when a whole turn brings none. */
async function quiet(log: RoundTripLog): Promise<void> {
  let seen;
  do {
    seen = log.entries().at(-1);
    await new Promise((resolve) => setImmediate(resolve));
  } while (log.entries().at(-1) !== seen);
}

function lossOf(log: RoundTripLog, count: number): Promise<void> {
  const losses = () => log.entries().filter(({ fault }) => fault === "lostReply").length;
  return new Promise((resolve) => {
    const look = () => {
      if (losses() < count) return;
      stop();
      resolve();
    };
    const stop = log.subscribe(look);
    look();
  });
}
