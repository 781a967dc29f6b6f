import assert from "node:assert/strict";
import { insertPassage } from "../../src/pane/commands/passages/insertPassage";
import type { PaneState } from "../../src/pane/state/paneState";
import type { HostFailureKind } from "../../src/word/documentHost";
import { acceptedIn, shownIn } from "./documentSnapshot";
import { TYPED, type FaultCase, type SentMessage } from "./faultCases";
import type { FaultCommand } from "./faultCommands";
import { openPane, startPane, type FormerPane, type PaneOnWord } from "./paneOnWord";

/** A document by each of the two ways in which it is compared. */
interface DocumentSnapshot {
  readonly shown: readonly string[];
  readonly accepted: readonly string[];
}

const snapshotOf = async (word: PaneOnWord["word"]): Promise<DocumentSnapshot> => ({
  shown: await shownIn(word),
  accepted: acceptedIn(word),
});

/** A command as it goes without a fault. */
export interface CleanRun {
  readonly start: Start;
  readonly before: DocumentSnapshot;
  readonly asked: DocumentSnapshot;
  /** What may stand there instead, where the pane says so. */
  readonly also: DocumentSnapshot | null;
  readonly messages: readonly SentMessage[];
}

async function prepared({ document, level, prepare }: FaultCommand): Promise<PaneOnWord> {
  const pane = await openPane(document, level);
  await pane.finish(prepare(pane.word, pane.deps));
  pane.word.forgetBatches();
  return pane;
}

/** The document and the pane of the moment before the command, to begin from again and again. */
interface Start {
  readonly document: Uint8Array;
  readonly level: FaultCommand["level"];
  readonly selection: PaneOnWord["word"]["selection"];
  readonly former: FormerPane;
}

function startOf({ word, deps }: PaneOnWord, level: FaultCommand["level"]): Start {
  return { document: word.save(), level, selection: word.selection, former: deps.store.state() };
}

async function startedAt({ document, level, selection, former }: Start): Promise<PaneOnWord> {
  const pane = await openPane(document, level, former);
  pane.word.select(...selection);
  return pane;
}

export async function cleanRunOf(command: FaultCommand): Promise<CleanRun> {
  const start = startOf(await prepared(command), command.level);
  const pane = await startedAt(start);
  const before = await snapshotOf(pane.word);
  pane.word.forgetBatches();
  await pane.finish(command.run(pane.deps));
  assert.equal(failureIn(pane.deps.store.state(), command), null, "without a fault");
  // The snapshot sends messages of its own.
  const messages = pane.word.batches.map(({ request, members }, index) => ({
    index,
    actions: request.Actions.length,
    isRelease: members.length === 0,
  }));
  const asked = await snapshotOf(pane.word);
  if (command.also === undefined) return { start, before, asked, also: null, messages };
  const other = await startedAt(start);
  await other.finish(command.also.run(other.deps));
  return { start, before, asked, also: await snapshotOf(other.word), messages };
}

interface ShownFailure {
  readonly reason: HostFailureKind | "stale" | "unmovable" | "notLoaded" | null;
  readonly partial: boolean;
}

const REMARKS = new Set([
  "placeGone",
  "evidenceGone",
  "blankGone",
  "notFormatted",
  "headingsUncounted",
  "headingsMissing",
  "selectionUnread",
]);

/** What the pane says went wrong; null where it says nothing did. */
function failureIn(
  { notice, check, outline, blanks }: PaneState,
  { readsInPassing }: FaultCommand,
): ShownFailure | null {
  if (notice?.kind === "failed" && notice.failure.action !== "copy") return notice.failure;
  if (notice !== null && REMARKS.has(notice.kind)) return { reason: null, partial: false };
  if (check.check.status === "failed") return { reason: check.check.reason, partial: false };
  const { work } = outline;
  if (work.status === "failed") return { reason: work.reason, partial: false };
  return blanks.failure === null || readsInPassing
    ? null
    : { reason: blanks.failure, partial: false };
}

const textIn = (paragraph: string): unknown => (JSON.parse(paragraph) as unknown[])[0];

/** What was typed into a paragraph, or as one of its own. */
const withoutTyped = (snapshot: readonly string[], { adds }: FaultCase): readonly string[] =>
  snapshot
    .filter((paragraph) => !adds || textIn(paragraph) !== TYPED)
    .map((paragraph) => paragraph.replaceAll(TYPED, ""));

const withoutLooks = (snapshot: readonly string[]): readonly string[] =>
  snapshot.map((paragraph) => JSON.stringify((JSON.parse(paragraph) as unknown[]).slice(0, 2)));

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((paragraph, index) => paragraph === other[index]);

/** Reads only: what fails there shows in its own place, or not at all. */
const isReading = ({ before, asked }: CleanRun): boolean => isSame(before.shown, asked.shown);

