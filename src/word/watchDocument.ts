/** Edits come in bursts of keys; one call at the end of a burst is enough. */
const QUIET_MILLISECONDS = 300;

/**
 * Calls back after the caret has moved, which every edit makes it do. The floor of the API tells no
 * more than that.
 */
export function watchDocument(onEdit: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(onEdit, QUIET_MILLISECONDS);
  };
  const { document: officeDocument } = Office.context;
  const event = Office.EventType.DocumentSelectionChanged;
  officeDocument.addHandlerAsync(event, moved);
  return () => {
    clearTimeout(timer);
    officeDocument.removeHandlerAsync(event, { handler: moved });
  };
}
