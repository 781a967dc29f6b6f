import type { PaneDeps } from "../paneDeps";

/** An id for a new passage of one's own. */
export function ownIdOf({ newId }: Pick<PaneDeps, "newId">): string {
  return `own:${newId()}`;
}
