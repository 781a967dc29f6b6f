import { blankNameOfTag, emptyBlankText } from "../speech/blank";
import type { FillChange } from "../speech/documentChange";
import type { DocumentBlank } from "./documentHost";
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
  if (filled.length > 0) await context.sync();
  return { kind: "fill", controls: filled };
}

/** Turns filled blanks into plain text. Returns those that are still empty. */
export async function settleBlanks(
  context: Word.RequestContext,
): Promise<readonly DocumentBlank[]> {
  const found = await findBlanks(context);
  const filled = found.filter(({ blank }) => blank.value !== null);
  for (const { wordControl } of filled) wordControl.delete(true);
  if (filled.length > 0) await context.sync();
  return found.filter(({ blank }) => blank.value === null).map(({ blank }) => blank);
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
