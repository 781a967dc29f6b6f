import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "../../speech/said";
import type { PaneDeps } from "../commands/paneDeps";
import type { PaneState } from "../state/paneState";
import type { PaneText } from "../text/zh-CN";

export const PaneContext = createContext<PaneDeps | null>(null);

export function usePaneDeps(): PaneDeps {
  const deps = useContext(PaneContext);
  if (deps === null) throw new Error("PaneContext is missing");
  return deps;
}

/** What `select` picks must be the same object as long as it has not changed. */
export function usePane<Selected>(select: (state: PaneState) => Selected): Selected {
  const { store } = usePaneDeps();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}

export function useLanguage(): Language {
  return usePane(({ language }) => language);
}

export function useText(): PaneText {
  return usePane(({ text }) => text);
}
