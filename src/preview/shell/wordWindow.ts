import type { ApiLevel, WordEdition } from "../protocol/apiLevel";
import type { DisplayLanguage } from "../protocol/appContext";
import { createDocumentSettings, type DocumentSettings } from "../protocol/documentSettings";
import { createFaultPlan, type FaultPlan } from "../protocol/faultPlan";
import type { HostNotice } from "../protocol/hostNotice";
import { createRoundTripLog, type RoundTripLog } from "../protocol/roundTrip";
import { createWritingGate, type WritingGate } from "../protocol/writingGate";
import { createAddinRuntime, type AddinRuntime } from "./addinRuntime";
import { commonDocument, createDocumentDesk, type DocumentDesk } from "./documentDesk";
import type { Draft, DraftStore } from "./draftStore";
import { readManifest, type AddinManifest, type CommandButton } from "./manifest";
import { boundedPaneWidth, writePreferences, type PreferenceStorage } from "./preferences";
import { createStateStore, type StateStore } from "./stateStore";
import type { Preferences, ThemeChoice, WindowState } from "./windowState";

export interface WordWindowOptions {
  readonly manifestXml: Readonly<Record<WordEdition, Document>>;
  /** Default key combinations of the add-in, to its action ids. */
  readonly shortcuts: Readonly<Record<string, string>>;
  readonly draft: Draft;
  /** False where the draft is not in this browser yet. */
  readonly isDraftKept: boolean;
  readonly preferences: Preferences;
  readonly storage: PreferenceStorage;
  readonly drafts: DraftStore;
  /** The name of a document that has none yet. */
  readonly untitled: (language: DisplayLanguage) => string;
  readonly noticed: (notice: HostNotice) => void;
}

/** Word's window: the open document, the add-in beside it, and what a person can do to both. */
export interface WordWindow {
  readonly state: StateStore<WindowState>;
  readonly desk: DocumentDesk;
  readonly runtime: AddinRuntime;
  readonly settings: DocumentSettings;
  readonly gate: WritingGate;
  readonly log: RoundTripLog;
  readonly faults: FaultPlan;
  readonly runCommand: (button: CommandButton) => Promise<void>;
  readonly setLanguage: (language: DisplayLanguage) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setEdition: (edition: WordEdition) => void;
  readonly setApiLevel: (level: ApiLevel) => void;
  readonly setReadOnly: (isReadOnly: boolean) => void;
  readonly setPaneWidth: (width: number) => void;
  readonly setLogOpen: (isOpen: boolean) => void;
}

export function createWordWindow(options: WordWindowOptions): WordWindow {
  const state = createStateStore(initialState(options));
  const settings = createDocumentSettings();
  settings.replace(options.draft.settings);
  const gate = createWritingGate();
  const log = createRoundTripLog(() => performance.now());
  const faults = createFaultPlan();
  const desk = createDocumentDesk({
    ...options,
    state,
    settings,
    gate,
    selectionMoved: () => {
      runtime.selectionChanged();
    },
    paragraphsChanged: (event) => {
      runtime.paragraphsChanged(event);
    },
    replaced: () => {
      runtime.documentReplaced();
    },
  });
  const runtime = createAddinRuntime({
    state,
    source: window,
    ownUrl: location.origin + location.pathname,
    document: commonDocument(state, desk.edited),
    answerDocument: (body) => desk.edited().answer(body),
    settings,
    gate,
    faults,
    log,
    now: () => performance.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    canReach,
    shortcuts: options.shortcuts,
    noticed: options.noticed,
  });
  const prefer = (change: Partial<Preferences>) => {
    state.set(change);
    writePreferences(options.storage, state.get());
  };
  const restart = () => {
    desk.remakeModel();
    runtime.restart();
  };
  const readAgain = () => {
    const { edition, language } = state.get();
    state.set({ manifest: readManifest(options.manifestXml[edition], language) });
  };
  return {
    state,
    desk,
    runtime,
    settings,
    gate,
    log,
    faults,
    async runCommand(button) {
      try {
        await runtime.run(button.action, button.id);
      } catch (cause) {
        const detail = String(cause);
        state.set({ notice: { kind: "commandFailed", name: button.label, detail } });
      }
    },
    setLanguage(language) {
      prefer({ language });
      readAgain();
      restart();
    },
    setTheme(theme) {
      prefer({ theme });
      runtime.restart();
    },
    setEdition(edition) {
      prefer({ edition });
      readAgain();
      restart();
    },
    setApiLevel(apiLevel) {
      prefer({ apiLevel });
      restart();
    },
    setReadOnly(isReadOnly) {
      state.set({ isReadOnly });
      restart();
    },
    setPaneWidth(width) {
      prefer({ paneWidth: boundedPaneWidth(width) });
    },
    setLogOpen(isLogOpen) {
      prefer({ isLogOpen });
    },
  };
}

function initialState(options: WordWindowOptions): WindowState {
  const { draft, preferences, manifestXml } = options;
  const manifest: AddinManifest = readManifest(
    manifestXml[preferences.edition],
    preferences.language,
  );
  return {
    ...preferences,
    manifest,
    document: { name: draft.name, bytes: draft.bytes },
    isReadOnly: false,
    isTracking: false,
    saving: options.isDraftKept ? "saved" : "unsaved",
    characters: 0,
    pane: null,
    functionFrame: null,
    dialog: null,
    buttonStates: new Map(),
    hiddenTabs: new Set(),
    notice: null,
  };
}

/** An opaque answer is answer enough; a refused certificate or a closed port is a rejection. */
async function canReach(url: string): Promise<boolean> {
  try {
    await fetch(url, { mode: "no-cors", cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}
