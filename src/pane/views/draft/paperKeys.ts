import { isCaret, textInRange, type DraftRange } from "../../../draft/draftDocument";
import type { OpenDraft } from "../../../draft/openDraft";
import { typedAs, typedText } from "../../../draft/typing";
import { rangeOn, selectionOn, textsOn, type Paper } from "./paperDom";

/** What the paper tells of, besides the draft's own news. */
export interface PaperEvents {
  readonly onFiles: (files: readonly File[]) => void;
  /** The words that are to be copied, with their type; null: as plain text. */
  readonly htmlOf: (range: DraftRange) => string | null;
}

const isSame = (one: DraftRange, other: DraftRange): boolean =>
  one.start.paragraph === other.start.paragraph &&
  one.start.offset === other.start.offset &&
  one.end.paragraph === other.end.paragraph &&
  one.end.offset === other.end.offset;

const isDeletion = (inputType: string): boolean => inputType.startsWith("delete");

/** What an input of that type writes; null where it writes nothing of its own. */
function textOf({ inputType, data, dataTransfer }: InputEvent): string | null {
  switch (inputType) {
    case "insertParagraph":
      return "\n";
    case "insertLineBreak":
      return "\v";
    case "insertText":
    case "insertReplacementText":
    case "insertFromPaste":
    case "insertFromDrop":
    case "insertFromYank":
      return data ?? dataTransfer?.getData("text/plain") ?? "";
    default:
      return isDeletion(inputType) ? "" : null;
  }
}

/**
 * Turns what is typed on the paper into edits of the draft, which is then drawn again. Only an input
 * method writes into the elements by itself: it must not be disturbed, and is read when it has done.
 * Returns the way to stop.
 */
export function listenToPaper(
  root: HTMLElement,
  draft: OpenDraft,
  paper: Paper,
  redraw: () => void,
  { onFiles, htmlOf }: PaperEvents,
): { readonly isComposing: () => boolean; readonly stop: () => void } {
  let isComposing = false;
  let composedFrom = draft.state().document;
  let isPointing = false;

  const readBack = (): void => {
    const { inside, document } = draft.state();
    // Where another window has changed the draft meanwhile, what is drawn is still what was typed into.
    const typed = document === composedFrom ? typedAs(document, textsOn(root), inside) : null;
    paper.forget();
    if (typed === null) redraw();
    else draft.type(typed);
  };

  const beforeInput = (event: InputEvent): void => {
    if (isComposing || event.isComposing || event.inputType === "insertCompositionText") return;
    if (!event.cancelable) return;
    event.preventDefault();
    if (event.inputType === "historyUndo") draft.undo();
    else if (event.inputType === "historyRedo") draft.redo();
    const text = textOf(event);
    if (text === null) return;
    const { document, inside, selection } = draft.state();
    const [target] = event.getTargetRanges();
    const range = target ? rangeOn(root, target) : (selectionOn(root) ?? selection);
    if (text === "" && isCaret(range)) return;
    draft.type(typedText(document, range, text, inside));
  };

  const input = (event: Event): void => {
    if (!isComposing && !(event instanceof InputEvent && event.isComposing)) readBack();
  };

  const compositionStart = (): void => {
    isComposing = true;
    composedFrom = draft.state().document;
  };

  const compositionEnd = (): void => {
    isComposing = false;
    readBack();
  };

  const selectionChange = (): void => {
    if (isComposing || document.activeElement !== root) return;
    const selection = selectionOn(root);
    if (selection !== null && !isSame(selection, draft.state().selection)) draft.select(selection);
  };

  const keyDown = (event: KeyboardEvent): void => {
    if (isComposing || event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey))
      return;
    const key = event.key.toLowerCase();
    const isRedo = key === "y" || (key === "z" && event.shiftKey);
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (isRedo) draft.redo();
    else draft.undo();
  };

  const pasted = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    if (clipboardData === null) return;
    event.preventDefault();
    const text = clipboardData.getData("text/plain");
    if (text === "") {
      onFiles([...clipboardData.files]);
      return;
    }
    const { document, inside, selection } = draft.state();
    draft.type(typedText(document, selectionOn(root) ?? selection, text, inside));
  };

  const copied = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    const range = selectionOn(root);
    if (clipboardData === null || range === null || isCaret(range)) return;
    event.preventDefault();
    const { document, inside } = draft.state();
    clipboardData.setData("text/plain", textInRange(document, range).replaceAll("\v", "\n"));
    const html = htmlOf(range);
    if (html !== null) clipboardData.setData("text/html", html);
    if (event.type === "cut") draft.type(typedText(document, range, "", inside));
  };

  const focused = (): void => {
    // By the keyboard one comes back to where one was; a pointer says itself where to go.
    if (!isPointing) redraw();
  };

  const listeners: readonly (readonly [string, (event: never) => void])[] = [
    ["beforeinput", beforeInput],
    ["input", input],
    ["compositionstart", compositionStart],
    ["compositionend", compositionEnd],
    ["keydown", keyDown],
    ["paste", pasted],
    ["copy", copied],
    ["cut", copied],
    ["focus", focused],
    ["pointerdown", () => (isPointing = true)],
    // Words are moved by cutting and pasting: what is dragged within the paper goes astray.
    ["dragstart", (event: Event) => event.preventDefault()],
  ];
  const pointerUp = (): void => {
    isPointing = false;
  };
  for (const [type, listener] of listeners) root.addEventListener(type, listener as EventListener);
  document.addEventListener("selectionchange", selectionChange);
  document.addEventListener("pointerup", pointerUp);
  return {
    isComposing: () => isComposing,
    stop: () => {
      for (const [type, listener] of listeners)
        root.removeEventListener(type, listener as EventListener);
      document.removeEventListener("selectionchange", selectionChange);
      document.removeEventListener("pointerup", pointerUp);
    },
  };
}