/** Where changes are tracked, what was struck out still stands in the text. */
const seen = ({ shown, accepted }: DocumentSnapshot, { tracks }: FaultCase): readonly string[] =>
  tracks ? accepted : shown;

const seenNow = async (word: PaneOnWord["word"], { tracks }: FaultCase) =>
  tracks ? acceptedIn(word) : shownIn(word);

/** The mode is the person's; only a command that sets it for a while may have missed the change. */
function assertStillTracks(command: FaultCommand, word: PaneOnWord["word"]): void {
  if (command.level === undefined) assert.equal(word.trackingMode, "TrackAll");
}

async function assertOutcome(
  command: FaultCommand,
  clean: CleanRun,
  fault: FaultCase,
  { word, deps }: PaneOnWord,
): Promise<void> {
  const state = deps.store.state();
  if (fault.tracks) assertStillTracks(command, word);
  const now = await seenNow(word, fault);
  const before = seen(clean.before, fault);
  const asked = seen(clean.asked, fault);
  const also = clean.also && seen(clean.also, fault);
  const wasTyped = now.some((paragraph) => paragraph.includes(TYPED));
  const text = wasTyped ? withoutTyped(now, fault) : now;
  const failure = failureIn(state, command);
  const isAsked = isSame(text, asked);
  const isBefore = isSame(text, before);
  const isAlso = also !== null && isSame(text, also);
  if (failure?.partial) {
    if (fault.lasts ?? wasTyped) return;
    assert.deepEqual(text, before, "part of it stays only where nothing else can be done");
    return;
  }
  // An outline is only listed where somebody has begun to write meanwhile.
  if (wasTyped && isBefore && state.outline.work.status === "listed") return;
  if (failure === null) {
    // What was typed may make a paragraph something else, and look like it.
    const wanted = wasTyped ? [text, asked].map(withoutLooks) : [text, asked];
    assert.deepEqual(wanted[0], wanted[1], "said to be done");
    return;
  }
  // What is fetched late has a HostFailure of its own in Node, and cannot tell that part has stayed.
  if (fault.lasts && also !== null && failure.reason === null) return;
  assert.ok(
    isBefore || (isAsked && failure.reason === null) || (isAlso && failure.reason === null),
    `neither as before nor as asked, and the pane says ${failure.reason ?? "a remark"}:\n${text.join("\n")}\n--- before\n${before.join("\n")}\n--- asked\n${asked.join("\n")}`,
  );
  if (fault.kind !== null && failure.reason !== null)
    assert.equal(failure.reason, fault.kind, "the reason");
}

/** The next thing that is asked of the pane is done. */
async function assertWorksOn(pane: PaneOnWord): Promise<void> {
  const { word, deps, finish } = pane;
  word.faults.clear();
  await finish(insertPassage(deps, "B", "documentEnd"));
  assert.equal(deps.store.state().notice?.kind, "inserted", "the next command");
  assert.match(word.paragraphs.join("\n"), /B 的正文/);
}

const isIdle = ({ insertion, check, outline }: PaneState): boolean =>
  insertion.status === "idle" &&
  check.check.status !== "running" &&
  outline.work.status !== "reading";

export async function runCase(
  command: FaultCommand,
  clean: CleanRun,
  fault: FaultCase,
): Promise<void> {
  const pane = await startedAt(clean.start);
  const { word, deps } = pane;
  word.faults.add(fault.rule(word));
  if (fault.reloads) {
    await runReloaded(pane, command, clean);
    return;
  }
  await pane.finish(command.run(deps));
  word.faults.clear();
  assert.ok(word.faulted > 0, "the fault is met");
  const state = deps.store.state();
  assert.ok(isIdle(state), "the pane is idle again");
  if (isReading(clean)) {
    const text = withoutTyped(await seenNow(word, fault), fault);
    assert.deepEqual(text, seen(clean.before, fault), "it only reads");
  } else await assertOutcome(command, clean, fault, pane);
  if (word.session.isReadOnly) return;
  await assertWorksOn(pane);
}

/** The pane is gone in the middle of a command; another one opens over the same document. */
async function runReloaded(
  { word, deps, begin }: PaneOnWord,
  command: FaultCommand,
  clean: CleanRun,
): Promise<void> {
  await begin(command.run(deps));
  word.faults.clear();
  assert.ok(word.faulted > 0, "the fault is met");
  const now = await shownIn(word);
  const { shown: before } = clean.before;
  const { shown: asked } = clean.asked;
  const expected = [before, asked, ...(clean.also === null ? [] : [clean.also.shown])];
  if (command.writesInTurns) {
    const texts = now.map(textIn);
    const isKept = (one: readonly string[]) =>
      one.map(textIn).every((text) => texts.includes(text));
    assert.ok(isKept(before) || isKept(asked), "a word is lost");
  } else
    assert.ok(
      expected.some((one) => isSame(now, one)),
      `half of it is left:\n${now.join("\n")}`,
    );
  await assertWorksOn(startPane(word));
}
