import type { FormatChoices } from "../../state/format/formatState";
import { changeSmall, followSmall, type SmallKeeping } from "../keepSmall";
import type { PaneDeps } from "../paneDeps";

type FormatDeps = Pick<PaneDeps, "store" | "openFormats">;

export const formatKeeping = ({ store, openFormats }: FormatDeps): SmallKeeping<FormatChoices> => ({
  part: "formats",
  open: openFormats,
  show: (choices) => store.dispatch({ kind: "formatChoicesChanged", choices }),
});

/** Reads the formats of earlier sessions. Where nothing can be read, there are the built-in ones. */
export function openFormats(deps: FormatDeps): Promise<void> {
  return followSmall(deps, formatKeeping(deps));
}

/** Changes the formats, at once and for later; where they cannot be stored, for as long as the pane lasts. */
export function changeFormats(
  deps: FormatDeps,
  change: (choices: FormatChoices) => FormatChoices,
): Promise<void> {
  const { store } = deps;
  store.dispatch({ kind: "formatChoicesChanged", choices: change(store.state().format) });
  return changeSmall(deps, formatKeeping(deps), change);
}
