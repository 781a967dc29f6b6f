import type { HostNotice, KeyChord } from "../protocol/hostNotice";
import { chordText } from "./chordText";
import { saveCopy } from "./fileCommands";
import type { WordWindow } from "./wordWindow";

/** Parts of the window that F6 goes through, in Word's order. */
const REGIONS = ["document", "pane", "status", "ribbon"] as const;

type Region = (typeof REGIONS)[number];

const FOCUSABLE = "button:not([disabled]), [tabindex='0'], input, a[href]";

/** Binds the window's keys. Returns the way to unbind them. */
export function bindWindowKeys(word: WordWindow): () => void {
  const binding = new AbortController();
  const onKeyDown = (event: KeyboardEvent) => {
    if (runChord(word, event)) event.preventDefault();
  };
  addEventListener("keydown", onKeyDown, { signal: binding.signal, capture: true });
  return () => {
    binding.abort();
  };
}

/** What the window does with keys and with the focus that the pane gives up. */
export function answerNotice(word: WordWindow, notice: HostNotice): void {
  if (notice.kind === "escaped") focusRegion(word, "document");
  if (notice.kind === "focusLeft") focusAfterPane(notice.backwards);
  if (notice.kind === "keys") runChord(word, notice.chord);
}

const F6 = 117;
const KEY_S = 83;

function runChord(word: WordWindow, chord: KeyChord): boolean {
  const isCommand = chord.ctrlKey || chord.metaKey;
  if (chord.keyCode === F6) {
    focusNextRegion(word, chord.shiftKey);
    return true;
  }
  if (isCommand && chord.keyCode === KEY_S) {
    void saveCopy(word);
    return true;
  }
  return word.runtime.runShortcut(chordText(chord));
}

function focusNextRegion(word: WordWindow, backwards: boolean): void {
  const shown = REGIONS.filter((region) => elementOf(region)?.checkVisibility() === true);
  const active = document.activeElement;
  const at = shown.findIndex((region) => elementOf(region)?.contains(active) === true);
  const next = shown.at((at + (backwards ? -1 : 1)) % shown.length);
  if (next !== undefined) focusRegion(word, next, backwards);
}

function focusRegion(word: WordWindow, region: Region, backwards = false): void {
  const element = elementOf(region);
  if (region === "document") {
    word.desk.edited().editor.focus();
  } else if (region === "pane") {
    element?.querySelector("iframe")?.focus();
    word.runtime.focusPane(backwards);
  } else {
    element?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  }
}

/** Tab out of the pane goes on to the status bar; backwards to the pane's own title. */
function focusAfterPane(backwards: boolean): void {
  const target = backwards
    ? document.getElementById("close-pane")
    : elementOf("status")?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
}

function elementOf(region: Region): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-region="${region}"]`);
}
