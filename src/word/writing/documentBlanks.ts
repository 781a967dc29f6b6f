import { blankNameOfTag, emptyBlankText } from "../../speech/blank";
import type { FillChange } from "../../speech/edits/documentChange";
import { HostFailure, type DocumentBlank } from "../documentHost";
import { toHostFailure } from "../toHostFailure";
import { writableText } from "./writableText";

/** A blank's content control, with what was read of it. */
interface FoundBlank {
  readonly wordControl: Word.ContentControl;
  readonly blank: DocumentBlank;
  readonly isLocked: boolean;
}

/** An empty control shows its placeholder, which Word gives as its text. */
function valueOf(name: string, text: string, placeholder: string): string | null {
  const value = text.trim();
  return value === "" || value === emptyBlankText(name) || value === placeholder ? null : text;
}

/**
 * Asks for the blanks of the document; what it returns tells them, in reading order, after the next
 * round trip. A blank that holds another is left out: writing into it would delete the one inside.
 */
function loadControls(context: Word.RequestContext): () => readonly FoundBlank[] {
  const controls = context.document.contentControls;
  controls.load(
    "items/id,items/tag,items/text,items/placeholderText,items/cannotEdit," +
      "items/parentContentControlOrNullObject/id",
  );
  return () => blanksAmong(controls);
}

function blanksAmong(controls: Word.ContentControlCollection): readonly FoundBlank[] {
  const holders = new Set(
    controls.items
      .map((wordControl) => wordControl.parentContentControlOrNullObject)
      .filter((wordParent) => !wordParent.isNullObject)
      .map((wordParent) => wordParent.id),
  );
  return controls.items.flatMap((wordControl) => {
    const name = blankNameOfTag(wordControl.tag);
    if (name === null || holders.has(wordControl.id)) return [];
    const { id, text, placeholderText, cannotEdit } = wordControl;
    const value = valueOf(name, text, placeholderText);
    return [{ wordControl, blank: { id, name, value }, isLocked: cannotEdit }];
  });
}

/** One round trip. */
async function findBlanks(context: Word.RequestContext): Promise<readonly FoundBlank[]> {
  const found = loadControls(context);
  await context.sync();
  return found();
}

/** For a batch that reads more than the blanks: tells them after its round trip. */
export function loadBlanks(context: Word.RequestContext): () => readonly DocumentBlank[] {
  const found = loadControls(context);
  return () => found().map(({ blank }) => blank);
}

export async function readBlanks(context: Word.RequestContext): Promise<readonly DocumentBlank[]> {
  return (await findBlanks(context)).map(({ blank }) => blank);
}

interface WrittenBlank {
  readonly id: number;
  readonly before: string;
  readonly after: string;
}

/** Their controls as they are now, in one round trip; null objects where they are gone. */
async function controlsOf(
  context: Word.RequestContext,
  blanks: readonly WrittenBlank[],
): Promise<readonly (WrittenBlank & { readonly wordControl: Word.ContentControl })[]> {
  const found = blanks.map((blank) => {
    const wordControl = context.document.contentControls.getByIdOrNullObject(blank.id);
    wordControl.load("text");
    return { ...blank, wordControl };
  });
  await context.sync();
  return found;
}

/**
 * Writes what is queued into blanks, into all of them or into none: Word keeps the first actions of a
 * batch that stops half way. @throws HostFailure where not all of it was written
 */
async function writeBlanks(
  context: Word.RequestContext,
  blanks: readonly WrittenBlank[],
): Promise<void> {
  try {
    await context.sync();
  } catch (cause) {
    const failure = toHostFailure(cause);
    let isWhole = false;
    try {
      const now = await controlsOf(context, blanks);
      const isThere = ({ wordControl }: (typeof now)[number]) => !wordControl.isNullObject;
      if (now.every((one) => isThere(one) && one.wordControl.text === one.after)) return;
      const changed = now.filter(
        (one) => isThere(one) && one.after !== one.before && one.wordControl.text === one.after,
      );
      for (const { wordControl, before } of changed) wordControl.insertText(before, "Replace");
      if (changed.length > 0) await context.sync();
      isWhole = true;
    } catch {
      // What became of the document is unknown: the failure says that part of the edit may stand there.
    }
    throw new HostFailure(failure.kind, !isWhole, failure.cause);
  }
}

/** Gives all blanks of a name the same value; null empties them. One round trip reads, one writes. */
export async function fillBlanks(
  context: Word.RequestContext,
  values: ReadonlyMap<string, string | null>,
): Promise<FillChange> {
  const filled = (await findBlanks(context)).flatMap(({ wordControl, blank, isLocked }) => {
    const given = values.get(blank.name);
    if (given === undefined || isLocked) return [];
    // A blank without text would be gone for whoever looks for it.
    const text = given === null ? "" : writableText(given);
    const value = text.trim() === "" ? null : text;
    if (value === blank.value) return [];
    const before = blank.value ?? emptyBlankText(blank.name);
    const after = value ?? emptyBlankText(blank.name);
    wordControl.insertText(after, "Replace");
    return [{ id: blank.id, before, after }];
  });
  if (filled.length > 0) await writeBlanks(context, filled);
  return { kind: "fill", controls: filled };
}

/** See {@link DocumentHost.takeBack}; false where a blank is gone or was filled otherwise since. */
export async function unfillBlanks(
  context: Word.RequestContext,
  { controls }: FillChange,
): Promise<boolean> {
  const found = await controlsOf(context, controls);
  if (
    found.some(({ wordControl, after }) => wordControl.isNullObject || wordControl.text !== after)
  )
    return false;
  for (const { wordControl, before } of found) wordControl.insertText(before, "Replace");
  await writeBlanks(
    context,
    controls.map(({ id, before, after }) => ({ id, before: after, after: before })),
  );
  return true;
}

/** Those that are left; a batch that stops half way has lost no word, so it is finished instead. */
async function settleFound(
  context: Word.RequestContext,
  found: readonly FoundBlank[],
): Promise<readonly DocumentBlank[]> {
  const filled = found.filter(({ blank }) => blank.value !== null);
  for (const { wordControl } of filled) wordControl.delete(true);
  if (filled.length > 0) await context.sync();
  return found.filter(({ blank }) => blank.value === null).map(({ blank }) => blank);
}

/** Turns filled blanks into plain text. Returns those that are still empty. */
export async function settleBlanks(
  context: Word.RequestContext,
): Promise<readonly DocumentBlank[]> {
  const before = await findBlanks(context);
  try {
    return await settleFound(context, before);
  } catch (cause) {
    const failure = toHostFailure(cause);
    let isUntouched = false;
    try {
      const now = await findBlanks(context);
      isUntouched = now.length === before.length;
      if (!isUntouched) return await settleFound(context, now);
    } catch {
      // What became of the document is unknown: the failure says that part of the edit may stand there.
    }
    throw new HostFailure(failure.kind, !isUntouched, failure.cause);
  }
}

/** Selects a blank, ready to be typed over; false where it is gone. */
export async function revealBlank(context: Word.RequestContext, id: number): Promise<boolean> {
  const wordControl = context.document.contentControls.getByIdOrNullObject(id);
  wordControl.load("id");
  await context.sync();
  if (wordControl.isNullObject) return false;
  wordControl.getRange("Content").select();
  await context.sync();
  return true;
}
