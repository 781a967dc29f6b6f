import { Button } from "@fluentui/react-components";
import { chosenPassagesOf } from "../../state/import/importReview";
import { usePane, usePaneDeps } from "../paneContext";
import { useImportText } from "./useImportText";

/** The way to the import; it says so where a review waits to be finished. */
export function ImportLink() {
  const { store } = usePaneDeps();
  const text = useImportText();
  const waiting = usePane(({ imports }) =>
    imports.stored === null ? chosenPassagesOf(imports).length : 0,
  );
  return (
    <Button size="small" onClick={() => store.dispatch({ kind: "ownPageOpened", page: "import" })}>
      {waiting > 0 ? text.continueImport(waiting) : text.title}
    </Button>
  );
}
