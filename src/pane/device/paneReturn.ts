/** Tells when the pane comes into sight again, and when the network does. */
export function watchPaneReturn(onReturn: () => void): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") onReturn();
  });
  addEventListener("online", onReturn);
}
