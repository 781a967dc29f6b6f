import { useCallback } from "react";
import { openDraftFile } from "../../commands/draft/openSheet";
import { usePaneDeps } from "../paneContext";

/** Opens files that a person chose, dropped or pasted. */
export function useOpenFiles(): (files: readonly File[]) => void {
  const deps = usePaneDeps();
  return useCallback(
    (files: readonly File[]) => {
      void openDraftFile(
        deps,
        files.map((file) => ({ name: file.name, bytes: () => file.arrayBuffer() })),
      );
    },
    [deps],
  );
}
