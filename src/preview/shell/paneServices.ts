import type { RuntimeState, WindowServices } from "../protocol/windowServices";
import type { WindowState } from "./windowState";
import type { StateStore } from "./stateStore";

/** Key combinations of the editor that an add-in may not take without a word. */
const OWN_SHORTCUTS = new Set([
  "Ctrl+Z",
  "Ctrl+Y",
  "Ctrl+S",
  "Ctrl+A",
  "Ctrl+C",
  "Ctrl+X",
  "Ctrl+V",
]);

export interface PaneServices extends Omit<WindowServices, "handlersReady"> {
  /** The action that answers a key combination, or null. */
  readonly actionOf: (keys: string) => string | null;
}

/** What the window does for its add-in, over the state it shows. */
export function paneServices(
  state: StateStore<WindowState>,
  setPaneVisible: (isVisible: boolean) => void,
  ownShortcuts: Readonly<Record<string, string>> = {},
): PaneServices {
  let startup: RuntimeState = "Inactive";
  let shortcuts = ownShortcuts;
  const setButton = (id: string, isEnabled: boolean) => {
    state.set({ buttonStates: new Map([...state.get().buttonStates, [id, isEnabled]]) });
  };
  return {
    runtimeState: () => (state.get().pane?.isVisible === true ? "Visible" : "Background"),
    setRuntimeState(next) {
      setPaneVisible(next === "Visible");
    },
    startupState: () => startup,
    setStartupState(next) {
      startup = next;
    },
    setButtonEnabled: setButton,
    isButtonEnabled: (id) => state.get().buttonStates.get(id) ?? true,
    setTabVisible(id, isVisible) {
      const hidden = new Set(state.get().hiddenTabs);
      if (isVisible) hidden.delete(id);
      else hidden.add(id);
      state.set({ hiddenTabs: hidden });
    },
    shortcuts: () => shortcuts,
    replaceShortcuts(next) {
      shortcuts = { ...shortcuts, ...next };
    },
    isShortcutInUse: (keys) => OWN_SHORTCUTS.has(keys),
    actionOf: (keys) =>
      Object.entries(shortcuts).find(([, combination]) => combination === keys)?.[0] ?? null,
  };
}
