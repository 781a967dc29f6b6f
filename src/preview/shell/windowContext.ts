import { createContext, useContext, useSyncExternalStore } from "react";
import { textIn, type WindowText } from "./text";
import type { WindowState } from "./windowState";
import type { WordWindow } from "./wordWindow";

export const WindowContext = createContext<WordWindow | null>(null);

export function useWordWindow(): WordWindow {
  const found = useContext(WindowContext);
  if (found === null) throw new Error("outside of the window");
  return found;
}

export function useWindowState(): WindowState {
  const { state } = useWordWindow();
  return useSyncExternalStore(state.subscribe, state.get);
}

export function useText(): WindowText {
  return textIn(useWindowState().language);
}
