import { exportDamaged, exportOwn } from "../../commands/own/exportOwn";
import { usePaneDeps } from "../paneContext";
import { useOwnText } from "./useOwnText";

export function useOwnExport() {
  const deps = usePaneDeps();
  const text = useOwnText();
  return {
    exportAll: () => void exportOwn(deps, text.fileName),
    exportDamaged: () => exportDamaged(deps, text.damagedFileName),
  };
}
