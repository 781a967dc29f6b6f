import type { DraftParagraph } from "../../../draft/draftParagraph";
import type { OpenDraft } from "../../../draft/openDraft";
import type { SetSpeech } from "../../../draft/setSpeech";
import type { Typography } from "../../../speech/format/speechFormat";
import { caretRectOn, createPaper, selectOn, type PaperClasses } from "./paperDom";
import { listenToPaper, type PaperEvents } from "./paperKeys";

export interface MountedPaper {
  /** The looks of the paragraphs as they are now. */
  readonly setIn: (speech: SetSpeech) => void;
  readonly unmount: () => void;
}

const typographyOf = (speech: SetSpeech): readonly Typography[] =>
  speech.paragraphs.map(({ format, role }) => format.typography[role]);

/** Until the speech is read anew, what was typed keeps the looks it had, and what is new is body text. */
function looksMeanwhile(
  before: readonly DraftParagraph[],
  looks: readonly Typography[],
  now: readonly DraftParagraph[],
  body: Typography,
): readonly Typography[] {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const shift = before.length - now.length;
  return now.map((_, index) => {
    if (index >= now.length - tail) return looks[index + shift] ?? body;
    return (index < before.length - tail ? looks[index] : undefined) ?? body;
  });
}

/** Room kept between the caret and the edge of what is in sight. */
const MARGIN_PIXELS = 40;

/** Scrolls as little as brings the caret into sight, or puts it in the middle. */
function bringIntoSight(scroller: HTMLElement, caret: DOMRect, isCentred: boolean): void {
  const view = scroller.getBoundingClientRect();
  const above = caret.top - view.top - MARGIN_PIXELS;
  const below = caret.bottom - view.bottom + MARGIN_PIXELS;
  if (above >= 0 && below <= 0) return;
  const middle = (above + below) / 2;
  scroller.scrollTop += isCentred ? middle : above < 0 ? above : below;
}

/**
 * Puts the draft into an editable element. Not React's: what is typed is the browser's until the draft
 * has it, and an element that React draws again under an input method loses what is being typed.
 * `scroller` holds it.
 */
export function mountPaper(
  root: HTMLElement,
  scroller: HTMLElement,
  draft: OpenDraft,
  opened: SetSpeech,
  classes: PaperClasses,
  events: PaperEvents,
): MountedPaper {
  const paper = createPaper(root, classes);
  let speech = opened;
  let paragraphs = draft.state().document.paragraphs;
  let looks = typographyOf(opened);
  const draw = (): void => {
    const now = draft.state().document.paragraphs;
    looks = looksMeanwhile(paragraphs, looks, now, speech.page.typography.body);
    paragraphs = now;
    paper.draw(paragraphs, looks);
  };
  const redraw = (): void => {
    draw();
    if (document.activeElement === root) selectOn(root, draft.state().selection);
  };
  const listening = listenToPaper(root, draft, paper, redraw, events);
  const show = (): void => {
    const { selection, isAwaited } = draft.state();
    if (isAwaited) {
      root.focus({ preventScroll: true });
      selectOn(root, selection);
      draft.shown();
    }
    const caret = caretRectOn(root, selection.end);
    if (caret !== null) bringIntoSight(scroller, caret, isAwaited);
  };
  const unsubscribe = draft.subscribe((news) => {
    // What an input method is writing is drawn when it has done.
    if (news === "selected" || listening.isComposing()) return;
    redraw();
    if (news === "opened") scroller.scrollTop = 0;
    else if (news !== "followed") show();
  });
  draw();
  if (draft.state().isAwaited) show();
  return {
    setIn(next) {
      speech = next;
      looks = typographyOf(next);
      paragraphs = draft.state().document.paragraphs;
      if (!listening.isComposing()) redraw();
    },
    unmount() {
      unsubscribe();
      listening.stop();
    },
  };
}
