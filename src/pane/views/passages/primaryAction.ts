import { copyPassage } from "../../commands/passages/copyPassage";
import { insertPassage } from "../../commands/passages/insertPassage";
import { usePane, usePaneDeps } from "../paneContext";
import { hasDocument } from "../../state/hostOf";

/** Where nothing can be inserted, copying is what the pane is for. */
export function useCanInsert(): boolean {
  return usePane(hasDocument);
}

/** What Enter on a passage and its main button do. */
export function usePrimaryAction(): (passage: string) => void {
  const deps = usePaneDeps();
  const canInsert = useCanInsert();
  return (passage) =>
    void (canInsert ? insertPassage(deps, passage, "caret") : copyPassage(deps, passage));
}
