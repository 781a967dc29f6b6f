/**
 * Tells when the pane goes out of sight, and when it comes back: its page is left, or Word hides it and
 * keeps it running. Returns the way to stop.
 */
export function watchVisibility(onChange: (isVisible: boolean) => void): () => void {
  const gone = () => onChange(false);
  const back = () => onChange(true);
  addEventListener("pagehide", gone);
  addEventListener("pageshow", back);
  let isOver = false;
  let stopOffice: () => unknown = () => undefined;
  // Elsewhere a closed pane is a page that is left.
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1"))
    Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) =>
        onChange(visibilityMode !== Office.VisibilityMode.hidden),
      )
      .then(
        (remove) => {
          if (isOver) void remove();
          else stopOffice = remove;
        },
        // Then only leaving the page tells.
        () => undefined,
      );
  return () => {
    isOver = true;
    removeEventListener("pagehide", gone);
    removeEventListener("pageshow", back);
    stopOffice();
  };
}
