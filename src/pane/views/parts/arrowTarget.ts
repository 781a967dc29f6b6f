/** The two arrows that lead through things in a row or in a column, back and on. */
const ARROWS = {
  horizontal: ["ArrowLeft", "ArrowRight"],
  vertical: ["ArrowUp", "ArrowDown"],
} as const;

/** Index of the thing a key leads to; null for a key that leads to none. */
export function arrowTarget(
  key: string,
  at: number,
  count: number,
  orientation: keyof typeof ARROWS,
): number | null {
  const [back, on] = ARROWS[orientation];
  switch (key) {
    case on:
      return Math.min(at + 1, count - 1);
    case back:
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
