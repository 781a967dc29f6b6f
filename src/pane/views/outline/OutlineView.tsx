import { useEffect } from "react";
import { openFormats } from "../../commands/format/changeFormats";
import { usePane, usePaneDeps } from "../paneContext";
import { OutlineDraftView } from "./OutlineDraftView";
import { OutlineProspectView } from "./OutlineProspectView";

/** Choose an outline, see what it would do, lay it over the document. */
export function OutlineView() {
  const deps = usePaneDeps();
  const work = usePane(({ outline }) => outline.work);
  useEffect(() => void openFormats(deps), [deps]);
  return work.status === "listed" ? (
    <OutlineProspectView document={work.document} isReadAgain={work.isReadAgain} />
  ) : (
    <OutlineDraftView />
  );
}
