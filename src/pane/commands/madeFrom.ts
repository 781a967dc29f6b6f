import type { PaneState } from "../state/paneState";
import type { PaneDeps } from "./paneDeps";

/**
 * Something that rests on part of the state: made when it is first asked for, and anew when that part is
 * another. What could not be made is tried again.
 */
export function madeFrom<Made>(
  { store }: Pick<PaneDeps, "store">,
  part: (state: PaneState) => unknown,
  make: (state: PaneState) => Promise<Made>,
): () => Promise<Made> {
  let last: { readonly part: unknown; readonly made: Promise<Made> } | null = null;
  return async () => {
    const state = store.state();
    if (last === null || last.part !== part(state)) last = { part: part(state), made: make(state) };
    const { made } = last;
    try {
      return await made;
    } catch (cause) {
      if (last.made === made) last = null;
      throw cause;
    }
  };
}
