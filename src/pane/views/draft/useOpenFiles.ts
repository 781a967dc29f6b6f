import { useCallback } from "react";
import { openDraftFile } from "../../commands/openSheet";
import { usePaneDeps } from "../paneContext";

/** Opens the first of the files a person chose, dropped or pasted: a draft is one speech. */
export function useOpenFiles(): (files: readonly File[]) => void {
  const deps = usePaneDeps();
  return useCallback(
    ([file]: readonly File[]) => {
      if (file !== undefined)
        void openDraftFile(deps, { name: file.name, bytes: () => file.arrayBuffer() });
    },
    [deps],
  );
}
