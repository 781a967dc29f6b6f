/** Longest that a pane out of sight, which is never painted, puts off what is not to be seen yet. */
const PATIENCE_MS = 500;

/** Resolves when the browser has painted what was rendered so far. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
