const BYTES = 16;

/** Random, so that no two panes make the same; `randomUUID` is missing in browsers before 2022. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
