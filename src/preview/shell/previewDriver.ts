import type { ApiLevel, WordEdition } from "../protocol/apiLevel";
import type { FaultRule } from "../protocol/faultPlan";
import type { RoundTrip } from "../protocol/roundTrip";
import {
  countedSelection,
  placeRange,
  selectedText,
  type CountedPlace,
  type CountedRange,
  type MarkedText,
  type TextSearch,
} from "./documentPlaces";
import type { OpenFailure } from "./openedDocument";
import type { WordWindow } from "./wordWindow";

/** `window.preview`: what browser tests and the curious may ask of the window. */
export interface PreviewDriver {
  /** Whether the document is on the page. */
  isReady(): boolean;
  /** Settles when the pane's page has started office.js. */
  paneReady(): Promise<void>;
  open(bytes: Uint8Array, name: string): Promise<OpenFailure | null>;
  save(): Promise<Uint8Array>;
  /** Writes the draft now; a page that is left while edits wait for that asks before it goes. */
  keepDraft(): Promise<void>;
  /** The text of the body, one paragraph a line. */
  documentText(): string;
  selection(): CountedRange & { readonly text: string };
  /** @throws Error where the place or the text is not there */
  setSelection(at: CountedPlace | CountedRange | TextSearch): void;
  /** Round trips of the document since the log was last cleared: what `context.sync()` cost. */
  roundTrips(): number;
  log(): readonly RoundTrip[];
  resetLog(): void;
  addFault(rule: FaultRule): void;
  clearFaults(): void;
  /** Rules that no message has met yet. */
  pendingFaults(): number;
  /** What is underlined or highlighted without being so in the file: kind and text. */
  marks(): readonly MarkedText[];
  setReadOnly(isReadOnly: boolean): void;
  setApiLevel(level: ApiLevel): void;
  setEdition(edition: WordEdition): void;
  settings(): Readonly<Record<string, string>>;
  /** Changes settings behind the add-in's back, as another person in the document would. */
  replaceSettings(settings: Readonly<Record<string, string>>): void;
}

declare global {
  interface Window {
    preview?: PreviewDriver;
  }
}

export function previewDriver(word: WordWindow): PreviewDriver {
  const { desk, runtime, log, faults, settings } = word;
  return {
    isReady: desk.isReady,
    paneReady: runtime.paneReady,
    async open(bytes, name) {
      const failure = desk.open(bytes, name);
      if (failure === null) await desk.ready();
      return failure;
    },
    save: () => desk.edited().save(),
    keepDraft: desk.keepDraft,
    documentText: () => desk.edited().text(),
    selection() {
      const { session } = desk.edited();
      return { ...countedSelection(session), text: selectedText(session) };
    },
    setSelection(at) {
      const { session } = desk.edited();
      session.select(placeRange(session, at));
    },
    roundTrips: log.documentBatches,
    log: log.entries,
    resetLog: log.clear,
    addFault: faults.add,
    clearFaults: faults.clear,
    pendingFaults: faults.pending,
    marks: () => desk.edited().marks(),
    setReadOnly: word.setReadOnly,
    setApiLevel: word.setApiLevel,
    setEdition: word.setEdition,
    settings: settings.all,
    replaceSettings(next) {
      settings.replace(next);
      runtime.settingsChanged();
    },
  };
}
